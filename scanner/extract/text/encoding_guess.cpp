// Each byte above ASCII is worth points for what it would be in a code page, and for whether that
// may stand where it stands: a small letter behind a small letter, a capital among capitals, an
// apostrophe between letters, quotation marks beside blanks. The code page with most points wins.
// Tested by test_encoding_guess.cpp on short texts in Dutch, French and German.
#include "scanner/extract/text/encoding_guess.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "base/characters.h"
#include "scanner/extract/text/code_pages.h"

namespace datakaart {
namespace {

// So many bytes above ASCII tell enough.
constexpr int k_most_seen = 2000;

enum class Language : std::uint8_t { unknown, dutch, french, german };

// The letters with accents of a language and how often it has them, in points; what is not listed
// is rare in it.
struct Accents {
  std::u32string_view often;   // 12
  std::u32string_view well;    // 9
  std::u32string_view seldom;  // 5
};

const Accents& accents_of(Language language) {
  static constexpr Accents k_dutch = {U"éë", U"ïèöüê", U"àçóáôîâûúíñäå"};
  static constexpr Accents k_french = {U"é", U"èêàç", U"îôâûùïëœñ"};
  static constexpr Accents k_german = {U"üäö", U"ß", U"éèàç"};
  static constexpr Accents k_all = {U"é", U"èëüäöàçêïß", U"îôâûùœñóáíú"};
  switch (language) {
    case Language::dutch:
      return k_dutch;
    case Language::french:
      return k_french;
    case Language::german:
      return k_german;
    default:
      return k_all;
  }
}

int points_of_letter(char32_t small, Language language) {
  const Accents& accents = accents_of(language);
  if (accents.often.find(small) != std::u32string_view::npos) return 12;
  if (accents.well.find(small) != std::u32string_view::npos) return 9;
  if (accents.seldom.find(small) != std::u32string_view::npos) return 5;
  return accents_of(Language::unknown).seldom.find(small) != std::u32string_view::npos ||
                 accents_of(Language::unknown).well.find(small) != std::u32string_view::npos
             ? 4
             : 0;
}

// The language by its small words, of plain ASCII in every encoding.
Language language_of(std::string_view head) {
  constexpr std::size_t k_enough = 4096;
  constexpr std::string_view k_dutch =
      " de het een van en is voor niet met op aan zijn naar bij ik u wij uw graag alle naam "
      "straat gemeente voornaam door wordt werd dat te ook worden kan maar nog uit tot om er "
      "hebben heeft deze dit geen ";
  constexpr std::string_view k_french =
      " le la les du et est une pour dans sur au aux nous vous votre par se il elle avec "
      "rue nom monsieur madame que qui ne pas ce cette ces sont plus ou si aussi leur ses son sa "
      "peut ";
  constexpr std::string_view k_german =
      " der die das und ist mit nicht im am von zu den dem ein eine bei auf wird werden sich "
      "bitte herr frau ihnen uhr dieses diese dieser zur zum kann wie nur noch sie wenn aus einer "
      "einem einen oder durch sind hat haben sowie ";
  std::array<int, 3> seen{};
  std::string word = " ";
  head = head.substr(0, k_enough);
  for (std::size_t at = 0; at <= head.size(); ++at) {
    if (at < head.size() && is_letter(head[at])) {
      word += to_lower(head[at]);
      continue;
    }
    const bool whole = at == head.size() || is_ascii(head[at]);
    word += ' ';
    if (whole && word.size() > 3) {
      seen[0] += k_dutch.find(word) != std::string_view::npos ? 1 : 0;
      seen[1] += k_french.find(word) != std::string_view::npos ? 1 : 0;
      seen[2] += k_german.find(word) != std::string_view::npos ? 1 : 0;
    }
    word = " ";
  }
  const auto best = std::max_element(seen.begin(), seen.end());
  const auto others = std::count(seen.begin(), seen.end(), *best);
  if (*best == 0 || others > 1) return Language::unknown;
  return static_cast<Language>(1 + (best - seen.begin()));
}

struct Letter {
  char32_t small = 0;  // 0: no letter
  bool capital = false;
};

Letter letter_of(char32_t code) {
  if (code < 0x80) {
    const char c = static_cast<char>(code);
    return is_letter(c) ? Letter{static_cast<char32_t>(to_lower(c)), is_upper(c)} : Letter{};
  }
  if (code >= 0xC0 && code <= 0xDE && code != 0xD7) return {code + 0x20, true};
  if (code >= 0xDF && code <= 0xFF && code != 0xF7) return {code, false};
  switch (code) {
    case 0x152:
    case 0x160:
    case 0x17D:
      return {code + 1, true};
    case 0x153:
    case 0x161:
    case 0x17E:
    case 0x192:
    case 0x131:
      return {code, false};
    case 0x178:
      return {0xFF, true};
    default:
      return {};
  }
}

// A neighbour, as far as it matters.
enum class Side : std::uint8_t { none, small, capital, digit, blank, mark };

Side side_of(char32_t code) {
  const Letter letter = letter_of(code);
  if (letter.small != 0) return letter.capital ? Side::capital : Side::small;
  if (code == 0) return Side::none;
  if (code < 0x80 && is_digit(static_cast<char>(code))) return Side::digit;
  return code == U' ' || code == U'\n' || code == U'\r' || code == U'\t' ? Side::blank : Side::mark;
}
bool is_letter_side(Side side) { return side == Side::small || side == Side::capital; }

int points_of_mark(char32_t code, Side before, Side behind) {
  const bool inside = is_letter_side(before) && is_letter_side(behind);
  const bool word_before = is_letter_side(before) || before == Side::digit;
  switch (code) {
    case 0x2019:  // an apostrophe, or a closing mark
      return inside ? 12 : word_before || before == Side::mark ? 6 : behind == Side::small ? 4 : 1;
    case 0x2018:
    case 0x201C:
    case 0x201E:  // opening marks; in German the former two close
      if (inside) return -6;
      return !word_before || code != 0x201E ? 6 : -6;
    case 0xAB:  // either may open
    case 0x201D:
    case 0xBB:  // closing ones
      return inside ? -6 : 6;
    case 0x20AC:
      return inside                                                                    ? -6
             : before == Side::digit || behind == Side::digit || behind == Side::blank ? 8
                                                                                       : 3;
    case 0x2013:
    case 0x2014:
      // With blanks on both sides, or with none.
      if (inside) return behind == Side::capital && code == 0x2013 ? 3 : -6;
      return word_before && behind == Side::blank ? -3 : 5;
    case 0x2026:
    case 0x2022:
      return inside ? -6 : before == Side::blank && code == 0x2026 ? 2 : 5;
    case 0xA0:
    case 0xB0:
      return inside ? -4 : 6;
    case 0xB7:
    case 0xA7:
    case 0xA9:
    case 0xAE:
    case 0xB2:
    case 0xB3:
    case 0xBD:
    case 0xBC:
    case 0xBE:
    case 0xA3:
    case 0xB4:
    case 0xD7:
    case 0xB1:
    case 0xB5:
      return inside ? -8 : 2;
    case 0xBA:
    case 0xAA:
      return !inside && word_before ? 2 : -8;
    default:
      return inside ? -10 : -4;
  }
}

struct Near {
  char32_t before;
  char32_t behind;
  char32_t after;  // behind that
};

// At the beginning of a word: "être" and "êtes" are told from "Étienne", "über" from "öffnen".
int points_at_beginning(const Letter& letter, const Near& near, int points) {
  const bool etre = near.behind == U't' && (near.after == U'r' || near.after == U'e');
  if (letter.small == U'é' && letter.capital) return etre ? 2 : points - 2;
  if (letter.small == U'ê') return etre ? points + 2 : 0;
  if (letter.small == U'ö' && near.behind == U'b') return 2;
  constexpr std::u32string_view k_small = U"éàâîôüöäœç";
  if (!letter.capital && k_small.find(letter.small) == std::u32string_view::npos) return 0;
  return letter.capital ? points - 2 : points;
}

int points_of(char32_t code, const Near& near, Language language) {
  if (code == 0) return -20;
  const Side left = side_of(near.before);
  const Side right = side_of(near.behind);
  const Letter letter = letter_of(code);
  if (letter.small == 0) return points_of_mark(code, left, right);
  const int points = points_of_letter(letter.small, language);
  if (!letter.capital) {
    // "LIèGE" is the work of some programs; "Mè" begins names.
    if (left == Side::capital && right == Side::capital) return points / 4 - 2;
    // A letter by itself is "à"; that ends words: "é", "è"; "ß" begins none.
    if (!is_letter_side(left) && !is_letter_side(right)) {
      return letter.small == U'à' && language != Language::german ? 10 : -2;
    }
    if (letter.small == U'ß' && left != Side::small) return -6;
    if (right == Side::capital) return -6;
    constexpr std::u32string_view k_ending = U"éèëàùüöäßêï";
    if (!is_letter_side(right) && k_ending.find(letter.small) == std::u32string_view::npos)
      return 0;
    if (left == Side::digit || right == Side::digit) return -4;
    return is_letter_side(left) ? points : points_at_beginning(letter, near, points);
  }
  if (left == Side::small) return -10;
  if (left == Side::capital && right == Side::small) return 0;  // "CÏur"
  if (left == Side::capital || right == Side::capital) return points - 1;
  if (right == Side::small) return points_at_beginning(letter, near, points);
  return letter.small == U'à' && language == Language::french ? 8 : -2;
}

struct Page {
  const char* encoding;
  const CodePage& codes;
  int bonus;  // in points, once: how usual it is
};

constexpr int k_western_bonus = 3;

char32_t code_at(std::string_view bytes, std::size_t at, const CodePage& page) {
  if (at >= bytes.size()) return 0;
  const auto byte = static_cast<unsigned char>(bytes[at]);
  return byte < 0x80 ? byte : page.at(byte - 0x80U);
}

struct Score {
  int points = 0;
  int seen = 0;
  int good = 0;
  int beside = 0;  // with another such byte beside it
};

Score score_of(std::string_view head, const CodePage& page, Language language) {
  Score score;
  for (std::size_t at = 0; at < head.size() && score.seen < k_most_seen; ++at) {
    if (is_ascii(head[at])) continue;
    const char32_t before = at > 0 ? code_at(head, at - 1, page) : U' ';
    const char32_t after = at + 2 < head.size() ? code_at(head, at + 2, page) : U' ';
    const char32_t behind = at + 1 < head.size() ? code_at(head, at + 1, page) : U' ';
    const int points = points_of(code_at(head, at, page), {before, behind, after}, language);
    score.points += points;
    score.good += points > 0 ? 1 : 0;
    const bool beside =
        (at > 0 && !is_ascii(head[at - 1])) || (at + 1 < head.size() && !is_ascii(head[at + 1]));
    score.beside += beside ? 1 : 0;
    ++score.seen;
  }
  return score;
}

// The byte that a character is in Windows-1252; nothing for all others above ASCII.
std::optional<unsigned char> as_windows_1252(char32_t code) {
  if (code >= 0x80 && code < 0xA0) return static_cast<unsigned char>(code);
  for (std::size_t i = 0; i < k_windows_1252.size(); ++i) {
    if (k_windows_1252.at(i) == code) return static_cast<unsigned char>(0x80 + i);
  }
  return std::nullopt;
}

// A blank, a digit, a letter or a usual mark, in EBCDIC.
bool is_ebcdic_text(unsigned char byte) {
  const unsigned low = byte & 0x0FU;
  switch (byte >> 4U) {
    case 0x8:
    case 0x9:
    case 0xC:
    case 0xD:
      return low >= 1 && low <= 9;
    case 0xA:
    case 0xE:
      return low >= 2 && low <= 9;
    case 0xF:
      return low <= 9;
    default:
      return std::string_view(
                 "\x40\x4B\x4C\x4D\x4E\x50\x5B\x5C\x5D\x5E\x60\x61\x6B\x6D\x6E\x6F\x7A\x7B"
                 "\x7C\x7D\x7E\x7F\x05\x0D\x15\x25")
                 .find(static_cast<char>(byte)) != std::string_view::npos;
  }
}

}  // namespace

WesternReading read_as_western(std::string_view head) {
  static const std::array<Page, 4> k_pages = {{{"WINDOWS-1252", k_windows_1252, k_western_bonus},
                                               {"CP850", k_cp850, 0},
                                               {"MACINTOSH", k_mac_roman, 0},
                                               {"ISO-8859-15", k_latin_9, 0}}};
  const Language language = language_of(head);
  const Page* best = nullptr;
  Score best_score;
  for (const Page& page : k_pages) {
    Score score = score_of(head, page.codes, language);
    score.points += page.bonus;
    if (best != nullptr && score.points <= best_score.points) continue;
    best = &page;
    best_score = score;
  }
  // In the West two letters with accents stand seldom side by side, in other scripts nearly all do.
  const bool alone = best_score.beside * 2 <= best_score.seen;
  return {best->encoding, alone && best_score.good * 10 >= best_score.seen * 7, best_score.seen};
}

bool is_utf8_read_twice(std::string_view head) {
  if (head.find('\xC3') == std::string_view::npos) return false;  // "Ã", "Â", "â" and "Å" begin so
  int twice = 0;
  int others = 0;
  for (std::size_t at = 0; at < head.size();) {
    if (is_ascii(head[at])) {
      ++at;
      continue;
    }
    const Character lead = character_at(head, at);
    at += lead.length;
    const auto first = as_windows_1252(lead.code);
    std::size_t more = !first           ? 0
                       : *first >= 0xF0 ? 3
                       : *first >= 0xE0 ? 2
                       : *first >= 0xC2 ? 1
                                        : 0;
    bool whole = more > 0 && *first <= 0xF4;
    for (; whole && more > 0; --more) {
      const Character next = character_at(head, at);
      if (next.length == 0) return twice > 0 && others == 0;  // cut at the end
      const auto byte = as_windows_1252(next.code);
      whole = byte && *byte >= 0x80 && *byte < 0xC0;
      if (whole) at += next.length;
    }
    ++(whole ? twice : others);
  }
  return twice > 0 && others * 20 <= twice;
}

std::string in_windows_1252(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t at = 0; at < text.size();) {
    if (is_ascii(text[at])) {
      out += text[at++];
      continue;
    }
    const Character c = character_at(text, at);
    if (const auto byte = as_windows_1252(c.code)) {
      out += static_cast<char>(*byte);
    } else {
      out += text.substr(at, c.length);
    }
    at += c.length;
  }
  return out;
}

bool looks_like_ebcdic(std::string_view head) {
  constexpr std::size_t k_fewest = 32;
  constexpr std::size_t k_enough = 4096;
  constexpr std::size_t k_first = 256;
  if (head.size() < k_fewest || head.substr(0, k_first).find(' ') != std::string_view::npos) {
    return false;  // there a blank has another place
  }
  head = head.substr(0, k_enough);
  std::size_t text = 0;
  std::size_t blanks = 0;
  std::size_t letters = 0;
  for (const char c : head) {
    const auto byte = static_cast<unsigned char>(c);
    text += is_ebcdic_text(byte) ? 1 : 0;
    blanks += byte == 0x40 ? 1 : 0;
    letters += byte > 0x80 ? 1 : 0;
  }
  return text * 50 >= head.size() * 49 && blanks * 50 >= head.size() && letters * 2 >= head.size();
}

}  // namespace datakaart
