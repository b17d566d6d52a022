#include "tests/detectors/support.h"

namespace datakaart {
namespace {

struct Case {
  std::string_view text;
  std::string_view values;  // found at medium or above
};

TEST_CASE("addresses are found in the forms that people and programs write") {
  const Engine engine = engine_for("email");
  const auto c = GENERATE(values<Case>({
      {"Mail naar jan.peeters@firma-noord.be.", "jan.peeters@firma-noord.be"},
      {"(an@voorbeeldzaak.be)", "an@voorbeeldzaak.be"},
      {"<Piet.De-Smet+lijst@post.firma.co.uk>", "piet.de-smet+lijst@post.firma.co.uk"},
      {"JAN@FIRMA.BE, an@firma.be; els@firma.be", "jan@firma.be an@firma.be els@firma.be"},
      {"[mailto:x.y@firma.be?subject=hallo]", "x.y@firma.be"},
      {"'jan@firma.be' \"an@firma.be\" `els@firma.be`", "jan@firma.be an@firma.be els@firma.be"},
      {"o'brien@firma.ie", "o'brien@firma.ie"},
      {"user=jan@firma.be&lang=nl", "jan@firma.be"},
      {"...jan@firma.be...", "jan@firma.be"},
      {"Voor vragen: jan@firma.be.Morgen bellen", "jan@firma.be"},
      {"an/jan@firma.be", "jan@firma.be"},
      {"josé@münchen.de", "josé@münchen.de"},
      {"用户@例子.中国", "用户@例子.中国"},
      {"jan@xn--mnchen-3ya.de", "jan@xn--mnchen-3ya.de"},
      {"jan@firma.xn--p1ai", "jan@firma.xn--p1ai"},
      {"jan [at] firma [dot] be", "jan@firma.be"},
      {"jan(at)firma.be", "jan@firma.be"},
      {"jan {AT} post [punt] firma (dot) be", "jan@post.firma.be"},
      {"jan\xEF\xBC\xA0"
       "firma.be",
       "jan@firma.be"},
      {"\"jan peeters\"@firma.be", "\"jan peeters\"@firma.be"},
      {"_jan_@firma.be", "_jan_@firma.be"},
      {"jan@2dehands.be", "jan@2dehands.be"},
      {"{\"email\":\"jan@firma.be\",\"x\":1}", "jan@firma.be"},
      {"login jan@firma.be:geheim", "jan@firma.be"},
      {"https://firma.be/?to=jan@firma.be", "jan@firma.be"},
  }));
  CAPTURE(c.text);
  CHECK(reported(engine, c.text) == c.values);
}

TEST_CASE("what only looks like an address is not reported") {
  const Engine engine = engine_for("email");
  const std::string long_local(65, 'a');
  const std::string long_label(64, 'b');
  const auto text = GENERATE_COPY(values<std::string>({"logo@2x.png",
                                                       "icon@3x.jpg",
                                                       "npm install @types/node@20.11.5 vue@3.4.21",
                                                       "@scope/pkg@latest",
                                                       "git@github.com:groep/project.git",
                                                       "git@host.be:~/project/x",
                                                       "https://user:geheim@host.be/pad",
                                                       "ssh://git@github.com/a/b",
                                                       "ftp://jan@host.be/",
                                                       "@staticmethod",
                                                       "a@b",
                                                       "jan@localhost",
                                                       "jan@firma.local",
                                                       "jan@firma.geentld",
                                                       "jan@firma..be",
                                                       "jan.@firma.be",
                                                       "jan@-firma.be",
                                                       "jan @ firma.be",
                                                       "a@b@c.be",
                                                       "@jan@firma.be",
                                                       "jan@firma.be@els",
                                                       "jan@1.2.3.4",
                                                       "@@@@@@",
                                                       "jan@",
                                                       "@firma.be",
                                                       long_local + "@firma.be",
                                                       "jan@" + long_label + ".be",
                                                       "look [at] this. Then be",
                                                       "jan@firma.be_oud",
                                                       "rsync a@host.be:/var/data"}));
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("addresses for examples and names of messages stay low") {
  const Engine engine = engine_for("email");
  const auto text = GENERATE(as<std::string>{}, "jan@example.com", "jan@mail.example.org",
                             "jan@firma.test", "Message-ID: <20240314.AB12@mail.host.be>",
                             "In-Reply-To: <20240314.AB12@mail.host.be>");
  CAPTURE(text);
  const auto found = seen(engine, text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].confidence == Confidence::low);
}

TEST_CASE("an account of a task is marked and less certain to be a person") {
  const Engine engine = engine_for("email");
  const auto text = GENERATE(as<std::string>{}, "info@firma.be", "noreply@firma.be",
                             "boekhouding@firma.be", "Comptabilite@firma.be");
  CAPTURE(text);
  const auto found = seen(engine, text);
  REQUIRE(found.size() == 1);
  CHECK(found[0].evidence.has(Evidence::role_account));
  CHECK(found[0].confidence == Confidence::medium);
}

TEST_CASE("the sentence around an address is not part of it") {
  const Engine engine = engine_for("email");
  const auto found = seen(engine, std::string_view("Schrijf (jan@firma.be), of -els@firma.be-."));
  REQUIRE(found.size() == 2);
  CHECK(found[0].text == "jan@firma.be");
  CHECK(found[1].text == "els@firma.be");
}

TEST_CASE("a masked address shows first characters and the top-level domain") {
  const Engine engine = engine_for("email");
  const auto found = seen(engine, std::string_view("jan@vijver.co.uk élise@été.be"));
  REQUIRE(found.size() == 2);
  CHECK(found[0].masked == "j***@v***.uk");
  CHECK(found[1].masked == "é***@é***.be");
}

TEST_CASE("mailto: is told as a prefix") {
  const Engine engine = engine_for("email");
  const auto found = seen(engine, std::string_view("MAILTO:jan@firma.be"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].evidence.has(Evidence::prefix));
}

TEST_CASE("an address outside the EEA says its country") {
  const Engine engine = engine_for("email");
  std::vector<Match> matches;
  engine.find(
      Text{"an@zonnewende.be, ali@marche.co.ma, bob@shop.CO.UK, eva@start.io, x@bedrijf.com"},
      matches);
  REQUIRE(matches.size() == 5);
  CHECK(matches[0].facts[0].empty());
  CHECK(matches[1].facts[0] == "MA");
  CHECK(matches[2].facts[0] == "GB");
  CHECK(matches[3].facts[0].empty());
  CHECK(matches[4].facts[0].empty());
}

}  // namespace
}  // namespace datakaart
