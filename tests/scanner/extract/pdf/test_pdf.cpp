#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/pdf/pdf_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

Reading read(std::string bytes, std::string name = "x.pdf", const Limits& limits = {}) {
  return read_bytes(pdf_extractor(), std::move(name), std::move(bytes), limits);
}

const std::string k_image = "q 600 0 0 800 0 0 cm /I Do Q\n";
const std::string k_small_image = "q 60 0 0 80 0 0 cm /I Do Q\n";
const std::string k_much_text =
    show("Een hele bladzijde tekst, zoals die onder een scan staat") +
    "BT /F 12 Tf 50 600 Td (waarvan de letters al gelezen werden: meer dan) Tj ET\n"
    "BT /F 12 Tf 50 500 Td (honderd tekens, de witruimte niet meegeteld.) Tj ET\n";

}  // namespace

TEST_CASE("the text of each page stands at its page") {
  const Reading reading = read(make_pdf({{show("Gsm 0475 12 34 56"), "", show("Jos\xE9, Gent")}}));
  CHECK(reading.type == "pdf");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("page 1") == "Gsm 0475 12 34 56");
  CHECK(reading.sink.at("page 2").empty());
  CHECK(reading.sink.at("page 3") == "José, Gent");
  CHECK(reading.sink.partials.empty());
}

TEST_CASE("a PDF with more pages than the limit is read up to it") {
  Limits limits;
  limits.max_pages = 1;
  const std::string pdf = make_pdf({{show("Gsm 0475 12 34 56"), show("te veel")}});
  const Reading reading = read(pdf, "x.pdf", limits);
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::limit_pages);
  CHECK(reading.sink.at("page 1") == "Gsm 0475 12 34 56");
  CHECK(reading.sink.count("te veel") == 0);
}

TEST_CASE("columns are read one after the other, and a row's cells stay whole") {
  const Reading reading = read(make_pdf(
      {{"BT /F 12 Tf 50 700 Td (0475 12 34 56) Tj 250 0 Td (BE68 5390 0754 7034) Tj ET\n"}}));
  CHECK(reading.sink.count("0475 12 34 56") == 1);
  CHECK(reading.sink.count("BE68 5390 0754 7034") == 1);
}

TEST_CASE("a link and a note are told where the page does not show them") {
  const Reading reading =
      read(make_pdf({{show("schrijf naar an@voorbeeld.be")},
                     "",
                     "/Annots [10 0 R 11 0 R 12 0 R 13 0 R]",
                     "",
                     {"<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
                      "(mailto:jan%40voorbeeld.be) >> >>",
                      "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI "
                      "(mailto:an@voorbeeld.be) >> >>",
                      "<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Els) /Contents "
                      "<FEFF0042006500760065007300740069006700640020> >>",
                      "<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A << /S /JavaScript /Next "
                      "<< /S /URI /URI (tel:+32475123456) >> >> >>"}}));
  CHECK(reading.sink.at("page 1 (link)") == "mailto:jan@voorbeeld.be\ntel:+32475123456");
  CHECK(reading.sink.at("page 1 (note)") == "Bevestigd \nEls");
  CHECK(reading.sink.count("an@voorbeeld.be") == 2);  // "jan@..." holds it once
}

TEST_CASE("values of form fields are told, on a page or on none") {
  const Reading reading =
      read(make_pdf({{show("Naam")},
                     "/AcroForm << /Fields [10 0 R 12 0 R 14 0 R] /XFA [(datasets) 15 0 R] >>",
                     "/Annots [11 0 R 13 0 R]",
                     "",
                     {"<< /FT /Tx /T (iban) /V (BE68 5390 0754 7034) /Kids [11 0 R] >>",
                      "<< /Type /Annot /Subtype /Widget /Parent 10 0 R /Rect [0 0 9 9] >>",
                      "<< /FT /Ch /T (keuze) /V [(een) (twee)] /Kids [13 0 R] >>",
                      "<< /Type /Annot /Subtype /Widget /Parent 12 0 R /Rect [0 0 9 9] >>",
                      "<< /FT /Tx /T (verborgen) /V (Naam en gsm) >>",
                      stream_object("", "<d><Naam>An &amp; Co</Naam><geboren when='1'/></d>")}}));
  CHECK(reading.sink.at("page 1 (form field)") == "BE68 5390 0754 7034\neen\ntwee");
  CHECK(reading.sink.at("form field") == "Naam en gsm");
  CHECK(reading.sink.at("form data") == "An & Co");
}

