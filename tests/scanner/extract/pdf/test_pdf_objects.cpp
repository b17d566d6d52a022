#include <catch2/catch.hpp>

#include "scanner/extract/pdf/pdf_objects.h"
#include "tests/scanner/extract/pdf/pdf_support.h"

namespace datakaart {

TEST_CASE("an image is measured against the page, through all the matrices around it") {
  const std::string pdf = make_pdf(
      {{"q .5 0 0 .5 0 0 cm q 600 0 0 800 0 0 cm /I Do Q Q\n", "q 0 800 -600 0 600 0 cm /I Do Q\n",
        "/G Do /G Do\n", "q 600 0 0 800 0 0 cm Q /I Do\n", ""}});
  const auto objects = PdfObjects::open(pdf);
  REQUIRE(objects);
  CHECK(objects->drawing(0).largest_image == Approx(0.25));
  CHECK(objects->drawing(1).largest_image == Approx(1));
  CHECK(objects->drawing(2).largest_image == Approx(1));
  CHECK(objects->drawing(2).images == 2);
  CHECK(objects->drawing(3).largest_image < 0.001);
  CHECK(objects->drawing(4).images == 0);
  CHECK(objects->drawing(99).images == 0);
}

TEST_CASE("drawings that hold themselves, and fields that are their own parents, come to an end") {
  const std::string pdf =
      make_pdf({{"/X Do\n"},
                "/AcroForm << /Fields [11 0 R] >>",
                "/Annots [11 0 R] /Resources << /XObject << /X 10 0 R >> >>",
                "",
                {stream_object("/Type /XObject /Subtype /Form /BBox [0 0 9 9] "
                               "/Resources << /XObject << /X 10 0 R >> >>",
                               "/X Do 0 0 9 9 re f"),
                 "<< /Subtype /Widget /FT /Tx /Parent 11 0 R /Kids [11 0 R] /A 12 0 R >>",
                 "<< /S /URI /URI (x) /Next 12 0 R >>"}});
  const auto objects = PdfObjects::open(pdf);
  REQUIRE(objects);
  CHECK(objects->drawing(0).paths > 0);
  CHECK(objects->page(0).links.size() <= 16);
  CHECK(objects->other_fields().empty());
  CHECK(objects->form_data().empty());
}

TEST_CASE("what is no PDF has no objects") {
  CHECK_FALSE(PdfObjects::open("geen pdf"));
  CHECK_FALSE(PdfObjects::open(""));
}

}  // namespace datakaart
