#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("Portuguese tax numbers are found where a word names them") {
  const Engine engine = engine_for("pt-nif");
  const auto text = GENERATE(
      as<std::string>{},  //
      "NIF 123456789", "NIF: 123 456 789", "N.I.F. 123.456.789", "contribuinte n.º 123456789",
      "número de contribuinte 123 456 789", "Nº contribuinte: 123-456-789", "nif=123456789",
      "{\"nif\":\"123456789\"}", "NIF PT123456789", "NIF PT 123 456 789", "123456789 (NIF)",
      "Número de identificação fiscal 123456789", "Portuguese tax number 123456789",
      "Portugees fiscaal nummer 123456789", "numéro d'identification fiscale 123456789",
      "portugiesische Steuernummer 123456789", "contribuinte fiscal 123 456 789");
  CAPTURE(text);
  CHECK(reported(engine, text) == "123456789");
}

TEST_CASE("numbers of persons begin with 1, 2, 3 or 45") {
  const Engine engine = engine_for("pt-nif");
  const auto number =
      GENERATE(as<std::string>{}, "234567899", "298765438", "312345674", "451234561");
  CHECK(reported(engine, "NIF " + number) == number);
  CHECK(reported(engine, "NIF 501442600").empty());
  CHECK(reported(engine, "NIF 999999990").empty());
}

TEST_CASE("nine digits with a wrong check digit or another name are no Portuguese tax number") {
  const Engine engine = engine_for("pt-nif");
  const auto text =
      GENERATE(as<std::string>{},  //
               "123456789", "PT123456789", "NIF 123456788", "NIPC 123456789", "telefone 123456789",
               "NIF 1123456789", "NIF 123456789-1", "NIF x123456789", "NIF 12 34 567 89",
               "BSN 123456789", "fatura 123456789");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a column of Portuguese tax numbers is told by its header") {
  const auto header = GENERATE(as<std::string>{}, "NIF", "nif_cliente", "Nº Contribuinte",
                               "numeroContribuinte", "Contribuinte");
  CAPTURE(header);
  const Table table({"Nome", header}, {{"Ana", "123456789"}, {"Rui", "298 765 438"}});
  CHECK(reported(engine_for("pt-nif"), table.text()) == "123456789 298765438");
}

TEST_CASE("a masked Portuguese tax number shows two digits") {
  CHECK(seen(engine_for("pt-nif"), "NIF 123456789").at(0).masked == "*******89");
}

TEST_CASE("one value over and over is no column of numbers") {
  const Table table({"waarde"},
                    {{"123456789"}, {"123456789"}, {"123456789"}, {"123456789"}, {"123456789"}});
  CHECK(reported(engine_for("pt-nif"), table.text()).empty());
}

}  // namespace
}  // namespace datakaart
