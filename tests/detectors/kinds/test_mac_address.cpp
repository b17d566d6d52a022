#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("MAC addresses are found with colons and with hyphens") {
  const Engine engine = engine_for("mac-address");
  CHECK(reported(engine, "toestel 00:1A:2B:3C:4D:5E verbonden") == "001a2b3c4d5e");
  CHECK(reported(engine, "Fysiek adres : 00-1A-2B-3C-4D-5E") == "001a2b3c4d5e");
  CHECK(reported(engine, "MAC:00:1a:2b:3c:4d:5e") == "001a2b3c4d5e");
  CHECK(reported(engine, "mac=10:22:33:44:55:66") == "102233445566");
}

TEST_CASE("fingerprints, groups and moments are no MAC addresses") {
  const Engine engine = engine_for("mac-address");
  const auto text =
      GENERATE(as<std::string>{}, "ff:ff:ff:ff:ff:ff", "00:00:00:00:00:00", "01:00:5e:00:00:fb",
               "33:33:00:00:00:01", "00:1a:2b:3c:4d", "00:1a:2b:3c:4d:5e:6f",
               "43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8", "20:24:01:02:03:04",
               "00-1A:2B-3C:4D-5E", "g0:1a:2b:3c:4d:5e", "a00:1a:2b:3c:4d:5e");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("only the last pair of a MAC address is shown") {
  CHECK(seen(engine_for("mac-address"), "00:1A:2B:3C:4D:5E").at(0).masked == "**:**:**:**:**:5e");
}

}  // namespace
}  // namespace datakaart
