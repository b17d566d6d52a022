#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/ole2/ole2_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

std::string record(unsigned version, unsigned type, const std::string& body) {
  std::string bytes;
  put_number(bytes, version, 2);
  put_number(bytes, type, 2);
  put_number(bytes, body.size(), 4);
  return bytes + body;
}

// A property set with one text.
std::string property_set(std::uint32_t id, const std::string& text) {
  std::string bytes(44, '\0');
  put_number(bytes, 48, 4);
  put_number(bytes, 0, 4);
  put_number(bytes, 2, 4);
  put_number(bytes, 1, 4);
  put_number(bytes, 24, 4);
  put_number(bytes, id, 4);
  put_number(bytes, 32, 4);
  put_number(bytes, 2, 4);
  put_number(bytes, 1252, 4);
  put_number(bytes, 30, 4);
  put_number(bytes, text.size() + 1, 4);
  return bytes + text + '\0';
}

}  // namespace

TEST_CASE("The slides of a presentation are read, and its properties") {
  const std::string stream =
      record(0xF, 0x03E8,
             record(0xF, 0x0FF0,
                    record(0, 0x03F3, std::string(20, '\0')) +
                        record(0, 0x0FA8, "gsm 0475 12 34 56\rtwee"))) +
      record(0xF, 0x03EE, record(0xF, 0xF00D, record(0, 0x0FA0, in_utf16("in een kader")))) +
      record(0xF, 0x03F0, record(0, 0x0FA0, in_utf16("notitie")));
  const Reading reading =
      read_bytes(ole2_extractor(), "a.ppt",
                 make_ole2({{"PowerPoint Document", stream},
                            {"\5SummaryInformation", property_set(4, "Ren\xE9 Maes")},
                            {"\5DocumentSummaryInformation", property_set(15, "Zonnewende")}}));
  REQUIRE(reading.ended);
  CHECK(reading.type == "ppt");
  CHECK(reading.sink.count("gsm 0475 12 34 56") == 1);
  CHECK(reading.sink.at("slide 1").find("in een kader") != std::string::npos);
  CHECK(reading.sink.at("slide 1 (notes)") == "notitie");
  CHECK(reading.sink.at("property author") == "René Maes");
  CHECK(reading.sink.at("property company") == "Zonnewende");
}

TEST_CASE("Records whose lengths lie end where the presentation does") {
  std::string lies = record(0, 0x0FA8, "gsm 0475");
  lies.replace(4, 4, "\xFF\xFF\xFF\xFF");
  const Reading reading =
      read_bytes(ole2_extractor(), "a.ppt", make_ole2({{"PowerPoint Document", lies}}));
  REQUIRE(reading.ended);
  CHECK(reading.sink.count("gsm 0475") == 1);
}

}  // namespace datakaart
