// The words of a text are compared in folded form, so that "Téléphone", "TELEPHONE" and
// "telephone" are one, and "klantTelNr", "klant_tel_nr" and "klant tel nr" are.
#include "detectors/engine/words.h"

#include <algorithm>
#include <array>
#include <numeric>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/engine/numbered_things.h"

namespace datakaart {
namespace {

constexpr std::size_t k_before = 60;
constexpr std::size_t k_behind = 40;
// A word that names something else counts only so near: it speaks of the very next number.
constexpr std::size_t k_other_reach = 24;
// A cell of at most so many bytes, without digits, is a label of the cell behind it.
constexpr std::size_t k_label = 40;
constexpr int k_most_blanks_in_key = 4;

// Keys that say nothing about their value.
constexpr auto k_empty_keys = std::to_array<std::string_view>(
    {" value ", " val ", " v ", " content ", " text ", " number ", " nummer ", " nr ", " data "});

// Accents, the signs of "n°" and "nº", and the soft hyphen.
bool is_dropped(char32_t code) {
  return is_combining_accent(code) || code == 0xB0 || code == 0xBA || code == 0xAD;
}

bool is_sign_of_telephone(char32_t code) {
  return code == 0x260E || code == 0x260F || code == 0x2706 || code == 0x1F4DE || code == 0x1F4DF ||
         code == 0x1F4F1 || code == 0x1F57D || code == 0x1F57F;
}

const WordList& numbered_things() {
  static const WordList k_list(k_numbered_things);
  return k_list;
}

// Whether one found word holds the other and more: "klantenkaart" and "kaart".
bool holds(const WordList::Found& longer, const WordList::Found& shorter) {
  return longer.end >= shorter.end && longer.word.size() > shorter.word.size() &&
         longer.end - longer.word.size() <= shorter.end - shorter.word.size();
}

// Of a word of something else: whether it stands right before the end of the folded text, with
// nothing behind it but what numbers are called.
bool is_adjacent(std::string_view text, const WordList::Found& other) {
  static const WordList k_numbers("nr, n, no, num, numero, nummer, number, id, code, is, est, ist");
  std::size_t at = std::min(text.find(' ', other.end), text.size());
  while (at + 1 < text.size()) {
    const std::size_t end = std::min(text.find(' ', at + 1), text.size());
    const std::string token = " " + std::string(text.substr(at + 1, end - at - 1)) + " ";
    if (k_numbers.last_in(token).end == 0) return false;
    at = end;
  }
  return true;
}

// Folded, without addresses of mail: words in these are none.
std::string folded_words(std::string_view text) {
  if (text.find('@') == std::string_view::npos) return folded(text);
  std::string out(text);
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t end = std::min(out.find_first_of(" \t\n\"'<>()[],;|", at), out.size());
    const std::string_view token(out.data() + at, end - at);
    if (token.find('@') != std::string_view::npos && token.find("://") == std::string_view::npos) {
      std::fill_n(out.begin() + static_cast<std::ptrdiff_t>(at), end - at, ' ');
    }
    at = end + 1;
  }
  return folded(out);
}

// Adds what the folded text says, if anything; the last word is the nearest.
bool add_nearest(const std::string& text, const KindWords& words, EvidenceSet& evidence) {
  const WordList::Found kind = words.kind.last_in(text);
  WordList::Found other = words.other.last_in(text);
  WordList::Found thing = numbered_things().last_in(text);
  // Both words are the same, or parts of one expression.
  const bool named = thing.end > kind.end && thing.end - thing.word.size() <= kind.end;
  if (named && words.numbered == KindWords::Numbered::unless_named) thing = {};
  if (thing.end > other.end) other = thing;
  if (other.end + k_other_reach < text.size()) other = {};
  // A number in the groups of its kind is something else only where it is called so itself.
  if (other.end > 0 && evidence.has(Evidence::separators) && words.reach == KindWords::Reach::far &&
      !is_adjacent(text, other)) {
    other = {};
  }
  if (kind.end == 0 && other.end == 0) return false;
  const bool is_kind = kind.end >= other.end && !holds(other, kind);
  evidence.add(is_kind ? Evidence::word_near : Evidence::counter_word);
  evidence.word = is_kind ? kind.word : other.word;
  return true;
}

bool is_key_character(char c) { return is_alnum(c) || c == '_' || c == '-' || !is_ascii(c); }

// Of a tag, "<td class=...>": whether it only shapes the text in it.
bool shapes_text(std::string_view tag) {
  constexpr auto k_shaping = std::to_array<std::string_view>(
      {"td", "th", "b", "i", "u", "p", "em", "li", "dd", "div", "span", "strong", "font", "code"});
  const std::size_t end = std::min(tag.find_first_of(" >", 1), tag.size());
  const std::string name = lower_case(tag.substr(1, end - 1));
  return std::find(k_shaping.begin(), k_shaping.end(), name) != k_shaping.end();
}

// Where the key that ends at the end of `before` begins: a quoted one at its quote, another with
// its last word, or, if all of its field is words, with the first of them: "NI number = ...".
std::size_t begin_of_key(std::string_view before, char quote) {
  if (quote != 0) return before.rfind(quote) + 1;
  std::size_t from = before.size();
  while (from > 0 && is_key_character(before[from - 1])) --from;
  const std::size_t field = before.find_last_of("\n\t;,|{}()[]<>&?\"'") + 1;
  const std::string_view words = before.substr(field);
  const bool plain = words.find_first_of("0123456789=:/") == std::string_view::npos &&
                     std::count(words.begin(), words.end(), ' ') <= k_most_blanks_in_key;
  return plain ? field : from;
}

// The key whose value begins at `begin`, in JSON, XML, or key=value; or nothing.
std::string_view key_before(std::string_view bytes, std::size_t begin) {
  const auto skip = [&](std::size_t at, std::string_view characters, std::size_t most) {
    for (; most > 0 && at > 0 && characters.find(bytes[at - 1]) != std::string_view::npos; --most) {
      --at;
    }
    return at;
  };
  const std::size_t at = skip(begin, " \"'[(+\\", 5);
  if (at == 0) return {};
  const std::size_t most = std::min<std::size_t>(at, k_before);
  const std::string_view before = bytes.substr(at - most, most);
  if (before.back() == '>') {
    const std::size_t open = before.rfind('<');
    return open == std::string_view::npos || before.substr(open).starts_with("</") ||
                   shapes_text(before.substr(open))
               ? std::string_view{}
               : before.substr(open);
  }
  const char last = before.size() > 1 ? before[before.size() - 2] : ' ';
  const bool quoted_key = before.back() == ':' && (last == '"' || last == '\'');
  if (before.back() != '=' && !quoted_key) return {};
  const std::size_t end = skip(at - 1, " \"'\\", 3);
  const std::string_view key = before.substr(0, end - std::min(end, at - most));
  return key.substr(begin_of_key(key, quoted_key ? last : '\0'));
}

bool says_nothing(const std::string& key) {
  return key == " " ||
         std::find(k_empty_keys.begin(), k_empty_keys.end(), key) != k_empty_keys.end();
}

bool has_letter(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](char c) { return is_letter(c) || !is_ascii(c); });
}

