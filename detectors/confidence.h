// The one place where evidence becomes a confidence. docs/detectors.md shows the same rules as a
// table. Pure; any thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>

#include "detectors/evidence.h"

namespace datakaart {

// Evidence that suffices together.
constexpr std::uint32_t together(std::initializer_list<Evidence> all) {
  std::uint32_t bits = 0;
  for (Evidence e : all) bits |= 1U << static_cast<unsigned>(e);
  return bits;
}

// One kind's rule: the confidence is high if one of `high` is wholly there, else medium if one of
// `medium` is, else low. Then what speaks against lowers it, by so many steps each.
struct ConfidenceRule {
  std::span<const std::uint32_t> high;
  std::span<const std::uint32_t> medium;
  int counter_word_steps = 1;
};

extern const ConfidenceRule k_email_rule;
extern const ConfidenceRule k_phone_rule;
extern const ConfidenceRule k_iban_rule;
extern const ConfidenceRule k_national_number_rule;

Confidence confidence_of(const ConfidenceRule& rule, const EvidenceSet& evidence);

}  // namespace datakaart
