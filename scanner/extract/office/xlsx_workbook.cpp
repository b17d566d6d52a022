#include "scanner/extract/office/xlsx_workbook.h"

#include <charconv>

#include "base/utf8.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_styles = 70'000;  // Excel's own limit is 65,490
constexpr std::size_t k_most_names = 100'000;
constexpr std::size_t k_longest_name = 8192;

// Of a surrogate pair: no character by itself.
bool is_half(unsigned unit) { return unit >= 0xD800 && unit <= 0xDFFF; }

}  // namespace

std::string_view XlsxTexts::at(std::uint32_t index) const {
  if (index >= ends_.size()) return {};
  const std::size_t begin = index == 0 ? 0 : ends_[index - 1];
  return std::string_view(buffer_).substr(begin, ends_[index] - begin);
}

void XlsxTexts::end_text() { ends_.push_back(buffer_.size()); }

void undo_escapes(std::string& text, std::size_t from) {
  std::size_t escape = text.find("_x", from);
  if (escape == std::string::npos) return;
  std::string undone = text.substr(0, escape);
  std::size_t at = escape;
  while (at < text.size()) {
    unsigned character = 0;
    if (text.compare(at, 2, "_x") == 0 && at + 6 < text.size() && text[at + 6] == '_') {
      const char* digits = text.data() + at + 2;
      const auto [end, error] = std::from_chars(digits, digits + 4, character, 16);
      if (error == std::errc() && end == digits + 4) {
        if (!is_half(character)) append_utf8(character, undone);
        at += 7;
        continue;
      }
    }
    undone += text[at++];
  }
  text = std::move(undone);
}

void XlsxBookHandler::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "sheet") {
    const std::string_view part = relations_.inside(part_, attributes);
    book_.sheet_names.emplace(part, attribute(attributes, "name"));
  } else if (name == "workbookPr") {
    const std::string_view from_1904 = attribute(attributes, "date1904");
    if (from_1904 == "1" || from_1904 == "true") book_.dates = DateSystem::from_1904;
  } else if (name == "definedName" && book_.defined_names.size() < k_most_names) {
    book_.defined_names.emplace_back(attribute(attributes, "name"), std::string());
    in_name_ = true;
  }
}

void XlsxBookHandler::end(std::string_view name) {
  if (name == "definedName") in_name_ = false;
}

void XlsxBookHandler::text(std::string_view utf8) {
  if (!in_name_) return;
  std::string& meaning = book_.defined_names.back().second;
  if (meaning.size() < k_longest_name) meaning += utf8;
}

void XlsxTextsHandler::start(std::string_view name, std::span<const XmlAttribute>) {
  if (phonetic_.inside() || name == "rPh") return phonetic_.enter();
  in_text_ = name == "t";
}

void XlsxTextsHandler::end(std::string_view name) {
  if (phonetic_.inside()) return phonetic_.leave();
  in_text_ = false;
  if (name != "si") return;
  undo_escapes(item_);
  texts_.add(item_);
  texts_.end_text();
  item_.clear();
  if (texts_.bytes() > limit_) {
    keep(tl::unexpected(Problem{Reason::limit_buffered, DetailCode::too_many_texts}));
  }
}

void XlsxTextsHandler::text(std::string_view utf8) {
  if (!in_text_ || phonetic_.inside()) return;
  item_ += utf8;
  if (item_.size() > limit_) {
    keep(tl::unexpected(Problem{Reason::limit_buffered, DetailCode::text_too_long}));
  }
}

void XlsxStylesHandler::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "numFmt") {
    if (codes_.size() >= k_most_styles) return;
    codes_.emplace(count_of(attribute(attributes, "numFmtId")),
                   attribute(attributes, "formatCode"));
  } else if (name == "cellXfs") {
    in_cell_styles_ = true;
  } else if (name == "xf" && in_cell_styles_ && book_.styles.size() < k_most_styles) {
    book_.styles.push_back(format_of(count_of(attribute(attributes, "numFmtId"))));
  }
}

void XlsxStylesHandler::end(std::string_view name) {
  if (name == "cellXfs") in_cell_styles_ = false;
}

std::uint32_t XlsxStylesHandler::format_of(std::uint32_t id) {
  if (const auto known = known_.find(id); known != known_.end()) return known->second;
  const auto code = codes_.find(id);
  book_.formats.push_back(code == codes_.end() ? CellFormat::built_in(id)
                                               : CellFormat(code->second));
  const auto index = static_cast<std::uint32_t>(book_.formats.size() - 1);
  known_.emplace(id, index);
  return index;
}

}  // namespace datakaart
