// Rich text (RTF) from its words to paragraphs, cells of tables and what is embedded. One per file;
// one thread; source and sink outlive it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractor.h"
#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/rtf/rtf_fonts.h"
#include "scanner/extract/rtf/rtf_tokens.h"

namespace datakaart {

class RtfReader {
 public:
  RtfReader(Source& source, Sink& sink)
      : location_(source.location()), sink_(sink), tokens_(source), paragraphs_(sink) {}

  // Reads it all. Called once.
  [[nodiscard]] tl::expected<void, Problem> read();

 private:
  // What becomes of the text of a group.
  enum class Destination : std::uint8_t {
    text,
    nothing,       // no person reads it
    fonts,         // the font table
    value,         // a text beside the running text
    field,         // the instruction of a field
    page_element,  // a tag of the page that the text was made of
    picture,       // in hexadecimal, as are objects
    object
  };

  struct Group {
    Destination destination = Destination::text;
    PlaceLabels labels = {};
    std::int64_t font = 0;
    std::uint32_t fallback = 1;  // so many characters stand for one of \u where that is not shown
    bool deleted = false;
    bool only_elsewhere = false;  // \htmlrtf: not a part of the page that the text was made of
    bool begins_story = false;
    bool begins_value = false;  // what was collected ends with this group
  };

  // The running text, or a note inside of it.
  struct Story {
    bool open = false;  // a paragraph is
    bool in_table = false;
    std::size_t level = 1;  // of the table that the paragraph is in
  };

  tl::expected<void, Problem> read_token(const RtfToken& token);
  tl::expected<void, Problem> open_group();
  tl::expected<void, Problem> close_group();
  tl::expected<void, Problem> take_control(const RtfToken& token);
  void take_symbol(const RtfToken& token);
  void take_bytes(std::string_view bytes);
  void begin_destination(std::string_view control);
  void begin_story(PlaceLabel label);
  void begin_value(Destination destination);
  void take_format(std::string_view control, const RtfToken& token);
  void take_layout(std::string_view control, const RtfToken& token);
  void take_unicode(std::int64_t number);
  void put(std::string_view utf8);
  void flush_bytes();
  void open_paragraph();
  void close_paragraph();
  void end_cell();
  void end_row();
  void set_tables(std::size_t depth);
  void collect(std::string_view bytes);
  tl::expected<void, Problem> end_value(const Group& ended);
  void end_text(const Group& ended);
  void link_to(std::string_view address);
  tl::expected<void, Problem> end_picture();
  tl::expected<void, Problem> end_object();
  tl::expected<void, Problem> hand_on(std::string name, std::string bytes);

  Group& group() { return groups_.back(); }
  Story& story() { return stories_.back(); }

  const Location location_;
  Sink& sink_;
  RtfTokens tokens_;
  RtfFonts fonts_;
  ParagraphWriter paragraphs_;
  UniqueNames unique_;
  std::vector<Group> groups_ = {Group{}};
  std::vector<Story> stories_ = {Story{}};
  std::string bytes_;                // of text, not yet decoded; all in the font of the group
  std::string collected_;            // of the value, picture or object that is being read
  std::string_view picture_ending_;  // empty: a drawing
  char32_t high_half_ = 0;           // of a character that takes two \u
  std::uint32_t to_skip_ = 0;
  bool may_ignore_ = false;  // \* stood before
  bool is_fresh_ = false;    // nothing has come of the group yet
  bool row_begun_ = false;
  std::size_t tables_ = 0;  // open ones
  std::uint32_t paragraph_ = 0;
  std::uint32_t pictures_ = 0;
  std::uint32_t objects_ = 0;
};

}  // namespace datakaart
