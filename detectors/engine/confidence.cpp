#include "detectors/engine/confidence.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

using enum Evidence;

// A known top-level domain says that the address can exist.
constexpr std::array k_email_high = {together({registry})};

// A valid number, if two of three things say that it is a telephone number: how it is grouped, a
// prefix, a word. One of the three leaves a doubt; none leaves ten digits, which may be anything.
// Without the registry the number is of the right length and not in use: people write such numbers
// too, so grouped and named it counts.
constexpr std::array k_phone_high = {
    together({registry, prefix, separators}),    together({registry, prefix, word_near}),
    together({registry, prefix, column_header}), together({registry, separators, word_near}),
    together({registry, column_header}),         together({registry, column_share, separators}),
    together({registry, column_share, prefix}),
};
constexpr std::array k_phone_medium = {
    together({registry, prefix}),          together({registry, separators}),
    together({registry, word_near}),       together({separators, word_near}),
    together({separators, column_header}), together({registry, column_share})};

// Country, length, structure and check digits: one in ten thousand made-up codes has them all. The
// shape includes the country's own check digits; where they are wrong a doubt stays.
constexpr std::array k_iban_high = {together({registry, checksum, shape}),
                                    together({registry, checksum, word_near}),
                                    together({registry, checksum, column_header})};
constexpr std::array k_iban_medium = {together({registry, checksum})};

// One in 500 numbers of eleven digits has the check digits and a date. In parts as on the identity
// card, or named, it is no chance; in other parts seldom; eleven digits in a row are.
constexpr std::array k_national_number_high = {together({checksum, plausible_date, separators}),
                                               together({checksum, plausible_date, word_near}),
                                               together({checksum, plausible_date, column_header}),
                                               together({checksum, plausible_date, column_share})};
constexpr std::array k_national_number_medium = {together({checksum, plausible_date, shape})};

// Where the digits hold a birth date too, chance is out.
constexpr std::array k_strong_number_high = {together({checksum, word_near}),
                                             together({checksum, column_header}),
                                             together({checksum, column_share}),
                                             together({checksum, plausible_date}),
                                             together({checksum, separators, registry}),
                                             together({checksum, shape, registry})};
constexpr std::array k_strong_number_medium = {together({checksum})};

// A column in which nearly all pass is no chance, but which kind it is may still be one.
constexpr std::array k_weak_number_high = {together({checksum, word_near}),
                                           together({checksum, column_header})};
constexpr std::array k_weak_number_medium = {together({checksum, column_share}),
                                             together({checksum, separators})};

constexpr std::array k_named_high = {together({shape, column_header})};
// An issued series in the groups of its kind, "AB 12 34 56 C", is hardly anything else.
constexpr std::array k_named_medium = {together({shape, word_near}),
                                       together({shape, registry, separators}),
                                       together({shape, registry, column_share})};

// "Name" may be a product's: other columns must tell of people.
constexpr std::array k_header_high = {together({shape, column_header, record})};
constexpr std::array k_header_medium = {together({shape, column_header}),
                                        together({shape, weak_header, record}),
                                        together({shape, near_person})};

constexpr std::array k_known_value_medium = {together({shape, column_header}),
                                             together({registry, weak_header, record}),
                                             together({shape, near_person})};

// In running text: a form of address, a greeting or a signature names a person; so do two words
// that are a first name and can be a family name.
constexpr std::array k_name_in_text_high = {together({shape, registry, word_near})};
constexpr std::array k_name_in_text_medium = {together({shape, registry}),
                                              together({shape, word_near})};

// Running text: a street with its number is the shape; where nothing but its place tells that words
// are a street, the parts are at least set apart as those of an address.
constexpr std::array k_address_high = {together({shape, registry}),
                                       together({shape, column_header, record})};
constexpr std::array k_address_medium = {
    together({shape, column_header}), together({shape, weak_header, record}),
    together({registry, word_near}), together({registry, separators})};

