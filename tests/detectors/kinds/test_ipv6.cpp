#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("IPv6 addresses are found in every form, and told in one") {
  const Engine engine = engine_for("ip-address");
  CHECK(reported(engine, "from 2a02:a03f:6b1c:8f00:0:0:0:1 to") == "2a02:a03f:6b1c:8f00::1");
  CHECK(reported(engine, "2A02:A03F:6B1C:8F00::1") == "2a02:a03f:6b1c:8f00::1");
  CHECK(reported(engine, "[2a02:a03f:6b1c:8f00::1]:443") == "2a02:a03f:6b1c:8f00::1");
  CHECK(reported(engine, "IP: fe80::1a2b:3c4d:5e6f:7a8b") == "fe80::1a2b:3c4d:5e6f:7a8b");
  CHECK(reported(engine, "het adres is 2a02:a03f::8a2e.") == "2a02:a03f::8a2e");
}

TEST_CASE("times, names of programs and fingerprints are no IPv6 addresses") {
  const Engine engine = engine_for("ip-address");
  const auto text =
      GENERATE(as<std::string>{}, "12:30:45", "std::byte", "abc::def", "dead::beef", "::1",
               "::", "ff02::1", "00:1a:2b:3c:4d:5e", "a::b::c", "2a02:a03f:6b1c:8f00:1:2:3:4:5",
               "43:51:43:a1:b5:fc:8b:b7:0a:3a:a9:b1:0f:66:73:a8", "x2a02::1");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

}  // namespace
}  // namespace datakaart
