#include "scanner/extract/office/labelled_xml.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

constexpr std::size_t k_longest_labelled = 1 << 20;

// Numbers of the program's own, which would pass for somebody's: identifiers, references, moments.
bool is_of_program(std::string_view name) {
  constexpr auto k_noise = std::to_array<std::string_view>(
      {"guid", "id", "uid", "ref", "r", "dt", "dateTime", "idx", "authorId", "clrIdx", "lastIdx",
       "count", "xmlns", "schemaLocation", "itemID", "uri"});
  return std::find(k_noise.begin(), k_noise.end(), name) != k_noise.end();
}

// "v", "val", "t": says nothing of what it holds.
bool is_bare_label(std::string_view name) {
  return name.size() <= 1 || name == "val" || name == "value";
}

}  // namespace

void LabelledXml::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  tell_text();
  element_ = name;
  const std::string_view own = attribute(attributes, "name");
  if (name == "cacheField") field_ = own;
  for (const XmlAttribute& one : attributes) {
    if (is_of_program(one.name)) continue;
    // The name of a column or tag is the label of what it holds.
    if (one.name == "name" && (name == "cacheField" || name == "tag")) continue;
    const std::string_view named = own.empty() || one.name == "name" ? field_ : own;
    tell(is_bare_label(one.name) ? named : one.name, one.value);
  }
}

void LabelledXml::end(std::string_view name) {
  tell_text();
  if (name == "cacheField") field_.clear();
}

void LabelledXml::text(std::string_view utf8) {
  if (text_.size() < k_longest_labelled) text_ += utf8;
}

void LabelledXml::tell_text() {
  tell(is_bare_label(element_) ? std::string_view(field_) : element_, text_);
  text_.clear();
}

void LabelledXml::tell(std::string_view label, std::string_view value) {
  if (value.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
  std::string line(label);
  if (!line.empty()) line += ": ";
  writer_.line(place_, line.append(value));
}

tl::expected<void, Problem> LabelledXml::finish() {
  tell_text();
  writer_.finish();
  return writer_.status();
}

}  // namespace datakaart
