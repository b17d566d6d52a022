#include "detectors/evidence.h"

#include <array>

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 3> k_confidences = {"low", "medium", "high"};

constexpr std::array<std::string_view, static_cast<std::size_t>(Evidence::k_count)> k_evidence = {
    "shape",         "separators", "checksum",     "plausible_date", "registry",    "word_near",
    "column_header", "prefix",     "role_account", "example_domain", "counter_word"};

}  // namespace

std::string_view name_of(Confidence confidence) {
  return k_confidences[static_cast<std::size_t>(confidence)];
}

std::string_view name_of(Evidence evidence) {
  return k_evidence[static_cast<std::size_t>(evidence)];
}

std::vector<std::string> names_of(const EvidenceSet& set) {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < k_evidence.size(); ++i) {
    const auto evidence = static_cast<Evidence>(i);
    if (!set.has(evidence)) continue;
    std::string name(name_of(evidence));
    const bool worded = evidence == Evidence::word_near || evidence == Evidence::column_header ||
                        evidence == Evidence::counter_word;
    if (worded && !set.word.empty()) name.append(":").append(set.word);
    names.push_back(std::move(name));
  }
  return names;
}

}  // namespace datakaart
