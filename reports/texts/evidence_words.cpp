// Why a finding is believed.
#include <fmt/format.h>

#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr Label label_of(Evidence evidence) {
  switch (evidence) {
    case Evidence::shape:
      return Label::evidence_shape;
    case Evidence::separators:
      return Label::evidence_separators;
    case Evidence::checksum:
      return Label::evidence_checksum;
    case Evidence::plausible_date:
      return Label::evidence_plausible_date;
    case Evidence::registry:
      return Label::evidence_registry;
    case Evidence::word_near:
      return Label::evidence_word_near;
    case Evidence::column_header:
      return Label::evidence_column_header;
    case Evidence::weak_header:
      return Label::evidence_weak_header;
    case Evidence::column_share:
      return Label::evidence_column_share;
    case Evidence::record:
      return Label::evidence_record;
    case Evidence::near_person:
      return Label::evidence_near_person;
    case Evidence::prefix:
      return Label::evidence_prefix;
    case Evidence::role_account:
      return Label::evidence_role_account;
    case Evidence::example_domain:
      return Label::evidence_example_domain;
    case Evidence::counter_word:
      return Label::evidence_counter_word;
    case Evidence::exclusion:
      return Label::evidence_exclusion;
    case Evidence::k_count:
      break;
  }
  return Label::k_count;
}

}  // namespace

std::string evidence_words(const EvidenceSet& evidence, Language language,
                           std::string_view between) {
  const Texts texts(language);
  std::string all;
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const auto one = static_cast<Evidence>(i);
    if (!evidence.has(one)) continue;
    if (!all.empty()) all += between;
    all += texts(label_of(one));
    const std::string_view word = word_of(evidence, one);
    if (word.empty()) continue;
    // In the detectors' lists a star stands for any ending or beginning.
    all += " \"";
    for (const char c : word) all += c == '*' ? "…" : std::string(1, c);
    all += '"';
  }
  return all;
}

}  // namespace datakaart
