#include <catch2/catch.hpp>

#include "scanner/model/place.h"

using namespace datakaart;

TEST_CASE("labels keep their order, and no more than they can hold") {
  PlaceLabels labels = PlaceLabel::header;
  labels.add(PlaceLabel::text_box);
  CHECK(labels.size() == 2);
  CHECK(labels[0] == PlaceLabel::header);
  CHECK(labels.ends_with(PlaceLabel::text_box));
  labels.remove_last();
  CHECK(labels == PlaceLabels(PlaceLabel::header));
  labels.remove_last();
  labels.remove_last();
  CHECK(labels.empty());
  for (int i = 0; i < 20; ++i) labels.add(PlaceLabel::link);
  CHECK(labels.size() == PlaceLabels::k_most);
}

TEST_CASE("labels come back from their number, and nothing else does") {
  PlaceLabels labels;
  CHECK(PlaceLabels::from_bits(0) == labels);
  for (std::size_t i = 0; i < PlaceLabels::k_most; ++i) labels.add(PlaceLabel::property_metadata);
  CHECK(PlaceLabels::from_bits(labels.bits()) == labels);
  const auto first_unknown = static_cast<std::uint64_t>(PlaceLabel::k_count) + 1;
  CHECK(PlaceLabels::from_bits(first_unknown - 1));
  CHECK_FALSE(PlaceLabels::from_bits(first_unknown));
  CHECK_FALSE(PlaceLabels::from_bits(1U << 8U));  // a second without a first
  CHECK_FALSE(PlaceLabels::from_bits(~std::uint64_t{0}));
}

TEST_CASE("a cell that is written as letters and digits is known by its numbers") {
  const auto at = [](std::string_view reference) {
    return place_of_cell("Blad1", reference, PlaceLabel::comment);
  };
  CHECK(at("B7") == Place::cell("Blad1", 7, 2, PlaceLabel::comment));
  CHECK(at("XFD1048576") == Place::cell("Blad1", 1'048'576, 16'384, PlaceLabel::comment));
  CHECK(at("") == Place::sheet("Blad1", PlaceLabel::comment));
  for (const std::string text :
       {"A1:B9", "b7", "$B$7", "B0", "B07", "7", "B", "B7 ", "B99999999999", "AAAAAAA1"}) {
    CHECK(at(text) == Place::sheet("Blad1!" + text, PlaceLabel::comment));
  }
}
