#include <fmt/format.h>

#include <ctime>
#include <random>

#include "tests/detectors/support.h"

namespace datakaart {
namespace {

// A number with right check digits, made of its parts.
std::string make_number(int year, int month, int day, int serial) {
  const std::string head = fmt::format("{:02}{:02}{:02}{:03}", year % 100, month, day, serial);
  const long long base = (year >= 2000 ? 2'000'000'000LL : 0) + std::stoll(head);
  return fmt::format("{}{:02}", head, 97 - base % 97);
}

std::string official(const std::string& n) {
  return n.substr(0, 2) + "." + n.substr(2, 2) + "." + n.substr(4, 2) + "-" + n.substr(6, 3) + "." +
         n.substr(9);
}

TEST_CASE("national numbers are found in the forms that people write") {
  const Engine engine = engine_for("be-national-number");
  const auto text = GENERATE(
      as<std::string>{},  //
      "85.07.30-033.28", "850730-033.28", "850730-033-28", "85.07.30.033.28", "85/07/30-033/28",
      "85 07 30 033 28", "85.07.30 033 28", "85.07.30 - 033.28", "850730 033 28", "850730-03328",
      "85-07-30-033-28", "(85.07.30-033.28)", "85.07.30-033.28.",
      "85.07.30\xE2\x80\x93"
      "033.28",
      "85.07.30\xC2\xA0"
      "033.28",
      "rijksregisternummer 85073003328", "INSZ:85073003328", "NISS 85073003328",
      "N.R.N. 85073003328", "N° national : 85073003328", "Rijksregisternr.\n85073003328",
      "{\"insz\":\"85073003328\"}", "<rrn>85073003328</rrn>", "national number 85073003328",
      "Nationalregisternummer 85073003328", "registre national n° 85073003328",
      "85073003328 (rijksregister)");
  CAPTURE(text);
  CHECK(reported(engine, text) == "85073003328");
}

TEST_CASE("other numbers with as many digits are no national numbers") {
  const Engine engine = engine_for("be-national-number");
  const auto text = GENERATE(
      as<std::string>{},  //
      "85.07.30-033.29", "85.13.30-033.28", "85073003328", "dossier 85073003328", "185073003328",
      "850730033281", "x85073003328", "85073003328x", "1.85.07.30-033.28", "85.07.30-033.28.1",
      "0.85073003328", "85073003328,5", "a8507300-3328", "850-730-033-28", "8.5.0.7.3.0.0.3.3.2.8",
      "rijksregisternummer 85073003329", "+85073003328", "85.07.30-000.61",
      "cc387ab8-b458-5023-a028-85073003328a", "insz 185073003328", "12 85 07 30 033 28 11");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("both centuries, unknown dates and BIS numbers are known") {
  const Engine engine = engine_for("be-national-number");
  const auto number = GENERATE(
      make_number(1900, 1, 1, 1), make_number(1999, 12, 31, 997), make_number(2000, 2, 29, 15),
      make_number(2003, 3, 1, 123), make_number(1948, 0, 0, 27), make_number(1948, 0, 1, 27),
      make_number(1985, 27, 30, 33), make_number(1985, 47, 30, 33), make_number(2001, 52, 5, 44),
      make_number(1985, 20, 0, 12), make_number(1985, 40, 0, 12));
  CAPTURE(number);
  CHECK(reported(engine, official(number)) == number);
  CHECK(reported(engine, "rijksregisternr: " + number) == number);
}

TEST_CASE("dates that are none, or lie ahead, are refused") {
  const Engine engine = engine_for("be-national-number");
  const std::time_t now = std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  const int next_year = utc.tm_year + 1901;
  const auto number = GENERATE_COPY(
      make_number(1985, 2, 30, 33), make_number(2001, 2, 29, 33), make_number(1985, 13, 1, 33),
      make_number(1985, 33, 1, 33), make_number(1985, 53, 1, 33), make_number(1985, 7, 32, 33),
      make_number(1985, 7, 30, 0), make_number(1985, 7, 30, 999), make_number(next_year, 1, 1, 33));
  CAPTURE(number);
  CHECK(reported(engine, "rijksregisternummer " + number).empty());
}

TEST_CASE("the confidence of digits in a row hangs on words") {
  const Engine engine = engine_for("be-national-number");
  const auto confidence = [&](std::string_view text) {
    const auto found = seen(engine, text);
    REQUIRE(found.size() == 1);
    return found[0].confidence;
  };
  CHECK(confidence("85073003328") == Confidence::low);
  CHECK(confidence("order 85073003328") == Confidence::low);
  CHECK(confidence("850730-03328") == Confidence::medium);
  CHECK(confidence("85.07.30-033.28") == Confidence::high);
  CHECK(confidence("dossier 85.07.30-033.28") == Confidence::medium);
  CHECK(confidence("niss 85073003328") == Confidence::high);
}

TEST_CASE("a column's header names its numbers, and brings leading zeros back") {
  const Engine engine = engine_for("be-national-number");
  const std::string born_2003 = make_number(2003, 3, 1, 123);
  const std::string born_2000 = make_number(2000, 12, 24, 57);
  const auto header =
      GENERATE(as<std::string>{}, "rijksregisternr", "INSZ", "NISS", "Registre national",
               "RIJKSREGISTER_NUMMER", "nationalNumber", "Numéro national", "N° registre national");
  CAPTURE(header);
  const Table table({"Naam", header}, {{"Jan", "85073003328"},
                                       {"An", born_2003.substr(1)},
                                       {"Els", born_2000.substr(2)},
                                       {"Bo", "85.07.30-033.28"}});
  CHECK(reported(engine, table.text()) ==
        "85073003328 " + born_2003 + " " + born_2000 + " 85073003328");
}

TEST_CASE("of random digits few are reported, and none is believed") {
  const Engine engine = engine_for("");
  std::mt19937_64 random(20240314);
  std::string text;
  constexpr int k_lines = 100'000;
  for (int i = 0; i < k_lines; ++i) {
    for (int digit = 0; digit < 11; ++digit) text += static_cast<char>('0' + random() % 10);
    text += '\n';
  }
  int medium = 0;
  int low = 0;
  for (const Seen& one : seen(engine, text))
    (one.confidence == Confidence::low ? low : medium) += 1;
  CHECK(medium == 0);
  CHECK(low > 0);
  CHECK(low < k_lines / 100);
}

TEST_CASE("a masked national number shows no birth date") {
  const Engine engine = engine_for("be-national-number");
  const auto found = seen(engine, std::string_view("85.07.30-033.28"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].masked == "**.**.**-***.28");
}

TEST_CASE("a national number is found behind a glued label, a comma or a slash") {
  const Engine engine = engine_for("be-national-number");
  for (const std::string_view text :
       {"INSZ79041711295", "RR79.04.17-112.95", "Rijksregisternummer79041711295",
        "12,79.04.17-112.95", "INSZ: x,12,79041711295", "rijksregister 79041711295.0",
        "1979.04.17-112.95", "19790417-112-95"}) {
    INFO(text);
    CHECK(reported(engine, text) == "79041711295");
  }
  CHECK(reported(engine, "RR 79.04.17-112.95/79.04.17-331.70") == "79041711295 79041733170");
  for (const std::string_view text : {"TRK79041711295", "order79041711295", "aandeel 0,79041711295",
                                      "2079.04.17-112.95", "C:\\scans\\79041711295x"}) {
    INFO(text);
    CHECK(reported(engine, text).empty());
  }
}

TEST_CASE("words that only begin like a telephone say nothing of a national number") {
  const Engine engine = engine_for("be-national-number");
  for (const std::string_view text : {"Televisie 79.04.17-112.95", "telling 79.04.17-112.95",
                                      "rik.maes@telenet.be\n79.04.17-112.95"}) {
    INFO(text);
    const auto found = seen(engine, text);
    REQUIRE(found.size() == 1);
    CHECK(found[0].confidence == Confidence::high);
  }
}

}  // namespace
}  // namespace datakaart
