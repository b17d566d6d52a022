#include "reports/workbook/earlier.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

constexpr std::size_t k_most_bytes = std::size_t{256} << 20;

// Sheets in which people fill nothing in.
constexpr std::array k_written_anew = {
    Label::sheet_summary, Label::sheet_findings, Label::sheet_matrix, Label::sheet_coverage,
    Label::sheet_unread,  Label::sheet_lists,    Label::sheet_manual};
constexpr std::array k_filled_in = {Label::sheet_controller, Label::sheet_register,
                                    Label::sheet_data_sets,  Label::sheet_to_do,
                                    Label::sheet_retention,  Label::sheet_interest};

template <std::size_t n>
bool is_one_of(std::string_view name, const std::array<Label, n>& labels) {
  return std::any_of(labels.begin(), labels.end(), [&](Label l) { return is_any_of(l, name); });
}

}  // namespace

// Cells come row by row, and in each from left to right: the key is the last that is of use.
void EarlierBook::add_to_inventory(Row row, Column column, std::string_view shown) {
  if (row_ != row) {
    row_ = row;
    in_row_ = {};
  }
  if (!key_column_) {
    constexpr std::array<std::pair<Label, std::string FileDecision::*>, 3> k_columns = {
        {{Label::decision, &FileDecision::decision},
         {Label::decided_by, &FileDecision::by},
         {Label::decided_on, &FileDecision::on}}};
    for (const auto& [label, part] : k_columns) {
      if (is_any_of(label, shown)) decision_columns_[column] = part;
    }
    if (is_any_of(Label::key_column, shown)) key_column_ = column;
  } else if (const auto part = decision_columns_.find(column); part != decision_columns_.end()) {
    in_row_.*(part->second) = shown;
    bytes_ += shown.size() + sizeof(FileDecision);
  } else if (column == *key_column_ &&
             !(in_row_.decision.empty() && in_row_.by.empty() && in_row_.on.empty())) {
    decisions_.emplace(shown, in_row_);
  }
}

const FileDecision* EarlierBook::decision(std::string_view key) const {
  const auto found = decisions_.find(key);
  return found == decisions_.end() ? nullptr : &found->second;
}

bool EarlierBook::add(std::string_view sheet, Row row, Column column, std::string_view shown) {
  if (is_any_of(Label::sheet_inventory, sheet)) {
    add_to_inventory(row, column, shown);
    return bytes_ <= k_most_bytes;
  }
  if (!skipped_.empty() && skipped_ == sheet) return true;
  if (sheets_.empty() || sheets_.back().name != sheet) {
    if (is_one_of(sheet, k_written_anew)) {
      skipped_ = sheet;
      return true;
    }
    sheets_.push_back({std::string(sheet), {}});
  }
  bytes_ += shown.size() + sizeof(std::string) * 2;
  sheets_.back().rows[row][column] = shown;
  return bytes_ <= k_most_bytes;
}

const EarlierSheet* EarlierBook::find(Label name) const {
  const auto found = std::find_if(sheets_.begin(), sheets_.end(),
                                  [&](const EarlierSheet& s) { return is_any_of(name, s.name); });
  return found == sheets_.end() ? nullptr : &*found;
}

std::vector<const EarlierSheet*> EarlierBook::sheets(bool ours) const {
  std::vector<const EarlierSheet*> found;
  for (const EarlierSheet& sheet : sheets_) {
    if (is_one_of(sheet.name, k_filled_in) == ours) found.push_back(&sheet);
  }
  return found;
}

}  // namespace datakaart
