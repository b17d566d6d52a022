#include "detectors/engine/evidence.h"

#include <array>

namespace datakaart {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Evidence::k_count)> k_names = {
    "shape",         "separators",     "checksum",     "plausible_date", "registry",    "word_near",
    "column_header", "weak_header",    "column_share", "record",         "near_person", "prefix",
    "role_account",  "example_domain", "counter_word", "hard_negative"};

bool carries_word(Evidence e) {
  return e == Evidence::word_near || e == Evidence::column_header || e == Evidence::weak_header ||
         e == Evidence::counter_word;
}

}  // namespace

std::string_view name_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::low:
      return "low";
    case Confidence::medium:
      return "medium";
    case Confidence::high:
      return "high";
  }
  return "low";
}

std::string_view name_of(Evidence e) {
  const auto index = static_cast<std::size_t>(e);
  return index < k_names.size() ? k_names[index] : std::string_view{};
}

std::vector<std::string> names_of(const EvidenceSet& set) {
  std::vector<std::string> names;
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const auto e = static_cast<Evidence>(i);
    if (!set.has(e)) continue;
    std::string name(name_of(e));
    if (carries_word(e) && !set.word.empty()) name.append(":").append(set.word);
    if (e == Evidence::exclusion && !set.other.empty()) name.append(":").append(set.other);
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace datakaart
