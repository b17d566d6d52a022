#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell consent") {
  const Engine engine = engine_for("consent");
  const auto header =
      GENERATE(as<std::string>{}, "Opt-in", "optIn", "opt_in", "OPTIN", "Nieuwsbrief", "Newsletter",
               "newsletter_subscribed", "Toestemming", "Toestemming foto's", "Consent",
               "consentement", "Consentement RGPD", "GDPR consent", "gdpr_ok", "unsubscribed",
               "Uitgeschreven", "uitschrijving", "marketing_ok", "Einwilligung",
               "Einwilligung Newsletter", "double_opt_in", "DSGVO Zustimmung", "Do not contact");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"ja"}).empty());
}

TEST_CASE("values that tell consent") {
  const Engine engine = engine_for("consent");
  const auto value =
      GENERATE(as<std::string>{}, "ja", "Nee", "oui", "NON", "yes", "no", "true", "FALSE", "0", "1",
               "x", "2023-05-01", "01/05/2023", "2023-05-01T10:00:00Z", "opt-in", "subscribed",
               "akkoord", "niet akkoord", "\xE2\x9C\x93");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Opt-in", {value}).empty());
}

TEST_CASE("headers that may mean something else tell consent beside other columns about people") {
  const Engine engine = engine_for("consent");
  const auto header = GENERATE(as<std::string>{}, "Mailing", "Akkoord", "Accord", "Marketing");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"ja"}).empty());
  CHECK(below(engine, header, {"ja"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell consent") {
  const Engine engine = engine_for("consent");
  const auto header = GENERATE(as<std::string>{}, "Newsletter title", "Nieuwsbrief nummer",
                               "Consent text", "Naam nieuwsbrief", "opt", "Options",
                               "Newsletter campaign", "Marketing budget", "Aantal opt-ins");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"ja"}).empty());
}

TEST_CASE("values that do not tell consent") {
  const Engine engine = engine_for("consent");
  const auto value = GENERATE(as<std::string>{}, "Zomer 2024", "250", "12,5", "a@voorbeeld.be",
                              "https://voorbeeld.be", "n/a");
  CAPTURE(value);
  CHECK(beside_people(engine, "Opt-in", {value}).empty());
}

TEST_CASE("the date of a subscription is no consent") {
  const Table table({"First Name", "Email", "Subscription Date"},
                    {{"Rik", "rik@site.be", "2021-07-26"}});
  CHECK(reported(engine_for("consent"), table.text()).empty());
}

}  // namespace
}  // namespace datakaart
