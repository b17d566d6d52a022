#include "detectors/kinds/name_value.h"

#include <algorithm>
#include <vector>

#include "detectors/engine/person_values.h"

namespace datakaart {
namespace {

// Forms of address and titles that nobody is called, in front of a name or behind it.
constexpr std::string_view k_no_names =
    "heer, dhr, mevrouw, mevr, mw, mej, juffrouw, meneer, mijnheer, mr, mrs, ms, dr, drs, prof, "
    "ir, "
    "ing, monsieur, mme, madame, mlle, mademoiselle, herr, herrn, frau";

}  // namespace

std::string name_value(std::string_view folded_name) {
  std::vector<std::string_view> words;
  bool title = false;
  for (std::string_view rest = folded_name; !rest.empty();) {
    const std::size_t end = std::min(rest.find(' '), rest.size());
    const std::string_view word = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (listed(" " + std::string(word) + " ", k_no_names).empty()) {
      words.push_back(word);
      continue;
    }
    title = true;
    if (word == "heer" && words.size() == 1 && words[0] == "de") words.clear();  // "de heer"
  }
  if (words.empty() && title) return std::string(folded_name);
  std::sort(words.begin(), words.end());
  std::string value;
  for (const std::string_view word : words) {
    if (!value.empty()) value += ' ';
    value += word;
  }
  return value;
}

}  // namespace datakaart