TEST_CASE("properties, metadata and bookmarks are told, once, and their dates are not") {
  const Reading reading = read(make_pdf(
      {{show("x")},
       "/Metadata 11 0 R /Outlines 12 0 R",
       "",
       "/Info 10 0 R",
       {"<< /Author (Jan Fictief) /CreationDate (D:20240102030405+01'00') >>",
        stream_object("/Type /Metadata /Subtype /XML",
                      "<x:xmpmeta xmlns:x='x' xmlns:r='r'><r:RDF><r:D DocumentID='123456789'>"
                      "<CreateDate>2024-01-02</CreateDate><creator><r:li>Jan Fictief</r:li>"
                      "</creator><r:li>an&#64;voorbeeld.be</r:li></r:D></r:RDF></x:xmpmeta>"),
        "<< /Type /Outlines /First 13 0 R /Last 13 0 R /Count 1 >>",
        "<< /Title (Loonfiche Els) /Parent 12 0 R >>"}}));
  CHECK(reading.sink.at("property author") == "Jan Fictief");
  CHECK(reading.sink.at("property metadata") == "an@voorbeeld.be");
  CHECK(reading.sink.count("Jan Fictief") == 1);
  CHECK(reading.sink.at("bookmark").find("Loonfiche Els") != std::string::npos);
  CHECK(reading.sink.count("2024") == 0);
}

TEST_CASE("files attached to the document and pinned on a page are its members") {
  const Reading reading = read(
      make_pdf({{show("x")},
                "/Names << /EmbeddedFiles << /Names [(a) 10 0 R (b) 12 0 R] >> >>",
                "/Annots [14 0 R]",
                "",
                {"<< /Type /Filespec /F (lonen.csv) /EF << /F 11 0 R >> >>",
                 stream_object("/Type /EmbeddedFile", "naam;iban"),
                 "<< /Type /Filespec /F (lonen.csv) /EF << /F 13 0 R >> >>",
                 stream_object("/Type /EmbeddedFile", "andere"),
                 "<< /Type /Annot /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /Type /Filespec "
                 "/UF <FEFF00E9006C00E80076006500730000> /EF << /F 15 0 R >> >> >>",
                 stream_object("/Type /EmbeddedFile", "derde")}}));
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.children.size() == 3);
  CHECK(reading.sink.children[0].name == "lonen.csv");
  CHECK(reading.sink.children[0].bytes == "naam;iban");
  CHECK(reading.sink.children[1].name == "lonen.csv#2");
  CHECK(reading.sink.children[2].bytes == "derde");
}

TEST_CASE("an attachment larger than may be held is told, not unpacked") {
  const std::string pdf = make_pdf({{show("x")},
                                    "/Names << /EmbeddedFiles << /Names [(a) 10 0 R] >> >>",
                                    "",
                                    "",
                                    {"<< /Type /Filespec /F (a.txt) /EF << /F 11 0 R >> >>",
                                     stream_object("/Filter /RunLengthDecode", [] {
                                       std::string runs;
                                       for (int i = 0; i < 1000; ++i) runs += "\x81x";
                                       return runs;
                                     }())}});
  Limits limits;
  limits.max_buffered = pdf.size() + 1000;
  const Reading reading = read(pdf, "x.pdf", limits);
  CHECK(reading.ended);
  CHECK(reading.sink.children.empty());
  REQUIRE(reading.sink.unreadable.size() == 1);
  CHECK(reading.sink.unreadable[0].reason == Reason::limit_buffered);
}

namespace {

Detail scanned_pages(std::string which, std::uint64_t of) {
  Detail detail(DetailCode::pages_without_text, std::move(which));
  detail.numbers[0] = of;
  return detail;
}

}  // namespace

TEST_CASE("pages of images are told by number, and blank ones are fine") {
  const Reading reading =
      read(make_pdf({{show("tekst en uitleg"), k_image, k_small_image, "", k_image + show("3"),
                      k_image + k_much_text, k_small_image + show("Een gewone bladzijde met logo"),
                      k_image + show("Gescand met een toestel van 2024"), "/G Do\n"}}));
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.partials.size() == 1);
  CHECK(reading.sink.partials[0].reason == Reason::needs_ocr);
  CHECK(reading.sink.partials[0].detail == scanned_pages("2-3, 5, 8-9", 9));
}

