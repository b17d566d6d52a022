#include <catch2/catch.hpp>

#include "detectors/data/dialling_plans.h"
#include "detectors/engine/detector.h"

namespace datakaart {
namespace {

std::string text(const std::optional<PhoneNumberParts>& number) {
  return number ? "+" + std::to_string(number->country) + number->national : "";
}

TEST_CASE("international digits are parted into country and number") {
  const DiallingPlans plans({"BE"});
  CHECK(text(plans.international("32475123456", Sureness::valid)) == "+32475123456");
  CHECK(text(plans.international("320475123456", Sureness::valid)) == "+32475123456");
  CHECK(text(plans.international("390669821234", Sureness::valid)) == "+390669821234");
  CHECK(text(plans.international("12125550143", Sureness::valid)) == "+12125550143");
  CHECK(text(plans.international("3247512345", Sureness::valid)).empty());
  CHECK(text(plans.international("99912345678", Sureness::possible)).empty());
  CHECK(text(plans.international("447700900123", Sureness::valid)).empty());
  CHECK(text(plans.international("447700900123", Sureness::possible)) == "+447700900123");
  CHECK(text(plans.international("", Sureness::valid)).empty());
}

TEST_CASE("national digits are those of the first region in which they are valid") {
  const DiallingPlans plans({"BE", "FR", "ES"});
  CHECK(text(plans.national("0475123456", Sureness::valid)) == "+32475123456");
  CHECK(text(plans.national("0612345678", Sureness::valid)) == "+33612345678");
  CHECK(text(plans.national("612345678", Sureness::valid)) == "+34612345678");
  CHECK(text(plans.national("021234567", Sureness::valid)).empty());
  CHECK(text(plans.national("021234567", Sureness::possible)) == "+3221234567");
  CHECK(text(plans.national("00", Sureness::possible)).empty());
}

TEST_CASE("a lost trunk prefix or plus sign is brought back") {
  const DiallingPlans plans({"BE"});
  CHECK(text(plans.without_trunk("475123456")) == "+32475123456");
  CHECK(text(plans.without_trunk("32475123456")) == "+32475123456");
  CHECK(text(plans.without_trunk("33612345678")).empty());
}

TEST_CASE("cheap looks never turn down what is valid") {
  const DiallingPlans belgium({"BE"});
  CHECK(belgium.may_begin('0', '4'));
  CHECK_FALSE(belgium.may_begin('4', '7'));
  CHECK_FALSE(belgium.may_begin('0', '0'));
  CHECK(belgium.may_have(1U << 10 | 1U << 3));
  CHECK(belgium.may_have(1U << 9));
  CHECK_FALSE(belgium.may_have(1U << 11));
  CHECK(DiallingPlans({"LU"}).may_begin('2', '6'));
  CHECK(belgium.is_home(32));
  CHECK_FALSE(belgium.is_home(33));
}

TEST_CASE("regions are checked by their codes") {
  CHECK_FALSE(check_regions({"BE", "NL", "FR", "LU", "DE"}).has_value());
  CHECK(check_regions({"BE", "be"}) == "be");
}

}  // namespace
}  // namespace datakaart
