#include "scanner/extract/office/document_properties.h"

#include <array>
#include <utility>

#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

constexpr std::size_t k_max_value = 256 * 1024;

// The elements that hold words of people, and what they are.
constexpr std::array<std::pair<std::string_view, PlaceLabel>, 16> k_labels = {
    {{"creator", PlaceLabel::property_author},
     {"initial-creator", PlaceLabel::property_author},
     {"lastModifiedBy", PlaceLabel::property_last_modified_by},
     {"printed-by", PlaceLabel::property_printed_by},
     {"title", PlaceLabel::property_title},
     {"subject", PlaceLabel::property_subject},
     {"description", PlaceLabel::property_description},
     {"keywords", PlaceLabel::property_keywords},
     {"keyword", PlaceLabel::property_keywords},
     {"category", PlaceLabel::property_category},
     {"contentStatus", PlaceLabel::property_status},
     {"identifier", PlaceLabel::property_identifier},
     {"Company", PlaceLabel::property_company},
     {"Manager", PlaceLabel::property_manager},
     {"HyperlinkBase", PlaceLabel::property_hyperlink_base},
     {"Template", PlaceLabel::property_template}}};

std::optional<Place> place_of(std::string_view name, std::span<const XmlAttribute> attributes) {
  // Own fields: <property name="Dossier"> in OOXML, <meta:user-defined meta:name="Dossier"> in ODF.
  if (name == "property" || name == "user-defined") {
    return Place::part(PlaceLabel::property, std::string(attribute(attributes, "name")));
  }
  for (const auto& [element, label] : k_labels) {
    if (element == name) return Place::part(label);
  }
  return std::nullopt;
}

}  // namespace

void PropertiesHandler::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (place_) return inner_.enter();
  place_ = place_of(name, attributes);
  value_.clear();
}

void PropertiesHandler::end(std::string_view) {
  if (inner_.inside()) return inner_.leave();
  if (place_ && !value_.empty() && going()) {
    TextWriter writer(sink_);
    writer.at(*place_);
    keep(writer.write(value_));
    if (going()) keep(writer.finish());
  }
  place_.reset();
}

void PropertiesHandler::text(std::string_view utf8) {
  if (place_ && value_.size() < k_max_value) value_ += utf8;
}

}  // namespace datakaart
