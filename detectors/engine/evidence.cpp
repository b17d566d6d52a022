#include "detectors/engine/evidence.h"

#include <array>

namespace datakaart {
namespace {

constexpr std::array<std::string_view, static_cast<std::size_t>(Evidence::k_count)> k_names = {
    "shape",         "separators",     "checksum",     "plausible_date", "registry",    "word_near",
    "column_header", "weak_header",    "column_share", "record",         "near_person", "prefix",
    "role_account",  "example_domain", "counter_word", "hard_negative"};

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

std::string_view word_of(const EvidenceSet& set, Evidence e) {
  switch (e) {
    case Evidence::word_near:
    case Evidence::column_header:
    case Evidence::weak_header:
    case Evidence::counter_word:
      return set.word;
    case Evidence::exclusion:
      return set.other;
    default:
      return {};
  }
}

std::vector<std::string> names_of(const EvidenceSet& set) {
  std::vector<std::string> names;
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const auto e = static_cast<Evidence>(i);
    if (!set.has(e)) continue;
    std::string name(name_of(e));
    if (const auto word = word_of(set, e); !word.empty()) name.append(":").append(word);
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace datakaart
