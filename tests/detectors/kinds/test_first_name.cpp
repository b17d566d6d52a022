#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell first names") {
  const Engine engine = engine_for("first-name");
  const auto header = GENERATE(as<std::string>{},  //
                               "Voornaam", "voorn.", "VOORNAAM", "VoorNaam", "klant_voornaam",
                               "Roepnaam", "Voornamen", "Pr\xC3\xA9nom", "PRENOM", "prenom_client",
                               "First name", "first_name", "firstName", "FIRSTNAME", "Given name",
                               "Forename", "Vorname", "VORNAME", "Rufname", "voornaam1");
  CAPTURE(header);
  CHECK(below(engine, header, {"An-Sofie"}) == "an sofie");
}

TEST_CASE("columns of whole names, accounts and statistics hold no first names") {
  const Engine engine = engine_for("first-name");
  const auto header =
      GENERATE(as<std::string>{}, "Naam en voornaam", "Naam", "Nom et pr\xC3\xA9nom", "nom_prenom",
               "Last name, first name", "Name, Vorname", "username", "Name", "Productnaam",
               "prenominatie", "vooraanmelding");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Lotte"}).empty());
}

TEST_CASE("what cannot be a first name is none") {
  const Engine engine = engine_for("first-name");
  const auto value =
      GENERATE(as<std::string>{}, "12", "a@voorbeeld.be", "jan_peeters", "Jan2", "n/a", "-");
  CAPTURE(value);
  CHECK(below(engine, "Voornaam", {value}).empty());
}

TEST_CASE("a first name is shown by its initials and sure beside a family name") {
  const Table table({"Voornaam", "Achternaam"}, {{"Jan Willem", "Peeters"}});
  const auto found = seen(engine_for(""), table.text()).at(0);
  CHECK(found.masked == "J*** W***");
  CHECK(found.confidence == Confidence::high);
}

}  // namespace
}  // namespace datakaart
