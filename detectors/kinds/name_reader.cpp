// Each form of a name is tried in turn: behind a form of address, behind a greeting, first name
// before family name, initials, family name before first name, and two unknown words where the text
// around says that they are a person. Tested by test_name_in_text.cpp.
#include "detectors/kinds/name_reader.h"

#include <algorithm>
#include <string>

#include "base/characters.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/name_context.h"
#include "detectors/kinds/name_parts.h"
#include "detectors/kinds/name_words.h"

namespace datakaart {
namespace {

// Points of first and family name together that make a name; 4 where there may be no doubt.
constexpr int k_enough = 3;
constexpr int k_sure = 4;
constexpr std::size_t k_most_given_names = 3;

class NameReader {
 public:
  NameReader(std::string_view bytes, std::size_t second, bool strict)
      : bytes_(bytes), second_(second), strict_(strict) {}

  std::optional<NameInText> read() {
    std::size_t at = before_blank(bytes_, second_);
    if (at == second_ || at == 0) return std::nullopt;
    if (bytes_[at - 1] == '.' || bytes_[at - 1] == ',') mark_ = bytes_[--at];
    first_ = word_up_to(bytes_, at);
    if (first_.empty() || !is_free()) return std::nullopt;
    const std::string_view word = text(first_);
    spelling_ = spelling_of(word);
    if (spelling_ == Spelling::initial && mark_ == '.') {
      auto name = behind_title();
      return name ? name : behind_initials();
    }
    if (!may_belong_to_name(word)) return mark_ == 0 ? unknown_name() : std::nullopt;
    if (mark_ != ',') {
      if (auto name = behind_title()) return name;
    }
    if (spelling_ == Spelling::small) return std::nullopt;
    if (mark_ == 0) {
      if (auto name = behind_greeting()) return name;
      if (auto name = first_name_first()) return name;
    }
    if (mark_ != '.') {
      if (auto name = family_name_first()) return name;
    }
    return mark_ == 0 ? unknown_name() : std::nullopt;
  }

 private:
  std::string_view text(const NameWord& word) const {
    return bytes_.substr(word.begin, word.end - word.begin);
  }
  NameWord second() const { return word_at(bytes_, second_); }

  // No digit, and no mark of a path or of code, stands before the first word.
  bool is_free() const {
    if (first_.begin == 0) return true;
    const char before = bytes_[first_.begin - 1];
    if (before == '.') return first_.end - first_.begin == 1;  // "J.P. Peeters"
    return !is_digit(before) &&
           std::string_view("_@/\\#$&+=~%").find(before) == std::string_view::npos;
  }

  // The name that lies in [begin, end), unless it is a company's, a street's or a brand's.
  std::optional<NameInText> take(NameInText name) const {
    const bool other = !ends_name(bytes_, name.end) || is_before_other(bytes_, name.end) ||
                       is_behind_other(bytes_, name.begin) ||
                       is_one_of(bytes_.substr(name.begin, name.end - name.begin), k_brands);
    if (other) return std::nullopt;
    return name;
  }

  // "mevrouw Peeters", "Dr. De Smet", "juf Sofie". Where a whole name follows, that is read by
  // itself.
  std::optional<NameInText> behind_title() const {
    const Title title = title_of(text(first_), mark_ == '.');
    if (title == Title::none) return std::nullopt;
    const std::string_view word = text(second());
    if (title_of(word, true) == Title::strong) return std::nullopt;
    const int first = as_first_name(word);
    const FamilyName family = family_name_at(bytes_, second_);
    const bool shouted = spelling_of(word) == Spelling::upper;
    const bool title_shouted = spelling_ == Spelling::upper && first_.end - first_.begin > 1;
    if (title_shouted && !shouted) return std::nullopt;  // "ING Bank"
    if (const std::size_t next = after_blank(bytes_, family.end); next > family.end) {
      const FamilyName behind = family_name_at(bytes_, next);
      const bool given = first > 0 || !family.listed;
      if (given && behind.score > 0 && behind.end > next) return std::nullopt;
    }
    // "M. Delete" at the beginning of a line is an entry of a list.
    const bool entry = spelling_ == Spelling::initial && begins_line(bytes_, first_.begin);
    const int least = title == Title::weak || shouted || entry ? 2 : 1;
    NameInText name{NameInText::Form::whole, second_, family.end, family.listed, true};
    if (family.score >= least) return take(name);
    if (first < least || spelling_of(word) != Spelling::capital) return std::nullopt;
    return take({NameInText::Form::first, second_, second().end, true, true});
  }

  // "Beste Lotte,"
  std::optional<NameInText> behind_greeting() const {
    if (!is_greeting(text(first_)) || !begins_line(bytes_, first_.begin)) return std::nullopt;
    const NameWord word = second();
    if (as_first_name(text(word)) == 0 || !ends_greeting(bytes_, word.end)) return std::nullopt;
    return take({NameInText::Form::first, word.begin, word.end, true, true});
  }

  // "Lotte Janssens", "Jan van den Berg", "Marie Anne F. De Smet", "Lotte JANSSENS".
  std::optional<NameInText> first_name_first() const {
    const int first = as_first_name(text(first_));
    if (first == 0) return std::nullopt;
    const FamilyName family = family_behind_given_names();
    if (family.score == 0) return std::nullopt;
    const std::size_t begin = begin_of_given_names();
    const Told told = told_of(bytes_, begin, family.end);
    int needed = k_enough;
    if (told != Told::no) needed = 2;
    if (spelling_ == Spelling::upper && told == Told::no) needed = k_sure;
    if (strict_) needed = k_sure;
    if (first + family.score < needed) return std::nullopt;
    return take({NameInText::Form::whole, begin, end_of_family(family), true, told != Told::no});
  }

