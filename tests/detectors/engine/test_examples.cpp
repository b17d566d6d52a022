#include <array>

#include "detectors/engine/examples.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

using Catch::Contains;
using List = std::vector<std::string_view>;

std::string unproven(const List& matches, const List& near_misses, const char* kind = "email") {
  return why_unproven(engine_for(kind), kind, {matches, near_misses}).value_or("");
}

TEST_CASE("examples prove a rule where each value in braces is found, and nothing else") {
  CHECK(unproven({"mail {jan@firma.be}", "{jan@firma.be}, {an@firma.be}"}, {"a@b"}).empty());
  CHECK_THAT(unproven({"mail {naar jan@firma.be}"}, {"a@b"}), Contains("it finds jan@firma.be"));
  CHECK_THAT(unproven({"{jan@firma.be}, an@firma.be"}, {"a@b"}), Contains("an@firma.be"));
  CHECK_THAT(unproven({"{a@b}"}, {"a@b"}), Contains("it finds nothing"));
  CHECK_THAT(unproven({"jan@firma.be"}, {"a@b"}), Contains("no braces"));
  CHECK_THAT(unproven({"{jan@firma.be}"}, {"a@b", "jan@firma.be"}), Contains("in 'jan@firma.be'"));
}

TEST_CASE("a rule without examples of both sorts is unproven") {
  CHECK_THAT(unproven({}, {"a@b"}), Contains("no examples of matches"));
  CHECK_THAT(unproven({"{jan@firma.be}"}, {}), Contains("no near misses"));
}

TEST_CASE("an example with bars is a table below its headers") {
  CHECK(unproven({"Voornaam|\n{Jan}|\n{An}|", "E-mail|Voornaam\na@firma.be|{Jan}"},
                 {"Voornaam|\n12|", "Straat|\nJan|", "Jan"}, "first-name")
            .empty());
}

}  // namespace
}  // namespace datakaart
