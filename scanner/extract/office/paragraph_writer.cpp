#include "scanner/extract/office/paragraph_writer.h"

#include <algorithm>

namespace datakaart {
namespace {

// A paragraph longer than this goes out in pieces; so does what is anchored in it.
constexpr std::size_t k_long = 64 * 1024;
constexpr std::size_t k_kept = 1024 * 1024;

constexpr std::uint32_t k_most_columns = 1'000;

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\t'; }

// Makes `word` the word that the text so far ends in. What is longer than a word stays out.
void continue_word(std::string& word, std::string_view utf8) {
  constexpr std::size_t k_longest = 256;
  const auto blank = utf8.find_last_of(" \n\t");
  if (blank != std::string_view::npos) {
    word.clear();
    utf8.remove_prefix(blank + 1);
  }
  if (word.size() + utf8.size() > k_longest) {
    word.clear();
  } else {
    word += utf8;
  }
}

}  // namespace

void ParagraphWriter::open(Place place) {
  open_.push_back({std::move(place), {}, {}, false, {}, {}, 0});
}

void ParagraphWriter::text(std::string_view utf8) {
  if (open_.empty() || utf8.empty()) return;
  Paragraph& paragraph = open_.back();
  if (paragraph.deletion_goes_on) {
    const auto blank = utf8.find_first_of(" \n\t");
    paragraph.deleted += utf8.substr(0, blank);
    paragraph.deletion_goes_on = blank == std::string_view::npos;
  }
  paragraph.text += utf8;
  continue_word(paragraph.last_word, utf8);
  flush_if_long();
}

void ParagraphWriter::inserted(std::string_view utf8) {
  if (open_.empty()) return;
  open_.back().text += utf8;
  flush_if_long();
}

void ParagraphWriter::deleted(std::string_view utf8) {
  if (open_.empty() || utf8.empty()) return;
  Paragraph& paragraph = open_.back();
  if (!paragraph.deletion_goes_on) {
    if (!paragraph.deleted.empty()) paragraph.deleted += '\n';
    if (!is_blank(utf8.front())) paragraph.deleted += paragraph.last_word;
  }
  paragraph.deleted += utf8;
  continue_word(paragraph.last_word, utf8);
  paragraph.deletion_goes_on = !is_blank(utf8.back());
  flush_if_long();
}

void ParagraphWriter::link(std::string_view address) {
  if (open_.empty() || address.empty()) return;
  open_.back().links.emplace_back(address);
  open_.back().links_bytes += address.size() + 32;
  flush_if_long();
}

void ParagraphWriter::close() {
  if (open_.empty()) return;
  Paragraph paragraph = std::move(open_.back());
  open_.pop_back();
  if (!open_.empty()) {
    kept_bytes_ += paragraph.text.size() + paragraph.deleted.size() + paragraph.links_bytes + 64;
    kept_.push_back(std::move(paragraph));
    if (kept_bytes_ < k_kept) return;
  } else {
    write_whole(paragraph);
  }
  for (Paragraph& kept : kept_) write_whole(kept);
  kept_.clear();
  kept_bytes_ = 0;
}

void ParagraphWriter::line(Place place, std::string_view utf8) {
  open(std::move(place));
  text(utf8);
  close();
}

void ParagraphWriter::begin_table() {
  tables_.emplace_back();
  writer_.begin_table();
}

void ParagraphWriter::end_cell() {
  separator_ = '\t';
  if (tables_.empty()) return;
  tables_.back().column += tables_.back().span;
  tables_.back().span = 1;
}

void ParagraphWriter::span(std::uint32_t columns) {
  if (!tables_.empty()) tables_.back().span = std::clamp(columns, 1U, k_most_columns);
}

void ParagraphWriter::mark_header() {
  if (!tables_.empty()) tables_.back().mark = HeaderMark::yes;
}

void ParagraphWriter::end_row() {
  separator_ = '\n';
  if (tables_.empty()) return;
  tables_.back().column = 0;
  tables_.back().mark = HeaderMark::no;
  ++tables_.back().row;
}

void ParagraphWriter::end_table() {
  if (tables_.empty()) return;
  tables_.pop_back();
  writer_.end_table();
}

void ParagraphWriter::finish() {
  while (!open_.empty()) close();
  if (status_) status_ = writer_.finish();
  separator_ = 0;
}

void ParagraphWriter::write(const Place& place, std::string_view utf8) {
  if (!status_) return;
  writer_.at(place);
  status_ = writer_.write(utf8);
}

void ParagraphWriter::write_whole(Paragraph& paragraph) {
  if (separator_ != 0) write(paragraph.place, std::string_view(&separator_, 1));
  write_text(paragraph);
  for (const std::string& address : paragraph.links) {
    if (paragraph.text.find(address) == std::string::npos) {
      write_apart(paragraph.place, PlaceLabel::link, address);
    }
  }
  if (!paragraph.deleted.empty()) {
    write_apart(paragraph.place, PlaceLabel::deleted, paragraph.deleted);
  }
  separator_ = '\n';
}

void ParagraphWriter::write_text(const Paragraph& paragraph) {
  const bool in_table = !tables_.empty() && tables_.back().column < k_most_columns;
  if (in_table) {
    const Table& table = tables_.back();
    writer_.begin_cell_at(table.row, table.column, table.mark);
  }
  write(paragraph.place, paragraph.text);
  if (in_table) writer_.end_cell();
}

void ParagraphWriter::write_apart(Place place, PlaceLabel label, std::string_view utf8) {
  place.labels.add(label);
  write(place, "\n");
  write(place, utf8);
}

// What of the innermost paragraph has come so far goes out: memory stays bounded, at the price that
// it may part a word that is anchored in another paragraph.
void ParagraphWriter::flush_if_long() {
  Paragraph& paragraph = open_.back();
  const std::size_t held = paragraph.text.size() + paragraph.deleted.size() + paragraph.links_bytes;
  if (held < (open_.size() > 1 ? k_kept : k_long)) return;
  const bool apart = !paragraph.links.empty() || !paragraph.deleted.empty();
  write_whole(paragraph);
  if (!apart) separator_ = 0;
  paragraph = {std::move(paragraph.place), {}, {}, false, {}, {}, 0};
}

}  // namespace datakaart