  // Passes over further first names and initials behind the first word.
  FamilyName family_behind_given_names() const {
    FamilyName family = family_name_at(bytes_, second_);
    for (std::size_t count = 0; count < k_most_given_names; ++count) {
      const NameWord word = word_at(bytes_, family.begin);
      const bool initial = spelling_of(text(word)) == Spelling::initial;
      std::size_t end = word.end;
      if (initial && end < bytes_.size() && bytes_[end] == '.') ++end;
      const std::size_t next = after_blank(bytes_, end);
      if (next == end || (!initial && as_first_name(text(word)) == 0)) break;
      const FamilyName behind = family_name_at(bytes_, next);
      if (behind.score == 0 || (!initial && behind.score < 2 && family.listed)) break;
      family = behind;
    }
    return family;
  }

  // A second family name behind the first: "García López".
  std::size_t end_of_family(const FamilyName& family) const {
    const std::size_t next = after_blank(bytes_, family.end);
    if (next == family.end) return family.end;
    const std::string_view word = text(word_at(bytes_, next));
    const FamilyName more = family_name_at(bytes_, next);
    const bool same = !word.empty() && more.listed && more.score == 2 && as_first_name(word) == 0;
    return same ? more.end : family.end;
  }

  // Goes back over first names before the first word.
  std::size_t begin_of_given_names() const {
    std::size_t begin = first_.begin;
    for (std::size_t count = 0; count < k_most_given_names; ++count) {
      const std::size_t end = before_blank(bytes_, begin);
      if (end == begin) break;
      const NameWord word = word_up_to(bytes_, end);
      const Spelling spelling = spelling_of(text(word));
      if (spelling != Spelling::capital && spelling != Spelling::upper) break;
      if (as_first_name(text(word)) < 2 || is_greeting(text(word))) break;
      begin = word.begin;
    }
    return begin;
  }

  // "J. Janssens", "J.P. De Smet".
  std::optional<NameInText> behind_initials() const {
    if (strict_) return std::nullopt;
    std::size_t begin = first_.begin;
    while (begin >= 2 && bytes_[begin - 1] == '.' && is_upper(bytes_[begin - 2]) &&
           free_before(bytes_, begin - 2)) {
      begin -= 2;
    }
    if (begin > 0 && bytes_[begin - 1] == '.') return std::nullopt;
    const FamilyName family = family_name_at(bytes_, second_);
    const Told told = told_of(bytes_, begin, family.end);
    if (family.score < (told == Told::no ? 2 : 1)) return std::nullopt;
    return take({NameInText::Form::whole, begin, family.end, family.listed, told != Told::no});
  }

  // "Janssens Lotte", "DE SMET, Lotte".
  std::optional<NameInText> family_name_first() const {
    const NameWord given = second();
    const Spelling given_spelling = spelling_of(text(given));
    if (given_spelling == Spelling::small || given_spelling == Spelling::initial)
      return std::nullopt;
    const int first = as_first_name(text(given));
    if (first == 0) return std::nullopt;
    const std::size_t begin = begin_of_family();
    const FamilyName family = family_name_at(bytes_, begin);
    if (family.end != first_.end || !family.listed) return std::nullopt;
    const bool told = told_of(bytes_, begin, given.end) != Told::no;
    if (family.score + first < (told ? k_enough : k_sure)) return std::nullopt;
    if (spelling_ == Spelling::upper && given_spelling == Spelling::upper && mark_ == 0) {
      return std::nullopt;
    }
    if (mark_ == 0 && (stands_behind_first_name(begin) || stands_before_family_name(given.end))) {
      return std::nullopt;
    }
    return take({NameInText::Form::whole, begin, given.end, true, told});
  }

  // Goes back over the particles before the first word.
  std::size_t begin_of_family() const {
    std::size_t begin = first_.begin;
    for (int count = 0; count < 2; ++count) {
      const std::size_t end = before_blank(bytes_, begin);
      if (end == begin) break;
      const NameWord word = word_up_to(bytes_, end);
      if (word.empty() || spelling_of(text(word)) == Spelling::small ||
          !is_one_of(text(word), k_name_particles)) {
        break;
      }
      begin = word.begin;
    }
    return begin;
  }

  bool stands_behind_first_name(std::size_t begin) const {
    const std::size_t end = before_blank(bytes_, begin);
    return end != begin && as_first_name(text(word_up_to(bytes_, end))) > 0;
  }
  bool stands_before_family_name(std::size_t end) const {
    const std::size_t next = after_blank(bytes_, end);
    return next != end && family_name_at(bytes_, next).listed;
  }

  // Two words that no list knows, where what stands around says that they are a person.
  std::optional<NameInText> unknown_name() const {
    if (strict_ || spelling_ != Spelling::capital) return std::nullopt;
    const FamilyName family = family_name_at(bytes_, second_);
    if (family.score == 0 || family_name_at(bytes_, first_.begin).score == 0) return std::nullopt;
    if (told_of(bytes_, first_.begin, family.end) != Told::surely) return std::nullopt;
    return take({NameInText::Form::whole, first_.begin, family.end, family.listed, true});
  }

  std::string_view bytes_;
  std::size_t second_;
  bool strict_;
  NameWord first_;
  char mark_ = 0;  // the dot or comma behind the first word
  Spelling spelling_ = Spelling::small;
};

}  // namespace

std::optional<NameInText> read_name(std::string_view bytes, std::size_t second, bool strict) {
  return NameReader(bytes, second, strict).read();
}

}  // namespace datakaart
