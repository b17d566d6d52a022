#include "detectors/engine/number_kind.h"

#include <algorithm>

#include "base/characters.h"
#include "base/utf8.h"
#include "detectors/engine/digit_groups.h"
#include "detectors/engine/joints.h"
#include "detectors/engine/surroundings.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_lacking = 4;

class NumberDetector final : public Detector {
 public:
  explicit NumberDetector(const NumberKind& kind)
      : kind_(kind), words_(kind.words, kind.other_words) {}

  const KindInfo& info() const override { return kind_.info; }
  Examples examples() const override { return kind_.examples; }
  Anchor anchor() const override { return kind_.anchor; }
  std::uint32_t digit_counts() const override { return kind_.digit_counts; }
  std::uint32_t digit_counts_below_headers() const override {
    std::uint32_t all = kind_.digit_counts;
    for (std::size_t lost = 1; kind_.padded_digits > 0 && lost <= k_most_lacking; ++lost) {
      all |= 1U << (kind_.padded_digits - lost);
    }
    return all;
  }
  bool may_begin(const RunShape& shape, bool below_headers) const override {
    return kind_.may_begin != nullptr ? kind_.may_begin(shape)
                                      : Detector::may_begin(shape, below_headers);
  }
  std::string_view pattern() const override { return kind_.pattern; }
  bool begins_window() const override {
    return kind_.anchor == Anchor::digit_run && kind_.letters_before == 0;
  }
  int priority() const override { return kind_.priority; }
  bool only_named() const override { return kind_.only_named; }
  const ConfidenceRule& rule() const override { return *kind_.rule; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const std::string_view bytes = text.bytes;
    if (kind_.can_begin != nullptr && !kind_.can_begin(bytes, offset)) return std::nullopt;
    const bool letters = kind_.anchor == Anchor::letters_digits;
    const std::size_t begin =
        letters ? begin_of_letters(bytes, offset) : begin_of_digits(bytes, offset);
    if (!letters && !may_begin_at(bytes, begin)) return std::nullopt;
    if (!may_be_named(text, begin, offset)) return std::nullopt;
    if (kind_.padded_digits > 0 && (possible_lengths(bytes, offset) & kind_.digit_counts) == 0 &&
        !is_named_cell(text, offset)) {
      return std::nullopt;
    }
    const std::size_t end = next_boundary(bytes, std::min(bytes.size(), offset + kind_.most_bytes));
    return Window{begin, end};
  }

