// The text of DrawingML: slides and their notes, text boxes of sheets, diagrams; and of charts,
// whose cached names and numbers stand in "v" elements. One thread.
#pragma once

#include <functional>
#include <string>

#include "scanner/extract/office/office_relations.h"
#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

class DrawingText final : public XmlHandler {
 public:
  // All of the part stands at `place`. `part`: its name, for the targets of its links.
  DrawingText(Sink& sink, const OfficeRelations& relations, std::string_view part, Place place)
      : writer_(sink), relations_(relations), part_(part), place_(std::move(place)) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  // Pushes what is left, also after damage.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  ParagraphWriter writer_;
  const OfficeRelations& relations_;
  std::string part_;
  Place place_;
  bool in_text_ = false;
};

}  // namespace datakaart
