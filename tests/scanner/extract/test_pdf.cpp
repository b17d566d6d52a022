#include <catch2/catch.hpp>

#include "scanner/extract/list.h"
#include "tests/scanner/support.h"

using namespace datakaart;

namespace {

// A PDF of one object after the other, with its table of offsets; object 1 is the catalogue.
std::string make_pdf(const std::vector<std::string>& objects, const std::string& trailer = "") {
  std::string pdf = "%PDF-1.4\n";
  std::vector<std::size_t> offsets;
  for (std::size_t i = 0; i < objects.size(); ++i) {
    offsets.push_back(pdf.size());
    pdf += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
  }
  const std::size_t table = pdf.size();
  pdf += "xref\n0 " + std::to_string(objects.size() + 1) + "\n0000000000 65535 f \n";
  for (std::size_t offset : offsets) {
    std::string digits = std::to_string(offset);
    pdf += std::string(10 - digits.size(), '0') + digits + " 00000 n \n";
  }
  return pdf + "trailer\n<< /Size " + std::to_string(objects.size() + 1) + " /Root 1 0 R " +
         trailer + " >>\nstartxref\n" + std::to_string(table) + "\n%%EOF\n";
}

std::string stream(const std::string& dictionary, const std::string& bytes) {
  return "<< " + dictionary + " /Length " + std::to_string(bytes.size()) + " >>\nstream\n" + bytes +
         "\nendstream";
}

// One page with this content; `page` and `more` add to the page and to the objects (from 6 on).
std::string one_page(const std::string& content, const std::string& page = "",
                     const std::vector<std::string>& more = {}, const std::string& trailer = "") {
  std::vector<std::string> objects = {
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << "
      "/F1 "
      "5 0 R >> /XObject << /Im1 6 0 R >> >> " +
          page + " >>",
      stream("", content), "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
  objects.insert(objects.end(), more.begin(), more.end());
  return make_pdf(objects, trailer);
}

std::string shown(const std::string& text) { return "BT /F1 12 Tf 50 700 Td (" + text + ") Tj ET"; }

const std::string k_image = stream(
    "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8",
    std::string(1, '\x7F'));

Reading read(const std::string& pdf) { return read_bytes(pdf_extractor(), "a.pdf", pdf); }

}  // namespace

TEST_CASE("the text of a page stands at its page") {
  const Reading reading = read(one_page(shown("bel 0475/12.34.56 vandaag")));
  CHECK(reading.type == "pdf");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("page 1").find("bel 0475/12.34.56 vandaag") != std::string::npos);
  CHECK(reading.sink.partials.empty());
}

TEST_CASE("links, notes, form fields and properties are told") {
  const Reading reading =
      read(one_page(shown("een gewone pagina met genoeg tekst"), "/Annots [7 0 R 8 0 R 9 0 R]",
                    {k_image,
                     "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
                     "(mailto:jan@firma.be) >> >>",
                     "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (bel Mie terug) >>",
                     "<< /Type /Annot /Subtype /Widget /FT /Tx /T (iban) /Rect [0 0 9 9] /V (BE68 "
                     "5390 0754 7034) >>",
                     "<< /Title (Dossier Els) /Author (Piet Ponsaerts) >>"},
                    "/Info 10 0 R"));
  REQUIRE(reading.ended);
  for (const char* text :
       {"jan@firma.be", "bel Mie terug", "BE68 5390 0754 7034", "Dossier Els", "Piet Ponsaerts"}) {
    INFO(text);
    CHECK(reading.sink.count(text) >= 1);
  }
}

TEST_CASE("a page that is only an image needs OCR, an empty one does not") {
  const Reading scanned = read(one_page("q 595 0 0 842 0 0 cm /Im1 Do Q", "", {k_image}));
  REQUIRE(scanned.ended);
  REQUIRE(scanned.sink.partials.size() == 1);
  CHECK(scanned.sink.partials[0].reason == Reason::needs_ocr);
  CHECK(scanned.sink.partials[0].detail.find('1') != std::string::npos);
  const Reading empty = read(one_page("q Q"));
  REQUIRE(empty.ended);
  CHECK(empty.sink.partials.empty());
}

TEST_CASE("what only begins like a PDF is damaged, and cut files never harm") {
  const Reading garbage = read("%PDF-1.7\nno such thing");
  REQUIRE_FALSE(garbage.ended);
  CHECK(garbage.ended.error().reason == Reason::damaged);
  const std::string pdf = one_page(shown("jan@firma.be"), "", {k_image});
  for (std::size_t size = 10; size < pdf.size(); size += 37) {
    const Reading cut = read(pdf.substr(0, size));
    CHECK(cut.type == "pdf");
  }
}
