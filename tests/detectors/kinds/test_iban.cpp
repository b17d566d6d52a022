#include "tests/detectors/support.h"

namespace datakaart {
namespace {

struct Case {
  std::string_view text;
  std::string_view values;  // found at medium or above
};

TEST_CASE("account numbers are found in any grouping") {
  const Engine engine = engine_for("iban");
  const auto c = GENERATE(values<Case>({
      {"BE68 5390 0754 7034", "BE68539007547034"},
      {"BE68539007547034", "BE68539007547034"},
      {"be68 5390 0754 7034", "BE68539007547034"},
      {"BE68-5390-0754-7034", "BE68539007547034"},
      {"BE68.5390.0754.7034", "BE68539007547034"},
      {"BE 68 5390 0754 7034", "BE68539007547034"},
      {"BE68 539-0075470-34", "BE68539007547034"},
      {"IBAN:BE68539007547034", "BE68539007547034"},
      {"IBANBE68539007547034", "BE68539007547034"},
      {"BE68 5390 0754 7034BIC GEBABEBB", "BE68539007547034"},
      {"(BE68 5390 0754 7034)", "BE68539007547034"},
      {"BE68\xC2\xA0"
       "5390\xC2\xA0"
       "0754\xC2\xA0"
       "7034",
       "BE68539007547034"},
      {"BE68\xE2\x80\xAF"
       "5390\xE2\x80\xAF"
       "0754\xE2\x80\xAF"
       "7034",
       "BE68539007547034"},
      {"BE68 5390\n0754 7034", "BE68539007547034"},
      {"BE68 5390 0754 7034 BIC GEBABEBB", "BE68539007547034"},
      {"BE68 5390 0754 7034, 125,00 EUR", "BE68539007547034"},
      {"NL91ABNA0417164300", "NL91ABNA0417164300"},
      {"nl91 abna 0417 1643 00", "NL91ABNA0417164300"},
      {"FR14 2004 1010 0505 0001 3M02 606", "FR1420041010050500013M02606"},
      {"DE89 3704 0044 0532 0130 00", "DE89370400440532013000"},
      {"GB29 NWBK 6016 1331 9268 19", "GB29NWBK60161331926819"},
      {"LU28 0019 4006 4475 0000", "LU280019400644750000"},
      {"NO93 8601 1117 947", "NO9386011117947"},
      {"MT84 MALT 0110 0001 2345 MTLC AST0 01S", "MT84MALT011000012345MTLCAST001S"},
      {"DE89370400440532013000 BE68539007547034", "DE89370400440532013000 BE68539007547034"},
  }));
  CAPTURE(c.text);
  CHECK(reported(engine, c.text) == c.values);
}

TEST_CASE("wrong check digits, lengths, structures and countries are refused") {
  const Engine engine = engine_for("iban");
  const auto text = GENERATE(
      as<std::string>{},  //
      "BE68 5390 0754 7035", "BE69 5390 0754 7034", "BE68 5390 0754 703", "BE68 5390 0754 70345",
      "BE68539007547034X", "xBE68539007547034", "1BE68539007547034", "éBE68539007547034",
      "ZZ68539007547034", "NL91 0417 1643 0000 00", "BE68 539O 0754 7034", "BE68", "BE 68",
      "3SBE88657588267", "GB82 WEST 1234 5698 7654 33", "BE68 5390_0754 7034",
      "a1b2be68539007547034ff", "BE68      539007547034");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a wrong national check digit leaves a doubt, which a word removes") {
  const Engine engine = engine_for("iban");
  // The international check digits are right in all three.
  CHECK(seen(engine, std::string_view("BE65 5390 0754 7099")).empty());
  const auto doubtful = seen(engine, std::string_view("BE74 5390 0754 7005"));
  const auto named = seen(engine, std::string_view("rekening BE74 5390 0754 7005"));
  if (!doubtful.empty()) {
    CHECK(doubtful[0].confidence == Confidence::medium);
    CHECK(named.at(0).confidence == Confidence::high);
  }
}

TEST_CASE("an account number never crosses a cell's edge") {
  const Engine engine = engine_for("iban");
  const Table parted({}, {{"BE68 5390", "0754 7034"}});
  CHECK(reported(engine, parted.text()).empty());
  const Table whole({}, {{"BE68 5390 0754 7034", "0754 7034"}});
  CHECK(reported(engine, whole.text()) == "BE68539007547034");
}

TEST_CASE("a masked account number shows its country, its check digits and its last four") {
  const Engine engine = engine_for("iban");
  const auto found = seen(engine, std::string_view("BE68539007547034 NO9386011117947"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].masked == "BE68 **** **** 7034");
  CHECK(found[1].masked == "NO93 **** ***7 947");
}

TEST_CASE("an account outside the EEA says its country") {
  const Engine engine = engine_for("iban");
  std::vector<Match> matches;
  engine.find(Text{"BE68539007547034, NO9386011117947, GB29NWBK60161331926819"}, matches);
  REQUIRE(matches.size() == 3);
  CHECK(matches[0].facts[0].empty());
  CHECK(matches[1].facts[0].empty());
  CHECK(matches[2].facts[0] == "GB");
}

TEST_CASE("account numbers are found between the fields of banks' files") {
  const Engine engine = engine_for("iban");
  for (const std::string_view text :
       {"BE83363012345615EUR", "BE83363012345615KREDBEBB", "?31BE83363012345615?32",
        "12001BE83363012345615", "NrBE83363012345615", "rekeningBE83363012345615",
        "BE83363012345615_KBC", "kbc_BE83363012345615", "/IBAN/BE83363012345615/BIC/GKCCBEBB/",
        "/api/v1/accounts/BE83363012345615", "IBANBE83363012345615BICKREDBEBB"}) {
    INFO(text);
    CHECK(reported(engine, text) == "BE83363012345615");
  }
  CHECK(reported(engine, "BE83 3630 1234 5615BE43 0015 5566 6701") ==
        "BE83363012345615 BE43001555666701");
  for (const std::string_view text :
       {"sha512-BE83363012345615abcdef==", "9fBE83363012345615a7c", "model XBE83363012345615",
        "QUJFNjg1MzkwMDc1NDcwMzRBBE83363012345615QUFBQUFB"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("states outside the registry give account numbers, which are less sure") {
  const Engine engine = engine_for("iban");
  const auto found = seen(engine, "MA89 0117 8000 0012 3456 7890 1234");
  REQUIRE(found.size() == 1);
  CHECK(found[0].confidence == Confidence::medium);
  CHECK(reported(engine, "DZ860012345678901234567890") == "DZ860012345678901234567890");
}

TEST_CASE("check digits that nobody gives are not believed") {
  const Engine engine = engine_for("iban");
  for (const std::string_view text :
       {"IBAN BE99000100001340", "IBAN BE00000100002249", "IBAN BE01000100006693"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("an account number is one whatever the words around say") {
  const auto found = seen(engine_for("iban"), Table({"ID"}, {{"BE83363012345615"}}).text());
  REQUIRE(found.size() == 1);
  CHECK(found[0].confidence == Confidence::high);
}

}  // namespace
}  // namespace datakaart
