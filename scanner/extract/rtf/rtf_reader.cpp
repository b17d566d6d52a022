#include "scanner/extract/rtf/rtf_reader.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/try.h"
#include "base/utf8.h"
#include "scanner/extract/rtf/rtf_destinations.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::size_t k_deepest_groups = 10'000;
constexpr std::size_t k_deepest_rtf_tables = 20;
constexpr std::size_t k_deepest_stories = 20;

}  // namespace

tl::expected<void, Problem> RtfReader::read() {
  RtfToken token;
  do {
    TRY(tokens_.next(token));
    TRY(read_token(token));
  } while (token.kind != RtfToken::Kind::end &&
           (groups_.size() > 1 || token.kind != RtfToken::Kind::close));
  if (groups_.size() > 1) sink_.partial({Reason::damaged, DetailCode::end_is_missing});
  flush_bytes();
  while (stories_.size() > 1) {
    close_paragraph();
    stories_.pop_back();
  }
  close_paragraph();
  set_tables(0);
  paragraphs_.finish();
  return paragraphs_.status();
}

tl::expected<void, Problem> RtfReader::read_token(const RtfToken& token) {
  switch (token.kind) {
    case RtfToken::Kind::end:
      return {};
    case RtfToken::Kind::open:
      return open_group();
    case RtfToken::Kind::close:
      return close_group();
    case RtfToken::Kind::control:
      return take_control(token);
    case RtfToken::Kind::symbol:
      take_symbol(token);
      return {};
    case RtfToken::Kind::text:
      take_bytes(token.text);
  }
  return paragraphs_.status();
}

tl::expected<void, Problem> RtfReader::open_group() {
  if (groups_.size() > k_deepest_groups) {
    return tl::unexpected(Problem{Reason::damaged, DetailCode::nested_without_end});
  }
  flush_bytes();
  to_skip_ = 0;
  is_fresh_ = true;
  may_ignore_ = false;
  Group inner = group();
  inner.begins_story = false;
  inner.begins_value = false;
  groups_.push_back(std::move(inner));
  return sink_.budget().check();
}

tl::expected<void, Problem> RtfReader::close_group() {
  if (groups_.size() == 1) return {};
  flush_bytes();
  to_skip_ = 0;
  is_fresh_ = false;
  may_ignore_ = false;
  const Group ended = group();
  groups_.pop_back();
  if (ended.begins_story) {
    close_paragraph();
    stories_.pop_back();
  }
  if (ended.begins_value) return end_value(ended);
  // The name of a variable, and its value.
  const bool is_pair = ended.labels.ends_with(PlaceLabel::property);
  if (ended.destination == Destination::value && is_pair) collected_ += ' ';
  return {};
}

tl::expected<void, Problem> RtfReader::take_control(const RtfToken& token) {
  if (token.text == "bin") {
    const auto count = static_cast<std::uint64_t>(std::max<std::int64_t>(token.number, 0));
    const bool wanted = group().destination == Destination::object ||
                        (group().destination == Destination::picture && !picture_ending_.empty());
    std::string raw;
    TRY(tokens_.raw(count, wanted ? sink_.budget().limits().max_buffered : 0, raw));
    if (wanted) {
      std::string hex;
      for (const char c : raw) hex += fmt::format("{:02x}", static_cast<unsigned char>(c));
      collect(hex);
    }
    return {};
  }
  if (std::exchange(is_fresh_, false) && group().destination == Destination::text) {
    begin_destination(token.text);
    may_ignore_ = false;
  }
  if (to_skip_ > 0 && token.text != "u" && token.text != "uc") {
    --to_skip_;
    return {};
  }
  if (const auto character = rtf_character(token.text); !character.empty()) {
    put(character);
  } else {
    take_format(token.text, token);
  }
  return paragraphs_.status();
}

void RtfReader::take_symbol(const RtfToken& token) {
  if (token.text == "*") {
    may_ignore_ = true;
    return;
  }
  is_fresh_ = false;
  if (to_skip_ > 0) {
    --to_skip_;
    return;
  }
  if (token.text == "\n" || token.text == "\r") return close_paragraph();
  put(rtf_character(token.text));
}

void RtfReader::take_bytes(std::string_view bytes) {
  is_fresh_ = false;
  const auto skipped = std::min<std::size_t>(to_skip_, bytes.size());
  to_skip_ -= static_cast<std::uint32_t>(skipped);
  bytes.remove_prefix(skipped);
  if (group().only_elsewhere || bytes.empty()) return;
  switch (group().destination) {
    case Destination::nothing:
    case Destination::fonts:
      return;
    case Destination::picture:
      if (picture_ending_.empty()) return;
      [[fallthrough]];
    case Destination::object:
      return collect(bytes);
    default:
      bytes_ += bytes;
      if (bytes_.size() > std::size_t{64} * 1024) flush_bytes();
  }
}

// The first word of a group says what it holds.
void RtfReader::begin_destination(std::string_view control) {
  if (control == "fonttbl") {
    group().destination = Destination::fonts;
  } else if (control == "fldinst") {
    begin_value(Destination::field);
  } else if (control == "htmltag" || control == "mhtmltag") {
    begin_value(Destination::page_element);
  } else if (control == "pict") {
    picture_ending_ = {};
    begin_value(Destination::picture);
  } else if (control == "objdata") {
    begin_value(Destination::object);
  } else if (const auto known = rtf_destination(control)) {
    if (known->content == RtfContent::nothing) group().destination = Destination::nothing;
    if (known->content == RtfContent::story) begin_story(*known->label);
    if (known->content == RtfContent::value) {
      group().labels.add(*known->label);
      begin_value(Destination::value);
    }
  } else if (may_ignore_) {
    group().destination = Destination::nothing;
  }
}

