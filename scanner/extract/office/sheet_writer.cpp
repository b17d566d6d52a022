#include "scanner/extract/office/sheet_writer.h"

#include <algorithm>

namespace datakaart {
namespace {

constexpr std::uint32_t k_header_rows = 20;  // so far down a header may stand
constexpr std::size_t k_longest_header = 100;
constexpr std::uint32_t k_most_columns = 16'384;

// Whether a header could read so: words, not data.
bool could_be_header(std::string_view shown) {
  if (shown.size() > k_longest_header || shown.find('@') != std::string_view::npos) return false;
  return std::count_if(shown.begin(), shown.end(), [](char c) { return c >= '0' && c <= '9'; }) < 5;
}

}  // namespace

SheetWriter::SheetWriter(Sink& sink, std::string name)
    : name_(std::move(name)),
      table_(sink, name_),
      notes_(sink),
      most_cells_(sink.budget().limits().max_cells) {}

void SheetWriter::cell(std::uint32_t row, std::uint32_t column, std::string_view shown,
                       Content content) {
  if (!status_ || shown.find_first_not_of(" \n\t\r") == std::string_view::npos) return;
  if (++cells_ > most_cells_) {
    return keep(
        tl::unexpected(Problem{Reason::limit_cells, {DetailCode::more_cells, most_cells_}}));
  }
  if (searching_) collect_header(row, column, shown, content);
  if (!links_.empty()) {
    if (const auto link = links_.find(shown); link != links_.end()) link->second = true;
  }
  keep(table_.cell(row, column, shown));
}

void SheetWriter::note(std::string_view cell, PlaceLabel what, std::string_view utf8) {
  note_at(place_of_cell(name_, cell, what), utf8);
}

void SheetWriter::note(std::uint32_t row, std::uint32_t column, PlaceLabel what,
                       std::string_view utf8) {
  note_at(Place::cell(name_, row + 1, column + 1, what), utf8);
}

void SheetWriter::note_at(const Place& place, std::string_view utf8) {
  while (utf8.starts_with(' ') || utf8.starts_with('\n')) utf8.remove_prefix(1);
  if (!status_ || utf8.empty()) return;
  notes_.at(place);
  keep(notes_.write(utf8));
  if (status_) keep(notes_.write("\n"));
}

void SheetWriter::link(std::string_view cell, std::string_view address) {
  const auto link = links_.find(address);
  if (link == links_.end() || !link->second) note(cell, PlaceLabel::link, address);
}

void SheetWriter::finish() {
  if (searching_) end_header_row();
  if (status_) keep(table_.finish());
  if (status_) keep(notes_.finish());
}

void SheetWriter::collect_header(std::uint32_t row, std::uint32_t column, std::string_view shown,
                                 Content content) {
  if (row != row_ || rows_seen_ == 0) {
    end_header_row();
    row_ = row;
    if (++rows_seen_ > k_header_rows) searching_ = false;
    if (!searching_) return;
  }
  row_fits_ = row_fits_ && content == Content::words && could_be_header(shown);
  if (!row_fits_ || column >= k_most_columns) return;
  if (row_texts_.size() <= column) row_texts_.resize(column + 1);
  row_texts_[column] = shown;
  ++row_cells_;
}

// The first row of at least two headers is the header; one with a single text may be a title above
// it, and counts until something better comes.
void SheetWriter::end_header_row() {
  if (row_fits_ && row_cells_ >= 2) {
    table_.header(std::move(row_texts_));
    searching_ = false;
  } else if (row_fits_ && row_cells_ == 1 && !has_title_) {
    table_.header(std::move(row_texts_));
    has_title_ = true;
  }
  row_texts_.clear();
  row_cells_ = 0;
  row_fits_ = true;
}

}  // namespace datakaart
