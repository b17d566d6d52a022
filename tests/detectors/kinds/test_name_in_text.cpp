#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("names are found in letters, minutes and contracts, however they are written") {
  const Engine engine = engine_for("name");
  const auto [text, value] = GENERATE(table<std::string, std::string>({
      {"We spraken met Lotte Janssens over het dossier.", "janssens lotte"},
      {"Aanwezig: Karim Benali, Sofie De Ridder", "benali karim de ridder sofie"},
      {"volgens Jan van den Berg is dat zo", "berg den jan van"},
      {"Geachte mevrouw Verbruggen,", "verbruggen"},
      {"dhr. De Smet belde terug", "de smet"},
      {"Selon M. Dufrasne, le point est report\xC3\xA9"
       ".",
       "dufrasne"},
      {"Madame Élodie Lefèvre, présidente", "elodie lefevre"},
      {"Sehr geehrter Herr Müller,", "muller"},
      {"Mr Whitmore chaired the meeting.", "whitmore"},
      {"in aanwezigheid van J.P. Peeters", "j p peeters"},
      {"Janssens, Lotte", "janssens lotte"},
      {"JANSSENS Lotte tekent.", "janssens lotte"},
      {"Lotte JANSSENS tekent.", "janssens lotte"},
      {"Kathleen D'hooghe stelt voor", "d hooghe kathleen"},
      {"Jean-Pierre Dubois et Anne Marie Lambert", "dubois jean pierre anne lambert marie"},
      {"Lotte Janssens' voorstel en Lotte Janssens's fiets", "janssens lotte janssens lotte"},
      {"Met vriendelijke groeten,\n\nXiaolan Verbist\nZaakvoerder", "verbist xiaolan"},
      {"Verslaggever: Xiaolan Ozturkov", "ozturkov xiaolan"},
      {"Cordialement\n\n-- \nXiaolan Verbist", "verbist xiaolan"},
  }));
  CAPTURE(text);
  CHECK(reported(engine, text) == value);
}

TEST_CASE("companies, streets, places, brands and code have no names of persons") {
  const Engine engine = engine_for("name");
  const auto text = GENERATE(
      as<std::string>{},  //
      "Lotte Janssens NV levert morgen.", "Jan Peeters & Zonen", "Jan Peeters Bouwwerken BVBA",
      "Rue Charles Janssens 12 te Namur", "Place du Docteur Jean Dubois", "Sint Jan Berchmans",
      "Koning Albert 12, Brussel", "Max Value is reached", "Parfum Calvin Klein voor heren",
      "the Central Station", "Madame la Directrice,", "Dear Sir or Madam", "Charlotte Airport",
      "Geachte heer Voorzitter", "class Martin_Fowler", "peter.Janssens(Thomas Peeters(",
      "ING Bank", "Sofie Stoel wit", "Met vriendelijke groeten,\n\nStad Gent\nDienst Burgerzaken",
      "Naam: Central Station", "M. Delete the section", "Felix OSGi bundle", "Lindelaan Peter",
      "An Official Statement", "Will Not Start", "Bakkerij Jan Peeters");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("in a cell only what leaves no doubt is a name, and not what fills it") {
  const Engine engine = engine_for("name");
  const auto found = [&](std::string_view cell) {
    const std::vector<Cell> cells = {{0, static_cast<std::uint32_t>(cell.size()), 0, 0}};
    return reported(engine, Text{cell, cells});
  };
  CHECK(found("gebeld met mevrouw Verbruggen") == "verbruggen");
  CHECK(found("gebeld met Lotte Janssens") == "janssens lotte");
  CHECK(found("jurk Vera Moderno rood") == "");
  CHECK(found("Lotte Janssens") == "");
}

TEST_CASE("a form of address makes a known name surer") {
  const Engine engine = engine_for("name");
  const auto plain = seen(engine, "We zagen Lotte Janssens.");
  const auto called = seen(engine, "We zagen mevrouw Lotte Janssens.");
  REQUIRE(plain.size() == 1);
  REQUIRE(called.size() == 1);
  CHECK(plain[0].confidence == Confidence::medium);
  CHECK(called[0].confidence == Confidence::high);
  CHECK(called[0].masked == "L*** J***");
}

}  // namespace
}  // namespace datakaart
