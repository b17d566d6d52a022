// The public face of detection: what a detector is, and what it finds.
//
// A Detector is built once and then const: all threads share it. It knows no files. It gives the
// engine anchors and a weak pattern (RE2 syntax), and judges each candidate that the pattern
// proposes. A new kind of personal data is one new file with one Detector, and one line in
// list.def.
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/custom_detector.h"
#include "detectors/engine/evidence.h"
#include "detectors/engine/examples.h"
#include "detectors/engine/kind_info.h"
#include "detectors/engine/run_shape.h"
#include "detectors/engine/text.h"

namespace datakaart {

struct ConfidenceRule;
class DigitRun;

// The place of a kind in Engine::kinds(); the same for all engines with the same options.
using KindId = std::uint16_t;

// What a match cannot do without; the engine looks only near such places.
enum class Anchor : std::uint8_t {
  at_sign,         // '@', or its spelled-out and full-width forms
  digit_run,       // a group of digits; see Detector::digit_counts
  letters_digits,  // two ASCII letters, then (with one blank, hyphen or dot at most) two digits
  colon,           // ':' behind a hexadecimal digit or a ':', with one of these behind it; or a
                   // hyphen between pairs of hexadecimal digits
  filler,          // the first of "<<", as machine-readable zones have
  header,          // a column whose header names the kind: every cell of it is a candidate. With a
                   // pattern: also what matches it in a paragraph that identifies a person
  capital,         // the second of two words, the first of which begins with a capital or is a form
                   // of address; see find_name_anchors()
  everywhere,      // the pattern runs over the whole text: for custom detectors, whose form is not
                   // known
};

// A piece of a text, [begin, end), in which the engine looks for one candidate.
struct Window {
  std::size_t begin;
  std::size_t end;
};

// What the pattern proposed: text.bytes[begin, end).
struct Candidate {
  const Text& text;
  std::size_t begin;
  std::size_t end;
  std::string_view bytes() const { return text.bytes.substr(begin, end - begin); }
};

// What the value says that may be counted, but never told of one person: "mobile", "female".
// Static texts; empty where there are fewer.
using Facts = std::array<std::string_view, 3>;

// What a detector says of a candidate it accepts. `begin` and `end` may be narrower than proposed.
struct Judgement {
  std::size_t begin = 0;
  std::size_t end = 0;
  EvidenceSet evidence;
  std::string value = {};   // canonical form: equal for equal values, however written. Secret.
  std::string masked = {};  // what may be shown
  Facts facts = {};
};

// How a header fits a kind, with the word that does.
struct HeaderFit {
  enum class Strength : std::uint8_t { none, weak, clear } strength = Strength::none;
  std::string_view word = {};
};

// Which headers mean something else beside another column: "bruto" beside "kosten".
enum class Spoiling : std::uint8_t { none, without_people, weak_headers };

// A bit for each of the counts of digits: counts(9), counts(13, 19) for 13 to 19.
constexpr std::uint32_t counts(unsigned least, unsigned most = 0) {
  std::uint32_t bits = 0;
  for (unsigned n = least; n <= (most == 0 ? least : most); ++n) bits |= 1U << n;
  return bits;
}

class Detector {
 public:
  virtual ~Detector() = default;
  virtual const KindInfo& info() const = 0;
  // What proves the rule; empty for custom detectors, whose examples stand in the configuration.
  virtual Examples examples() const { return {}; }
  virtual Anchor anchor() const = 0;
  // For Anchor::digit_run: how many digits a match may have, as a bit for each number of them
  // below 32. It ends where a group of digits does; see possible_lengths(). 0: the shape alone
  // tells, and window() is asked.
  virtual std::uint32_t digit_counts() const { return 0; }
  // The same in a text with headers, below which numbers without their zeros count as well.
  virtual std::uint32_t digit_counts_below_headers() const { return digit_counts(); }
  // Whether a run of this shape can be an anchor. By default: whether it may have these counts.
  virtual bool may_begin(const RunShape& shape, bool below_headers) const;
  virtual std::string_view pattern() const { return {}; }  // RE2; the longest match counts
  // The piece around the anchor at `offset` in which the pattern may match; nothing where a look
  // at a few bytes shows that no match can be accepted. This keeps RE2 away from digit-rich text.
  virtual std::optional<Window> window(const Text&, std::size_t /*offset*/) const { return {}; }
  // The same for Anchor::digit_run, where the run has one of the counts.
  virtual std::optional<Window> window_of_run(const Text&, const DigitRun&) const;
  virtual bool begins_window() const { return false; }  // a match begins where the window does
  // Whether a match is dropped that neither a word nor a header speaks for, nor its check digits
  // with its column's share.
  virtual bool only_named() const { return false; }
  virtual HeaderFit fits(std::string_view /*folded_header*/) const { return {}; }
  // What the header of another column does to those that fit.
  virtual Spoiling spoiling_of(std::string_view /*folded_header*/) const { return {}; }
  // Whether what it finds identifies a person to whom other things near by belong.
  virtual bool identifies() const { return info().identity_rank > 0; }
  virtual int priority() const { return 0; }  // the higher wins between equally sure matches
  virtual const ConfidenceRule& rule() const = 0;
  virtual std::optional<Judgement> judge(const Candidate&) const = 0;
};

struct DetectorOptions {
  std::vector<std::string> regions = {"BE"};  // ISO 3166 codes, upper case; the first is home
  std::vector<CustomDetector> custom_detectors = {};
};

// One detector of each kind, in the order in which reports list them. Defined in list.cpp.
std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions&);

}  // namespace datakaart
