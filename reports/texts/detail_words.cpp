// What the scanner says of a file that it could not wholly read, in the four languages. The English
// is the pattern; {} stands for what differs from file to file, which stays as it is.
#include <algorithm>

#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr auto k_details = std::to_array<Words>({
#define X(nl, fr, en, de) {nl, fr, en, de},
#include "reports/texts/details.def"
#undef X
});

constexpr Words k_reader_says = {"de lezer meldt: {}", "le lecteur dit : {}", "{}",
                                 "der Leser meldet: {}"};

// What stands for each {} where `text` reads like `pattern`; false where it does not.
bool reads_like(std::string_view text, std::string_view pattern,
                std::vector<std::string_view>& parts) {
  parts.clear();
  for (;;) {
    const auto gap = pattern.find("{}");
    const std::string_view fixed = pattern.substr(0, gap);
    if (gap == std::string_view::npos) {
      if (parts.empty() || fixed.empty()) return text == fixed;
      if (!text.ends_with(fixed)) return false;
      parts.back() = text.substr(0, text.size() - fixed.size());
      return true;
    }
    const auto at =
        parts.empty() ? (text.starts_with(fixed) ? 0 : std::string_view::npos) : text.find(fixed);
    if (at == std::string_view::npos) return false;
    if (!parts.empty()) parts.back() = text.substr(0, at);
    text.remove_prefix(at + fixed.size());
    parts.push_back(text);
    pattern.remove_prefix(gap + 2);
    if (pattern.empty()) return true;
  }
}

std::string filled(std::string_view words, const std::vector<std::string_view>& parts) {
  std::string text;
  for (const std::string_view part : parts) {
    const auto gap = words.find("{}");
    text.append(words.substr(0, gap)).append(part);
    words.remove_prefix(gap + 2);
  }
  return text.append(words);
}

}  // namespace

std::span<const Words> detail_texts() { return k_details; }

std::string detail_words(std::string_view detail, Language language) {
  constexpr std::size_t k_english = 2;  // of Words
  if (detail.empty() || language == Language::en) return std::string(detail);
  std::vector<std::string_view> parts;
  for (const Words& words : k_details) {
    if (reads_like(detail, words.at(k_english), parts)) return filled(in(language, words), parts);
  }
  // "line 7: mismatched tag", "xl/workbook.xml: cut off": the part before is a place.
  const auto colon = detail.find(": ");
  if (colon != std::string_view::npos) {
    const std::string_view rest = detail.substr(colon + 2);
    for (const Words& words : k_details) {
      if (!reads_like(rest, words.at(k_english), parts)) continue;
      return fmt::format("{}: {}", place_words(detail.substr(0, colon), language),
                         filled(in(language, words), parts));
    }
  }
  return filled(in(language, k_reader_says), {detail});
}

}  // namespace datakaart
