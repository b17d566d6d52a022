// Any XML of which only the values matter, as lines: what stands between two tags, and the values
// of attributes, each behind the name that tells what it is ("insz: 85..."). For parts of documents
// that hold data beside the text: custom XML, caches of pivot tables, connections, tags. One per
// part; one thread.
#pragma once

#include <string>
#include <string_view>

#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

class LabelledXml final : public XmlHandler {
 public:
  LabelledXml(Sink& sink, Place place) : writer_(sink), place_(std::move(place)) {}

  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  tl::expected<void, Problem> finish();

 private:
  void tell(std::string_view label, std::string_view value);
  void tell_text();

  ParagraphWriter writer_;
  Place place_;
  std::string element_;
  std::string field_;  // the column that the values belong to: cacheField name="INSZ"
  std::string text_;
};

}  // namespace datakaart
