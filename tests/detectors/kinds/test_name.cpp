#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers that only persons' names have mean a name in any table") {
  const Engine engine = engine_for("name");
  const auto header =
      GENERATE(as<std::string>{},  //
               "Achternaam", "familienaam", "FAMILIENAAM", "AchterNaam", "achternaam_klant",
               "Nom de famille", "NOM_FAMILLE", "Nom de naissance", "Geboortenaam", "Last name",
               "last_name", "lastName", "customerLastName", "Surname", "Nachname", "Familienname",
               "Naam en voornaam", "Naam + voornaam", "Nom et pr\xC3\xA9nom", "nom_prenom",
               "Full Name", "fullName", "Volledige naam", "Last name, first name", "Contactpersoon",
               "Personne de contact", "Ansprechpartner", "klant_naam", "KlantNaam", "naam klant",
               "Klantnaam", "Naam werknemer", "Nom du patient", "nom_client", "customer_name",
               "Employee name", "Name des Mitarbeiters", "Naam (leerling)", "naam1_klant");
  CAPTURE(header);
  CHECK(below(engine, header, {"Peeters"}) == "peeters");
}

TEST_CASE("headers that may name anything mean a name beside other columns about people") {
  const Engine engine = engine_for("name");
  const auto header =
      GENERATE(as<std::string>{}, "Naam", "naam", "NAAM", "Name", "Nom", "name1", "Klant",
               "Werknemer", "Patient", "Employ\xC3\xA9", "Mitarbeiter", "Display name");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Lotte Janssens"}) == "janssens lotte");
  CHECK(below(engine, header, {"Bergmans"}).empty());
}

TEST_CASE("a list of people is one in all of its rows, though some lack the other columns") {
  const Engine engine = engine_for("name");
  const Table table({"Naam", "E-mail"}, {{"Lotte Janssens", "lotte@voorbeeld-firma.be"},
                                         {"Karim Benali", ""},
                                         {"Els De Smet", "els@voorbeeld-firma.be"}});
  CHECK(reported(engine, table.text()) == "janssens lotte benali karim de els smet");
}

TEST_CASE("names of things, files, companies and accounts are no names of persons") {
  const Engine engine = engine_for("name");
  const auto header = GENERATE(
      as<std::string>{},  //
      "Productnaam", "product_name", "Nom du produit", "Produktname", "Bedrijfsnaam", "Firmanaam",
      "Company name", "Nom de la soci\xC3\xA9t\xC3\xA9", "Firmenname", "Bestandsnaam", "filename",
      "File name", "Nom du fichier", "Dateiname", "hostname", "Host name", "Domain name",
      "Domeinnaam", "Straatnaam", "street_name", "Naam van de gemeente", "Gebruikersnaam",
      "username", "user_name", "Voornaam", "Given name", "Naam leverancier", "Name of project",
      "tablename", "Column name", "Klantnummer", "customer_id", "Type klant");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Peeters"}).empty());
}

TEST_CASE("names are written in many ways") {
  const Engine engine = engine_for("name");
  const auto name =
      GENERATE(as<std::string>{}, "Van den Broeck", "VAN DEN BROECK", "van den broeck", "D'Hondt",
               "D\xE2\x80\x99Haese", "Peeters-Janssens", "Peeters, Jan", "J. Peeters",
               "\xC3\x96zt\xC3\xBCrk",
               "de la Vall\xC3\xA9"
               "e Poussin",
               "\xC5\x81ukasz Wi\xC5\x9Bniewski", "El Amrani", "Nguy\xE1\xBB\x85n V\xC4\x83n An");
  CAPTURE(name);
  CHECK_FALSE(below(engine, "Familienaam", {name}).empty());
  CHECK_FALSE(beside_people(engine, "Naam", {name}).empty());
}

