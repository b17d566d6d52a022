// A kind of data that the user describes in the configuration: a pattern, words, a checksum by
// name, and examples that prove the rule. Plain data and pure functions; any thread. See
// docs/configuration.md.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/evidence.h"

namespace datakaart {

class Detector;

struct CustomDetector {
  std::string name;                // as in JSON: "customer-number"; lower case, digits and hyphens
  std::string title;               // for people; empty: the name
  std::string pattern;             // RE2; ^ and $ are ends of lines; the whole match is the value
  std::string checksum;            // a name of checksum_names(), over the digits; or empty
  std::vector<std::string> words;  // as people write them, with * and $ as WordList has them
  // Of a match without a word near, which a word or header makes high; or, where a word is needed,
  // of a match that has one.
  Confidence confidence = Confidence::medium;
  bool needs_word = false;  // else nothing is told, but in a column full of passing check digits
  bool identifies_person = false;  // a value tells one person from all others
  std::string source;              // where it is described: "datakaart.toml, line 3"
};

struct CustomExamples {
  std::vector<std::string> matches;
  std::vector<std::string> must_not_match;
};

// What is wrong with a description, and where in it. The texts of examples are not told.
struct CustomDetectorFault {
  enum class Part : std::uint8_t { name, pattern, checksum, words, matches, must_not_match };
  Part part;
  std::size_t index;  // among the words or examples
  std::string why;    // a sentence without a full stop
};

// The first fault but for the pattern's and the examples'. `taken`: names of other kinds.
std::optional<CustomDetectorFault> check_custom_detector(
    const CustomDetector& kind, const std::vector<std::string_view>& taken);

// The first such fault of any of the kinds, as a sentence; no two may have the same name.
std::optional<std::string> check_custom_detectors(const std::vector<CustomDetector>& kinds);

// Runs the examples through an engine with only this kind, which has no other fault. Defined in
// custom_detector_examples.cpp.
std::optional<CustomDetectorFault> try_examples(const CustomDetector& kind,
                                                const CustomExamples& examples);

// The detector of a kind without a fault.
std::unique_ptr<Detector> make_custom_detector(const CustomDetector& kind);

}  // namespace datakaart
