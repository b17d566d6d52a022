#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers of addresses and their parts count beside other columns about people") {
  const Engine engine = engine_for("address");
  const auto header =
      GENERATE(as<std::string>{}, "Adres", "ADRES", "Adresse", "Address", "address_line1", "Straat",
               "Straat + nr", "Straat en huisnummer", "straatnaam", "Rue", "Street",
               "Stra\xC3\x9F"
               "e",
               "Strasse", "Anschrift", "Kerkstraat", "klant_adres", "Factuuradres");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Dorpsstraat 5"}) == "dorpsstraat 5");
  const auto place = GENERATE(as<std::string>{}, "Gemeente", "Localit\xC3\xA9", "Ville", "Commune",
                              "City", "town", "Ort", "Stadt", "Plaats", "Stad", "customer_city");
  CAPTURE(place);
  CHECK(beside_people(engine, place, {"Gent", "Brugge"}) == "gent brugge");
  const auto code = GENERATE(as<std::string>{}, "Postcode", "post_code", "Code postal", "CP", "ZIP",
                             "zipCode", "PLZ", "Postal code");
  CAPTURE(code);
  CHECK(beside_people(engine, code, {"9000", "B-1000", "1012 AB"}) == "9000 b 1000 1012 ab");
}

TEST_CASE("addresses of companies and places are no persons' addresses") {
  const Engine engine = engine_for("address");
  CHECK(reported(
            engine,
            Table({"Winkelcode", "Straat", "Gemeente"}, {{"12", "Dorpsstraat 5", "Gent"}}).text())
            .empty());
  const auto header = GENERATE(as<std::string>{}, "Adresse IP", "IP-adres", "ip_address",
                               "E-mailadres", "Email address", "MAC address", "Webadres",
                               "Memory address", "Geboorteplaats", "Lieu de naissance",
                               "Bedrijfsadres", "Company city", "Birth city", "Plaats in ranking");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"Gent"}).empty());
}

TEST_CASE("headers that say whose home it is count in any table") {
  const Engine engine = engine_for("address");
  const auto header =
      GENERATE(as<std::string>{}, "Woonplaats", "Thuisadres", "Adres werknemer",
               "Adresse du client", "Wohnort", "Home address", "Domicile", "patient_city");
  CAPTURE(header);
  CHECK(below(engine, header, {"Gent"}) == "gent");
}

TEST_CASE("what is no part of an address is none below any header") {
  const Engine engine = engine_for("address");
  const auto value = GENERATE(as<std::string>{}, "10.0.0.12", "jan@voorbeeld.be", "0x7fffe4",
                              "https://voorbeeld.be", "12", "3", "2024-05-01", "A1", "ja", "-");
  CAPTURE(value);
  CHECK(beside_people(engine, "Adres", {value}).empty());
}

TEST_CASE("of an address in a table only the municipality is shown") {
  const auto masked = [](const std::string& cell) {
    return seen(engine_for("address"), Table({"Woonplaats"}, {{cell}}).text()).at(0).masked;
  };
  CHECK(masked("Gent") == "Gent");
  CHECK(masked("Dorpsstraat 5") == "***");
  CHECK(masked("9000 Gent") == "***, Gent");
  CHECK(masked("Dorpsstraat 5 bus 2, 9000 Gent") == "***, Gent");
}

}  // namespace
}  // namespace datakaart
