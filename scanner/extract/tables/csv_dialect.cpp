#include "scanner/extract/tables/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "base/characters.h"
#include "base/folding.h"

namespace datakaart {
namespace {

constexpr std::size_t k_rows = 100;

// The numbers of columns of the first whole rows, with quotes respected.
std::vector<std::size_t> count_columns(std::string_view text, char separator) {
  std::vector<std::size_t> rows;
  std::size_t columns = 1;
  bool quoted = false;
  bool at_start = true;  // of a cell
  bool blank = true;     // the row so far
  for (char c : text) {
    if (c == '"' && (at_start || quoted)) {
      quoted = !quoted;  // a doubled quote leaves and comes back
      at_start = false;
      blank = false;
    } else if (quoted) {
      continue;
    } else if (c == separator) {
      ++columns;
      at_start = true;
      blank = false;
    } else if (c == '\n') {
      if (!blank) rows.push_back(columns);
      if (rows.size() == k_rows) return rows;
      columns = 1;
      at_start = true;
      blank = true;
    } else {
      at_start = false;
      if (c != '\r' && c != ' ') blank = false;
    }
  }
  return rows;
}

CsvDialect judge(std::string_view text, char separator) {
  CsvDialect dialect;
  dialect.separator = separator;
  const auto rows = count_columns(text, separator);
  std::map<std::size_t, std::size_t> frequency;
  for (std::size_t columns : rows) ++frequency[columns];
  std::size_t most = 0;
  for (const auto& [columns, times] : frequency) {
    if (times < most) continue;
    most = times;
    dialect.columns = columns;
  }
  dialect.rows = rows.size();
  dialect.consistent = dialect.columns > 1 && most * 10 >= rows.size() * 9;
  return dialect;
}

// The separator of a first line "sep=;", as Excel writes it for itself; 0 where there is none.
char declared_separator(std::string_view head) {
  std::string_view line = head.substr(0, head.find('\n'));
  if (line.starts_with("\xEF\xBB\xBF")) line.remove_prefix(3);
  while (!line.empty() && (line.back() == ' ' || line.back() == '\r' || line.back() == '"')) {
    line.remove_suffix(1);
  }
  while (!line.empty() && (line.front() == ' ' || line.front() == '"')) line.remove_prefix(1);
  const bool declares = line.size() == 5 && lower_case(line.substr(0, 4)) == "sep=";
  return declares ? line[4] : '\0';
}

}  // namespace

CsvDialect sniff_csv(std::string_view head) {
  constexpr std::array<char, 4> k_separators = {';', '\t', ',', '|'};
  if (const char separator = declared_separator(head); separator != '\0') {
    CsvDialect dialect = judge(head, separator);
    dialect.declared = true;
    return dialect;
  }
  CsvDialect best;
  for (char separator : k_separators) {
    if (head.find(separator) == std::string_view::npos) continue;
    const CsvDialect dialect = judge(head, separator);
    if (dialect.columns < 2) continue;
    const bool better =
        dialect.consistent != best.consistent ? dialect.consistent : dialect.columns > best.columns;
    if (better) best = dialect;
  }
  return best;
}

}  // namespace datakaart
