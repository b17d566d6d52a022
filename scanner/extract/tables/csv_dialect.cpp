#include "scanner/extract/tables/csv_dialect.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

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

}  // namespace

CsvDialect sniff_csv(std::string_view head) {
  constexpr std::array<char, 4> k_separators = {';', '\t', ',', '|'};
  if (head.starts_with("sep=") && head.size() > 5 && (head[5] == '\n' || head[5] == '\r')) {
    CsvDialect dialect = judge(head, head[4]);
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

bool is_header(const std::vector<std::string>& cells) {
  std::set<std::string_view> seen;
  std::size_t named = 0;
  for (const std::string& cell : cells) {
    if (cell.empty()) continue;
    const auto digits = static_cast<std::size_t>(
        std::count_if(cell.begin(), cell.end(), [](char c) { return c >= '0' && c <= '9'; }));
    const bool value = digits * 2 > cell.size() || digits > 4 || cell.size() > 80 ||
                       cell.find('@') != std::string::npos;
    if (value || !seen.insert(cell).second) return false;
    ++named;
  }
  return named > 0 && named * 2 > cells.size();
}

}  // namespace datakaart
