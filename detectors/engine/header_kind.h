// Kinds that have no form of their own: the header of a column tells them (names, nationality,
// salary), and for some a word in a paragraph that identifies a person (health, religion). One
// file each holds the description; make_header_detector builds the detector.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "detectors/engine/confidence.h"
#include "detectors/engine/detector.h"

namespace datakaart {

// All texts are literals, word lists as WordList takes them; all functions are pure.
struct HeaderKind {
  KindInfo info;
  std::string_view clear_headers = {};  // that mean this kind wherever they stand: "voornaam"
  std::string_view weak_headers = {};   // that mean it in a table of people only: "naam"
  std::string_view whole_headers = {};  // weak ones that are nothing but the word: "klant"
  std::string_view not_headers = {};    // that hold such a word and mean something else
  // Headers of other columns beside which a weak header means something else; and those beside
  // which any does where no column tells of people.
  std::string_view spoilt_by = {};
  std::string_view spoilt_without_people_by = {};
  bool clear_of_people = false;   // a weak header is clear where it says of whom: "naam klant"
  std::string_view pattern = {};  // RE2: words in a paragraph that identifies a person; may be none
  std::string_view general_words = {};  // that say in the same sentence that nobody is meant
  int priority = 0;
  const ConfidenceRule* rule = &k_header_rule;
  // Whether the text of a cell can be such a value at all; null: any can.
  bool (*accepts)(std::string_view cell) = nullptr;
  // Whether it is known as such a value, or surely looks like one: evidence `registry`.
  bool (*known)(std::string_view cell) = nullptr;
  // Whether it tells by itself that it is about a person: evidence `record`.
  bool (*of_person)(std::string_view cell) = nullptr;
  std::string (*mask)(std::string_view cell) = nullptr;  // null: "***"
  // The canonical form, from that which folded() makes without its blanks; null: that one.
  std::string (*value)(std::string_view folded_cell) = nullptr;
  Examples examples = {};
};

std::unique_ptr<Detector> make_header_detector(const HeaderKind& kind);

// Whether a folded header says that its column is about people: "naam klant", "employee city".
bool tells_of_people(std::string_view folded_header);

// "J*** P***": the first letter of each word.
std::string mask_words(std::string_view cell);

}  // namespace datakaart