  std::optional<Window> window_of_run(const Text& text, const DigitRun& run) const override {
    if (!kind_.digits_only) return window(text, run.begin());
    if (kind_.can_begin != nullptr && !kind_.can_begin(text.bytes, run.begin())) return {};
    if (!may_begin_at(text.bytes, run.begin())) return std::nullopt;
    const auto window = window_of_digits(text, run);
    return window && may_be_named(text, window->begin, window->end) ? window : std::nullopt;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    std::string compact;
    bool blanks = false;
    for (char c : candidate.bytes()) {
      if (is_alnum(c)) compact += to_upper(c);
      blanks = blanks || c == ' ';
    }
    const bool bare = compact.size() == candidate.end - candidate.begin;
    Writing writing{bare, blanks, is_glued_to_word(bytes, candidate.begin, words_.kind), true};
    const bool framed =
        kind_.is_framed != nullptr && kind_.is_framed(bytes, candidate.begin, candidate.end);
    if (!framed && is_part(bytes, candidate.begin, candidate.end, writing)) return std::nullopt;
    auto verdict = kind_.check(compact);
    if (!verdict && lacks_leading_zeros(candidate, compact)) {
      compact.insert(0, kind_.padded_digits - compact.size(), '0');
      verdict = kind_.check(compact);
    }
    if (!verdict) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, verdict->evidence};
    const bool grouped = kind_.is_grouped == nullptr || kind_.is_grouped(candidate.bytes());
    if (!bare && grouped) result.evidence.add(Evidence::separators);
    const bool in_sentence = kind_.bare_in_sentences > 0 && bare &&
                             compact.size() >= kind_.bare_in_sentences &&
                             follows_word(bytes, candidate.begin);
    if (framed || in_sentence) result.evidence.add(Evidence::shape);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    writing.named = result.evidence.has(Evidence::word_near);
    if (!framed && !writing.named && is_part(bytes, candidate.begin, candidate.end, writing)) {
      return std::nullopt;
    }
    result.masked = kind_.mask(verdict->value);
    result.value = std::move(verdict->value);
    result.facts = verdict->facts;
    return result;
  }

 private:
  // False where the match that begins between the two would be dropped for want of a name.
  bool may_be_named(const Text& text, std::size_t begin, std::size_t anchor) const {
    return !kind_.only_named || !text.cells.empty() ||
           words_.may_name(text.bytes, begin, anchor + kind_.most_bytes);
  }

  bool may_begin_at(std::string_view bytes, std::size_t begin) const {
    if (free_before(bytes, begin)) return true;
    if (kind_.is_framed != nullptr && kind_.is_framed(bytes, begin, begin)) return true;
    return is_glued_to_word(bytes, begin, words_.kind);
  }

  std::size_t begin_of_letters(std::string_view bytes, std::size_t anchor) const {
    const std::size_t least = anchor - std::min(anchor, kind_.letters_before);
    const auto goes_on = [&](char c) {
      return is_alnum(c) || c == '-' || (kind_.blanks_before && (c == ' ' || c == '.'));
    };
    std::size_t begin = anchor;
    if (begin > least && !is_alnum(bytes[begin - 1])) --begin;
    while (begin > least && goes_on(bytes[begin - 1])) --begin;
    return begin;
  }

  // The start of the letters right before the digits, or a blank or hyphen before them; or the
  // first digit.
  std::size_t begin_of_digits(std::string_view bytes, std::size_t anchor) const {
    const std::size_t least = anchor - std::min(anchor, kind_.letters_before);
    std::size_t begin = anchor;
    if (begin > least && (bytes[begin - 1] == ' ' || bytes[begin - 1] == '-')) --begin;
    const std::size_t behind = begin;
    while (begin > least && is_letter(bytes[begin - 1])) --begin;
    return begin < behind && free_before(bytes, begin) ? begin : anchor;
  }

  // In a cell of a column that the header calls by this kind's name, at its start.
  bool is_named_cell(const Text& text, std::size_t offset) const {
    if (text.headers.empty()) return false;
    const Cell* cell = text.cell_at(offset);
    return cell != nullptr && cell->begin == offset &&
           !word_in_header(text, offset, words_.kind).empty();
  }

  // The longest run of whole groups that passes the check, or a cell that has lost its zeros. Most
  // numbers end here: the check digits cost less than the pattern.
  std::optional<Window> window_of_digits(const Text& text, const DigitRun& run) const {
    const DigitGroups& groups = run.groups();
    std::optional<Window> longest;
    std::size_t count = 0;
    for (std::size_t i = 0; i < groups.size() && count < run.digits().size(); ++i) {
      count += groups[i].size();
      const std::string_view digits = run.digits().substr(0, count);
      const bool fits = (kind_.digit_counts >> count & 1U) != 0 && kind_.check(digits);
      if (fits || (i == 0 && lacks_leading_zeros({text, run.begin(), groups[i].end}, digits))) {
        longest = Window{run.begin(), groups[i].end};
      }
    }
    return longest;
  }

  static bool follows_word(std::string_view bytes, std::size_t begin) {
    if (begin < 2 || bytes[begin - 1] != ' ') return false;
    const char last = bytes[begin - 2];
    if (is_letter(last) || !is_ascii(last)) return true;
    return (last == ':' || last == ',') && begin > 2 && is_letter(bytes[begin - 3]);
  }

  // A whole cell, of a column that the header calls by this kind's name, with too few digits.
  bool lacks_leading_zeros(const Candidate& candidate, std::string_view compact) const {
    return kind_.padded_digits > 0 && compact.size() < kind_.padded_digits &&
           compact.size() + k_most_lacking >= kind_.padded_digits && compact[0] != '0' &&
           std::all_of(compact.begin(), compact.end(), is_digit) &&
           is_named_cell(candidate.text, candidate.begin) &&
           candidate.text.cell_at(candidate.begin)->end == candidate.end;
  }

  const NumberKind kind_;
  const KindWords words_;
};

}  // namespace

std::unique_ptr<Detector> make_number_detector(const NumberKind& kind) {
  return std::make_unique<NumberDetector>(kind);
}

std::string group_sizes(std::string_view written) {
  std::string sizes;
  bool in_group = false;
  for (char c : written) {
    if (is_digit(c) && !in_group) sizes += '0';
    if (is_digit(c) && sizes.back() < '9') ++sizes.back();
    in_group = is_digit(c);
  }
  return sizes;
}

std::string mask_all_but_last(std::string_view value, std::size_t shown) {
  std::string masked(value.size(), '*');
  const std::size_t from = value.size() - std::min(shown, value.size());
  masked.replace(from, std::string::npos, value.substr(from));
  return masked;
}

}  // namespace datakaart