// The start of the line that ends at or holds `at`, at most k_before bytes back.
std::size_t line_begin(std::string_view bytes, std::size_t at) {
  const std::size_t least = at - std::min(at, k_before);
  const std::size_t feed = bytes.substr(least, at - least).rfind('\n');
  std::size_t begin = feed == std::string_view::npos ? least : least + feed + 1;
  if (feed == std::string_view::npos && least > 0) {  // not in the midst of a word
    while (begin < at && is_key_character(bytes[begin - 1]) && is_key_character(bytes[begin])) {
      ++begin;
    }
  }
  return begin;
}

// Running text: the line before the candidate; where that has no letters, the line above if it is a
// label, without digits of its own.
std::string_view before_in_line(std::string_view bytes, std::size_t begin) {
  const std::size_t own = line_begin(bytes, begin);
  std::size_t from = own;
  for (int lines = 0; lines < 2 && from > 0 && bytes[from - 1] == '\n'; ++lines) {
    if (has_letter(bytes.substr(from, begin - from))) break;
    from = line_begin(bytes, from - 1);
  }
  const std::string_view above = bytes.substr(from, own - from);
  if (std::any_of(above.begin(), above.end(), is_digit)) from = own;
  return bytes.substr(from, begin - from);
}

// A table: the cell before the candidate, with the cell to the left where that is a label.
std::string_view before_in_row(const Text& text, const Cell& cell, std::size_t begin) {
  const std::string_view own = text.bytes.substr(cell.begin, begin - cell.begin);
  if (&cell == text.cells.data()) return own;
  const Cell* left = &cell - 1;
  const bool adjacent = left->end + 1 == cell.begin && text.bytes[left->end] == '\t';
  if (!adjacent || left->end - left->begin > k_label) return own;
  const std::string_view label = text.bytes.substr(left->begin, left->end - left->begin);
  if (std::any_of(label.begin(), label.end(), is_digit)) return own;
  return text.bytes.substr(left->begin, begin - left->begin);
}