// Issuer, length and Luhn are met by one in forty numbers of sixteen digits: in a row they count
// only in a sentence or with a name.
constexpr std::array k_payment_card_high = {
    together({checksum, word_near}), together({checksum, column_header}),
    together({checksum, column_share}), together({checksum, separators})};
constexpr std::array k_payment_card_medium = {together({checksum, shape})};

// Codes of products look like the older plates; 1-ABC-123 hardly by chance.
constexpr std::array k_plate_high = {together({shape, column_header}),
                                     together({registry, separators, word_near})};
constexpr std::array k_plate_medium = {together({shape, word_near}),
                                       together({registry, separators})};

// Ten digits with right check digits are one in 97, and often a mobile number.
constexpr std::array k_enterprise_high = {
    together({checksum, word_near}), together({checksum, column_header}),
    together({checksum, prefix}), together({checksum, column_share, separators})};
constexpr std::array k_enterprise_medium = {together({checksum, separators}),
                                            together({checksum, column_share})};

constexpr std::array k_card_of_health_high = {together({registry, word_near}),
                                              together({registry, column_header})};
constexpr std::array k_card_of_health_medium = {together({registry, checksum}),
                                                together({registry, separators})};

constexpr std::array k_birth_high = {together({plausible_date, word_near}),
                                     together({plausible_date, column_header})};
constexpr std::array k_birth_medium = {together({plausible_date, prefix})};

constexpr std::array k_position_high = {together({shape, registry, word_near}),
                                        together({shape, registry, column_header})};
constexpr std::array k_position_medium = {together({shape, registry}), together({shape, word_near}),
                                          together({shape, column_header})};

bool any_of(std::span<const std::uint32_t> alternatives, std::uint32_t bits) {
  return std::any_of(alternatives.begin(), alternatives.end(),
                     [&](std::uint32_t all) { return (bits & all) == all; });
}

}  // namespace

const ConfidenceRule k_email_rule = {k_email_high, {}, 2};
const ConfidenceRule k_phone_rule = {k_phone_high, k_phone_medium, 1};
const ConfidenceRule k_iban_rule = {k_iban_high, k_iban_medium, 1};
const ConfidenceRule k_national_number_rule = {k_national_number_high, k_national_number_medium, 1};
const ConfidenceRule k_strong_number_rule = {k_strong_number_high, k_strong_number_medium, 1};
const ConfidenceRule k_weak_number_rule = {k_weak_number_high, k_weak_number_medium, 2};
const ConfidenceRule k_named_rule = {k_named_high, k_named_medium, 2};
const ConfidenceRule k_header_rule = {k_header_high, k_header_medium, 2};
const ConfidenceRule k_known_value_rule = {k_header_high, k_known_value_medium, 2};
const ConfidenceRule k_name_in_text_rule = {k_name_in_text_high, k_name_in_text_medium, 2};
const ConfidenceRule k_address_rule = {k_address_high, k_address_medium, 1};
const ConfidenceRule k_payment_card_rule = {k_payment_card_high, k_payment_card_medium, 2};
const ConfidenceRule k_plate_rule = {k_plate_high, k_plate_medium, 2};
const ConfidenceRule k_enterprise_rule = {k_enterprise_high, k_enterprise_medium, 2};
const ConfidenceRule k_card_of_health_rule = {k_card_of_health_high, k_card_of_health_medium, 2};
const ConfidenceRule k_birth_rule = {k_birth_high, k_birth_medium, 2};
const ConfidenceRule k_position_rule = {k_position_high, k_position_medium, 2};

Confidence confidence_of(const ConfidenceRule& rule, const EvidenceSet& evidence) {
  int steps = any_of(rule.high, evidence.bits) ? 2 : any_of(rule.medium, evidence.bits) ? 1 : 0;
  if (evidence.has(counter_word)) steps -= rule.counter_word_steps;
  if (evidence.has(role_account)) steps -= 1;
  if (evidence.has(example_domain)) steps -= 2;
  if (evidence.has(exclusion)) steps -= 2;
  return static_cast<Confidence>(std::max(steps, 0));
}

}  // namespace datakaart
