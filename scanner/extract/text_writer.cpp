#include "scanner/extract/text_writer.h"

#include <algorithm>
#include <array>

#include "base/find_any.h"
#include "base/line_feeds.h"

namespace datakaart {
namespace {

// Tables are pushed in chunks of about this many bytes, always whole rows where they fit.
constexpr std::size_t k_table_chunk = 128 * 1024;
// They stand between cells and rows, so not inside a cell.
constexpr std::array k_separators{'\t', '\n', '\r'};

// The largest position not above `at` at which a character begins.
std::size_t character_start(std::string_view text, std::size_t at) {
  while (at > 0 && at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
    --at;
  return at;
}

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
      count = character_start(utf8, k_chunk + k_overlap - std::min(text_.size(), k_chunk));
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
  if (open_cell_->end > open_cell_->begin) cells_.push_back(*open_cell_);
  open_cell_.reset();
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
  lead_ = 0;
  return {};
}

// Hands out what there is, but for matches that begin in the last `margin` bytes; keeps those and
// as much before them, so that the next fragment sees its matches in their surroundings.
tl::expected<void, Problem> TextWriter::push(std::size_t margin) {
  if (marks_.empty() || marks_.front().offset != 0) marks_.insert(marks_.begin(), PlaceMark{});
  const std::size_t own_end = character_start(text_, text_.size() - margin);
  const std::optional<Cell> under_way = open_cell_;
  end_cell();
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

  const std::size_t keep = character_start(text_, own_end - std::min(own_end, k_overlap));
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
    if (!cells_.empty()) cells_.pop_back();  // it was closed for the fragment only
    moved(*open_cell_);
  }
  for (Cell& cell : cells_) moved(cell);
  std::erase_if(cells_, [](const Cell& cell) { return cell.end == 0; });
  text_.erase(0, count);
}

void TableWriter::header(std::vector<std::string> texts) { headers_ = std::move(texts); }

tl::expected<void, Problem> TableWriter::cell(std::uint32_t row, std::uint32_t column,
                                              std::string_view utf8, std::uint32_t line) {
  const bool new_row = cells_.empty() || cells_.back().row != row;
  if (new_row && text_.size() >= k_table_chunk) {
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
  Fragment fragment;
  fragment.text = {text_, cells_, headers_};
  fragment.table = sheet_;
  fragment.row_lines = row_lines_;
  auto sent = sink_.fragment(fragment);
  text_.clear();
  cells_.clear();
  row_lines_.clear();
  return sent;
}

}  // namespace datakaart
