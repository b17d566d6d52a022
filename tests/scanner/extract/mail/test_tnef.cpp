#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/ole2/ole2_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

std::string attribute(std::uint32_t id, const std::string& value) {
  std::string bytes(1, '\1');
  put_number(bytes, id, 4);
  put_number(bytes, value.size(), 4);
  bytes += value;
  put_number(bytes, 0, 2);
  return bytes;
}

std::string tnef(const std::string& attributes) {
  return std::string("\x78\x9F\x3E\x22\1\0", 6) + attributes;
}

std::string text_property(std::uint32_t id, const std::string& text) {
  std::string bytes;
  put_number(bytes, 0x001F | id << 16U, 4);
  put_number(bytes, 1, 4);
  std::string wide = in_utf16(text);
  put_number(bytes, wide.size(), 4);
  wide.resize((wide.size() + 3) / 4 * 4, '\0');
  return bytes + wide;
}

std::string properties(std::uint32_t count, const std::string& all) {
  std::string bytes;
  put_number(bytes, count, 4);
  return bytes + all;
}

}  // namespace

TEST_CASE("What Outlook packs into winmail.dat is a mail with its attachments") {
  const std::string bytes =
      tnef(attribute(0x00079003, properties(2, text_property(0x0037, "Offerte") +
                                                   text_property(0x1000, "gsm 0475 12 34 56"))) +
           attribute(0x00069002, std::string(14, '\0')) + attribute(0x00018010, "kort.csv") +
           attribute(0x0006800F, "a;b\n") +
           attribute(0x00069005, properties(1, text_property(0x3707, "leden 2019.csv"))));
  const Reading reading = read_bytes(tnef_extractor(), "winmail.dat", bytes);
  REQUIRE(reading.ended);
  CHECK(reading.type == "tnef");
  CHECK(reading.sink.partials.empty());
  CHECK(reading.sink.at("mail header Subject") == "Offerte");
  CHECK(reading.sink.at("line 1") == "gsm 0475 12 34 56");
  REQUIRE(reading.sink.children.size() == 1);
  CHECK(reading.sink.children[0].name == "leden 2019.csv");
  CHECK(reading.sink.children[0].bytes == "a;b\n");
  for (std::size_t size = 6; size < bytes.size(); ++size) {
    static_cast<void>(read_bytes(tnef_extractor(), "winmail.dat", bytes.substr(0, size)));
  }
}

TEST_CASE("A winmail.dat whose sizes lie is read up to there, and told") {
  std::string lies = tnef(attribute(0x00018004, "Offerte"));
  put_number(lies, 0x0006800F01, 5);
  put_number(lies, 0xFFFFFFFF, 4);
  const Reading reading = read_bytes(tnef_extractor(), "winmail.dat", lies + "xxxx");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("mail header Subject") == "Offerte");
  REQUIRE(reading.sink.partials.size() == 1);
  CHECK(reading.sink.partials[0].reason == Reason::damaged);
}

}  // namespace datakaart
