#include "scanner/extract/text_writer.h"

#include <algorithm>
#include <array>

#include "base/find_any.h"
#include "base/line_feeds.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

// Tables are pushed in chunks of about this many bytes, always whole rows where they fit.
constexpr std::size_t k_table_chunk = 128 * 1024;
// A longer row goes out in pieces.
constexpr std::size_t k_longest_row = 1024 * 1024;
// Rows of tables whose headers were found are numbered from here on, apart from those that callers
// number.
constexpr std::uint32_t k_grid_rows = 1U << 31U;
// They stand between cells and rows, so not inside a cell.
constexpr std::array k_separators{'\t', '\n', '\r'};

}  // namespace

void TextWriter::at(Place place) {
  if (!marks_.empty() && marks_.back().offset == text_.size()) {
    marks_.back().place = std::move(place);
  } else {
    marks_.push_back({text_.size(), std::move(place)});
  }
}

tl::expected<void, Problem> TextWriter::write_long(std::string_view utf8) {
  while (!utf8.empty()) {
    std::size_t count = utf8.size();
    if (text_.size() + count > k_chunk + k_overlap) {
      count = previous_boundary(utf8, k_chunk + k_overlap - std::min(text_.size(), k_chunk));
      if (count == 0) count = utf8.size();
    }
    text_.append(utf8.substr(0, count));
    utf8.remove_prefix(count);
    if (text_.size() >= k_chunk) {
      if (auto pushed = push(k_overlap); !pushed) return pushed;
    }
  }
  return {};
}

void TextWriter::begin_cell(std::string_view header, std::uint32_t row) {
  const auto begin = static_cast<std::uint32_t>(text_.size());
  open_cell_ = Cell{begin, begin, row, column_of(header)};
}

// Most records have the same fields in the same order.
std::uint32_t TextWriter::column_of(std::string_view header) {
  for (const std::uint32_t likely : {last_column_ + 1, 0U}) {
    if (likely < headers_.size() && headers_[likely] == header) return last_column_ = likely;
  }
  const auto next = static_cast<std::uint32_t>(headers_.size());
  const auto known = header_columns_.find(header);
  if (known != header_columns_.end()) return last_column_ = known->second;
  header_columns_.emplace(header, next);
  headers_.emplace_back(header);
  return last_column_ = next;
}

void TextWriter::end_cell() {
  if (!open_cell_) return;
  open_cell_->end = static_cast<std::uint32_t>(text_.size());
  if (open_cell_->end > open_cell_->begin) {
    if (open_grid_ > 0) {
      Grid& grid = grids_[open_grid_ - 1];
      grid.places.push_back(cells_.size());
      grid.marks.push_back(open_mark_ == HeaderMark::yes ? 1 : 0);
    }
    cells_.push_back(*open_cell_);
  }
  open_cell_.reset();
  open_grid_ = 0;
}

void TextWriter::drop_cell(std::string_view text) {
  constexpr std::size_t k_back = 4;
  for (std::size_t i = cells_.size(); i > 0 && cells_.size() - i < k_back; --i) {
    const Cell& cell = cells_[i - 1];
    if (std::string_view(text_).substr(cell.begin, cell.end - cell.begin) != text) continue;
    cells_.erase(cells_.begin() + static_cast<std::ptrdiff_t>(i - 1));
    return;
  }
}

void TextWriter::begin_table() {
  end_cell();
  open_grids_.push_back(grids_.size());
  grids_.emplace_back();
}

void TextWriter::begin_cell_at(std::uint32_t row, std::uint32_t column, HeaderMark mark) {
  end_cell();
  if (open_grids_.empty()) return;
  const auto begin = static_cast<std::uint32_t>(text_.size());
  open_cell_ = Cell{begin, begin, row, column};
  open_grid_ = open_grids_.back() + 1;
  open_mark_ = mark;
}

void TextWriter::end_table() {
  end_cell();
  if (open_grids_.empty()) return;
  open_grids_.pop_back();
  if (!open_grids_.empty()) return;
  arrange_grids();
  grids_.clear();
}

// Gives the cells of tables their records and headers; those without a header are cells no more.
void TextWriter::arrange_grids() {
  std::vector<bool> bare(cells_.size());
  for (Grid& grid : grids_) arrange(grid, bare);
  std::size_t kept = 0;
  for (std::size_t i = 0; i < cells_.size(); ++i) {
    if (!bare[i]) cells_[kept++] = cells_[i];
  }
  cells_.resize(kept);
}

void TextWriter::arrange(Grid& grid, std::vector<bool>& bare) {
  std::vector<Cell> cells;
  cells.reserve(grid.places.size());
  for (const std::size_t place : grid.places) cells.push_back(cells_[place]);
  for (const TablePart& part : grid.layout.arrange(text_, cells, grid.marks)) {
    for (std::size_t i = part.first; i < part.last; ++i) {
      const Cell& found = part.records.empty() ? cells[i] : part.records[i - part.first];
      const bool headed = found.column < part.headers.size();
      const std::string_view own =
          std::string_view(text_).substr(cells[i].begin, cells[i].end - cells[i].begin);
      if (!headed || part.headers[found.column].empty() || own == part.headers[found.column]) {
        bare[grid.places[i]] = true;
        continue;
      }
      const auto [row, is_new] = grid.rows.try_emplace(found.row, k_grid_rows + grid_rows_);
      if (is_new) ++grid_rows_;
      Cell& cell = cells_[grid.places[i]];
      cell.row = row->second;
      cell.column = column_of(part.headers[found.column]);
    }
  }
  grid.places.clear();
  grid.marks.clear();
}

