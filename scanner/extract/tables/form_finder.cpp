#include "scanner/extract/tables/form_finder.h"

#include <algorithm>
#include <map>

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr std::size_t k_fewest_pairs = 3;
constexpr std::size_t k_fewest_labels = 2;  // of a column

// So many of a hundred cells of a form are labels with their values.
constexpr std::size_t k_least_paired = 60;
// So many of a hundred rows of a list on its side begin with a label.
constexpr std::size_t k_least_labelled = 60;

bool begins_like_value(std::string_view text) {
  return is_upper(text[0]) || is_digit(text[0]) || !is_ascii(text[0]) || text.size() <= 3;
}

struct Pairs {
  std::size_t count = 0;
  std::size_t filled = 0;
  std::size_t values = 0;    // numbers, days, addresses of mail
  std::size_t plain = 0;     // values of words that do not look like a name or a place
  std::size_t repeated = 0;  // the same value as in the pair before
  std::size_t labels = 0;    // values that are names of fields themselves
};

// The columns of which most cells are labels.
std::vector<std::uint32_t> find_label_columns(std::span<const LookedRow> rows) {
  struct Share {
    std::size_t labels = 0;
    std::size_t numbered = 0;  // of the labels: "Persoon 12"
    std::size_t filled = 0;
  };
  std::map<std::uint32_t, Share> shares;
  for (const LookedRow& row : rows) {
    for (const LookedCell& cell : row) {
      ++shares[cell.column].filled;
      if (!is_form_label(cell)) continue;
      ++shares[cell.column].labels;
      if (is_digit(cell.text.back())) ++shares[cell.column].numbered;
    }
  }
  std::vector<std::uint32_t> columns;
  for (const auto& [column, share] : shares) {
    // A form may have "Telefoon 1" and "Telefoon 2"; what is numbered all along is a list.
    if (share.labels >= k_fewest_labels && share.labels * 2 >= share.filled &&
        share.numbered * 2 <= share.labels) {
      columns.push_back(column);
    }
  }
  return columns;
}

Pairs count_pairs(std::span<const LookedRow> rows, std::span<const std::uint32_t> labels) {
  const auto in_label_column = [&](const LookedCell& cell) {
    return std::binary_search(labels.begin(), labels.end(), cell.column);
  };
  Pairs pairs;
  std::string_view last;
  for (const LookedRow& row : rows) {
    pairs.filled += row.size();
    for (std::size_t i = 0; i + 1 < row.size(); ++i) {
      const LookedCell& value = row[i + 1];
      if (!in_label_column(row[i]) || in_label_column(value)) continue;
      ++pairs.count;
      if (value.look == CellLook::value) ++pairs.values;
      if (value.look != CellLook::value && !begins_like_value(value.text)) ++pairs.plain;
      if (value.text == last) ++pairs.repeated;
      if (is_form_label(value)) ++pairs.labels;
      last = value.text;
    }
  }
  return pairs;
}

bool is_form(std::span<const LookedRow> rows, std::span<const std::uint32_t> labels) {
  const Pairs pairs = count_pairs(rows, labels);
  if (pairs.count < k_fewest_pairs || pairs.repeated * 2 > pairs.count) return false;
  if (pairs.values == 0 && pairs.plain > 0) return false;
  if (pairs.labels * 2 >= pairs.count) return false;
  return pairs.count * 2 * 100 >= pairs.filled * k_least_paired;
}

bool is_transposed(std::span<const LookedRow> rows) {
  std::size_t labelled = 0;
  std::size_t of_values = 0;  // rows whose records hold values
  std::size_t used = 0;
  for (const LookedRow& row : rows) {
    if (row.size() < 3) continue;
    ++used;
    const auto records = std::span(row).subspan(1);
    const auto labels = std::count_if(records.begin(), records.end(), is_form_label);
    if (!is_form_label(row[0]) || static_cast<std::size_t>(labels) * 2 > records.size()) continue;
    ++labelled;
    const auto values = std::count_if(records.begin(), records.end(), [](const LookedCell& cell) {
      return cell.look == CellLook::value;
    });
    if (static_cast<std::size_t>(values) * 2 > records.size()) ++of_values;
  }
  return labelled >= k_fewest_pairs && labelled * 100 >= used * k_least_labelled && of_values > 0 &&
         used * 2 >= rows.size();
}

// A row of names of columns makes a list, whatever stands in its first column: the first row of
// more than one cell, or one that the format marks.
bool begins_with_header(std::span<const LookedRow> rows) {
  const bool marked = std::any_of(rows.begin(), rows.end(), [](const LookedRow& row) {
    return row.size() > 1 &&
           std::all_of(row.begin(), row.end(), [](const LookedCell& cell) { return cell.marked; });
  });
  if (marked) return true;
  for (const LookedRow& row : rows) {
    if (row.size() < 2) continue;
    return row.size() > 2 && std::all_of(row.begin(), row.end(), [](const LookedCell& cell) {
             return is_label(cell.look);
           });
  }
  return false;
}

}  // namespace

bool is_form_label(const LookedCell& cell) {
  return is_label(cell.look) ||
         (may_be_header(cell.look) && cell.text.ends_with(':') && cell.text.size() > 2);
}

FoundShape shape_of(std::span<const LookedRow> rows) {
  if (begins_with_header(rows)) return {};
  if (is_transposed(rows)) return {TableShape::transposed};
  std::vector<std::uint32_t> labels = find_label_columns(rows);
  if (is_form(rows, labels)) return {TableShape::form, std::move(labels)};
  return {};
}

}  // namespace datakaart
