#include "detectors/engine/custom_detector.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

CustomDetector member_number() {
  CustomDetector kind;
  kind.name = "member-number";
  kind.title = "Member number";
  kind.pattern = R"(LID-?\d{3} ?\d{4})";
  kind.checksum = "luhn";
  kind.words = {"lidnummer*", "Numéro d'adhérent"};
  return kind;
}

CustomDetector badge() {
  CustomDetector kind;
  kind.name = "badge";
  kind.pattern = R"(\d{6})";
  kind.words = {"badge*"};
  kind.needs_word = true;
  return kind;
}

Engine engine_of(const CustomDetector& kind) {
  EngineOptions options;
  options.detectors.custom_detectors = {kind};
  options.kinds = {kind.name};
  auto engine = Engine::create(std::move(options));
  REQUIRE(engine.has_value());
  return std::move(*engine);
}

std::string fault_of(const CustomDetector& kind) {
  const auto fault = check_custom_detector(kind, {"iban"});
  return fault ? fault->why : "";
}

TEST_CASE("an custom detector is found by its pattern, its check digits and its words") {
  const Engine engine = engine_of(member_number());
  const auto found = seen(engine, "lidnummer LID-1234566");
  REQUIRE(found.size() == 1);
  CHECK(found[0].value == "LID1234566");
  CHECK(found[0].masked == "L********6");
  CHECK(found[0].confidence == Confidence::high);
  CHECK(names_of(found[0].evidence) ==
        std::vector<std::string>{"shape", "checksum", "word_near:lidnummer"});
  CHECK(seen(engine, "zie LID123 4566.").at(0).value == "LID1234566");
  CHECK(seen(engine, "zie LID123 4566.").at(0).confidence == Confidence::medium);
  CHECK(seen(engine, "Numéro d’adhérent : LID1234566").at(0).confidence == Confidence::high);
  for (const char* text :
       {"LID-1234567", "xLID1234566", "LID12345660", "éLID1234566", "lid1234566"}) {
    CAPTURE(text);
    CHECK(seen(engine, text).empty());
  }
}

TEST_CASE(
    "the stated confidence is that of a match without a word, or of one with the needed word") {
  CustomDetector kind = member_number();
  for (const Confidence stated : {Confidence::low, Confidence::medium, Confidence::high}) {
    kind.confidence = stated;
    CHECK(seen(engine_of(kind), "LID1234566").at(0).confidence == stated);
    CHECK(seen(engine_of(kind), "lidnummer LID1234566").at(0).confidence == Confidence::high);
    CustomDetector named = badge();
    named.confidence = stated;
    CHECK(seen(engine_of(named), "badgenr. 123456").at(0).confidence == stated);
    CHECK(seen(engine_of(named), "123456").empty());
  }
}

TEST_CASE("a kind that needs a word is told below a header, and not for the share of its column") {
  const Table table(
      {"badge", "bedrag"},
      {{"111111", "222222"}, {"333333", "444444"}, {"555555", "666666"}, {"777777", "888888"}});
  CHECK(reported(engine_of(badge()), table.text()) == "111111 333333 555555 777777");
  CHECK(seen(engine_of(badge()), table.text()).size() == 4);
}

TEST_CASE("words of numbered things do not speak against a kind that they name") {
  CustomDetector kind;
  kind.name = "customer-number";
  kind.pattern = R"(\d{6})";
  kind.words = {"klant*", "customer", "dossier"};
  const Engine engine = engine_of(kind);
  for (const char* text : {"klantnummer 123456", "customer number: 123456", "dossier 123456"}) {
    CAPTURE(text);
    CHECK(seen(engine, text).at(0).confidence == Confidence::high);
  }
  CHECK(seen(engine, "factuur 123456").at(0).confidence == Confidence::low);
  CHECK(seen(engine, "klant Peeters, factuur 123456").at(0).confidence == Confidence::low);
}

TEST_CASE("a short own value is masked wholly, a long one by character") {
  CustomDetector kind;
  kind.name = "code";
  kind.pattern = R"(#\pL+)";
  const Engine engine = engine_of(kind);
  CHECK(seen(engine, "#abcdef").at(0).masked == "*******");
  CHECK(seen(engine, "#abcdéfé").at(0).masked == "#******é");
}

TEST_CASE("the ends of lines and cells are ends for an own pattern") {
  CustomDetector kind;
  kind.name = "line";
  kind.pattern = R"(^\d{4}$)";
  const Engine engine = engine_of(kind);
  CHECK(reported(engine, "1234\n5678 x\n9012") == "1234 9012");
  const Table table({}, {{"1234", "x 5678"}, {"9012", "3456"}});
  CHECK(reported(engine, table.text()) == "1234 9012 3456");
}

TEST_CASE("an custom detector wins over a built-in one that is as sure, and not over a surer one") {
  CustomDetector kind;
  kind.name = "account";
  kind.pattern = R"(BE\d{14})";
  EngineOptions options;
  options.detectors.custom_detectors = {kind};
  const auto kind_found = [&](Confidence stated) {
    options.detectors.custom_detectors[0].confidence = stated;
    const auto engine = Engine::create(options);
    std::vector<Match> matches;
    engine->find(Text{"BE68539007547034"}, matches);
    REQUIRE(matches.size() == 1);
    return std::string(engine->kinds()[matches[0].kind].name);
  };
  CHECK(kind_found(Confidence::high) == "account");
  CHECK(kind_found(Confidence::medium) == "iban");
}

TEST_CASE("a description that cannot be is refused with a reason") {
  using Catch::Contains;
  CHECK(fault_of(member_number()).empty());
  const auto changed = [](auto change) {
    CustomDetector kind = member_number();
    change(kind);
    return fault_of(kind);
  };
  for (const char* name : {"", "Lid", "1lid", "lid_nr", "lid-", "lid nr", "lidé"}) {
    CAPTURE(name);
    CHECK_THAT(changed([&](CustomDetector& k) { k.name = name; }), Contains("lower-case letters"));
  }
  CHECK_THAT(changed([](CustomDetector& k) { k.name = "iban"; }), Contains("another kind"));
  CHECK_THAT(changed([](CustomDetector& k) { k.pattern = ""; }), Contains("empty"));
  CHECK_THAT(changed([](CustomDetector& k) { k.checksum = "lun"; }), Contains("luhn, mod97"));
  for (const char* word : {"", "*", "9e", "$", "a*b", "-"}) {
    CAPTURE(word);
    CHECK_THAT(changed([&](CustomDetector& k) { k.words = {"lid", word}; }), Contains("a word begins"));
  }
  CHECK_THAT(changed([](CustomDetector& k) {
               k.needs_word = true;
               k.words = {};
             }),
             Contains("must list words"));
  EngineOptions twice;
  twice.detectors.custom_detectors = {badge(), badge()};
  CHECK_THAT(Engine::create(twice).error(), Contains("another kind"));
}

TEST_CASE("an custom detector that identifies persons says so") {
  CustomDetector kind = badge();
  CHECK(engine_of(kind).kinds()[0].identity_rank == 0);
  kind.identifies_person = true;
  CHECK(engine_of(kind).kinds()[0].identity_rank == 1);
  CHECK(engine_of(kind).kinds()[0].title == "badge");
  CHECK(engine_of(member_number()).kinds()[0].title == "Member number");
}

}  // namespace
}  // namespace datakaart
