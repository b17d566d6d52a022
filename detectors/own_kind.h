// A kind of data that the user describes in the configuration: a pattern, words, a checksum by
// name, and examples that prove the rule. Plain data; see docs/configuration.md.
#pragma once

#include <string>
#include <vector>

#include "detectors/evidence.h"

namespace datakaart {

struct OwnKind {
  std::string name;                // as in JSON: "customer-number"; lower case, digits and hyphens
  std::string title;               // for people
  std::string pattern;             // RE2; the whole match is the value
  std::string checksum;            // a name of checksum_names(), or empty
  std::vector<std::string> words;  // as WordList takes them
  Confidence confidence = Confidence::medium;  // of a match without a word near
  bool needs_word = false;                     // without a word or a header it is low
};

}  // namespace datakaart
