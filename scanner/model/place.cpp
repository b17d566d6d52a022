#include "scanner/model/place.h"

#include <charconv>

namespace datakaart {
namespace {

constexpr std::size_t k_most_letters = 6;  // of a column: more would not fit its number

struct CellReference {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
};

// "B7" and nothing else: what is read as numbers must be told as the same letters and digits again.
std::optional<CellReference> cell_reference(std::string_view text) {
  CellReference cell;
  std::size_t letters = 0;
  for (; letters < text.size() && text[letters] >= 'A' && text[letters] <= 'Z'; ++letters) {
    if (letters == k_most_letters) return std::nullopt;
    cell.column = cell.column * 26 + static_cast<std::uint32_t>(text[letters] - 'A' + 1);
  }
  const std::string_view digits = text.substr(letters);
  if (letters == 0 || digits.empty() || digits.front() == '0') return std::nullopt;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), cell.row);
  if (error != std::errc{} || end != digits.data() + digits.size()) return std::nullopt;
  return cell;
}

}  // namespace

void PlaceLabels::remove_last() {
  if (!empty()) bits_ &= (std::uint64_t{1} << (8 * (size() - 1))) - 1;
}

std::optional<PlaceLabels> PlaceLabels::from_bits(std::uint64_t bits) {
  PlaceLabels labels;
  labels.bits_ = bits;
  for (std::size_t i = 0, size = labels.size(); i < size; ++i) {
    if (labels[i] >= PlaceLabel::k_count) return std::nullopt;  // no label is 255, too
  }
  return labels;
}

Place place_of_cell(const std::string& sheet, std::string_view reference, PlaceLabels labels) {
  if (reference.empty()) return Place::sheet(sheet, labels);
  if (const auto cell = cell_reference(reference)) {
    return Place::cell(sheet, cell->row, cell->column, labels);
  }
  return Place::sheet(sheet + '!' + std::string(reference), labels);
}

}  // namespace datakaart
