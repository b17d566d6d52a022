#include "scanner/extract/office/xlsx_sheet.h"

#include <algorithm>

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr std::uint32_t k_last_row = 1'048'575;
constexpr std::uint32_t k_last_column = 16'383;
constexpr std::size_t k_longest_value = 16 << 20;

// From "B7" to row 6 and column 1. False where the reference reads otherwise.
bool read_reference(std::string_view reference, std::uint32_t& row, std::uint32_t& column) {
  std::uint64_t letters = 0;
  std::size_t at = 0;
  for (; at < reference.size() && at < 4; ++at) {
    const char c = to_upper(reference[at]);
    if (!is_upper(c)) break;
    letters = letters * 26 + static_cast<std::uint64_t>(c - 'A' + 1);
  }
  const std::uint32_t number = count_of(reference.substr(at));
  if (letters == 0 || number == 0) return false;
  column = static_cast<std::uint32_t>(std::min<std::uint64_t>(letters - 1, k_last_column));
  row = std::min(number - 1, k_last_row);
  return true;
}

bool is_header_or_footer(std::string_view name) {
  return name == "oddHeader" || name == "oddFooter" || name == "evenHeader" ||
         name == "evenFooter" || name == "firstHeader" || name == "firstFooter";
}

// "&L&"Arial,Bold"&12Jan&CBlad" -> "Jan Blad": the codes of headers and footers left out.
std::string without_codes(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '&' || i + 1 >= text.size()) {
      plain += text[i];
      continue;
    }
    const char code = text[++i];
    if (code == '&') {
      plain += '&';
    } else if (code == '"') {
      i = std::min(text.find('"', i + 1), text.size());
    } else if (code >= '0' && code <= '9') {
      while (i + 1 < text.size() && is_digit(text[i + 1])) ++i;
    } else if (code == 'K') {
      i += 6;  // a colour
    } else if (code == 'L' || code == 'C' || code == 'R') {
      plain += '\n';
    }
  }
  return plain;
}

// The quoted address in HYPERLINK("mailto:jan@x.be","Jan"); empty where there is none.
std::string address_in_formula(std::string_view formula) {
  const auto call = formula.find("HYPERLINK(\"");
  if (call == std::string_view::npos) return {};
  formula.remove_prefix(call + 11);
  return readable_target(formula.substr(0, formula.find('"')));
}

}  // namespace

XlsxSheetReader::XlsxSheetReader(Sink& sink, const XlsxBook& book, const OfficeRelations& relations,
                                 std::string_view part, std::string name)
    : budget_(sink.budget()),
      book_(book),
      relations_(relations),
      part_(part),
      writer_(sink, std::move(name)) {
  for (const auto& [id, relation] : relations_.of(part_)) {
    if (relation.external) writer_.expect_link(readable_target(relation.target));
  }
}

void XlsxSheetReader::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (in_cell_) {
    if (phonetic_.inside() || name == "rPh") return phonetic_.enter();
    if (name == "v" || name == "t") into_ = &value_;
    if (name == "f") into_ = &formula_;
  } else if (name == "c") {
    start_cell(attributes);
  } else if (name == "row") {
    start_row(attributes);
  } else {
    start_beside(name, attributes);
  }
}

void XlsxSheetReader::end(std::string_view name) {
  if (phonetic_.inside()) return phonetic_.leave();
  into_ = nullptr;
  if (in_cell_) {
    if (name == "c") end_cell();
  } else {
    end_beside(name);
  }
}

void XlsxSheetReader::text(std::string_view utf8) {
  if (into_ != nullptr && !phonetic_.inside() && into_->size() < k_longest_value) *into_ += utf8;
}

void XlsxSheetReader::start_row(std::span<const XmlAttribute> attributes) {
  const std::uint32_t number = count_of(attribute(attributes, "r"));
  row_ = number != 0 ? number - 1 : any_row_ ? row_ + 1 : 0;
  row_ = std::min(row_, k_last_row);
  any_row_ = true;
  column_ = 0;
}