TEST_CASE("images that stand in the page's own drawing count, and so do letters that were drawn") {
  std::string letters;
  for (int i = 0; i < 150; ++i) letters += "10 10 m 20 20 l 30 10 l f\n";
  const Reading reading =
      read(make_pdf({{"q 600 0 0 800 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q\n", letters,
                      "10 10 m 20 20 l S\n"}}));
  REQUIRE(reading.sink.partials.size() == 1);
  CHECK(reading.sink.partials[0].detail == scanned_pages("1-2", 3));
}

TEST_CASE("a file that needs a password is encrypted") {
  const Reading reading = read(
      make_pdf({{show("x")},
                "",
                "",
                "/Encrypt 10 0 R /ID [<00112233445566778899aabbccddeeff> "
                "<00112233445566778899aabbccddeeff>]",
                {"<< /Filter /Standard /V 2 /R 3 /Length 128 /P -4 "
                 "/O <0101010101010101010101010101010101010101010101010101010101010101> "
                 "/U <0202020202020202020202020202020202020202020202020202020202020202> >>"}}));
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::encrypted);
  CHECK(reading.sink.fragments == 0);
}

TEST_CASE("a text that speaks of PDF is none, a PDF behind other bytes is one") {
  const std::string pdf = make_pdf({{show("inhoud")}});
  CHECK(read("Elke PDF begint met %PDF-1.4 en een versie.", "uitleg.md").type.empty());
  CHECK(read("\n\n" + pdf, "zonder").sink.at("page 1") == "inhoud");
  CHECK(read("HTTP/1.1 200\n\n" + pdf, "x.pdf").sink.at("page 1") == "inhoud");
  CHECK(read(std::string(1100, ' ') + pdf).type.empty());
}

TEST_CASE("letters cast in one piece are single letters") {
  const Reading reading = read(make_pdf(
      {{"BT /L 12 Tf 50 700 Td (oXce@voorbeeld.be) Tj ET\n"},
       "",
       "/Resources << /Font << /L 10 0 R >> >>",
       "",
       {"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 11 0 R >>",
        stream_object("",
                      "/CIDInit /ProcSet findresource begin 12 dict begin begincmap "
                      "1 begincodespacerange <00> <FF> endcodespacerange "
                      "1 beginbfchar <58> <FB03> endbfchar "
                      "1 beginbfrange <61> <7A> <0061> endbfrange "
                      "2 beginbfchar <2E> <002E> <40> <0040> endbfchar endcmap end end")}}));
  CHECK(reading.sink.at("page 1") == "office@voorbeeld.be");
}

TEST_CASE("cut off anywhere, a file is damaged, and what was read before stays") {
  const std::string whole = make_pdf({{show("een"), show("twee")}});
  const auto end = whole.rfind("xref\n0");
  for (std::size_t size = 100; size < end; size += 100) {
    const Reading reading = read(whole.substr(0, size));
    REQUIRE_FALSE(reading.ended);
    CHECK(reading.ended.error().reason == Reason::damaged);
  }
  const Reading most = read(whole.substr(0, whole.rfind("startxref")));
  CHECK(most.sink.at("page 2") == "twee");
  REQUIRE_FALSE(most.ended);
  CHECK(most.ended.error().reason == Reason::damaged);
}

TEST_CASE("with any byte changed, a file is read to some end") {
  const std::string whole =
      make_pdf({{show("een") + k_image},
                "/AcroForm << /Fields [10 0 R] >> /Outlines 11 0 R",
                "/Annots [10 0 R]",
                "",
                {"<< /Type /Annot /Subtype /Widget /FT /Tx /V (x) /Rect [0 0 9 9] >>",
                 "<< /Type /Outlines /First 12 0 R /Last 12 0 R >>",
                 "<< /Title (t) /Parent 11 0 R /Next 12 0 R >>"}});
  std::size_t ends = 0;
  for (std::size_t at = 0; at < whole.size(); at += 5) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 0x15);
    const Reading reading = read(changed);
    if (!reading.ended) CHECK(reading.ended.error().reason == Reason::damaged);
    ++ends;
  }
  CHECK(ends == (whole.size() + 4) / 5);
}

TEST_CASE("a document without a page that can be read is damaged, not clean") {
  PdfBuilder pdf;
  pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
  pdf.add("<< /Type /Pages /Kids [] /Count 0 >>");
  const Reading reading = read(pdf.bytes());
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::damaged);
}

}  // namespace datakaart
