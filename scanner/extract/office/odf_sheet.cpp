#include "scanner/extract/office/odf_sheet.h"

#include <algorithm>
#include <optional>

#include "scanner/extract/office/cell_format.h"

namespace datakaart {
namespace {

constexpr std::uint32_t k_last = 1U << 30U;  // rows and columns are not counted further
constexpr std::size_t k_longest_cell = 16 << 20;
constexpr std::size_t k_most_links = 1000;

std::uint32_t repeats(std::span<const XmlAttribute> attributes, std::string_view name) {
  return std::max(count_of(attribute(attributes, name)), 1U);
}

std::uint32_t advanced(std::uint32_t from, std::uint32_t by) {
  return std::min(from + std::min(by, k_last), k_last);
}

// What stands beside the cells, and what its place says.
std::optional<PlaceLabel> beside_label(std::string_view name) {
  if (name == "annotation") return PlaceLabel::comment;
  if (name == "shapes" || name == "frame" || name == "custom-shape" || name == "g" ||
      name == "rect" || name == "caption") {
    return PlaceLabel::text_box;
  }
  if (name == "tracked-changes") return PlaceLabel::change;
  if (name == "content-validations") return PlaceLabel::prompt;
  return std::nullopt;
}

// "4.75E+08": the number was shown so, but its digits are what counts.
bool is_scientific(std::string_view shown) {
  const auto e = shown.find('E');
  return e != std::string_view::npos && e > 0 &&
         shown.find_first_not_of("0123456789.,E+-") == std::string_view::npos;
}

}  // namespace

void OdfSheet::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (beside_depth_.inside()) {
    beside_depth_.enter();
    return beside_.start(name, attributes);
  }
  if (const auto label = beside_label(name)) return start_beside(*label, name, attributes);
  if (name == "table") {
    tables_.enter();
    if (sheet_) return;
    sheet_ = std::make_unique<SheetWriter>(sink_, std::string(attribute(attributes, "name")));
    row_ = 0;
  } else if (in_cell_) {
    start_in_cell(name, attributes);
  } else if (name == "table-row") {
    row_repeats_ = repeats(attributes, "number-rows-repeated");
    column_ = 0;
  } else if ((name == "table-cell" || name == "covered-table-cell") && sheet_) {
    start_cell(attributes);
  }
}

void OdfSheet::start_beside(PlaceLabel label, std::string_view name,
                            std::span<const XmlAttribute> attributes) {
  if (!sheet_) {
    beside_.set_place(Place::part(label));
  } else if (in_cell_) {
    beside_.set_place(Place::cell(sheet_->name(), row_ + 1, column_ + 1, label));
  } else {
    beside_.set_place(Place::sheet(sheet_->name(), label));
  }
  beside_depth_.enter();
  // The element itself has told its label already.
  beside_.start(name == "annotation" || name == "custom-shape" ? "inside" : name, attributes);
}

void OdfSheet::start_cell(std::span<const XmlAttribute> attributes) {
  in_cell_ = true;
  cell_repeats_ = repeats(attributes, "number-columns-repeated");
  shown_.clear();
  value_.clear();
  links_.clear();
  is_number_ = false;
  for (const XmlAttribute& each : attributes) {
    if (each.name == "value-type") {
      is_number_ = each.value != "string";
    } else if (each.name == "value" || each.name == "date-value" || each.name == "time-value" ||
               each.name == "string-value") {
      value_ = each.value;
    }
  }
}

void OdfSheet::start_in_cell(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "p") {
    if (!shown_.empty()) shown_ += '\n';
    in_paragraph_ = true;
  } else if (name == "s") {
    shown_.append(std::min(repeats(attributes, "c"), 64U), ' ');
  } else if (name == "tab" || name == "line-break") {
    shown_ += ' ';
  } else if (name == "a" && links_.size() < k_most_links) {
    links_.push_back(readable_target(attribute(attributes, "href")));
  }
}

void OdfSheet::end(std::string_view name) {
  if (beside_depth_.inside()) {
    beside_depth_.leave();
    if (beside_depth_.inside()) return beside_.end(name);
    beside_.end(name == "annotation" || name == "custom-shape" ? "inside" : name);
    keep(beside_.finish());
  } else if (name == "table") {
    tables_.leave();
    if (!tables_.inside()) end_table();
  } else if (in_cell_) {
    if (name == "p") in_paragraph_ = false;
    if (name == "table-cell" || name == "covered-table-cell") end_cell();
  } else if (name == "table-row") {
    row_ = advanced(row_, row_repeats_);
  }
}

void OdfSheet::text(std::string_view utf8) {
  if (beside_depth_.inside()) return beside_.text(utf8);
  if (in_paragraph_ && shown_.size() < k_longest_cell) shown_ += utf8;
}

void OdfSheet::end_cell() {
  in_cell_ = false;
  in_paragraph_ = false;
  if (!value_.empty() && (shown_.empty() || (is_number_ && is_scientific(shown_)))) {
    shown_.clear();
    static const CellFormat general("General");
    general.append(value_, DateSystem::from_1900, shown_);
  }
  if (sheet_ && !shown_.empty()) sheet_->cell(row_, column_, shown_);
  for (const std::string& address : links_) {
    if (address.starts_with('#') || shown_.find(address) != std::string::npos) continue;
    if (sheet_) sheet_->note(row_, column_, PlaceLabel::link, address);
  }
  column_ = advanced(column_, cell_repeats_);
}

void OdfSheet::end_table() {
  if (!sheet_) return;
  sheet_->finish();
  keep(sheet_->status());
  sheet_.reset();
}

tl::expected<void, Problem> OdfSheet::status() const {
  if (!going()) return PartHandler::status();
  if (!beside_.status()) return beside_.status();
  return sheet_ ? sheet_->status() : PartHandler::status();
}

tl::expected<void, Problem> OdfSheet::finish() {
  end_table();
  keep(beside_.finish());
  return status();
}

}  // namespace datakaart