void XlsxSheetReader::start_cell(std::span<const XmlAttribute> attributes) {
  in_cell_ = true;
  cell_column_ = column_;
  style_ = 0;
  type_ = Type::number;
  value_.clear();
  formula_.clear();
  for (const XmlAttribute& each : attributes) {
    if (each.name == "r") {
      read_reference(each.value, row_, cell_column_);
    } else if (each.name == "s") {
      style_ = count_of(each.value);
    } else if (each.name == "t") {
      if (each.value == "s") {
        type_ = Type::shared;
      } else if (each.value == "b" || each.value == "e") {
        type_ = Type::not_shown;  // true, false, #DIV/0!: no data of a person
      } else if (each.value != "n") {
        type_ = Type::words;  // str, inlineStr, d
      }
    }
  }
  column_ = std::min(cell_column_ + 1, k_last_column);
}

void XlsxSheetReader::end_cell() {
  in_cell_ = false;
  switch (type_) {
    case Type::shared: {
      const std::string_view shown = book_.texts.at(count_of(value_));
      count_shared(shown.size());
      writer_.cell(row_, cell_column_, shown);
      break;
    }
    case Type::words:
      undo_escapes(value_);
      writer_.cell(row_, cell_column_, value_);
      break;
    case Type::number:
      shown_.clear();
      if (!value_.empty()) book_.format(style_).append(value_, book_.dates, shown_);
      writer_.cell(row_, cell_column_, shown_);
      break;
    case Type::not_shown:
      break;
  }
  if (!formula_.empty()) end_formula();
}

void XlsxSheetReader::end_formula() {
  const std::string address = address_in_formula(formula_);
  if (!address.empty() && address != value_) {
    writer_.note(row_, cell_column_, PlaceLabel::link, address);
  }
}

// A text that a million cells share is a million texts to examine: what they grow to counts as
// unpacked, like any other bytes that a small file makes many of.
void XlsxSheetReader::count_shared(std::size_t bytes) {
  constexpr std::uint64_t k_count_from = 256 * 1024;
  shared_bytes_ += bytes;
  if (shared_bytes_ < k_count_from) return;
  keep(budget_.take_expanded(shared_bytes_));
  shared_bytes_ = 0;
}

// What is not a cell. Validations and conditional formats hold texts of people now and then.
void XlsxSheetReader::start_beside(std::string_view name,
                                   std::span<const XmlAttribute> attributes) {
  if (name == "hyperlink") {
    const std::string address = readable_target(relations_.outside(part_, attributes));
    const std::string_view cell = attribute(attributes, "ref");
    if (!address.empty()) writer_.link(cell, address);
    const std::string_view tip = attribute(attributes, "tooltip");
    if (tip.find(address) == std::string_view::npos || address.empty()) {
      writer_.note(cell, PlaceLabel::tooltip, tip);
    }
  } else if (is_header_or_footer(name)) {
    beside_.clear();
    into_ = &beside_;
  } else if (name == "dataValidation") {
    std::string_view cell = attribute(attributes, "sqref");
    cell = cell.substr(0, std::min<std::size_t>(cell.find(' '), 24));
    writer_.note(cell, PlaceLabel::prompt, attribute(attributes, "prompt"));
    writer_.note(cell, PlaceLabel::prompt, attribute(attributes, "error"));
  } else if (name == "scenario") {
    for (const std::string_view what : {"name", "user", "comment"}) {
      writer_.note({}, PlaceLabel::prompt, attribute(attributes, what));
    }
  } else if (name == "inputCells" || name == "filter" || name == "customFilter") {
    writer_.note({}, PlaceLabel::choices, attribute(attributes, "val"));
  } else if (name == "cfRule") {
    writer_.note({}, PlaceLabel::choices, attribute(attributes, "text"));
  } else if (name == "formula1") {
    beside_.clear();
    into_ = &beside_;
  }
}

void XlsxSheetReader::end_beside(std::string_view name) {
  if (is_header_or_footer(name)) {
    writer_.note({}, name.ends_with("Header") ? PlaceLabel::header : PlaceLabel::footer,
                 without_codes(beside_));
    beside_.clear();
  } else if (name == "formula1") {
    // A list of choices written into the rule itself: "Jan,An".
    if (beside_.starts_with('"')) writer_.note({}, PlaceLabel::choices, beside_);
    beside_.clear();
  }
}

tl::expected<void, Problem> XlsxSheetReader::status() const {
  return writer_.status() ? PartHandler::status() : writer_.status();
}

tl::expected<void, Problem> XlsxSheetReader::finish() {
  writer_.finish();
  return status();
}

}  // namespace datakaart
