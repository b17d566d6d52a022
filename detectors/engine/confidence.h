// The one place where evidence becomes a confidence. docs/detectors.md shows the same rules as a
// table. Pure; any thread.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>

#include "detectors/engine/evidence.h"

namespace datakaart {

// Evidence that suffices together.
constexpr std::uint32_t together(std::initializer_list<Evidence> all) {
  std::uint32_t bits = 0;
  for (Evidence e : all) bits |= 1U << static_cast<unsigned>(e);
  return bits;
}

// A rule: the confidence is high if one of `high` is wholly there, else medium if one of `medium`
// is, else low. Then what speaks against lowers it, by so many steps each.
struct ConfidenceRule {
  std::span<const std::uint32_t> high;
  std::span<const std::uint32_t> medium;
  int counter_word_steps = 1;
};

extern const ConfidenceRule k_email_rule;
extern const ConfidenceRule k_phone_rule;
extern const ConfidenceRule k_iban_rule;
extern const ConfidenceRule k_national_number_rule;
// Check digits and form that chance hardly meets: one in some thousands.
extern const ConfidenceRule k_strong_number_rule;
// Check digits that chance meets often (one in 10 to 100): a word, a header or a column decides.
extern const ConfidenceRule k_weak_number_rule;
// A form without check digits: only a word or a header makes it what it is.
extern const ConfidenceRule k_named_rule;
// What only the header of a column, or an identified person near by, tells.
extern const ConfidenceRule k_header_rule;
// The same, where a header that may mean something else counts only above values that are known.
extern const ConfidenceRule k_known_value_rule;
// A Belgian postal address in running text or under a header.
extern const ConfidenceRule k_name_in_text_rule;
extern const ConfidenceRule k_address_rule;
extern const ConfidenceRule k_payment_card_rule;
extern const ConfidenceRule k_plate_rule;
extern const ConfidenceRule k_enterprise_rule;
extern const ConfidenceRule k_card_of_health_rule;
extern const ConfidenceRule k_birth_rule;
extern const ConfidenceRule k_position_rule;  // GPS, MAC and IP: shape and registry, or named

Confidence confidence_of(const ConfidenceRule& rule, const EvidenceSet& evidence);

}  // namespace datakaart
