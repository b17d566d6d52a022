#include "scanner/extract/mail/renderings.h"

#include <algorithm>
#include <functional>

#include "base/characters.h"
#include "base/folding.h"

namespace datakaart {
namespace {

// Letters and digits; whatever is beyond ASCII counts as a letter, but for the no-break space that
// pages have where a text has a blank.
template <typename Take>
void for_each_word(std::string_view text, Take take) {
  constexpr std::string_view k_no_break_space = "\xC2\xA0";
  std::size_t begin = 0;
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const bool blank = at < text.size() && text.substr(at).starts_with(k_no_break_space);
    if (at < text.size() && !blank && (is_alnum(text[at]) || !is_ascii(text[at]))) continue;
    if (at > begin) take(text.substr(begin, at - begin));
    if (blank) ++at;
    begin = at + 1;
  }
}

std::size_t hash_of(std::string_view word) { return std::hash<std::string>()(lower_case(word)); }

}  // namespace

void RenderedWords::add(std::string_view text) {
  for_each_word(text, [&](std::string_view word) { words_.insert(hash_of(word)); });
}

bool RenderedWords::has_all(std::string_view line) const {
  bool all = true;
  for_each_word(line, [&](std::string_view word) { all = all && words_.contains(hash_of(word)); });
  return all;
}

std::string RenderedWords::new_lines(std::string_view text) const {
  std::string kept;
  bool any = false;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    const bool is_new = !has_all(line);
    any = any || is_new;
    kept.append(is_new ? line : "\n");
    text.remove_prefix(end);
  }
  return any ? kept : std::string();
}

}  // namespace datakaart
