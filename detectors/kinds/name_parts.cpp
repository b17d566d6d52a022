#include "detectors/kinds/name_parts.h"

#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <cstring>
#include <memory>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/data/common_words.h"
#include "detectors/data/family_names.h"
#include "detectors/data/first_names.h"
#include "detectors/data/lists.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/municipalities.h"
#include "detectors/kinds/name_words.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_word = 32;
constexpr std::size_t k_most_particles = 3;
constexpr std::string_view k_no_break_blank = "\xC2\xA0";

bool is_apostrophe(char32_t code) { return code == U'\'' || code == 0x2019; }

bool is_part_of_word(char32_t code) {
  return (is_word_character(code) && (code < U'0' || code > U'9')) || code == U'-' ||
         is_apostrophe(code);
}

// The words of a literal list, for quick search.
std::vector<std::string_view> sorted_words(std::string_view words) {
  std::vector<std::string_view> sorted;
  while (!words.empty()) {
    const std::size_t end = std::min(words.find(", "), words.size());
    sorted.push_back(words.substr(0, end));
    words.remove_prefix(std::min(end + 2, words.size()));
  }
  std::sort(sorted.begin(), sorted.end());
  return sorted;
}

bool holds(const std::vector<std::string_view>& sorted, std::string_view word) {
  return std::binary_search(sorted.begin(), sorted.end(), word);
}

// A bit for each word of the lists: most words of a text meet none.
class WordBits {
 public:
  WordBits() {
    for (const std::string_view list : {k_first_names, k_family_names}) {
      for (const std::string_view word : entries_of(list)) add(word);
    }
    for (const std::string_view list : {k_titles, k_greetings}) {
      for (const std::string_view word : sorted_words(list)) add(word);
    }
  }
  bool may_hold(std::string_view word) const { return bits_[place(word)]; }

 private:
  static constexpr std::size_t k_size = std::size_t{1} << 18U;

  void add(std::string_view word) { bits_.set(place(word)); }
  // Of ASCII letters in either case.
  static std::size_t place(std::string_view word) {
    std::array<std::uint64_t, 2> halves{};
    std::memcpy(halves.data(), word.data(), std::min(word.size(), sizeof halves));
    constexpr std::uint64_t k_small = 0x2020202020202020;
    std::uint64_t hash = (halves[0] | k_small) * 0x9E3779B97F4A7C15;
    hash = (hash ^ (hash >> 29U) ^ (halves[1] | k_small)) * 0xBF58476D1CE4E5B9;
    return (hash >> 40U) & (k_size - 1);
  }

  std::bitset<k_size> bits_;
};

bool is_listed_family(std::string_view particles, std::string_view word) {
  return is_family_name(std::string(particles).append(word));
}

// "Lindelaan": no person's, whatever stands before it.
bool ends_as_street(std::string_view word) {
  constexpr auto k_ends = std::to_array<std::string_view>(
      {"straat", "laan", "steenweg", "plein", "strasse", "dreef", "gasse", "platz", "lei"});
  return std::any_of(k_ends.begin(), k_ends.end(), [&](std::string_view end) {
    return word.size() > end.size() && word.ends_with(end);
  });
}

bool is_place(std::string_view bytes, const NameWord& word) {
  return municipality_length(bytes.substr(word.begin, word.end - word.begin)) ==
         word.end - word.begin;
}

bool has_vowel(std::string_view word) {
  return word.find_first_of("aeiouy") != std::string_view::npos;
}

// A word that no list of names holds.
int score_unknown(std::string_view bytes, const NameWord& word, std::string_view key) {
  static const auto k_none = sorted_words(k_no_family_names);
  const bool other = key.size() < 3 || !has_vowel(key) || holds(k_none, key) ||
                     is_common_word(key) || ends_as_street(key) || is_place(bytes, word);
  return other ? 0 : 1;
}

int score_alone(std::string_view bytes, const NameWord& word, std::string_view key) {
  static const auto k_none = sorted_words(k_no_family_names);
  if (!is_family_name(key)) return score_unknown(bytes, word, key);
  if (holds(k_none, key)) return 0;
  return is_common_word(key) || is_place(bytes, word) ? 1 : 2;
}

}  // namespace

NameWord word_at(std::string_view bytes, std::size_t at) {
  NameWord word{at, at};
  while (word.end < bytes.size() && word.end - at <= k_longest_word) {
    const Character c = character_at(bytes, word.end);
    if (!is_part_of_word(c.code)) break;
    word.end += c.length;
  }
  const std::string_view text = bytes.substr(at, word.end - at);
  for (const std::string_view genitive : {"'s", "\xE2\x80\x99s", "'", "\xE2\x80\x99", "-"}) {
    if (text.size() > genitive.size() && text.ends_with(genitive)) {
      word.end -= genitive.size();
      break;
    }
  }
  return word;
}

NameWord word_up_to(std::string_view bytes, std::size_t end) {
  NameWord word{end, end};
  while (word.begin > 0 && end - word.begin <= k_longest_word) {
    std::size_t at = word.begin - 1;
    while (at > 0 && (static_cast<unsigned char>(bytes[at]) & 0xC0U) == 0x80U) --at;
    if (!is_part_of_word(character_at(bytes, at).code)) break;
    word.begin = at;
  }
  return word;
}

