#include "scanner/extract/office/sheet_writer.h"

namespace datakaart {

SheetWriter::SheetWriter(Sink& sink, std::string name)
    : name_(std::move(name)),
      table_(sink, name_),
      notes_(sink),
      most_cells_(sink.budget().limits().max_cells) {}

void SheetWriter::cell(std::uint32_t row, std::uint32_t column, std::string_view shown) {
  if (!status_ || shown.find_first_not_of(" \n\t\r") == std::string_view::npos) return;
  if (++cells_ > most_cells_) {
    return keep(
        tl::unexpected(Problem{Reason::limit_cells, {DetailCode::more_cells, most_cells_}}));
  }
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
  if (status_) keep(table_.finish());
  if (status_) keep(notes_.finish());
}

}  // namespace datakaart