// What stands behind the candidate in its sentence; nothing if it is the label of what follows.
std::string_view behind(const Text& text, std::size_t end, const Cell* cell) {
  const std::size_t limit = cell != nullptr ? cell->end : text.bytes.size();
  const std::string_view rest =
      text.bytes.substr(end, std::min(k_behind, limit - std::min(end, limit)));
  const std::size_t stop = rest.find_first_of(",;|\"\n\t<:=0123456789");
  if (stop == std::string_view::npos) return rest;
  return rest[stop] == ':' || rest[stop] == '=' || is_digit(rest[stop]) ? std::string_view{}
                                                                        : rest.substr(0, stop);
}

// Whether the cell holds words beside the candidate: then these say what it is.
bool has_words_beside(const Text& text, std::size_t begin, std::size_t end) {
  const Cell* cell = text.cell_at(begin);
  return cell != nullptr &&
         (has_letter(text.bytes.substr(cell->begin, begin - cell->begin)) ||
          has_letter(text.bytes.substr(end, cell->end - std::min<std::size_t>(end, cell->end))));
}

bool add_header(const Text& text, std::size_t begin, std::size_t end, const KindWords& words,
                EvidenceSet& evidence) {
  const std::string_view clean = text.folded_header_at(begin);
  if (clean.empty()) return false;
  const WordList::Found kind = words.kind.last_in(clean);
  WordList::Found other = words.other.last_in(clean);
  if (other.end == 0) other = numbered_things().last_in(clean);
  if (kind.end == 0 && other.end == 0) return false;
  const bool is_kind = kind.end > 0 && !holds(other, kind);
  if (!is_kind && has_words_beside(text, begin, end)) return false;
  evidence.add(is_kind ? Evidence::column_header : Evidence::counter_word);
  evidence.word = is_kind ? kind.word : other.word;
  return true;
}

}  // namespace

void WordList::add(std::string_view words) {
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(", "), words.size());
    std::string_view text = words.substr(0, end);
    words.remove_prefix(std::min(end + 2, words.size()));
    Word word{text, text.starts_with('*'), text.ends_with('*'), text.ends_with('$')};
    if (word.open_front) word.text.remove_prefix(1);
    if (word.open_back || word.at_end) word.text.remove_suffix(1);
    if (word.text.empty() || !is_lower(word.text[0])) continue;
    (word.open_front ? inside_ : beginning_).push_back(word);
  }
}

WordList::WordList(std::string_view words, std::string_view more) {
  add(words);
  add(more);
  std::stable_sort(beginning_.begin(), beginning_.end(),
                   [](const Word& a, const Word& b) { return a.key() < b.key(); });
  for (const Word& word : beginning_) ++first_of_[word.key() + 1];
  std::partial_sum(first_of_.begin(), first_of_.end(), first_of_.begin());
  for (const Word& word : beginning_) beginnings_.add(word.text, word.open_back, false);
  for (const Word& word : inside_) beginnings_.add(word.text, word.open_back, true);
}

