// The public face of detection: what a detector is, and what it finds.
//
// A Detector is built once and then const: all threads share it. It knows no files. It gives the
// engine a weak pattern (RE2 syntax) and anchors, and judges each candidate that the pattern
// proposes. A new kind of personal data is one new file with one Detector, and one line in
// list.cpp.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/evidence.h"
#include "detectors/text.h"

namespace datakaart {

// The place of a kind in Engine::kinds(); the same for all engines with the same options.
using KindId = std::uint16_t;

// What a pattern cannot match without; the engine runs RE2 only near such places.
enum class Anchor : std::uint8_t {
  at_sign,       // '@', or its spelled-out and full-width forms
  digit_run,     // at least min_digits digits, with at most 3 separator characters between two
  country_code,  // two ASCII letters, then two digits, at a boundary
};

struct KindInfo {
  std::string_view name;     // as in JSON and --kinds: "be-national-number"
  std::string_view title;    // English, for people: "Belgian national number"
  std::string_view summary;  // one line: what counts as one
  std::string_view source;   // where the rule comes from
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

// What a detector says of a candidate it accepts. `begin` and `end` may be narrower than proposed.
struct Judgement {
  std::size_t begin;
  std::size_t end;
  Confidence confidence;
  EvidenceSet evidence;
  std::string value;   // canonical form: equal for equal values, however written. Secret.
  std::string masked;  // what may be shown
};

class Detector {
 public:
  virtual ~Detector() = default;
  virtual const KindInfo& info() const = 0;
  virtual Anchor anchor() const = 0;
  virtual int min_digits() const { return 0; }   // for Anchor::digit_run
  virtual std::string_view pattern() const = 0;  // RE2, unanchored; the longest match counts
  // The piece around the anchor at `offset` in which the pattern may match; nothing where a look
  // at a few bytes shows that no match can be accepted. This keeps RE2 away from digit-rich text.
  virtual std::optional<Window> window(const Text&, std::size_t offset) const = 0;
  virtual int priority() const { return 0; }  // the higher wins where matches overlap
  virtual std::optional<Judgement> judge(const Candidate&) const = 0;
};

struct DetectorOptions {
  std::vector<std::string> regions = {"BE"};  // ISO 3166 codes, upper case; the first is home
};

// The first of `regions` that no dialling plan knows, or nothing. Defined in dialling_plans.cpp.
std::optional<std::string> check_regions(const std::vector<std::string>& regions);

// One detector of each kind, in the order in which reports list them. Defined in list.cpp.
std::vector<std::unique_ptr<Detector>> make_detectors(const DetectorOptions&);

}  // namespace datakaart
