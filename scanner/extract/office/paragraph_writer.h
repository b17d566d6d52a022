// Paragraphs on their way from an XML handler to the sink. A paragraph is written whole: what is
// anchored inside it (a text box, a note, a comment, a link's address) comes after it, so that it
// never splits a word. One per part; one thread.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/extract/text_writer.h"

namespace datakaart {

class ParagraphWriter {
 public:
  explicit ParagraphWriter(Sink& sink) : writer_(sink) {}

  // A paragraph begins. Inside another one it is kept until that one ends.
  void open(Place place);
  // Adds valid UTF-8 to the innermost paragraph; ignored outside of one.
  void text(std::string_view utf8);
  // The same for text that was inserted here with changes tracked: it is no part of a word that
  // something was deleted from.
  void inserted(std::string_view utf8);
  // Text that was deleted from here with changes tracked. It is written apart, with what of the
  // same word was kept on both sides.
  void deleted(std::string_view utf8);
  // The address of a link that stands here; left out where the paragraph shows it anyway.
  void link(std::string_view address);
  void close();
  bool is_open() const { return !open_.empty(); }
  // A line of its own, with no paragraph around it.
  void line(Place place, std::string_view utf8);

  // The cells of a table are parted by tabs, its rows by line feeds.
  void begin_table();
  // The document says that the current row is a header.
  void mark_header();
  // The current cell takes so many columns.
  void span(std::uint32_t columns);
  void end_cell();
  void end_row();
  void end_table();

  // Ends the text: what follows is not joined to it.
  void finish();
  // The first Problem that came back; nothing is written after it.
  const tl::expected<void, Problem>& status() const { return status_; }

 private:
  struct Paragraph {
    Place place;
    std::string text;
    std::string deleted;             // pieces parted by line feeds
    bool deletion_goes_on = false;   // what follows belongs to the word that a deletion ended in
    std::string last_word;           // before the changes: what a deletion may have to begin with
    std::vector<std::string> links;  // addresses
    std::size_t links_bytes = 0;
  };

  struct Table {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::uint32_t span = 1;  // columns of the current cell
    HeaderMark mark = HeaderMark::no;
  };

  void write(const Place& place, std::string_view utf8);
  void write_text(const Paragraph& paragraph);
  void write_whole(Paragraph& paragraph);
  void write_apart(Place place, PlaceLabel label, std::string_view utf8);
  void flush_if_long();

  TextWriter writer_;
  std::vector<Paragraph> open_;  // the outermost first
  std::vector<Paragraph> kept_;  // ended inside one that is still open
  std::size_t kept_bytes_ = 0;
  std::vector<Table> tables_;  // the outermost first
  char separator_ = 0;         // due before the next paragraph
  tl::expected<void, Problem> status_;
};

}  // namespace datakaart
