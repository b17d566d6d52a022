// Kinds that are a number or code of a fixed form: what they share, so that each is a description.
//
// make_number_detector builds the detector from the description; one file per kind holds it.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "detectors/engine/confidence.h"
#include "detectors/engine/detector.h"

// For patterns: the characters, two at most, with which people part the groups of a number. A
// macro, since only literals join.
#define DATAKAART_GAP R"((?:[ ./\x{00A0}\x{2007}-\x{2013}\x{202F}-]{1,2}))"

namespace datakaart {

// What the rule of a kind says of a number that it accepts.
struct NumberVerdict {
  std::string value;     // canonical
  EvidenceSet evidence;  // shape, checksum, plausible_date, registry: what holds
  Facts facts = {};
};

// All texts are literals; all functions are pure.
struct NumberKind {
  KindInfo info;
  Anchor anchor = Anchor::digit_run;  // or letters_digits
  std::uint32_t digit_counts = 0;     // for digit_run; see Detector
  // RE2. For digit_run a match begins at the anchor, or with letters that stand up to
  // `letters_before` bytes before it. For letters_digits it may begin up to `letters_before` bytes
  // before it, at the start of a token, or, where `blanks_before`, of one of the tokens there.
  std::string_view pattern = {};
  std::size_t letters_before = 0;
  bool blanks_before = false;
  std::size_t most_bytes = 40;        // from the anchor on
  std::string_view words = {};        // that name the kind: see WordList
  std::string_view other_words = {};  // that name something else with characters like these
  int priority = 0;
  const ConfidenceRule* rule = &k_strong_number_rule;
  bool only_named = false;  // nothing is told without a word, a header or a column's share
  // `compact`: the match without separators, letters in upper case.
  std::optional<NumberVerdict> (*check)(std::string_view compact) = nullptr;
  std::string (*mask)(std::string_view value) = nullptr;  // of the canonical value
  // Whether the match has the groups of this kind, and not of many others; null: any groups count.
  bool (*is_grouped)(std::string_view written) = nullptr;
  // Whether a run of this shape can hold a number; null: where it may have the digit counts.
  bool (*may_begin)(const RunShape& shape) = nullptr;
  // Whether a match can begin at this anchor, as a look at few bytes tells; null: it always can.
  bool (*can_begin)(std::string_view bytes, std::size_t anchor) = nullptr;
  // The match holds digits and separators alone: `check` is asked for each run of whole groups
  // before RE2 is.
  bool digits_only = false;
  // Adds `shape` to bare numbers of so many digits or more that stand in a sentence, behind a word:
  // not alone on a line, nor among others, nor behind a sign; 0: to none.
  std::size_t bare_in_sentences = 0;
  // Whether what stands around [begin, end) shows that it is one, though it looks like a part of
  // something: then `shape` is added; null: nothing shows that.
  bool (*is_framed)(std::string_view bytes, std::size_t begin, std::size_t end) = nullptr;
  // In a column whose header names the kind, cells of fewer digits (by four at most) get their
  // leading zeros back up to so many; 0: never.
  std::size_t padded_digits = 0;
  Examples examples = {};
};

std::unique_ptr<Detector> make_number_detector(const NumberKind& kind);

// "433" for "0123.456.789": how many digits each group has (at most nine are told).
std::string group_sizes(std::string_view written);
// "****567": stars, but for the last `shown` characters.
std::string mask_all_but_last(std::string_view value, std::size_t shown);

}  // namespace datakaart
