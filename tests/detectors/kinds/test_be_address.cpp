#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

std::string first_found(const Engine& engine, const std::string& text) {
  const auto found = seen(engine, text);
  return found.empty() ? "" : found[0].text;
}

TEST_CASE("addresses are found as people write them in Dutch, French and German") {
  const Engine engine = engine_for("address");
  const auto address = GENERATE(
      as<std::string>{},  //
      "Kerkstraat 12, 9000 Gent", "Kerkstraat 12 - 9000 Gent", "Kerkstraat 12 9000 Gent",
      "Kerkstraat 12, B-9000 Gent", "Kerkstraat 12 bus 3, 9000 Gent", "Kerkstraat 12/3, 9000 Gent",
      "Kerkstraat 12A, 9000 Gent", "Kerkstraat 12 A, 9000 Gent", "Kerkstraat 12-14, 9000 GENT",
      "Kerkstraat 12 bus 0.01, 9000 Gent", "Kerkstraat 12 b3, 9000 Gent",
      "Kerkstraat nr. 12, 9000 Gent", "Kerkstraat 12\n9000 Gent", "Kerkstraat 12\nB-9000 Gent",
      "Kerkstr. 12, 9000 Gent", "Oude Brusselseweg 4, 9050 Gentbrugge",
      "Grote Markt 1, 2000 Antwerpen", "Markt 5, 8500 Kortrijk",
      "Koning Albert I-laan 33, 8200 Sint-Michiels", "Steenweg op Gent 101, 9300 Aalst",
      "Brusselsestwg. 4, 3000 Leuven", "Sint-Pietersnieuwstraat 33, 9000 Gent",
      "Lange Violettestraat 237 bus 101, 9000 Gent", "De Keyserlei 5, 2018 Antwerpen",
      "Stationsplein 2, 9100 St-Niklaas", "Karel de Grotelaan 7, 8500 Kortrijk",
      "Rue de la Loi 16, 1000 Bruxelles", "rue de la Loi, 16 - 1000 Bruxelles",
      "Rue de la Loi, 16\n1040 Bruxelles", "16, rue de la Loi, 1000 Bruxelles",
      "16 rue Haute\n1000 Bruxelles", "Avenue Louise 54 bte 3, 1050 Ixelles",
      "Avenue de la Toison d'Or 17 bo\xC3\xAEte 2, 1050 Bruxelles", "Av. Louise 54, 1050 Ixelles",
      "Chauss\xC3\xA9"
      "e de Wavre 1110, 1160 Auderghem",
      "Ch\xC3\xA9"
      "e de Li\xC3\xA8ge 5, 5100 Jambes",
      "Place du March\xC3\xA9 3, 4000 Li\xC3\xA8ge", "Grand-Place 1, 7500 Tournai",
      "Grand'Rue 12, 6700 Arlon", "Rue du 11 Novembre 23, 7000 Mons",
      "Quai des \xC3\x89tats-Unis 4, 4020 Li\xC3\xA8ge",
      "Clos des Cerisiers 9, 1420 Braine-l'Alleud",
      "Boulevard d\xE2\x80\x99"
      "Avroy 9, 4000 LIEGE",
      "All\xC3\xA9"
      "e du Parc 3, 1200 Woluwe-Saint-Lambert",
      "Vieille rue 3, 4400 Fl\xC3\xA9malle",
      "Hauptstra\xC3\x9F"
      "e 12, 4700 Eupen",
      "Neustra\xC3\x9F"
      "e 12, B-4780 Sankt Vith",
      "Am Berg 4, 4760 B\xC3\xBCllingen", "KERKSTRAAT 12, 9000 GENT", "kerkstraat 12, 9000 gent",
      "grote markt 1, 2800 mechelen", "Kerkstraat 12 te 9000 Gent",
      "rue Haute 4 \xC3\xA0 1000 Bruxelles", "Kerkstraat 12, 2e verdieping, 9000 Gent");
  CAPTURE(address);
  CHECK(first_found(engine, address) == address);
  CHECK(first_found(engine, "Ons adres is " + address + ".") == address);
  CHECK(seen(engine, address).at(0).confidence == Confidence::high);
}

