#include <catch2/catch.hpp>
#include <vector>

#include "reports/texts/catalogue.h"

using namespace datakaart;

namespace {

// A catalogue of two texts, as gettext's manual lays it out.
std::vector<unsigned char> sample() {
  const std::string strings = std::string("a\4Sheet\0b\4Sheet\0Blad\0Feuille\0", 31);
  std::vector<unsigned char> mo;
  const auto number = [&](std::uint32_t n) {
    for (int i = 0; i < 4; ++i) mo.push_back(static_cast<unsigned char>(n >> 8 * i));
  };
  for (const std::uint32_t n : {0x950412deU, 0U, 2U, 28U, 44U, 0U, 0U}) number(n);
  for (const std::uint32_t n : {7U, 60U, 7U, 68U, 4U, 76U, 7U, 81U}) number(n);
  mo.insert(mo.end(), strings.begin(), strings.end());
  return mo;
}

}  // namespace

TEST_CASE("a catalogue translates an English text in its context, and no other") {
  const auto mo = sample();
  const Catalogue catalogue(mo);
  CHECK(catalogue.find("a", "Sheet") == "Blad");
  CHECK(catalogue.find("b", "Sheet") == "Feuille");
  CHECK(catalogue.find("c", "Sheet").empty());
  CHECK(catalogue.find("a", "Sheets").empty());
  CHECK(catalogue.find("", "").empty());
  CHECK(Catalogue().find("a", "Sheet").empty());
}

TEST_CASE("a catalogue that is cut off or none at all translates nothing it does not hold") {
  const auto mo = sample();
  for (std::size_t size = 0; size < mo.size() - 1; ++size) {
    const Catalogue catalogue{std::span(mo).first(size)};
    const std::string_view found = catalogue.find("b", "Sheet");
    CHECK((found.empty() || found == "Feuille"));
  }
  auto other = mo;
  other[0] ^= 1;
  CHECK(Catalogue(other).find("a", "Sheet").empty());
}

TEST_CASE("the program holds a catalogue for each language beside English") {
  for (const CompiledCatalogue& one : compiled_catalogues()) {
    INFO(one.language);
    CHECK_FALSE(Catalogue(one.mo).find("sheet_summary", "Summary").empty());
  }
  CHECK(compiled_catalogues().size() == 3);
}
