#include "detectors/kinds/name_context.h"

#include <algorithm>
#include <string>

#include "base/characters.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/name_parts.h"
#include "detectors/kinds/name_words.h"
#include "detectors/kinds/street_words.h"

namespace datakaart {
namespace {

// So far back the label of a line may stand.
constexpr std::size_t k_label_reach = 400;
// The line that ends a letter is short, and so is what stands between it and the name.
constexpr std::size_t k_closing_reach = 160;
// So many words before a name may belong to a street or an institution.
constexpr int k_words_before = 4;

std::string_view text_of(std::string_view bytes, const NameWord& word) {
  return bytes.substr(word.begin, word.end - word.begin);
}

std::size_t line_begin(std::string_view bytes, std::size_t at, std::size_t reach) {
  const std::size_t least = at - std::min(at, reach);
  while (at > least && bytes[at - 1] != '\n' && bytes[at - 1] != '\t') --at;
  return at;
}

bool is_closing(std::string_view line) {
  const std::string clean = folded(line);
  return std::any_of(k_closings.begin(), k_closings.end(), [&](std::string_view closing) {
    return std::string_view(clean).substr(1).starts_with(closing);
  });
}

bool is_line_mark(char c) {
  return c == ' ' || c == '\r' || c == '>' || c == '*' || c == '-' || c == '_';
}

// A line of nothing but the name, below one that ends a letter.
bool is_signature(std::string_view bytes, std::size_t begin, std::size_t end) {
  if (end < bytes.size() &&
      std::string_view("\r\n\t,").find(bytes[end]) == std::string_view::npos) {
    return false;
  }
  if (!begins_line(bytes, begin)) return false;
  std::size_t at = line_begin(bytes, begin, k_closing_reach);
  const std::size_t least = at - std::min(at, k_closing_reach);
  for (int lines = 0; lines < 5 && at > least; ++lines) {
    const std::size_t line_end = at - 1;
    at = line_begin(bytes, line_end, k_closing_reach);
    std::string_view line = bytes.substr(at, line_end - at);
    while (!line.empty() && is_line_mark(line.front())) line.remove_prefix(1);
    if (!line.empty()) return is_closing(line);
  }
  return false;
}

// "Aanwezig: Lotte Janssens, Karim Benali": the label of the line, the name being first behind it
// or behind a comma.
bool is_behind_label(std::string_view bytes, std::size_t begin) {
  std::size_t at = begin;
  while (at > 0 && (bytes[at - 1] == ' ' || bytes[at - 1] == '\t')) --at;
  if (at == begin || at == 0) return false;
  const char mark = bytes[at - 1];
  if (mark != ':' && mark != ',' && mark != ';') return false;
  std::size_t first = at - std::min(at, k_label_reach);
  if (const std::size_t feed = bytes.substr(0, at).rfind('\n');
      feed != std::string_view::npos && feed >= first) {
    first = feed + 1;
  }
  const std::string_view line = bytes.substr(first, at - first);
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos || colon > 40) return false;
  std::string_view label = line.substr(0, colon);
  while (!label.empty() && is_line_mark(label.front())) label.remove_prefix(1);
  if (const std::size_t bracket = label.find('('); bracket != std::string_view::npos) {
    label = label.substr(0, bracket);
  }
  return is_one_of(label, k_person_labels);
}

Told told_by_title(std::string_view bytes, std::size_t begin) {
  std::size_t end = before_blank(bytes, begin);
  if (end == begin || end == 0) return Told::no;
  const bool dot = bytes[end - 1] == '.';
  if (dot) --end;
  switch (title_of(text_of(bytes, word_up_to(bytes, end)), dot)) {
    case Title::strong:
      return Told::surely;
    case Title::weak:
      return Told::perhaps;
    case Title::none:
      break;
  }
  return Told::no;
}

}  // namespace

Title title_of(std::string_view word, bool dot) {
  if (word.empty() || word.size() > 16) return Title::none;
  const std::string key = folded(word);
  if (listed(key, k_titles).empty()) return Title::none;
  if (word.size() == 1 && !(dot && word[0] == 'M')) return Title::none;
  return listed(key, k_weak_titles).empty() || word == "M" ? Title::strong : Title::weak;
}

bool is_greeting(std::string_view word) { return is_one_of(word, k_greetings); }

