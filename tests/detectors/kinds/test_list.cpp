#include <map>
#include <set>
#include <string>
#include <type_traits>

#include "detectors/engine/examples.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("the four first kinds have the names that the output promises, in this order") {
  const Engine engine = engine_for("");
  std::vector<std::string_view> names;
  for (const KindInfo& kind : engine.kinds().first(4)) names.push_back(kind.name);
  CHECK(names == std::vector<std::string_view>{"email", "phone", "iban", "be-national-number"});
}

bool asks_for_a_shape(const Detector& detector) {
  for (std::size_t code = 0; code < RunShape::k_count; ++code) {
    if (detector.may_begin(RunShape::of_code(code), false)) return true;
  }
  return false;
}

TEST_CASE("each kind is told once, whatever the number of detectors that look for it") {
  const Engine engine = engine_for("");
  std::set<std::string_view> names;
  for (const KindInfo& kind : engine.kinds()) CHECK(names.insert(kind.name).second);
}

// A kind whose author forgot what the law makes of it must not become an ordinary one.
static_assert(!std::is_default_constructible_v<KindInfo>);
static_assert(
    !std::is_constructible_v<KindInfo, const char*, const char*, const char*, const char*>);
static_assert(!std::is_constructible_v<KindInfo, const char*, const char*, const char*, const char*,
                                       Sensitivity>);

TEST_CASE("the kinds of Articles 9 and 10 of the GDPR and the national numbers have their regime") {
  std::map<Regime, std::string> kinds;
  const Engine engine = engine_for("");  // which owns the kinds
  for (const KindInfo& kind : engine.kinds()) {
    std::string& names = kinds[kind.regime()];
    names += (names.empty() ? "" : " ") + std::string(kind.name);
  }
  CHECK(kinds[Regime::special_category] ==
        "ehic health religion trade-union political-opinion ethnic-origin sexual-orientation");
  CHECK(kinds[Regime::criminal] == "criminal-record");
  CHECK(kinds[Regime::belgian_national_number] == "be-national-number");
  CHECK(kinds[Regime::foreign_national_number] ==
        "nl-bsn fr-nir de-steuer-id lu-matricule uk-nino es-dni it-codice-fiscale pl-pesel pt-nif");
}

TEST_CASE("each detector's examples prove its rule") {
  for (const auto& detector : make_detectors({})) {
    EngineOptions options;
    options.kinds = {std::string(detector->info().name), "email"};  // which identifies people
    options.min_confidence = Confidence::medium;
    const auto engine = Engine::create(std::move(options));
    REQUIRE(engine.has_value());
    CAPTURE(detector->info().name);
    CHECK(why_unproven(*engine, detector->info().name, detector->examples()).value_or("") == "");
  }
}

TEST_CASE("each kind says what it is and where its rule comes from") {
  for (const auto& detector : make_detectors({})) {
    CAPTURE(detector->info().name);
    CHECK_FALSE(detector->info().title.empty());
    CHECK_FALSE(detector->info().summary.empty());
    CHECK_FALSE(detector->info().source.empty());
    if (detector->anchor() == Anchor::digit_run) CHECK(asks_for_a_shape(*detector));
    CHECK((detector->anchor() == Anchor::header || !detector->pattern().empty()));
  }
}

}  // namespace
}  // namespace datakaart
