#include <catch2/catch.hpp>

#include "detectors/engine/confidence.h"

namespace datakaart {
namespace {

EvidenceSet set(std::initializer_list<Evidence> all) { return {together(all), {}}; }

TEST_CASE("a set counts only whole, and more evidence never lowers") {
  using enum Evidence;
  CHECK(confidence_of(k_iban_rule, set({registry})) == Confidence::low);
  CHECK(confidence_of(k_iban_rule, set({registry, checksum})) == Confidence::medium);
  CHECK(confidence_of(k_iban_rule, set({registry, checksum, shape})) == Confidence::high);
  CHECK(confidence_of(k_iban_rule, set({registry, checksum, word_near, separators})) ==
        Confidence::high);
  CHECK(confidence_of(k_phone_rule, set({})) == Confidence::low);
  CHECK(confidence_of(k_national_number_rule, set({checksum, plausible_date})) == Confidence::low);
}

TEST_CASE("what speaks against lowers step by step, and never below low") {
  using enum Evidence;
  CHECK(confidence_of(k_email_rule, set({registry})) == Confidence::high);
  CHECK(confidence_of(k_email_rule, set({registry, role_account})) == Confidence::medium);
  CHECK(confidence_of(k_email_rule, set({registry, counter_word})) == Confidence::low);
  CHECK(confidence_of(k_email_rule, set({example_domain, role_account, counter_word})) ==
        Confidence::low);
  CHECK(confidence_of(k_phone_rule, set({registry, separators, counter_word})) == Confidence::low);
}

}  // namespace
}  // namespace datakaart
