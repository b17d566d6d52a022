#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("addresses of hosts are found, with and without words") {
  const Engine engine = engine_for("ip-address");
  CHECK(reported(engine, "85.201.34.7 - - [10/Oct/2023:13:55:36 +0200] \"GET / HTTP/1.1\" 200") ==
        "85.201.34.7");
  CHECK(reported(engine, "ingelogd vanaf 81.82.4.200:51234.") == "81.82.4.200");
  CHECK(reported(engine, "IP-adres: 192.168.1.23") == "192.168.1.23");
  CHECK(reported(engine, "client_ip=10.0.4.17;") == "10.0.4.17");
  CHECK(reported(engine, "{\"ip\":\"8.8.4.4\"}") == "8.8.4.4");
  CHECK(reported(engine, Table({"IP"}, {{"10.1.2.3"}, {"4.3.2.1"}}).text()) == "10.1.2.3 4.3.2.1");
}

TEST_CASE("versions, masks, networks and longer numbers are no addresses") {
  const Engine engine = engine_for("ip-address");
  const auto text =
      GENERATE(as<std::string>{},  //
               "v1.2.3.4", "version 85.201.34.7", "1.2.3.4", "Chrome/115.0.5790.110",
               "255.255.255.0", "127.0.0.1", "0.0.0.0", "224.0.0.251", "85.201.34.7.1",
               "85.201.34.256", "85.201.34.07", "10.1.0.0/16", "85.201.34", "lib-85.201.34.7",
               "85.201.34.7-beta", "192.168.1.23", "1.3.6.1.4.1.311", "85.201.34.7/24");
  CAPTURE(text);
  CHECK(reported(engine, text).empty());
}

TEST_CASE("only the first number of an IPv4 address is shown") {
  CHECK(seen(engine_for("ip-address"), "IP 85.201.34.7").at(0).masked == "85.*.*.*");
}

TEST_CASE("versions of programs are no addresses") {
  const Engine engine = engine_for("ip-address");
  CHECK(reported(engine, "Chrome/120.0.0.0 Safari").empty());
  CHECK(reported(engine, "versie 85.12.40.17").empty());
  CHECK(reported(engine, "1,85.201.7.33") == "85.201.7.33");
}

}  // namespace
}  // namespace datakaart
