#include "tests/detectors/support.h"

namespace datakaart {
namespace {

constexpr std::string_view k_passport =
    "P<BELPEETERS<<JAN<MARIA<<<<<<<<<<<<<<<<<<<<<\nEH123456<0BEL8507309M3012316<<<<<<<<<<<<<<08";
constexpr std::string_view k_card =
    "IDBEL591123456<7890<<<<<<<<<<<\n8507309F3012316BEL850730003741\n"
    "PEETERS<<MARIE<ANNA<<<<<<<<<<<";
// The example of Doc 9303, part 6.
constexpr std::string_view k_official =
    "I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6";

std::string without_breaks(std::string_view zone) {
  std::string out(zone);
  std::erase(out, '\n');
  return out;
}

TEST_CASE("passports, cards and official documents are found whole") {
  const Engine engine = engine_for("mrz");
  for (std::string_view zone : {k_passport, k_card, k_official}) {
    CAPTURE(zone);
    CHECK(reported(engine, zone) == without_breaks(zone));
    CHECK(reported(engine, "MRZ:\n" + std::string(zone) + "\nkopie van de pas") ==
          without_breaks(zone));
    std::string broken(zone);
    broken.replace(broken.find('\n'), 1, " \r\n ");
    broken.insert(12, " ");
    CHECK(reported(engine, broken) == without_breaks(zone));
  }
}

TEST_CASE("each of two zones right behind each other is found") {
  const std::string both = std::string(k_passport) + "\n" + std::string(k_card);
  CHECK(reported(engine_for("mrz"), both) ==
        without_breaks(k_passport) + " " + without_breaks(k_card));
}

TEST_CASE("a wrong character anywhere in the numbers makes it none") {
  const Engine engine = engine_for("mrz");
  for (std::size_t at : {47U, 55U, 60U, 68U, 88U}) {
    std::string zone(k_passport);
    zone[at] = zone[at] == '7' ? '8' : '7';
    CAPTURE(zone);
    CHECK(reported(engine, zone).empty());
  }
  CHECK(reported(engine, "std::cout << A << B << C << D << E << F << G << H << I << J;").empty());
  CHECK(reported(engine, std::string(5000, '<')).empty());
}

TEST_CASE("only the kind of document and its state are shown") {
  CHECK(seen(engine_for("mrz"), k_passport).at(0).masked == "P<BEL***");
}

}  // namespace
}  // namespace datakaart
