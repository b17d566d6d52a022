// The text before a postal code is cut into words, numbers and marks, which are then read from the
// last to the first: "B-", a gap, box and floor, the house number, and the words of the street. A
// French street begins with its type ("rue"), a Dutch or German one ends with it ("Kerkstraat"):
// before it stand words with a capital, and "de" or "van" between such. Tested by
// test_be_address.cpp.
#include "detectors/kinds/street.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/street_words.h"

namespace datakaart {
namespace {

// No address is longer up to its postal code.
constexpr std::size_t k_reach = 110;
constexpr std::size_t k_most_words = 8;

enum class Kind : unsigned char { word, number, mark, line };

struct Token {
  Kind kind;
  std::size_t begin;
  std::size_t end;
  char mark = 0;
};

bool is_apostrophe(char32_t code) { return code == U'\'' || code == 0x2019; }
bool is_degree(char32_t code) { return code == 0xB0 || code == 0xBA; }

// Cuts bytes[from, to) into tokens.
class Cutter {
 public:
  Cutter(std::string_view bytes, std::size_t from, std::size_t to)
      : bytes_(bytes.substr(0, to)), at_(from) {
    while (at_ > 0 && at_ < to && !free_before(bytes_, at_)) ++at_;  // in the midst of a word
  }

  std::vector<Token> cut() {
    std::vector<Token> tokens;
    while (at_ < bytes_.size()) {
      const Character c = character_at(bytes_, at_);
      const std::size_t begin = at_;
      if (c.code == U'\n') {
        ++at_;
        tokens.push_back({Kind::line, begin, at_});
      } else if (c.code == U' ' || c.code == 0xA0 || c.code == U'\r') {
        at_ += c.length;
      } else if (c.code < 0x80 && is_digit(bytes_[at_])) {
        read_number();
        tokens.push_back({Kind::number, begin, at_});
      } else if (is_word_character(c.code) || is_apostrophe(c.code) || is_degree(c.code)) {
        read_word();
        tokens.push_back({Kind::word, begin, at_});
      } else {
        at_ += c.length;
        const bool dash = c.code == 0x2013 || c.code == 0x2014 || c.code == 0x2011;
        tokens.push_back({Kind::mark, begin, at_,
                          dash            ? '-'
                          : c.code < 0x80 ? static_cast<char>(c.code)
                                          : '?'});
      }
    }
    return tokens;
  }

 private:
  bool is_word_at(std::size_t at) const {
    const Character c = character_at(bytes_, at);
    return c.length > 0 && is_word_character(c.code);
  }

  // "12", "12A", "12bis", "12-14", "12/3", "0.01".
  void read_number() {
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      const bool joint = c == '.' || c == '/' || c == '-' || c == '+';
      if (!is_alnum(c) && !(joint && at_ + 1 < bytes_.size() && is_alnum(bytes_[at_ + 1]))) break;
      ++at_;
    }
  }

  // Letters with apostrophes, hyphens and dots inside, and the dot of an abbreviation.
  void read_word() {
    while (at_ < bytes_.size()) {
      const Character c = character_at(bytes_, at_);
      const bool inner = is_apostrophe(c.code) || c.code == U'-' || c.code == U'.';
      if (!is_word_character(c.code) && !is_degree(c.code)) {
        if (!inner) break;
        if (!is_word_at(at_ + c.length)) {
          if (c.code == U'.' || is_apostrophe(c.code)) at_ += c.length;
          break;
        }
      }
      at_ += c.length;
    }
  }

  std::string_view bytes_;
  std::size_t at_;
};

class StreetReader {
 public:
  StreetReader(std::string_view bytes, std::size_t from, std::size_t postal, bool known_code)
      : bytes_(bytes),
        known_code_(known_code),
        tokens_(Cutter(bytes, std::max(from, postal - std::min(postal, k_reach)), postal).cut()),
        left_(tokens_.size()),
        result_{Street::Form::none, postal} {}

  Street read() {
    if (!read_prefix()) return result_;
    read_gap();
    const std::size_t whole = left_;
    read_boxes();
    if (read_house_number()) {
      skip_marks(",");
      read_street();
    } else {
      read_street_behind_number();
      if (result_.form == Street::Form::none) read_box_as_street(whole);
    }
    return result_;
  }

