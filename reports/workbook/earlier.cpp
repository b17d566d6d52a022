#include "reports/workbook/earlier.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

constexpr std::size_t k_most_bytes = std::size_t{256} << 20;

// Sheets in which people fill nothing in.
constexpr std::array k_written_anew = {
    Label::sheet_summary,  Label::sheet_inventory, Label::sheet_findings, Label::sheet_matrix,
    Label::sheet_coverage, Label::sheet_unread,    Label::sheet_lists,    Label::sheet_manual};
constexpr std::array k_filled_in = {Label::sheet_controller, Label::sheet_register,
                                    Label::sheet_data_sets,  Label::sheet_to_do,
                                    Label::sheet_retention,  Label::sheet_interest};

template <std::size_t n>
bool is_one_of(std::string_view name, const std::array<Label, n>& labels) {
  return std::any_of(labels.begin(), labels.end(),
                     [&](Label l) { return is_any_of(words_of(l), name); });
}

}  // namespace

bool is_any_of(const Words& words, std::string_view text) {
  return std::find(words.begin(), words.end(), text) != words.end();
}

bool EarlierBook::add(std::string_view sheet, Row row, Column column, std::string_view shown) {
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
  const auto found = std::find_if(sheets_.begin(), sheets_.end(), [&](const EarlierSheet& s) {
    return is_any_of(words_of(name), s.name);
  });
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
