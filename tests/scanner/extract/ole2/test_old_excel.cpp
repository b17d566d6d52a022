#include <bit>
#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/ole2/ole2_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

std::string record(unsigned type, const std::string& body) {
  std::string bytes;
  put_number(bytes, type, 2);
  put_number(bytes, body.size(), 2);
  return bytes + body;
}

std::string numbers(const std::vector<std::pair<std::uint64_t, std::size_t>>& all) {
  std::string bytes;
  for (const auto& [value, size] : all) put_number(bytes, value, size);
  return bytes;
}

std::string begin(unsigned kind) {
  return record(0x0809, numbers({{0x0600, 2}, {kind, 2}, {0, 12}}));
}

// A workbook of one sheet with these records, and more among those of the workbook.
std::string workbook(const std::string& more, const std::string& cells) {
  const std::string name = "Leden";
  const auto sheet = [&](std::size_t at) {
    return record(0x0085, numbers({{at, 4}, {0, 2}, {name.size(), 1}, {0, 1}}) + name);
  };
  const std::string rest = more + record(0x000A, "");
  const std::size_t at = begin(5).size() + sheet(0).size() + rest.size();
  return begin(5) + sheet(at) + rest + begin(0x10) + cells + record(0x000A, "");
}

std::string shared(std::uint32_t row, std::uint32_t column, std::uint32_t text) {
  return record(0x00FD, numbers({{row, 2}, {column, 2}, {0, 2}, {text, 4}}));
}

Reading read_workbook(const std::string& stream) {
  return read_bytes(ole2_extractor(), "a.xls", make_ole2({{"Workbook", stream}}));
}

}  // namespace

TEST_CASE("Shared texts of a workbook are read, also where they go on in another record") {
  const std::string texts = record(0x00FC, numbers({{3, 4}, {3, 4}, {8, 2}, {0, 1}}) + "Voornaam" +
                                               numbers({{5, 2}, {0, 1}}) + "Lo") +
                            record(0x003C, std::string("\1", 1) + in_utf16("tte") +
                                               numbers({{3, 2}, {8, 1}, {1, 2}}) + "Gsm" + "runs");
  const Reading reading = read_workbook(workbook(
      texts, shared(0, 0, 0) + shared(0, 1, 2) + shared(1, 0, 1) +
                 record(0x0204, numbers({{1, 2}, {1, 2}, {0, 2}, {4, 2}, {0, 1}}) + "0475")));
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("Leden!A1") == "Voornaam");
  CHECK(reading.sink.at("Leden!B1") == "Gsm");
  CHECK(reading.sink.at("Leden!A2") == "Lotte");
  CHECK(reading.sink.at("Leden!B2") == "0475");
}

TEST_CASE("Numbers are shown as their cells show them") {
  const std::string styles = record(0x041E, numbers({{164, 2}, {10, 2}, {0, 1}}) + "0000000000") +
                             record(0x00E0, numbers({{0, 2}, {0, 2}})) +
                             record(0x00E0, numbers({{0, 2}, {164, 2}})) +
                             record(0x00E0, numbers({{0, 2}, {14, 2}}));
  const auto bits = std::bit_cast<std::uint64_t>(475123456.0);
  const std::string cells =
      record(0x0203, numbers({{0, 2}, {0, 2}, {1, 2}, {bits, 8}})) +
      record(0x027E, numbers({{0, 2}, {1, 2}, {2, 2}, {31258 << 2 | 2, 4}})) +
      record(
          0x00BD,
          numbers({{1, 2}, {0, 2}, {0, 2}, {1250 << 2 | 3, 4}, {0, 2}, {7 << 2 | 2, 4}, {1, 2}})) +
      record(0x0006, numbers({{2, 2}, {0, 2}, {0, 2}, {0xFFFF000000000000, 8}, {0, 6}})) +
      record(0x0207, numbers({{5, 2}, {0, 1}}) + "tekst");
  const Reading reading = read_workbook(workbook(styles, cells));
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("Leden!A1") == "0475123456");
  CHECK(reading.sink.at("Leden!B1").find("1985") != std::string::npos);
  CHECK(reading.sink.at("Leden!A2") == "12.5");
  CHECK(reading.sink.at("Leden!B2") == "7");
  CHECK(reading.sink.at("Leden!A3") == "tekst");
}

TEST_CASE("Comments and text boxes of a sheet are read") {
  const auto box = [](unsigned object, const std::string& text) {
    return record(0x005D, numbers({{0x15, 2}, {0x12, 2}, {0x19, 2}, {object, 2}})) +
           record(0x01B6, numbers({{0, 10}, {text.size(), 2}, {0, 6}})) +
           record(0x003C, std::string(1, '\0') + text);
  };
  const std::string cells =
      box(7, "bel 0475 12 34 56") + box(8, "in een kader") +
      record(0x001C, numbers({{1, 2}, {2, 2}, {0, 2}, {7, 2}, {2, 2}, {0, 1}}) + "An");
  const Reading reading = read_workbook(workbook("", cells));
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("Leden!C2 comment") == "bel 0475 12 34 56");
  CHECK(reading.sink.at("Leden!C2 comment author") == "An");
  CHECK(reading.sink.count("in een kader") == 1);
}

TEST_CASE("A workbook that needs a password is told; a cut one is read so far") {
  const Reading closed = read_workbook(workbook(record(0x002F, numbers({{0, 6}})), ""));
  REQUIRE_FALSE(closed.ended);
  CHECK(closed.ended.error().reason == Reason::encrypted);
  const std::string whole =
      workbook(record(0x00FC, numbers({{9, 4}, {9, 4}, {3, 2}, {0, 1}}) + "abc"), shared(0, 0, 0));
  for (std::size_t size = 0; size < whole.size(); ++size) {
    static_cast<void>(read_workbook(whole.substr(0, size)));
  }
  CHECK(read_workbook(whole).sink.at("Leden!A1") == "abc");
}

}  // namespace datakaart