 private:
  const Token& last(std::size_t back = 0) const { return tokens_[left_ - 1 - back]; }
  bool has(std::size_t count) const { return left_ >= count; }
  bool is(std::size_t back, Kind kind) const { return has(back + 1) && last(back).kind == kind; }
  bool is_mark(std::size_t back, char mark) const {
    return is(back, Kind::mark) && last(back).mark == mark;
  }
  std::string_view text(const Token& token) const {
    return bytes_.substr(token.begin, token.end - token.begin);
  }
  bool is_word_of(std::size_t back, std::string_view words) const {
    return is(back, Kind::word) && is_one_of(text(last(back)), words);
  }
  void skip_marks(std::string_view marks) {
    while (is(0, Kind::mark) && marks.find(last().mark) != std::string_view::npos) --left_;
  }

  // "B-" or "BE " before the code; false: that of another country.
  bool read_prefix() {
    if (!is_mark(0, '-') || !is(1, Kind::word) || last().begin != last(1).end ||
        last(1).end - last(1).begin > 3) {
      return true;
    }
    if (!is_one_of(text(last(1)), "b, be, bel")) return false;
    result_.begin = last(1).begin;
    left_ -= 2;
    return true;
  }

  void read_gap() {
    if (is_word_of(0, k_linking_words)) --left_;
    for (int lines = 0; has(1) && (last().kind == Kind::mark || last().kind == Kind::line);
         --left_) {
      if (last().kind == Kind::line && ++lines > 2) return;
      if (last().kind == Kind::mark &&
          std::string_view(",;-|/(\t").find(last().mark) == std::string_view::npos) {
        return;
      }
      apart_ = apart_ || last().kind == Kind::line || last().mark != '(';
      line_apart_ = line_apart_ || last().kind == Kind::line;
    }
  }

  // "bus 3", "bte A", "b3", "2e verdieping", "/ 3".
  bool read_box() {
    const std::size_t end = left_;
    if (is_word_of(0, k_floor_words) && is(1, Kind::number)) {
      left_ -= 2;
    } else if (is(0, Kind::number) && is_mark(1, '/') && is(2, Kind::number)) {
      left_ -= 2;
    } else if ((is(0, Kind::number) || (is(0, Kind::word) && last().end - last().begin <= 3)) &&
               is_word_of(1, k_box_words)) {
      left_ -= 2;
    } else if (is(0, Kind::word) && is_fused_box(text(last()))) {
      left_ -= 1;
    }
    return left_ != end;
  }

  static bool is_fused_box(std::string_view word) {
    const std::size_t digits = word.find_first_of("0123456789");
    return digits != std::string_view::npos && word.size() <= 7 &&
           is_one_of(word.substr(0, digits), k_box_words);
  }

  void read_boxes() {
    for (int boxes = 0; boxes < 2 && read_box(); ++boxes) {
      while (is_mark(0, ',') || is_mark(0, '-') || is(0, Kind::line)) --left_;
    }
  }

  static bool is_house_number(std::string_view number) {
    const std::size_t digits = std::min(number.find_first_not_of("0123456789"), number.size());
    return digits <= 4 && number[0] != '0' && number.size() <= 10;
  }

  // "12", "12 A", "12 bis", "12 - 14", "nr. 12"; goes before it.
  bool read_house_number() {
    const std::size_t end = left_;
    const bool suffix =
        is(0, Kind::word) && is(1, Kind::number) &&
        (last().end - last().begin == 1 || is_one_of(text(last()), k_number_suffixes));
    if (suffix) --left_;
    if (is(0, Kind::number) && is_mark(1, '-') && is(2, Kind::number)) left_ -= 2;
    if (!is(0, Kind::number) || !is_house_number(text(last()))) {
      left_ = end;
      return false;
    }
    number_begin_ = last().begin;
    --left_;
    if (is_word_of(0, k_number_words)) --left_;
    return true;
  }

  bool is_type(const Token& token) const {
    return is_one_of(text(token), k_street_types) ||
           (has_capital(token) && is_one_of(text(token), k_street_types_with_capital));
  }