bool begins_line(std::string_view bytes, std::size_t at) {
  while (at > 0 && is_line_mark(bytes[at - 1])) --at;
  return at == 0 || bytes[at - 1] == '\n' || bytes[at - 1] == '\t';
}

bool ends_greeting(std::string_view bytes, std::size_t at) {
  if (at == bytes.size() ||
      std::string_view(",!.:;?\r\n\t").find(bytes[at]) != std::string_view::npos) {
    return true;
  }
  const std::size_t next = after_blank(bytes, at);
  if (next == at || next == bytes.size()) return false;
  return std::string_view("&!,:?").find(bytes[next]) != std::string_view::npos ||
         is_one_of(text_of(bytes, word_at(bytes, next)), "en, and, et, und");
}

Told told_of(std::string_view bytes, std::size_t begin, std::size_t end) {
  if (const Told told = told_by_title(bytes, begin); told != Told::no) return told;
  return is_signature(bytes, begin, end) || is_behind_label(bytes, begin) ? Told::surely : Told::no;
}

bool ends_name(std::string_view bytes, std::size_t at) {
  if (at >= bytes.size()) return true;
  if (!free_after(bytes, at)) return false;
  const char next = bytes[at];
  if (std::string_view("_@/\\(=#$&+%[{~").find(next) != std::string_view::npos) return false;
  const bool goes_on = at + 1 < bytes.size() && is_alnum(bytes[at + 1]);
  return !((next == '.' || next == ':' || next == '-') && goes_on);
}

bool is_before_other(std::string_view bytes, std::size_t at) {
  std::size_t next = after_blank(bytes, at);
  if (next == at) return false;
  if (bytes.substr(next, 1) == "&" || bytes.substr(next, 3) == "en " ||
      bytes.substr(next, 3) == "et ") {
    const bool sign = bytes[next] == '&';
    next += sign ? 1 : 2;
    next = after_blank(bytes, next);
    const std::string_view word = text_of(bytes, word_at(bytes, next));
    return is_one_of(word,
                     "co, zonen, zoon, fils, sons, son, partners, associes, associates, cie, zn, "
                     "dochters, filles, sohne");
  }
  if (next < bytes.size() && is_digit(bytes[next])) {
    // A house number: "Koning Albert 12".
    std::size_t digits = 1;
    while (next + digits < bytes.size() && is_digit(bytes[next + digits])) ++digits;
    const std::size_t behind = next + digits;
    const bool ends =
        behind == bytes.size() ||
        std::string_view(",;\r\n\tABCabc").find(bytes[behind]) != std::string_view::npos;
    return digits <= 4 && bytes[next] != '0' && ends;
  }
  // "Jan Peeters NV", "Jan Peeters Bouwwerken NV", "John Smith Street".
  for (int count = 0; count < 2; ++count) {
    const NameWord word = word_at(bytes, next);
    if (word.empty()) return false;
    if (is_one_of(text_of(bytes, word), k_company_endings)) {
      return spelling_of(text_of(bytes, word)) != Spelling::small || count == 0;
    }
    if (spelling_of(text_of(bytes, word)) == Spelling::small) return false;
    next = after_blank(bytes, word.end);
    if (next == word.end) return false;
  }
  return false;
}

bool is_behind_other(std::string_view bytes, std::size_t at) {
  for (int count = 0; count < k_words_before; ++count) {
    std::size_t end = before_blank(bytes, at);
    if (end == at || end == 0) return false;
    if (bytes[end - 1] == '.') --end;
    const NameWord word = word_up_to(bytes, end);
    if (word.empty()) return false;
    const std::string_view text = text_of(bytes, word);
    const bool small = spelling_of(text) == Spelling::small;
    if (is_one_of(text, k_street_types) ||
        (!small &&
         (is_one_of(text, k_before_other_names) || is_one_of(text, k_street_types_with_capital)))) {
      return text.size() > 2 || !small;
    }
    const bool between = is_one_of(text,
                                   "de, du, des, d, la, le, l, van, der, den, general, docteur, "
                                   "abbe, president, marechal, colonel, burgemeester, dokter, "
                                   "pastoor, professeur, minister, ministre, baron, comte, "
                                   "capitaine, lieutenant, kanunnik, pater, jean, jan");
    if (!between && (small || count > 0)) return false;
    at = word.begin;
  }
  return false;
}

}  // namespace datakaart