TEST_CASE("what stands before the street is no part of it") {
  const Engine engine = engine_for("address");
  const auto before =
      GENERATE(as<std::string>{}, "Jan woont in de ", "Lotte Janssens, ", "Adres: ", "Wonende te ",
               "Ik verhuis naar ", "tel. 09 123 45 67, ", "Lotte Janssens\n");
  CAPTURE(before);
  CHECK(first_found(engine, before + "Oude Kerkstraat 12, 9000 Gent") ==
        "Oude Kerkstraat 12, 9000 Gent");
  CHECK(first_found(engine, before + "rue Haute 12, 1000 Bruxelles") ==
        "rue Haute 12, 1000 Bruxelles");
}

TEST_CASE("a street whose name does not tell so counts where it is set apart") {
  const Engine engine = engine_for("address");
  CHECK(reported(engine, "Lotte Janssens\nMeir 50\n2000 Antwerpen\n") == "meir 50 2000 antwerpen");
  CHECK(reported(engine, "Ten Boomgaard 5, 9000 Gent") == "ten boomgaard 5 9000 gent");
  CHECK(reported(engine, "in Meir 50 2300 Turnhout").empty());
}

TEST_CASE("a postal code with its municipality counts behind a word for an address") {
  const Engine engine = engine_for("address");
  const auto text =
      GENERATE(as<std::string>{}, "gedomicilieerd te 9000 Gent", "woonplaats: 9000 Gent",
               "domicili\xC3\xA9"
               "e \xC3\xA0 9000 Gent",
               "wohnhaft in 9000 Gent", "She lives in B-9000 Gent.");
  CAPTURE(text);
  REQUIRE(seen(engine, text).size() == 1);
  CHECK(seen(engine, text)[0].confidence == Confidence::medium);
}

TEST_CASE("years, counts and other numbers before a municipality's name are no addresses") {
  const Engine engine = engine_for("address");
  const auto text =
      GENERATE(as<std::string>{}, "In 2019 Gent gewonnen", "1000 Brussel telt vele inwoners",
               "9000 Gent", "op 12 maart 2019 Gent", "March 12, 2019 Ghent", "Zaal 12, 2019 Gent",
               "Blz. 12, 2019 Gent", "Artikel 12, 1000 Brussel", "Kerkstraat 12, 9000 supporters",
               "Kerkstraat 12, 90000 Gent", "Kerkstraat 12, 0900 Gent", "D-4000 Luik",
               "Hauptstrasse 5, D-4000 Essen", "rue Haute 5, L-1234 Arlon", "meer dan 2000 ans",
               "Kerkstraat 12", "12 Kerkstraat", "versie 2.1000 Mol", "tel. 0912 1000 Gent",
               "De trein van 1230 Gent", "factuur 12, 1000 Brussel", "Kerkstraat, 9000 Gent");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("in a table an address lies in one cell") {
  const Engine engine = engine_for("address");
  CHECK(reported(engine, Table({"a", "b"}, {{"Kerkstraat 12", "9000 Gent"}}).text()).empty());
  CHECK(reported(engine, Table({"a", "b"}, {{"x", "Kerkstraat 12, 9000 Gent"}}).text()) ==
        "kerkstraat 12 9000 gent");
}

TEST_CASE("only the municipality of an address is shown") {
  const auto found = seen(engine_for("address"), "Rue Haute 12, 1000 Bruxelles").at(0);
  CHECK(found.masked == "***, Bruxelles");
  CHECK(found.value == "rue haute 12 1000 bruxelles");
}

TEST_CASE("streets are known by more types, and a postal code like a year by its municipality") {
  const Engine engine = engine_for("address");
  for (const std::string_view text :
       {"bewoner van Jardin des Lilas 7 1000 Bruxelles", "Pont de Bois 7, 4000 Li\xC3\xA8ge",
        "Coteau du Moulin 7, 5000 Namur", "R. de la Loi 7, 1000 Bruxelles",
        "Smet, Stille Wandeling 8, 2018 Antwerpen, komt", "Smet, Blok 7, 9000 Gent, komt"}) {
    INFO(text);
    CHECK_FALSE(reported(engine, text).empty());
  }
  CHECK(reported(engine, "Zaal Concordia 8, 2018 Gent").empty());
}

}  // namespace
}  // namespace datakaart
