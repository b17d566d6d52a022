#include "scanner/extract/tables/header_finder.h"

#include <algorithm>
#include <set>
#include <string_view>

namespace datakaart {
namespace {

constexpr std::size_t k_rows_below = 8;  // so many tell what a column holds
constexpr std::size_t k_longest_word_header = 100;

// What speaks for a cell as a header, and against it.
constexpr int k_for_label = 4;
constexpr int k_for_question = 3;
constexpr int k_for_mark = 3;
constexpr int k_for_contrast = 2;
constexpr int k_against_value = 2;

struct RowScore {
  int points = 0;
  std::size_t known = 0;  // labels and questions
  std::size_t marked = 0;
  std::size_t contrast = 0;  // words above values
  std::size_t values = 0;
};

bool stands_above_values(std::span<const LookedRow> below, std::uint32_t column) {
  std::size_t filled = 0;
  std::size_t values = 0;
  for (const LookedRow& row : below.first(std::min(below.size(), k_rows_below))) {
    const LookedCell* cell = cell_in(row, column);
    if (cell == nullptr) continue;
    ++filled;
    if (cell->look == CellLook::value) ++values;
  }
  return values * 2 > filled;
}

// Whether most cells are the same: a header that is printed on each page, or that of a table like
// it.
bool is_alike(const LookedRow& a, const LookedRow& b) {
  const auto same =
      static_cast<std::size_t>(std::count_if(a.begin(), a.end(), [&](const auto& cell) {
        const LookedCell* other = cell_in(b, cell.column);
        return other != nullptr && other->text == cell.text;
      }));
  return same * 2 > std::max(a.size(), b.size());
}

// "Archief: " of "Archief: lonen"; the whole text where there is no such beginning.
std::string_view beginning_of(std::string_view text) {
  const std::size_t colon = text.find(": ");
  return colon == std::string_view::npos ? text : text.substr(0, colon + 2);
}

// Whether the cell, or its beginning, stands again in its column, in another row: then it is one of
// the column's values, and not its name. A header that is printed on each page is the same row
// again.
bool recurs(const LookedCell& cell, const LookedRow& row, std::span<const LookedRow> rows) {
  return std::any_of(rows.begin(), rows.end(), [&](const LookedRow& other) {
    const LookedCell* same = cell_in(other, cell.column);
    return same != nullptr && beginning_of(same->text) == beginning_of(cell.text) &&
           !is_alike(row, other);
  });
}

RowScore score(std::span<const LookedRow> rows, std::size_t at) {
  const LookedRow& row = rows[at];
  const std::span<const LookedRow> below = rows.subspan(at + 1);
  RowScore result;
  for (const LookedCell& cell : row) {
    const bool known = (cell.look == CellLook::label || cell.look == CellLook::question) &&
                       !recurs(cell, row, rows);
    if (known) {
      ++result.known;
      result.points += cell.look == CellLook::label ? k_for_label : k_for_question;
    }
    if (cell.look == CellLook::value) {
      ++result.values;
      result.points -= k_against_value;
    } else if (stands_above_values(below, cell.column)) {
      ++result.contrast;
      result.points += k_for_contrast;
    }
    if (cell.marked) {
      ++result.marked;
      result.points += k_for_mark;
    }
  }
  return result;
}

std::size_t widest(std::span<const LookedRow> rows) {
  std::size_t width = 0;
  for (const LookedRow& row : rows) width = std::max(width, row.size());
  return width;
}

// Whether the row's words are all different and none is a value: what a header of unknown words
// looks like.
bool is_all_words(const LookedRow& row) {
  std::set<std::string_view> seen;
  return std::all_of(row.begin(), row.end(), [&](const LookedCell& cell) {
    return may_be_header(cell.look) && cell.text.size() <= k_longest_word_header &&
           seen.insert(cell.text).second;
  });
}

bool is_sure(const LookedRow& row, const RowScore& score) {
  return score.known >= 2 && score.known * 2 > row.size() && score.values == 0;
}

bool qualifies(const LookedRow& row, const RowScore& score, std::size_t width, HeaderProof proof) {
  if (row.empty() || score.values * 2 > row.size()) return false;
  if (row.size() == 1) return width == 1 && score.known + score.marked > 0;
  if (is_sure(row, score)) return true;
  if (row.size() * 3 < width) return false;
  if (score.marked * 2 > row.size()) return true;
  if (proof == HeaderProof::known) return false;
  return score.known >= 2 || (score.known == 1 && score.contrast > 0) || score.contrast >= 2;
}

}  // namespace

bool is_surely_header(std::span<const LookedRow> rows, std::size_t at) {
  return is_sure(rows[at], score(rows, at));
}

std::optional<std::size_t> find_header(std::span<const LookedRow> rows, HeaderProof proof) {
  const std::size_t width = widest(rows);
  std::optional<std::size_t> best;
  int most = 0;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    const RowScore scored = score(rows, i);
    if (!qualifies(rows[i], scored, width, proof)) continue;
    if (best && scored.points <= most) continue;
    best = i;
    most = scored.points;
  }
  if (best || proof == HeaderProof::known) return best;
  // Words that nobody knows: the first row that is more than a title.
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].empty() || (rows[i].size() == 1 && width > 1)) continue;
    if (rows[i].size() * 2 > width && is_all_words(rows[i])) return i;
    return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace datakaart