std::size_t after_blank(std::string_view bytes, std::size_t at) {
  if (at < bytes.size() && bytes[at] == ' ') return at + 1;
  return bytes.substr(std::min(at, bytes.size()), 2) == k_no_break_blank ? at + 2 : at;
}

std::size_t before_blank(std::string_view bytes, std::size_t at) {
  if (at > 0 && bytes[at - 1] == ' ') return at - 1;
  return at > 1 && bytes.substr(at - 2, 2) == k_no_break_blank ? at - 2 : at;
}

Spelling spelling_of(std::string_view word) {
  const Character first = character_at(word, 0);
  if (!is_upper_letter(first.code)) return Spelling::small;
  if (first.length == word.size()) return Spelling::initial;
  bool small = false;
  bool inner = false;  // a capital behind four letters or more, or two together: a program's name
  const bool two = is_upper_letter(character_at(word, first.length).code);
  std::size_t letters = 1;
  for (std::size_t at = first.length; at < word.size();) {
    const Character c = character_at(word, at);
    at += c.length;
    if (!is_word_character(c.code)) {
      letters = 0;
      continue;
    }
    if (is_upper_letter(c.code)) {
      inner = inner || (small && letters > 3);
    } else {
      small = true;
    }
    ++letters;
  }
  return inner || (two && small) ? Spelling::small : small ? Spelling::capital : Spelling::upper;
}

std::string plain(std::string_view word) {
  std::string result;
  for (std::size_t at = 0; at < word.size();) {
    const Character c = character_at(word, at);
    at += c.length;
    if (c.code < 0x80) {
      if (is_letter(static_cast<char>(c.code))) result += to_lower(static_cast<char>(c.code));
    } else {
      result += plain_letters(c.code);
    }
  }
  return result;
}

int as_first_name(std::string_view word) {
  static const auto k_places = sorted_words(k_first_names_of_places);
  const std::size_t hyphen = word.find('-');
  const std::string key = plain(word.substr(0, hyphen));
  if (key.size() < 2) return 0;
  if (!is_first_name(key))
    return hyphen == std::string_view::npos && is_first_name(plain(word)) ? 2 : 0;
  if (hyphen != std::string_view::npos)
    return is_first_name(plain(word.substr(hyphen + 1))) ? 2 : 1;
  return key.size() == 2 || is_common_word(key) || holds(k_places, key) ? 1 : 2;
}

FamilyName family_name_at(std::string_view bytes, std::size_t at) {
  static const auto k_particles = sorted_words(k_name_particles);
  FamilyName name{at, at};
  std::string particles;
  bool small = false;  // a particle in small letters
  NameWord word = word_at(bytes, at);
  for (std::size_t count = 0; count < k_most_particles && !word.empty(); ++count) {
    const std::string_view text = bytes.substr(word.begin, word.end - word.begin);
    const std::string key = plain(text);
    const std::size_t next = after_blank(bytes, word.end);
    if (next == word.end || !holds(k_particles, key)) break;
    if (spelling_of(text) == Spelling::initial) break;
    particles += key;
    small = small || spelling_of(text) == Spelling::small;
    word = word_at(bytes, next);
  }
  std::string_view text = bytes.substr(word.begin, word.end - word.begin);
  if (const std::size_t mark = text.find_first_of("'\xE2"); mark == 1 && text.size() > 4) {
    particles += to_lower(text[0]);  // "D'Hondt", "d'Hondt"
    small = small || is_lower(text[0]);
    text.remove_prefix(text[1] == '\'' ? 2 : 4);
  }
  // "D'hooghe": the capital stands before the apostrophe.
  const bool capital_before = text.data() != bytes.data() + word.begin && !small;
  Spelling spelling = spelling_of(text);
  if (spelling == Spelling::small && capital_before) spelling = Spelling::capital;
  if (spelling == Spelling::small || spelling == Spelling::initial) return name;
  name.end = word.end;
  const std::size_t hyphen = text.find('-');
  const std::string key = plain(text.substr(0, hyphen));
  const NameWord bare{word.end - text.size(), word.end};
  if (particles.empty()) {
    name.listed = is_family_name(key);
    name.score = score_alone(bytes, bare, key);
    // "OSGI": in capitals only a known name counts.
    if (spelling == Spelling::upper && !name.listed) name.score = 0;
    return name;
  }
  name.listed = is_listed_family(particles, key);
  if (name.listed) {
    name.score = 2;
  } else if (!small || spelling == Spelling::capital) {
    const int alone = is_family_name(key) ? 1 : score_unknown(bytes, bare, key);
    name.score = small ? std::min(alone, 1) : alone * 2;
  }
  return name;
}

bool may_belong_to_name(std::string_view word) {
  static const std::unique_ptr<const WordBits> k_bits = std::make_unique<const WordBits>();
  for (std::size_t at = 0; at < word.size(); ++at) {
    if (word[at] == '-') {
      word = word.substr(0, at);
      break;
    }
    if (!is_ascii(word[at])) return true;
  }
  return k_bits->may_hold(word);
}

}  // namespace datakaart
