#include "scanner/extract/tables/table_layout.h"

#include <algorithm>
#include <map>

#include "detectors/engine/label.h"
#include "scanner/extract/tables/form_finder.h"
#include "scanner/extract/tables/header_finder.h"

namespace datakaart {
namespace {

constexpr std::size_t k_header_rows = 40;  // so far down a block a header may stand
constexpr std::size_t k_form_rows = 60;    // so many show whether it is a form
// Records that are no row of their own are numbered from here on, and those of a list beside
// another one are so far apart.
constexpr std::uint32_t k_extra_records = 1U << 31U;
constexpr std::uint32_t k_side_step = 1U << 28U;
constexpr std::size_t k_most_sides = 7;
constexpr std::size_t k_rows_around = 8;  // so many before and behind a row tell more of it

std::string_view text_of(std::string_view bytes, const Cell& cell) {
  return bytes.substr(cell.begin, cell.end - cell.begin);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

// Names of columns as headers by column, without blanks around them.
std::vector<std::string> headers_of(const LookedRow& row) {
  std::vector<std::string> headers;
  for (const LookedCell& cell : row) {
    if (cell.text.size() > k_longest_header) continue;
    if (headers.size() <= cell.column) headers.resize(cell.column + 1);
    headers[cell.column] = cell.text;
  }
  return headers;
}

std::vector<LookedRow> look_at(std::string_view bytes, std::span<const Cell> cells,
                               std::span<const std::uint8_t> marks, auto rows, std::size_t most) {
  std::vector<LookedRow> looked;
  for (const auto& row : rows.first(std::min(rows.size(), most))) {
    looked.push_back(look_at_row(bytes, cells, marks, row.first, row.last));
  }
  return looked;
}

}  // namespace

std::vector<TableLayout::Row> TableLayout::rows_of(std::string_view bytes,
                                                   std::span<const Cell> cells) const {
  std::vector<Row> rows;
  for (std::size_t i = 0; i < cells.size();) {
    Row row{i, i, 0};
    const std::uint32_t number = cells[i].row;
    for (; row.last < cells.size() && cells[row.last].row == number; ++row.last) {
      if (row.filled < 2 && !is_blank(text_of(bytes, cells[row.last]))) ++row.filled;
    }
    rows.push_back(row);
    i = row.last;
  }
  return rows;
}

std::vector<TablePart> TableLayout::arrange(std::string_view bytes, std::span<const Cell> cells,
                                            std::span<const std::uint8_t> marks) {
  std::vector<TablePart> parts;
  const std::vector<Row> rows = rows_of(bytes, cells);
  const std::span<const Row> all(rows);
  for (std::size_t i = 0; i < rows.size();) {
    // Empty rows go with the block before them.
    std::size_t end = i;
    const std::uint32_t number = cells[rows[i].first].row;
    // A row may come in pieces, too.
    const bool goes_on =
        !parted_ && (number == next_row_ || number + 1 == next_row_) && rows[i].filled > 0;
    while (end < rows.size() && rows[end].filled == 0) ++end;
    for (; end < rows.size() && rows[end].filled > 0; ++end) {
      if (end > i && cells[rows[end].first].row != cells[rows[end - 1].first].row + 1) break;
    }
    while (end < rows.size() && rows[end].filled == 0) ++end;
    arrange_block({bytes, cells, marks, all.subspan(i, end - i)}, goes_on, parts);
    next_row_ = cells[rows[end - 1].first].row + 1;
    parted_ = rows[end - 1].filled == 0;
    i = end;
  }
  return parts;
}

void TableLayout::arrange_block(const Block& block, bool goes_on, std::vector<TablePart>& parts) {
  if (!goes_on || mode_ == Mode::unknown) return begin_table(block, parts);
  switch (mode_) {
    case Mode::list:
      return add_list(block, parts);
    case Mode::form:
      return add_form(block, parts);
    case Mode::unknown:
    case Mode::bare:
      return add_bare(block, parts);
  }
}

void TableLayout::begin_table(const Block& block, std::vector<TablePart>& parts) {
  if (looks_left_ == 0)
    return mode_ == Mode::list ? add_list(block, parts) : add_bare(block, parts);
  const auto looked = look_at(block.bytes, block.cells, block.marks, block.rows, k_form_rows);
  std::size_t cells = 0;
  for (const LookedRow& row : looked) cells += row.size();
  looks_left_ -= std::min(looks_left_, cells);
  // A title says nothing of what follows it.
  if (looked.size() == 1 && looked[0].size() < 2 && mode_ == Mode::unknown) {
    return add_bare(block, parts);
  }
  const std::span<const LookedRow> first(looked.data(), std::min(looked.size(), k_header_rows));
  FoundShape found = shape_of(looked);
  switch (found.shape) {
    case TableShape::form:
      if (mode_ != Mode::form) asked_.clear();
      mode_ = Mode::form;
      label_columns_ = std::move(found.label_columns);
      return add_form(block, parts);
    case TableShape::transposed:
      mode_ = Mode::bare;
      return add_transposed(block, parts);
    case TableShape::list:
      break;
  }
  const bool first_table = mode_ == Mode::unknown;
  const auto header = find_header(first, first_table ? HeaderProof::words : HeaderProof::known);
  if (header) {
    mode_ = Mode::list;
    const std::size_t above = *header;
    if (above > 0) {
      Block titles = block;
      titles.rows = block.rows.first(above);
      add_bare(titles, parts);
    }
    take_header(block, first, above);
    Block list = block;
    list.rows = block.rows.subspan(above);
    return add_list(list, parts);
  }
  if (mode_ == Mode::list) return add_list(block, parts);
  const bool titles = std::all_of(looked.begin(), looked.end(),
                                  [](const LookedRow& row) { return row.size() < 2; });
  if (!titles) mode_ = Mode::bare;
  add_bare(block, parts);
}

// The header's texts; where the row above reaches down into it (merged cells), that one's.
void TableLayout::take_header(const Block&, std::span<const LookedRow> rows, std::size_t at) {
  headers_ = headers_of(rows[at]);
  if (at > 0 && rows[at - 1].size() > 1) {
    for (const LookedCell& above : rows[at - 1]) {
      if (cell_in(rows[at], above.column) != nullptr || above.text.size() > k_longest_header ||
          !may_be_header(above.look)) {
        continue;
      }
      if (headers_.size() <= above.column) headers_.resize(above.column + 1);
      headers_[above.column] = above.text;
    }
  }
  split_sides(rows[at], rows.subspan(at + 1));
}

// Lists beside each other are parted by an empty column, and have a header in common.
void TableLayout::split_sides(const LookedRow& header, std::span<const LookedRow> rows) {
  sides_.clear();
  for (std::size_t i = 1; i < header.size() && sides_.size() < k_most_sides; ++i) {
    const std::uint32_t begin = header[i].column;
    const std::uint32_t before = header[i - 1].column;
    if (begin == before + 1) continue;
    const bool parted = std::all_of(rows.begin(), rows.end(), [&](const LookedRow& row) {
      return std::none_of(row.begin(), row.end(), [&](const LookedCell& cell) {
        return cell.column > before && cell.column < begin;
      });
    });
    if (!parted) continue;
    const auto left = std::span(header).first(i);
    const bool again = std::any_of(left.begin(), left.end(), [&](const LookedCell& cell) {
      return cell.text == header[i].text;
    });
    if (again) sides_.push_back(begin);
  }
}

// A row that is no record: sums, or the title of the rows that follow, a text alone in the first
// column of a wide table.
bool TableLayout::is_aside(const Block& block, std::size_t number) const {
  const Row& row = block.rows[number];
  std::size_t at = row.first;
  while (at < row.last && is_blank(text_of(block.bytes, block.cells[at]))) ++at;
  if (at == row.last) return true;
  const std::string_view text = without_blanks(text_of(block.bytes, block.cells[at]));
  if (is_total(text)) return true;
  if (row.filled > 1) return false;
  const auto columns = static_cast<std::size_t>(std::count_if(
      headers_.begin(), headers_.end(), [](const std::string& one) { return !one.empty(); }));
  const auto first = std::find_if(headers_.begin(), headers_.end(),
                                  [](const std::string& one) { return !one.empty(); });
  if (columns < 3 ||
      block.cells[at].column > static_cast<std::uint32_t>(first - headers_.begin()) ||
      is_surely_person(text)) {
    return false;
  }
  if (number + 1 < block.rows.size()) return block.rows[number + 1].filled > 1;
  return std::all_of(block.rows.begin(), block.rows.end(),
                     [](const Row& other) { return other.filled < 2; });
}

std::uint32_t TableLayout::record_of(const Cell& cell) const {
  const auto side = std::upper_bound(sides_.begin(), sides_.end(), cell.column) - sides_.begin();
  return cell.row + static_cast<std::uint32_t>(side) * k_side_step;
}

std::vector<LookedRow> TableLayout::looked_rows_around(const Block& block, std::size_t number) {
  const std::size_t least = number - std::min(number, k_rows_around);
  const std::size_t end = std::min(number + k_rows_around + 1, block.rows.size());
  return look_at(block.bytes, block.cells, block.marks, block.rows.subspan(least, end - least),
                 end - least);
}

// Rows of a list, up to where the header of another one stands.
void TableLayout::add_list(const Block& block, std::vector<TablePart>& parts) {
  std::size_t from = 0;
  for (std::size_t i = 1; i < block.rows.size() && inspections_left_ > 0; ++i) {
    const Row& row = block.rows[i];
    if (row.filled < 2) continue;
    --inspections_left_;
    const std::string_view first = text_of(block.bytes, block.cells[row.first]);
    if (!is_label(cell_look(first))) continue;
    const LookedRow looked =
        look_at_row(block.bytes, block.cells, block.marks, row.first, row.last);
    if (!is_surely_header({&looked, 1}, 0) || headers_of(looked) == headers_) continue;
    if (!is_surely_header(looked_rows_around(block, i), std::min(i, k_rows_around))) continue;
    Block before = block;
    before.rows = block.rows.subspan(from, i - from);
    add_list_rows(before, parts);
    std::vector<std::string> below = headers_of(looked);
    if (i == from + 1) {  // the row above groups columns, or reaches down beside this one
      below.resize(std::max(below.size(), headers_.size()));
      for (std::size_t column = 0; column < headers_.size(); ++column) {
        if (below[column].empty()) below[column] = headers_[column];
      }
    }
    headers_ = std::move(below);
    sides_.clear();
    from = i;
  }
  Block rest = block;
  rest.rows = block.rows.subspan(from);
  add_list_rows(rest, parts);
}

void TableLayout::add_list_rows(const Block& block, std::vector<TablePart>& parts) {
  const std::size_t first = block.rows.front().first;
  const std::size_t last = block.rows.back().last;
  const bool goes_on = !parts.empty() && parts.back().headers == headers_;
  if (!goes_on) parts.push_back({first, first, headers_, {}});
  TablePart& part = parts.back();
  part.last = last;
  std::vector<std::size_t> asides;
  for (std::size_t i = 0; i < block.rows.size(); ++i) {
    const Row& row = block.rows[i];
    if (row.filled == 0 || (row.filled > 1 && headers_.size() < 2)) continue;
    if (is_aside(block, i)) asides.push_back(i);
  }
  if (asides.empty() && sides_.empty() && part.records.empty()) return;
  // From here on records and headers differ from rows and columns.
  for (std::size_t i = part.first + part.records.size(); i < last; ++i) {
    Cell cell = block.cells[i];
    cell.row = record_of(cell);
    part.records.push_back(cell);
  }
  const auto none = static_cast<std::uint32_t>(part.headers.size());
  for (const std::size_t i : asides) {
    const Row& row = block.rows[i];
    for (std::size_t cell = row.first; cell < row.last; ++cell) {
      part.records[cell - part.first].column = none;
    }
  }
}

bool TableLayout::is_label_column(std::uint32_t column) const {
  return std::binary_search(label_columns_.begin(), label_columns_.end(), column);
}

// Each label is the header of the cell beside it; a label that comes again begins another record.
void TableLayout::add_form(const Block& block, std::vector<TablePart>& parts) {
  TablePart part{block.rows.front().first, block.rows.back().last, {""}, {}};
  std::map<std::string, std::uint32_t, std::less<>> columns;
  for (const Row& row : block.rows) {
    const LookedRow looked =
        look_at_row(block.bytes, block.cells, block.marks, row.first, row.last);
    for (std::size_t i = row.first; i < row.last; ++i) {
      Cell cell = block.cells[i];
      cell.row = k_extra_records + extra_records_;
      cell.column = 0;
      part.records.push_back(cell);
    }
    for (std::size_t i = 0; i + 1 < looked.size(); ++i) {
      if (!is_label_column(looked[i].column) || is_label_column(looked[i + 1].column)) continue;
      const std::string label(looked[i].text);
      if (!asked_.insert(label).second) {
        asked_ = {label};
        ++extra_records_;
        for (std::size_t c = row.first; c < row.last; ++c) {
          part.records[c - part.first].row = k_extra_records + extra_records_;
        }
      }
      const auto [known, is_new] =
          columns.try_emplace(label, static_cast<std::uint32_t>(part.headers.size()));
      if (is_new) part.headers.push_back(label);
      part.records[looked[i + 1].cell - part.first].column = known->second;
      ++i;
    }
  }
  parts.push_back(std::move(part));
}

// The first cell of each row is the header of the others; each further column is a record.
void TableLayout::add_transposed(const Block& block, std::vector<TablePart>& parts) {
  TablePart part{block.rows.front().first, block.rows.back().last, {""}, {}};
  std::uint32_t most = 0;
  for (const Row& row : block.rows) {
    const LookedRow looked =
        look_at_row(block.bytes, block.cells, block.marks, row.first, row.last);
    std::uint32_t header = 0;
    if (!looked.empty() && may_be_header(looked[0].look)) {
      header = static_cast<std::uint32_t>(part.headers.size());
      part.headers.emplace_back(looked[0].text);
    }
    for (std::size_t i = row.first; i < row.last; ++i) {
      Cell cell = block.cells[i];
      const bool is_header = !looked.empty() && i == looked[0].cell;
      most = std::max(most, cell.column + 1);
      cell.row = k_extra_records + extra_records_ + cell.column;
      cell.column = is_header ? 0 : header;
      part.records.push_back(cell);
    }
  }
  extra_records_ += most + 1;
  parts.push_back(std::move(part));
}

// Cells without any header.
void TableLayout::add_bare(const Block& block, std::vector<TablePart>& parts) {
  const std::size_t first = block.rows.front().first;
  if (parts.empty() || !parts.back().headers.empty()) parts.push_back({first, first, {}, {}});
  parts.back().last = block.rows.back().last;
}

}  // namespace datakaart
