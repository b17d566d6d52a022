#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("German tax numbers are found where a word names them") {
  const Engine engine = engine_for("de-steuer-id");
  const auto text = GENERATE(
      as<std::string>{},  //
      "Steuer-ID 86095742719", "Steuer-ID: 86 095 742 719", "IdNr. 86095742719",
      "Steueridentifikationsnummer 86 095 742 719", "Steuer-Identifikationsnummer: 86095742719",
      "steuerliche Identifikationsnummer 86 0957 42719", "TIN 86095742719",
      "German tax ID: 86-095-742-719", "Identifikationsnummer (§ 139b AO): 86 095 742 719",
      "fiscaal identificatienummer 86095742719", "numéro d'identification fiscale 860 957 427 19",
      "{\"steuerId\": \"86095742719\"}", "<IdNr>86095742719</IdNr>", "86095742719 (Steuer-ID)",
      "Ihre Steuer-ID lautet 86095742719.", "Steuer-IdNr.\n86095742719");
  CAPTURE(text);
  CHECK(reported(engine, text) == "86095742719");
}

TEST_CASE("numbers that break the rules of German tax numbers are none") {
  const Engine engine = engine_for("de-steuer-id");
  const auto text = GENERATE(as<std::string>{},        //
                             "Steuer-ID 86095742718",  // check digit
                             "Steuer-ID 01234567899",  // begins with 0
                             "Steuer-ID 12345678903",  // no digit twice
                             "Steuer-ID 11234456784",  // two digits twice
                             "Steuer-ID 11123456781",  // three side by side
                             "Steuer-ID 186095742719", "Steuer-ID 86095742719-2",
                             "Steuer-ID 8 6095 742 719", "Steuer-ID x86095742719", "86095742719",
                             "86 095 742 719", "Telefon 86095742719", "Rechnung 86095742719");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a digit may stand three times, though not side by side") {
  const Engine engine = engine_for("de-steuer-id");
  const auto number = GENERATE(as<std::string>{}, "36574261809", "47036892816", "65929970489",
                               "57549285017", "25768131411");
  CHECK(reported(engine, "Steuer-ID " + number) == number);
}

TEST_CASE("a column of German tax numbers is told by its header or its share") {
  const Engine engine = engine_for("de-steuer-id");
  const std::vector<std::vector<std::string>> rows = {
      {"86095742719"}, {"36574261809"}, {"47036892816"}, {"65929970489"}};
  const auto header = GENERATE(as<std::string>{}, "Steuer-ID", "steuer_id", "IdNr", "SteuerID",
                               "TIN", "tax_id", "Steueridentifikationsnr.");
  CAPTURE(header);
  CHECK(reported(engine, Table({header}, rows).text()) ==
        "86095742719 36574261809 47036892816 65929970489");
  CHECK(reported(engine, Table({}, rows).text()) ==
        "86095742719 36574261809 47036892816 65929970489");
}

TEST_CASE("a masked German tax number shows two digits") {
  CHECK(seen(engine_for("de-steuer-id"), "Steuer-ID 86095742719").at(0).masked == "*********19");
}

}  // namespace
}  // namespace datakaart
