#include "scanner/extract/office/document_properties.h"

#include <array>
#include <utility>

#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

constexpr std::size_t k_max_value = 256 * 1024;

// The elements that hold words of people, and what the place calls them.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> k_labels = {
    {{"creator", "author"},
     {"initial-creator", "author"},
     {"lastModifiedBy", "last modified by"},
     {"printed-by", "printed by"},
     {"title", "title"},
     {"subject", "subject"},
     {"description", "description"},
     {"keywords", "keywords"},
     {"keyword", "keywords"},
     {"category", "category"},
     {"contentStatus", "status"},
     {"identifier", "identifier"},
     {"Company", "company"},
     {"Manager", "manager"},
     {"HyperlinkBase", "hyperlink base"},
     {"Template", "template"}}};

std::string label_of(std::string_view name, std::span<const XmlAttribute> attributes) {
  // Own fields: <property name="Dossier"> in OOXML, <meta:user-defined meta:name="Dossier"> in ODF.
  if (name == "property" || name == "user-defined") {
    return "property " + std::string(attribute(attributes, "name"));
  }
  for (const auto& [element, label] : k_labels) {
    if (element == name) return "property " + std::string(label);
  }
  return {};
}

}  // namespace

void PropertiesHandler::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (!label_.empty()) return inner_.enter();
  label_ = label_of(name, attributes);
  value_.clear();
}

void PropertiesHandler::end(std::string_view) {
  if (inner_.inside()) return inner_.leave();
  if (!label_.empty() && !value_.empty() && going()) {
    TextWriter writer(sink_);
    writer.at(Place::part(label_));
    keep(writer.write(value_));
    if (going()) keep(writer.finish());
  }
  label_.clear();
}

void PropertiesHandler::text(std::string_view utf8) {
  if (!label_.empty() && value_.size() < k_max_value) value_ += utf8;
}

}  // namespace datakaart
