#include <catch2/catch.hpp>

#include "detectors/engine/custom_detector.h"

namespace datakaart {
namespace {

using Catch::Contains;
using Part = CustomDetectorFault::Part;

CustomDetector member_number() {
  CustomDetector kind;
  kind.name = "member-number";
  kind.pattern = R"(LID\d{7})";
  kind.checksum = "luhn";
  kind.words = {"lidnummer*"};
  return kind;
}

std::string missed(const CustomDetector& kind, const std::string& example) {
  const auto fault = try_examples(kind, {{"LID1234566", example}, {}});
  if (!fault) return "";
  CHECK(fault->part == Part::matches);
  CHECK(fault->index == 1);
  return fault->why;
}

std::string taken(const CustomDetector& kind, const std::string& example) {
  const auto fault = try_examples(kind, {{}, {"LID", example}});
  if (!fault) return "";
  CHECK(fault->part == Part::must_not_match);
  CHECK(fault->index == 1);
  return fault->why;
}

TEST_CASE("an example that must match is a value, or a text with a word and a value") {
  const CustomDetector kind = member_number();
  CHECK(missed(kind, "LID1234566").empty());
  CHECK(missed(kind, "lidnummer: LID1234566, betaald").empty());
  CHECK_THAT(missed(kind, "LID1234567"), Contains("fail the checksum 'luhn'"));
  CHECK_THAT(missed(kind, "lidnummer LID1234567"), Contains("fail the checksum 'luhn'"));
  CHECK_THAT(missed(kind, "LID123456"), Contains("does not match"));
  CHECK_THAT(missed(kind, "XLID1234566"), Contains("inside a longer word"));
  CHECK_THAT(missed(kind, "LID1234566-B"),
             Contains("only a part of it matches, from byte 1 to 10"));
  CHECK_THAT(missed(kind, ""), Contains("does not match"));
}

TEST_CASE("an example that must not match holds no value") {
  const CustomDetector kind = member_number();
  CHECK(taken(kind, "LID1234567").empty());
  CHECK(taken(kind, "LID12345661").empty());
  CHECK_THAT(taken(kind, "LID1234566"), Contains("it must not match, but it does"));
  CHECK_THAT(taken(kind, "zie LID1234566"), Contains("from byte 5 to 14"));
}

TEST_CASE("a value of a kind that needs a word is tried with a word before it") {
  CustomDetector kind = member_number();
  kind.needs_word = true;
  CHECK(missed(kind, "LID1234566").empty());
  CHECK_THAT(missed(kind, "order LID1234566"), Contains("only a part"));
  CHECK(taken(kind, "order LID1234566").empty());
  CHECK(taken(kind, "LID1234567").empty());
  CHECK_THAT(taken(kind, "LID1234566"), Contains("with a word before it it does"));
}

TEST_CASE("a wrong pattern is told as the user wrote it") {
  CustomDetector kind = member_number();
  kind.pattern = "(LID";
  const auto fault = try_examples(kind, {});
  REQUIRE(fault);
  CHECK(fault->part == Part::pattern);
  CHECK_THAT(fault->why, Contains("missing ): (LID"));
}

TEST_CASE("a pattern that matches the empty text is refused") {
  CustomDetector kind = member_number();
  for (const char* pattern : {"(?s).*", "\\d*", "(?:LID)?", "^"}) {
    CAPTURE(pattern);
    kind.pattern = pattern;
    const auto fault = try_examples(kind, {});
    REQUIRE(fault);
    CHECK(fault->part == Part::pattern);
    CHECK_THAT(fault->why, Contains("empty text"));
  }
}

}  // namespace
}  // namespace datakaart
