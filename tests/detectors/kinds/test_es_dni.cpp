#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("Spanish identity numbers are found in their groups or where a word names them") {
  const Engine engine = engine_for("es-dni");
  const auto text = GENERATE(
      as<std::string>{},  //
      "12.345.678-Z", "12345678-Z", "12.345.678 Z", "12.345.678Z", "DNI 12345678Z",
      "D.N.I. 12345678 Z", "DNI: 12.345.678-z", "NIF 12345678Z", "con DNI n.º 12345678Z, vecino de",
      "documento nacional de identidad 12345678Z", "dni=12345678Z", "{\"dni\":\"12345678Z\"}",
      "Spaans identiteitsnummer 12345678Z", "carte d'identité espagnole 12345678Z",
      "spanische Steuernummer 12345678Z", "Spanish ID number 12345678Z", "12345678Z (DNI)",
      "documento de identidad 12-345-678-Z");
  CAPTURE(text);
  CHECK(reported(engine, text) == "12345678Z");
}

TEST_CASE("the numbers of foreigners begin with a letter") {
  const Engine engine = engine_for("es-dni");
  const auto text = GENERATE(as<std::string>{}, "X-1234567-L", "NIE X1234567L", "NIE: X-1234567L",
                             "N.I.E. X 1234567 L", "nie x1234567l", "X-1.234.567-L",
                             "titular del NIE X1234567-L");
  CAPTURE(text);
  CHECK(reported(engine, text) == "X1234567L");
  CHECK(reported(engine, "NIE Y2345678Z") == "Y2345678Z");
  CHECK(reported(engine, "NIE Z0012345E") == "Z0012345E");
}

TEST_CASE("a zero in front may be missing") {
  CHECK(reported(engine_for("es-dni"), "DNI 5432109-S") == "05432109S");
  CHECK(reported(engine_for("es-dni"), "DNI 5.432.109 S") == "05432109S");
}

TEST_CASE("codes with a wrong letter, or that nothing speaks for, are not reported") {
  const Engine engine = engine_for("es-dni");
  const auto text = GENERATE(
      as<std::string>{},  //
      "12345678Z", "12345678 Z", "X1234567L", "DNI 12345678A", "DNI 12.345.678-A",
      "NIE X-1234567-M", "NIE A1234567L", "DNI 112345678Z", "DNI 12345678Za", "DNI a12345678Z",
      "DNI 00000000T", "pedido 12345678-Z", "ref 12345678Z", "DNI 1.2345678Z", "5432109-S",
      "20240315-Q", "12345678-Z4", "12345678-z", "DNI 12.34.56.78-Z", "NIF M-1234567-L");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a number behind a single letter is found whatever the letter says") {
  CHECK(reported(engine_for("es-dni"), "DNI 12345678Z y 87654321X") == "12345678Z 87654321X");
}

TEST_CASE("a column of Spanish numbers is told by its header or its share") {
  const Engine engine = engine_for("es-dni");
  const std::vector<std::vector<std::string>> rows = {
      {"12345678Z"}, {"05432109S"}, {"X1234567L"}, {"44556677L"}};
  const auto header =
      GENERATE(as<std::string>{}, "DNI", "dni_nie", "NIF", "N.I.F.", "DNI/NIE", "documento");
  CAPTURE(header);
  CHECK(reported(engine, Table({header}, rows).text()) ==
        "12345678Z 05432109S X1234567L 44556677L");
  CHECK(reported(engine, Table({}, rows).text()) == "12345678Z 05432109S X1234567L 44556677L");
}

TEST_CASE("a masked Spanish number shows a digit and the letter") {
  CHECK(seen(engine_for("es-dni"), "DNI 12345678Z").at(0).masked == "*******8Z");
}

}  // namespace
}  // namespace datakaart
