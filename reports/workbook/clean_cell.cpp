// What does not need the library: the text of cells.
#include <algorithm>
#include <cstring>

#include "base/utf8.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {
namespace {

bool is_escape(std::string_view at) {
  if (at.size() < 7 || at[0] != '_' || at[1] != 'x' || at[6] != '_') return false;
  return std::strspn(std::string(at.substr(2, 4)).c_str(), "0123456789abcdefABCDEF") == 4;
}

std::string printable_lines(std::string_view value) {
  std::string lines;
  for (;;) {
    const auto end = std::min(value.find('\n'), value.size());
    std::string_view line = value.substr(0, end);
    if (line.ends_with('\r')) line.remove_suffix(1);
    lines += printable(line);
    if (end == value.size()) return lines;
    lines += '\n';
    value.remove_prefix(end + 1);
  }
}

}  // namespace

std::string column_name(Column column) {
  std::string name;
  for (unsigned left = column + 1U; left > 0; left = (left - 1) / 26) {
    name.insert(name.begin(), static_cast<char>('A' + (left - 1) % 26));
  }
  return name;
}

std::string clean_cell(std::string_view value, LineBreaks breaks) {
  const std::string text = breaks == LineBreaks::kept ? printable_lines(value) : printable(value);
  std::string clean;
  clean.reserve(text.size());
  std::size_t units = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const auto byte = static_cast<unsigned char>(text[at]);
    if (!is_continuation(text[at])) {
      units += byte >= 0xF0 ? 2 : 1;
      if (units >= k_max_characters && text.size() - at > 4) return clean + "…";
    }
    if (byte == '_' && is_escape(std::string_view(text).substr(at))) {
      clean += "_x005F";
      units += 6;
    }
    clean += text[at];
  }
  return clean;
}

}  // namespace datakaart
