// What rich text holds beside its running text: links, properties, pictures, objects.
#include <fmt/format.h>

#include <algorithm>

#include "base/characters.h"
#include "base/try.h"
#include "scanner/extract/member_name.h"
#include "scanner/extract/rtf/ole_object.h"
#include "scanner/extract/rtf/rtf_reader.h"

namespace datakaart {
namespace {

std::string bytes_of_hex(std::string_view hex) {
  std::string bytes;
  bytes.reserve(hex.size() / 2);
  int high = -1;
  for (const char c : hex) {
    const int digit = hex_value(c);
    if (digit < 0) continue;
    if (high >= 0) bytes += static_cast<char>(high * 16 + digit);
    high = high < 0 ? digit : -1;
  }
  return bytes;
}

// What stands behind `word`, between quotation marks or up to a blank.
std::string_view behind(std::string_view text, std::string_view word) {
  const std::size_t at = lower_ascii(text).find(word);
  if (at == std::string::npos) return {};
  text.remove_prefix(at + word.size());
  text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  // Switches: \l "part of the document".
  while (text.starts_with('\\')) {
    text.remove_prefix(std::min(text.find(' '), text.size()));
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
  }
  const bool quoted = text.starts_with('"') || text.starts_with('\'');
  return quoted ? text.substr(1, text.substr(1).find(text[0]))
                : text.substr(0, text.find_first_of(" >"));
}

// The ending of an object's file by the program that it is of.
std::string_view ending_of_object(std::string_view type) {
  if (type.starts_with("Word.")) return "doc";
  if (type.starts_with("Excel.")) return "xls";
  if (type.starts_with("PowerPoint.")) return "ppt";
  return type.starts_with("AcroExch.") ? "pdf" : "bin";
}

}  // namespace

tl::expected<void, Problem> RtfReader::end_value(const Group& ended) {
  switch (ended.destination) {
    case Destination::picture:
      return end_picture();
    case Destination::object:
      return end_object();
    default:
      end_text(ended);
  }
  return paragraphs_.status();
}

void RtfReader::end_text(const Group& ended) {
  const std::string text = std::exchange(collected_, {});
  if (ended.destination == Destination::field) return link_to(behind(text, "hyperlink"));
  if (ended.destination == Destination::page_element) return link_to(behind(text, "href="));
  if (text.find_first_not_of(" ;") == std::string::npos) return;
  paragraphs_.line(Place::part(ended.labels), text);
}

void RtfReader::link_to(std::string_view address) {
  if (address.empty() || group().destination != Destination::text) return;
  open_paragraph();
  paragraphs_.link(address);
}

// A drawing (a metafile) is not handed on: what stands in it, the text around it mostly says too.
tl::expected<void, Problem> RtfReader::end_picture() {
  std::string bytes = bytes_of_hex(std::exchange(collected_, {}));
  const bool is_picture =
      bytes.starts_with("\x89PNG\r\n\x1A\n") || bytes.starts_with("\xFF\xD8\xFF");
  if (picture_ending_.empty() || !is_picture) return {};
  return hand_on(fmt::format("picture-{}.{}", ++pictures_, picture_ending_), std::move(bytes));
}

tl::expected<void, Problem> RtfReader::end_object() {
  auto object = read_ole_object(bytes_of_hex(std::exchange(collected_, {})));
  if (!object) return {};
  ++objects_;
  std::string name = member_name(object->name);
  if (name.empty()) name = fmt::format("object-{}.{}", objects_, ending_of_object(object->type));
  return hand_on(std::move(name), std::move(object->bytes));
}

tl::expected<void, Problem> RtfReader::hand_on(std::string name, std::string bytes) {
  TRY(sink_.budget().take_member());
  TRY(sink_.budget().take_expanded(bytes.size()));
  const auto source =
      make_memory_source(location_.member(unique_.before_ending(name)), std::move(bytes));
  return sink_.child(*source);
}

}  // namespace datakaart