void RtfReader::begin_story(PlaceLabel label) {
  if (stories_.size() > k_deepest_stories) return;
  group().begins_story = true;
  group().labels.add(label);
  stories_.push_back({});
}

void RtfReader::begin_value(Destination destination) {
  group().destination = destination;
  group().begins_value = true;
  collected_.clear();
}

// What changes how text is to be read, or ends a piece of it.
void RtfReader::take_format(std::string_view control, const RtfToken& token) {
  const bool on = !token.has_number || token.number != 0;
  if (group().destination == Destination::fonts) return fonts_.take_font(control, token.number);
  if (control == "u") return take_unicode(token.number);
  if (control == "uc") {
    group().fallback = static_cast<std::uint32_t>(std::clamp<std::int64_t>(token.number, 0, 10));
  } else if (control == "f") {
    flush_bytes();
    group().font = token.number;
  } else if (control == "plain") {
    flush_bytes();
    group().font = fonts_.default_font();
    group().deleted = false;
  } else if (control == "deff") {
    fonts_.set_default(token.number);
    group().font = token.number;
  } else if (control == "deleted") {
    flush_bytes();
    group().deleted = on;
  } else if (control == "htmlrtf") {
    flush_bytes();
    group().only_elsewhere = on;
  } else if (control == "pngblip") {
    picture_ending_ = "png";
  } else if (control == "jpegblip") {
    picture_ending_ = "jpg";
  } else if (control == "ftnalt" && group().labels.ends_with(PlaceLabel::footnote)) {
    group().labels.remove_last();
    group().labels.add(PlaceLabel::endnote);
  } else if (!fonts_.take_header(control, token.number)) {
    take_layout(control, token);
  }
}

void RtfReader::take_layout(std::string_view control, const RtfToken& token) {
  if (group().destination != Destination::text) return;
  if (control == "par" || control == "sect" || control == "page") {
    if (group().only_elsewhere) return;
    flush_bytes();
    close_paragraph();
  } else if (control == "pard") {
    story().in_table = false;
    story().level = 1;
  } else if (control == "intbl") {
    story().in_table = true;
  } else if (control == "itap") {
    story().in_table = token.number > 0;
    story().level =
        static_cast<std::size_t>(std::clamp<std::int64_t>(token.number, 1, k_deepest_rtf_tables));
  } else if (control == "trowd") {
    row_begun_ = true;
  } else if (control == "cell" || control == "nestcell") {
    if (control == "cell") story().level = 1;
    end_cell();
  } else if (control == "row" || control == "nestrow") {
    end_row();
  }
}

// UTF-16, mostly as a number with a sign.
void RtfReader::take_unicode(std::int64_t number) {
  flush_bytes();
  const auto unit = static_cast<char32_t>((number < 0 ? number + 0x10000 : number) & 0x1FFFFF);
  to_skip_ = group().fallback;
  if (unit >= 0xD800 && unit < 0xDC00) {
    high_half_ = unit;
    return;
  }
  char32_t code = unit;
  if (unit >= 0xDC00 && unit < 0xE000 && high_half_ != 0) {
    code = 0x10000 + ((high_half_ - 0xD800) << 10U) + (unit - 0xDC00);
  } else if (unit >= 0xF020 && unit <= 0xF0FF) {
    code = unit - 0xF000;  // of a font with signs of its own
  }
  high_half_ = 0;
  std::string text;
  append_utf8(code < 0x20 ? U' ' : code, text);
  put(text);
}

void RtfReader::put(std::string_view utf8) {
  if (!bytes_.empty()) flush_bytes();
  if (utf8.empty() || group().only_elsewhere) return;
  switch (group().destination) {
    case Destination::text:
      open_paragraph();
      if (group().deleted) return paragraphs_.deleted(utf8);
      return paragraphs_.text(utf8);
    case Destination::value:
    case Destination::field:
    case Destination::page_element:
      return collect(utf8);
    default:
      return;
  }
}

void RtfReader::flush_bytes() {
  if (bytes_.empty()) return;
  const std::string bytes = std::exchange(bytes_, {});
  std::string text = text_in_charset(bytes, fonts_.charset(group().font));
  std::replace(text.begin(), text.end(), '\0', ' ');
  put(text);
}

void RtfReader::open_paragraph() {
  if (story().open) return;
  if (stories_.size() == 1) {
    const bool in_table = story().in_table || row_begun_;
    set_tables(in_table ? story().level : 0);
  }
  story().open = true;
  paragraphs_.open(Place::paragraph(++paragraph_, group().labels));
}

void RtfReader::close_paragraph() {
  if (!story().open) return;
  story().open = false;
  paragraphs_.close();
}

void RtfReader::end_cell() {
  flush_bytes();
  const bool is_running_text = stories_.size() == 1;
  if (is_running_text) set_tables(std::max(story().level, std::size_t{1}));
  close_paragraph();
  paragraphs_.end_cell();
}

void RtfReader::end_row() {
  flush_bytes();
  close_paragraph();
  paragraphs_.end_row();
  row_begun_ = false;
}

void RtfReader::set_tables(std::size_t depth) {
  while (tables_ > depth) {
    paragraphs_.end_table();
    --tables_;
  }
  while (tables_ < depth) {
    paragraphs_.begin_table();
    ++tables_;
  }
}

void RtfReader::collect(std::string_view bytes) {
  const std::uint64_t most = sink_.budget().limits().max_buffered;
  if (collected_.size() + bytes.size() <= most) {
    collected_ += bytes;
  } else {
    sink_.partial({Reason::limit_buffered, {DetailCode::more_to_hold, most}});
  }
}

}  // namespace datakaart
