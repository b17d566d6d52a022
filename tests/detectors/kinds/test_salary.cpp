#include "tests/detectors/kinds/header_support.h"

namespace datakaart {
namespace {

TEST_CASE("headers in four languages tell a salary") {
  const Engine engine = engine_for("salary");
  const auto header =
      GENERATE(as<std::string>{}, "Loon", "Brutoloon", "bruto_loon", "nettoloon", "Maandloon",
               "Wedde", "Salaris", "Salaris (bruto)", "Salaire", "Salaire brut", "salary",
               "annualSalary", "Gross salary", "Gehalt", "Bruttogehalt", "Bruttolohn",
               "R\xC3\xA9mun\xC3\xA9ration", "Hourly wage");
  CAPTURE(header);
  CHECK_FALSE(below(engine, header, {"2500"}).empty());
}

TEST_CASE("values that tell a salary") {
  const Engine engine = engine_for("salary");
  const auto value = GENERATE(as<std::string>{}, "2500", "2.500,00", "\xE2\x82\xAC 2.450,50",
                              "2 450,50 \xE2\x82\xAC", "EUR 3100", "3.100 EUR", "14,52",
                              "2500/maand", "3200 brut", "45k", "2500-3000");
  CAPTURE(value);
  CHECK_FALSE(below(engine, "Loon", {value}).empty());
}

TEST_CASE("headers that may mean something else tell a salary beside other columns about people") {
  const Engine engine = engine_for("salary");
  const auto header = GENERATE(as<std::string>{}, "Bruto", "Inkomen", "Bonus", "Revenus");
  CAPTURE(header);
  CHECK_FALSE(beside_people(engine, header, {"2500"}).empty());
  CHECK(below(engine, header, {"2500"}).empty());
}

TEST_CASE("headers that hold such a word and mean something else do not tell a salary") {
  const Engine engine = engine_for("salary");
  const auto header = GENERATE(as<std::string>{}, "Loonkosten", "Loonkost per uur", "Alcoholgehalt",
                               "Fettgehalt", "Loonschaal", "Salon", "Gross weight", "Budget lonen",
                               "Loonindex", "Loonsverhoging", "Salary date");
  CAPTURE(header);
  CHECK(beside_people(engine, header, {"2500"}).empty());
}

TEST_CASE("values that do not tell a salary") {
  const Engine engine = engine_for("salary");
  const auto value = GENERATE(as<std::string>{}, "nee", "2024-01-31", "31/01/2024", "barema 3",
                              "12%", "a@voorbeeld.be", "12:30", "onbekend");
  CAPTURE(value);
  CHECK(beside_people(engine, "Loon", {value}).empty());
}

TEST_CASE("gross and net of payments are no wages") {
  const Engine engine = engine_for("");
  const Table payments({"Naam", "Bruto", "Kosten", "Netto", "E-mail"},
                       {{"Rik Maes", "37,74", "-0,75", "36,99", "rik@site.be"}});
  CHECK(reported(engine, payments.text()).find("37") == std::string::npos);
}

}  // namespace
}  // namespace datakaart
