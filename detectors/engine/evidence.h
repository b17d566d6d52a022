// Why a match is believed, and how much: the named evidence and the rule that turns it into a
// confidence. Values are plain data; every function here may be called from any thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

enum class Confidence : std::uint8_t { low, medium, high };

// One reason for (or against) a match. The names in evidence.cpp are part of the JSON output.
enum class Evidence : std::uint8_t {
  shape,           // the characters stand as the rule demands
  separators,      // grouped the way people write it
  checksum,        // the check digits agree
  plausible_date,  // the date inside can be a birth date
  registry,        // country, dialling plan, issuer, municipality or top-level domain is known
  word_near,       // a word that names the kind stands near
  column_header,   // the column's header names the kind
  weak_header,     // the header may name the kind, or something else: "name"
  column_share,    // nearly all cells of the column pass
  record,          // other columns of the table tell of people
  near_person,     // a person is identified in the same paragraph
  prefix,          // an unmistakable prefix: mailto:, tel:, +32
  // Against:
  role_account,    // info@, noreply@: likely no person behind it
  example_domain,  // example.com and the like: documentation, not data
  counter_word,    // a word near says that it is something else
  exclusion,       // the characters are better explained as something else: a UUID, an EAN;
                   // "hard_negative" in output
  k_count
};

// A set of Evidence, with the word or header that was seen, and what explains the characters better
// (static or engine-owned texts from our own lists, never from the file).
struct EvidenceSet {
  std::uint32_t bits = 0;
  std::string_view word = {};
  std::string_view other = {};  // with exclusion: "uuid"

  void add(Evidence e) { bits |= 1U << static_cast<unsigned>(e); }
  void remove(Evidence e) { bits &= ~(1U << static_cast<unsigned>(e)); }
  bool has(Evidence e) const { return (bits >> static_cast<unsigned>(e)) & 1U; }
};

// "high", "medium", "low".
std::string_view name_of(Confidence);
// "shape", "checksum", ...
std::string_view name_of(Evidence);
// The word or header that was seen with `e`, or what explains the characters better; mostly none.
std::string_view word_of(const EvidenceSet&, Evidence e);
// The names of all that is in the set, in the order of the enum; a word or header as
// "word_near:gsm".
std::vector<std::string> names_of(const EvidenceSet&);

}  // namespace datakaart