bool KindWords::may_name(std::string_view bytes, std::size_t begin, std::size_t end) const {
  std::string_view before = before_in_line(bytes, begin);
  if (begin > 0 && bytes[begin - 1] == '>') {  // a tag, which may hold line feeds
    before = bytes.substr(begin - std::min(begin, k_before), std::min(begin, k_before));
  }
  return kind.may_be_in(before) || kind.may_be_in(bytes.substr(begin, end - begin + k_behind));
}

WordList::Found WordList::match_at(std::string_view folded, std::size_t token, const Word& word) {
  if (folded.compare(token, word.text.size(), word.text) != 0) return {};
  const std::size_t end = token + word.text.size();
  const bool ends = word.at_end ? end + 1 == folded.size() : word.open_back || folded[end] == ' ';
  return ends ? Found{word.text, end} : Found{};
}

// The words that may stand in the midst of the token that begins at `token`.
WordList::Found WordList::match_inside(std::string_view folded, std::size_t token) const {
  const std::string_view whole = folded.substr(token, folded.find(' ', token) - token);
  for (const Word& word : inside_) {
    if (whole.size() < word.text.size()) continue;
    const std::size_t at = whole.rfind(word.text);
    if (at == std::string_view::npos) continue;
    const std::size_t end = at + word.text.size();
    if (word.open_back || end == whole.size()) return {word.text, token + end};
  }
  return {};
}

WordList::Found WordList::last_in(std::string_view folded) const {
  for (std::size_t at = folded.size(); at > 1;) {
    --at;
    if (folded[at - 1] != ' ' || !is_lower(folded[at])) continue;
    const std::size_t key = key_of(folded[at], folded[at + 1]);
    for (std::size_t i = first_of_[key]; i < first_of_[key + 1]; ++i) {
      const Found found = match_at(folded, at, beginning_[i]);
      if (found.end > 0) return found;
    }
    if (const Found found = match_inside(folded, at); found.end > 0) return found;
  }
  return {};
}

std::string folded(std::string_view text) {
  std::string out = " ";
  bool lower_before = false;
  for (std::size_t at = 0; at < text.size();) {
    const Character c = character_at(text, at);
    at += c.length;
    if (is_dropped(c.code)) continue;
    if (is_sign_of_telephone(c.code)) {
      out += out.back() == ' ' ? "tel " : " tel ";
      lower_before = false;
      continue;
    }
    const char ascii = static_cast<char>(c.code < 0x80 ? c.code : 0);
    const std::string_view letters = plain_letters(c.code);
    if (lower_before && is_upper_letter(c.code)) out += ' ';
    lower_before = is_lower_letter(c.code);
    if (is_alnum(ascii)) {
      out += to_lower(ascii);
    } else if (!letters.empty()) {
      out += letters;
    } else if (out.back() != ' ') {
      out += ' ';
    }
  }
  if (out.back() != ' ') out += ' ';
  return out;
}

std::string_view find_word(std::string_view text, const WordList& words) {
  return words.last_in(folded(text)).word;
}

std::string_view word_in_header(const Text& text, std::size_t offset, const WordList& words) {
  return words.last_in(text.folded_header_at(offset)).word;
}

void add_words(const Text& text, std::size_t begin, std::size_t end, const KindWords& words,
               EvidenceSet& evidence) {
  if (add_header(text, begin, end, words, evidence)) return;
  const Cell* cell = text.cell_at(begin);
  if (cell == nullptr) {
    const std::string key = folded(key_before(text.bytes, begin));
    if (!says_nothing(key)) {
      add_nearest(key, words, evidence);
      return;
    }
  }
  std::string_view before =
      cell != nullptr ? before_in_row(text, *cell, begin) : before_in_line(text.bytes, begin);
  if (words.reach == KindWords::Reach::to_last_number) {
    const std::size_t last = before.find_last_of("0123456789");
    if (last != std::string_view::npos) before.remove_prefix(last + 1);
  }
  if (has_letter(before) && add_nearest(folded_words(before), words, evidence)) return;
  const std::string_view rest = behind(text, end, cell);
  if (!has_letter(rest)) return;
  const WordList::Found after = words.kind.last_in(folded(rest));
  if (after.end == 0) return;
  evidence.add(Evidence::word_near);
  evidence.word = after.word;
}

}  // namespace datakaart
