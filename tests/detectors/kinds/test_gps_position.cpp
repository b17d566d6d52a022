#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("positions are found in the forms that people and programs write") {
  const Engine engine = engine_for("gps-position");
  const auto text =
      GENERATE(as<std::string>{},  //
               "Afspraak op 51.05430, 3.71740.", "GPS: 51.0543 3.7174", "lat: 51.0543, lon: 3.7174",
               "{\"lat\": 51.0543, \"lng\": 3.7174}", "51.0543\xC2\xB0 N, 3.7174\xC2\xB0 E",
               "N 51.0543 E 3.7174", "https://maps.example.org/@51.0543,3.7174,15z",
               "geo:51.0543,3.7174", "latitude=51.0543&longitude=3.7174", "(51.05430,3.71740)");
  CAPTURE(text);
  CHECK(reported(engine, text) == "51.05430,3.71740");
}

TEST_CASE("degrees, minutes and seconds are turned into decimals") {
  const Engine engine = engine_for("gps-position");
  CHECK(reported(engine,
                 "51\xC2\xB0"
                 "03'15.5\"N 3\xC2\xB0"
                 "43'02.6\"E") == "51.05431,3.71739");
  CHECK(reported(engine, "50\xC2\xB0 51' N, 4\xC2\xB0 21' O") == "50.85000,4.35000");
}

TEST_CASE("two columns of a table are one position") {
  const Engine engine = engine_for("gps-position");
  CHECK(reported(engine, Table({"Latitude", "Longitude"}, {{"51.0543", "3.7174"}}).text()) ==
        "51.05430,3.71740");
  CHECK(reported(engine, Table({"lat", "naam", "lon"}, {{"51,0543", "A", "3,7174"}}).text()) ==
        "51.05430,3.71740");
  CHECK(reported(engine, Table({"lengte", "breedte"}, {{"51.0543", "3.7174"}}).text()).empty());
}

TEST_CASE("measurements, versions and prices are no positions") {
  const Engine engine = engine_for("gps-position");
  const auto text =
      GENERATE(as<std::string>{}, "12.3456, 7.8910", "51.05, 3.71", "0.1234 51.0543 3.7174 12.5",
               "51.0543", "lat 91.0543, 200.7174", "v51.0543, 3.7174",
               "20\xC2\xB0"
               "C",
               "0.0000, 0.0000 lat");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("a position is shown to a degree") {
  CHECK(seen(engine_for("gps-position"), "GPS: 51.0543 3.7174").at(0).masked == "51.***, 4.***");
}

TEST_CASE("pairs of whole numbers are no positions, whatever is said") {
  const Engine engine = engine_for("gps-position");
  CHECK(reported(engine, "point 1.0000, 1.0000").empty());
  CHECK(reported(engine, "position: 1.500, 2.250").empty());
  CHECK(reported(engine, Table({"nota"}, {{"op die locatie 30,000 stuks"}}).text()).empty());
}

}  // namespace
}  // namespace datakaart