TEST_CASE("what cannot be a name of a person is none below any header") {
  const Engine engine = engine_for("name");
  const auto value =
      GENERATE(as<std::string>{}, "12345", "K-1023", "jan@voorbeeld.be", "Bakkerij Peeters",
               "Janssens NV", "Dupont et fils SPRL", "M\xC3\xBCller GmbH", "n.v.t.", "onbekend",
               "-", "?", "www.voorbeeld.be", "Naam: Jan",
               "Deze cel bevat een hele zin en dus geen naam", "2024-03-01", "klant_naam", "ja");
  CAPTURE(value);
  CHECK(below(engine, "Achternaam", {value}).empty());
  CHECK(beside_people(engine, "Naam", {value}).empty());
}

TEST_CASE("below a header that may name anything a name has its capitals") {
  const Engine engine = engine_for("name");
  CHECK(beside_people(engine, "Naam", {"Factuur maart verzonden"}).empty());
  CHECK(beside_people(engine, "Naam", {"Jan Peeters"}) == "jan peeters");
}

TEST_CASE("a column most of which cannot be names holds none") {
  const Engine engine = engine_for("name");
  CHECK(beside_people(engine, "Naam", {"Peeters NV", "Acme BV", "Group 4", "Janssens"}).empty());
}

TEST_CASE("cells with first names tell by themselves that they are names of persons") {
  const Engine engine = engine_for("name");
  CHECK(below(engine, "Naam", {"Lotte Janssens", "Karim Benali", "Zxyq Trewq"}) ==
        "janssens lotte benali karim trewq zxyq");
  CHECK(below(engine, "Naam", {"Janssens Lotte", "BENALI Karim"}) == "janssens lotte benali karim");
  CHECK(below(engine, "Naam", {"Lamp Oslo", "Kast Bergen", "Tafel Jan"}).empty());
  CHECK(below(engine, "Productnaam", {"Lotte Janssens", "Karim Benali"}).empty());
}

TEST_CASE("telephones and places do not make people of companies, places and occasions") {
  const Engine engine = engine_for("");
  const Table companies({"Naam", "Gemeente", "Telefoon", "BTW-nummer"},
                        {{"De Schroef", "Gent", "09 233 44 55", "x"}});
  CHECK(reported(engine, companies.text()) == "+3292334455");
  const Table events({"Evenement", "Plaats", "Telefoon"}, {{"Kerstmarkt", "Gent", "09 233 44 55"}});
  CHECK(reported(engine, events.text()) == "+3292334455");
  const Table people({"Naam", "Gemeente", "Voornaam", "BTW-nummer"},
                     {{"Maes", "Gent", "Els", "x"}});
  CHECK(reported(engine, people.text()) == "maes gent els");
}

TEST_CASE("the names of animals are none of persons") {
  const Engine engine = engine_for("name");
  const Table table({"Naam", "Ras", "Gsm"}, {{"Max", "labrador", "0470 12 34 56"}});
  CHECK(reported(engine, table.text()).empty());
}

TEST_CASE("a name is shown by its initials") {
  const Table table({"Nom et pr\xC3\xA9nom"}, {{"Dupr\xC3\xA9 \xC3\x89lodie"}});
  const auto found = seen(engine_for("name"), table.text()).at(0);
  CHECK(found.masked == "D*** \xC3\x89***");
  CHECK(found.value == "dupre elodie");
  CHECK(found.confidence == Confidence::high);
}

TEST_CASE("a header that clearly names persons is sure where other columns tell of people") {
  const Table table({"Achternaam", "Voornaam"}, {{"Peeters", "Jan"}});
  CHECK(seen(engine_for("name"), table.text()).at(0).confidence == Confidence::medium);
  CHECK(seen(engine_for(""), table.text()).at(0).confidence == Confidence::high);
}

TEST_CASE("ways to reach somebody and names of states are no names of persons") {
  const Engine engine = engine_for("name");
  const Table survey({"age", "job", "contact"},
                     {{"37", "management", "cellular"}, {"58", "services", "telephone"}});
  CHECK(reported(engine, survey.text()).empty());
  const Table states({"FirstName", "StateProvinceName"}, {{"Ann", "New South Wales"}});
  CHECK(reported(engine, states.text()).empty());
}

}  // namespace
}  // namespace datakaart