  // Whether the name ends as those of streets do; `alone`: it is nothing but that.
  bool ends_as_street(const Token& token, bool& alone) const {
    std::string name = folded(text(token));
    if (name.size() < 3) return false;
    name.pop_back();
    return std::any_of(
        k_street_suffixes.begin(), k_street_suffixes.end(), [&](std::string_view suffix) {
          if (!name.ends_with(suffix)) return false;
          alone = name.size() == suffix.size() + 1;
          // "lo" alone, or "put" in a word of four letters, is none.
          return suffix.size() > 3 || alone ? suffix.size() > 2 : name.size() >= suffix.size() + 4;
        });
  }

  bool has_capital(const Token& token) const {
    return is_upper_letter(character_at(bytes_, token.begin).code);
  }

  // How many words stand in a row before left_, digits as in "rue du 11 Novembre" among them.
  std::size_t count_words() const {
    std::size_t count = 0;
    while (count < k_most_words && has(count + 1)) {
      const bool inner_number = count > 0 && is(count, Kind::number) && is(count + 1, Kind::word) &&
                                last(count).end - last(count).begin <= 2;
      if (!is(count, Kind::word) && !inner_number) break;
      ++count;
    }
    return count;
  }

  // The first of the `count` words that begins a street by its type; `count` where none does.
  std::size_t find_type(std::size_t count) const {
    for (std::size_t back = count; back > 0; --back) {
      if (is(back - 1, Kind::word) && is_type(last(back - 1))) return back - 1;
    }
    return count;
  }

  void take(Street::Form form, std::size_t begin) { result_ = {form, begin}; }

  void read_street() {
    const std::size_t words = count_words();
    if (words == 0) return;
    std::size_t type = find_type(words);
    bool alone = false;
    const bool typed_end = ends_as_street(last(), alone);
    if (type < words && !(type == 0 && typed_end && words > 1)) {
      if (type + 1 < words && is_word_of(type + 1, k_street_adjectives)) ++type;
      return take(Street::Form::typed, last(type).begin);
    }
    if (typed_end) {
      const std::size_t least = alone && words > 1 && !has_capital(last()) ? 1 : 0;
      return take(Street::Form::typed, last(first_of_name(least, words)).begin);
    }
    if (apart_ && (line_apart_ || !is_year()) && has_capital(last()) &&
        !is_word_of(0, k_not_streets)) {
      take(Street::Form::apart, last(first_of_name(0, words)).begin);
    }
  }

  // The street's first word: goes back over words with a capital, and particles between them.
  std::size_t first_of_name(std::size_t first, std::size_t words) const {
    for (std::size_t back = first + 1; back < words; ++back) {
      if (is_word_of(back, k_before_streets)) break;
      if (has_capital(last(back))) {
        first = back;
      } else if (!is_word_of(back, k_street_particles)) {
        break;
      }
    }
    return first;
  }

  // "12, rue Haute": the street's type stands right behind the number.
  void read_street_behind_number() {
    const std::size_t words = count_words();
    const std::size_t type = find_type(words);
    bool alone = false;
    const bool typed_end = words > 0 && ends_as_street(last(), alone);
    if (type == words && !typed_end) return;
    left_ -= type < words ? type + 1 : words;
    skip_marks(",");
    read_boxes();
    if (read_house_number()) take(Street::Form::typed, number_begin_);
  }

  // "Blok 12, 9000 Gent": what looks like a box is the street and its number.
  void read_box_as_street(std::size_t whole) {
    left_ = whole;
    if (!read_house_number()) return;
    skip_marks(",");
    const bool street = apart_ && (line_apart_ || !is_year()) && is(0, Kind::word) &&
                        has_capital(last()) && is_word_of(0, k_boxes_like_streets);
    if (street) take(Street::Form::apart, last().begin);
  }

  // A postal code that is written like a year, unless it is that of the municipality behind it.
  bool is_year() const {
    const std::string_view code = bytes_.substr(postal_, 2);
    return (code == "19" || code == "20") && !known_code_;
  }

  std::string_view bytes_;
  bool known_code_;
  std::vector<Token> tokens_;
  std::size_t left_;  // tokens not yet read
  Street result_;
  std::size_t postal_ = result_.begin;
  std::size_t number_begin_ = 0;
  bool apart_ = false;       // a mark or a line's end stands before the postal code
  bool line_apart_ = false;  // a line's end
};

}  // namespace

Street street_before(std::string_view bytes, std::size_t from, std::size_t postal,
                     bool known_code) {
  return StreetReader(bytes, from, postal, known_code).read();
}

}  // namespace datakaart
