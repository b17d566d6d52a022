#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("passport numbers are found where a word names them") {
  const Engine engine = engine_for("be-passport");
  const auto text = GENERATE(as<std::string>{}, "paspoort EH123456", "Paspoortnr.: EH 123456",
                             "passeport n° EH123456", "passport no EH123456", "Reisepass EH123456",
                             "{\"passportNumber\":\"EH123456\"}");
  CAPTURE(text);
  CHECK(reported(engine, text) == "EH123456");
}
TEST_CASE("codes of this form are no passports by themselves") {
  const Engine engine = engine_for("be-passport");
  const auto text =
      GENERATE(as<std::string>{}, "EH123456", "artikel EH123456", "paspoort EH1234567",
               "paspoort E123456", "paspoort XEH123456", "passport renewal in 2024");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}
TEST_CASE("a column of passport numbers is one by its header") {
  CHECK(reported(engine_for("be-passport"), Table({"Paspoort"}, {{"EH123456"}}).text()) ==
        "EH123456");
}

TEST_CASE("a be-passport shows no more than promised") {
  CHECK(seen(engine_for("be-passport"), "paspoort EH123456").at(0).masked == "******56");
}

}  // namespace
}  // namespace datakaart
