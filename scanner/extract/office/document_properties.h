// What an office document says about itself: author, company, title, own fields. Read from OOXML's
// docProps/*.xml and ODF's meta.xml.
#pragma once

#include <optional>
#include <string>

#include "scanner/extract/extractor.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

// Pushes each property as a text of its own, at Place::part(PlaceLabel::property_author). One
// thread.
class PropertiesHandler final : public PartHandler {
 public:
  explicit PropertiesHandler(Sink& sink) : sink_(sink) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;

 private:
  Sink& sink_;
  std::optional<Place> place_;  // nothing: not inside a property
  std::string value_;
  Subtree inner_;
};

}  // namespace datakaart