tl::expected<void, Problem> TextWriter::finish() {
  if (text_.size() > lead_) {
    if (auto pushed = push(0); !pushed) return pushed;
  }
  text_.clear();
  marks_.clear();
  cells_.clear();
  headers_.clear();
  header_columns_.clear();
  open_cell_.reset();
  open_grid_ = 0;
  grids_.clear();
  open_grids_.clear();
  lead_ = 0;
  return {};
}

// Hands out what there is, but for matches that begin in the last `margin` bytes; keeps those and
// as much before them, so that the next fragment sees its matches in their surroundings.
tl::expected<void, Problem> TextWriter::push(std::size_t margin) {
  if (marks_.empty() || marks_.front().offset != 0) marks_.insert(marks_.begin(), PlaceMark{});
  const std::size_t own_end = previous_boundary(text_, text_.size() - margin);
  std::optional<Cell> under_way = open_cell_;
  const bool arranged = open_grid_ > 0;
  end_cell();
  if (!grids_.empty()) arrange_grids();
  if (under_way && arranged) {  // it has a header from here on, or is a cell no more
    const bool kept = !cells_.empty() && cells_.back().begin == under_way->begin;
    under_way = kept ? std::optional(cells_.back()) : std::nullopt;
  }
  Fragment fragment;
  fragment.text = {text_, cells_, headers_};
  fragment.lead = lead_;
  fragment.margin = text_.size() - own_end;
  fragment.marks = marks_;
  if (auto sent = sink_.fragment(fragment); !sent) return sent;
  if (cells_.empty() && !under_way) {  // what they named is behind
    headers_.clear();
    header_columns_.clear();
  }

  const std::size_t keep = previous_boundary(text_, own_end - std::min(own_end, k_overlap));
  open_cell_ = under_way;
  drop_front(keep);
  lead_ = own_end - keep;
  return {};
}

// Takes the first `count` bytes off, and all that points into them.
void TextWriter::drop_front(std::size_t count) {
  auto last = std::upper_bound(marks_.begin(), marks_.end(), count,
                               [](std::size_t at, const PlaceMark& m) { return at < m.offset; });
  PlaceMark& mark = *(last - 1);
  if (mark.place.unit == Place::Unit::line) {
    const auto passed = std::string_view(text_).substr(mark.offset, count - mark.offset);
    mark.place.number += line_feeds(passed);
  }
  mark.offset = count;
  marks_.erase(marks_.begin(), last - 1);
  for (PlaceMark& m : marks_) m.offset -= count;
  const auto less = static_cast<std::uint32_t>(count);
  const auto moved = [&](Cell& cell) {
    cell.begin -= std::min(cell.begin, less);
    cell.end -= std::min(cell.end, less);
  };
  if (open_cell_) {
    if (!cells_.empty() && cells_.back().begin == open_cell_->begin) {
      cells_.pop_back();  // it was closed for the fragment only
    }
    moved(*open_cell_);
  }
  for (Cell& cell : cells_) moved(cell);
  std::erase_if(cells_, [](const Cell& cell) { return cell.end == 0; });
  text_.erase(0, count);
}

tl::expected<void, Problem> TableWriter::cell(std::uint32_t row, std::uint32_t column,
                                              std::string_view utf8, std::uint32_t line) {
  const bool new_row = cells_.empty() || cells_.back().row != row;
  if (text_.size() >= (new_row ? k_table_chunk : k_longest_row)) {
    if (auto pushed = push(); !pushed) return pushed;
  }
  if (!cells_.empty()) text_ += cells_.back().row != row ? '\n' : '\t';
  if (line != 0 && (cells_.empty() || cells_.back().row != row)) row_lines_.push_back(line);
  const std::size_t begin = text_.size();
  text_ += utf8;
  for (std::size_t at = find_any(text_, begin, k_separators); at < text_.size();
       at = find_any(text_, at + 1, k_separators)) {
    if (text_[at] == '\t' || !keeps_line_breaks_) text_[at] = ' ';
  }
  cells_.push_back(
      {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(text_.size()), row, column});
  return {};
}

tl::expected<void, Problem> TableWriter::finish() {
  if (cells_.empty()) return {};
  return push();
}

tl::expected<void, Problem> TableWriter::push() {
  tl::expected<void, Problem> sent;
  for (const TablePart& part : layout_.arrange(text_, cells_)) {
    if (sent) sent = push_part(part);
  }
  text_.clear();
  cells_.clear();
  row_lines_.clear();
  return sent;
}

tl::expected<void, Problem> TableWriter::push_part(const TablePart& part) {
  const auto moved = [by = cells_[part.first].begin](std::vector<Cell> cells) {
    for (Cell& cell : cells) {
      cell.begin -= by;
      cell.end -= by;
    }
    return cells;
  };
  const std::span<const Cell> own =
      std::span<const Cell>(cells_).subspan(part.first, part.last - part.first);
  const std::size_t begin = own.front().begin;
  const std::vector<Cell> standing =
      begin == 0 ? std::vector<Cell>() : moved({own.begin(), own.end()});
  const std::vector<Cell> records = moved(part.records);
  Fragment fragment;
  const std::span<const Cell> as_given = standing.empty() ? own : std::span<const Cell>(standing);
  fragment.text = {std::string_view(text_).substr(begin, own.back().end - begin),
                   records.empty() ? as_given : std::span<const Cell>(records), part.headers};
  if (!records.empty()) fragment.standing = as_given;
  fragment.table = sheet_;
  const std::size_t rows_before = own.front().row - cells_.front().row;
  if (rows_before < row_lines_.size()) {
    fragment.row_lines = std::span<const std::uint32_t>(row_lines_).subspan(rows_before);
  }
  return sink_.fragment(fragment);
}

}  // namespace datakaart
