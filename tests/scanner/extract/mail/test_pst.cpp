#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {

TEST_CASE("A data file of Outlook that is cut or no such file is told as damaged") {
  for (const std::size_t size : {4, 100, 600, 100'000}) {
    std::string bytes = "!BDN";
    bytes.resize(size, '\x0E');
    const Reading reading = read_bytes(pst_extractor(), "archief.pst", bytes);
    CHECK(reading.type == "pst");
    REQUIRE_FALSE(reading.ended);
    CHECK(reading.ended.error().reason == Reason::damaged);
  }
  CHECK(read_bytes(pst_extractor(), "archief.OST", "!BDN").type == "ost");
}

}  // namespace datakaart
