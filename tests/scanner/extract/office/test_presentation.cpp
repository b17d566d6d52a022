#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

std::string slide(const std::string& content) {
  return "<p:sld xmlns:p=\"p\" xmlns:a=\"a\" xmlns:r=\"r\">" + content + "</p:sld>";
}

std::string paragraph(const std::string& words) {
  return "<a:p><a:r><a:t>" + words + "</a:t></a:r></a:p>";
}

}  // namespace

TEST_CASE("slides are numbered in the order of the presentation, whatever their files are called") {
  const Members members = {
      {"[Content_Types].xml", "<Types/>"},
      {"ppt/presentation.xml",
       "<p:presentation xmlns:p=\"p\" xmlns:r=\"r\"><p:sldIdLst><p:sldId id=\"256\" r:id=\"b\"/>"
       "<p:sldId id=\"257\" r:id=\"a\"/></p:sldIdLst></p:presentation>"},
      {"ppt/_rels/presentation.xml.rels",
       "<Relationships><Relationship Id=\"a\" Type=\"x/slide\" Target=\"slides/slide1.xml\"/>"
       "<Relationship Id=\"b\" Type=\"x/slide\" Target=\"slides/slide7.xml\"/></Relationships>"},
      {"ppt/slides/slide1.xml",
       slide("<a:p><a:r><a:t>0475/12</a:t></a:r><a:r><a:t>.34.56</a:t></a:r><a:br/><a:fld><a:t>f"
             "</a:t></a:fld></a:p><a:tbl><a:tr><a:tc>" +
             paragraph("Jan") + "</a:tc><a:tc>" + paragraph("Gent") + "</a:tc></a:tr></a:tbl>")},
      {"ppt/slides/slide7.xml",
       slide("<p:cNvPr id=\"1\" name=\"x\" descr=\"foto van An\"/><a:p><a:r><a:rPr><a:hlinkClick "
             "r:id=\"l\"/></a:rPr><a:t>mail</a:t></a:r></a:p>")},
      {"ppt/slides/_rels/slide7.xml.rels",
       "<Relationships><Relationship Id=\"l\" Type=\"x/hyperlink\" Target=\"mailto:an@x.be\" "
       "TargetMode=\"External\"/><Relationship Id=\"n\" Type=\"x/notesSlide\" "
       "Target=\"../notesSlides/notesSlide1.xml\"/><Relationship Id=\"c\" Type=\"x/comments\" "
       "Target=\"../comments/comment1.xml\"/></Relationships>"},
      {"ppt/notesSlides/notesSlide1.xml", slide(paragraph("niet tonen"))},
      {"ppt/comments/comment1.xml",
       "<p:cmLst xmlns:p=\"p\"><p:cm><p:text>nakijken</p:text></p:cm></p:cmLst>"},
      {"ppt/slideMasters/slideMaster1.xml", slide(paragraph("Zaak BV"))},
      {"ppt/tags/tag1.xml",
       "<p:tagLst xmlns:p=\"p\"><p:tag name=\"KLANT\" val=\"An\"/></p:tagLst>"},
      {"ppt/commentAuthors.xml",
       "<p:cmAuthorLst xmlns:p=\"p\"><p:cmAuthor id=\"0\" name=\"els@x.be\"/></p:cmAuthorLst>"},
      {"docProps/app.xml", "<Properties><Company>Zaak BV</Company></Properties>"}};
  const Reading reading =
      read_bytes(presentation_extractor(), "voorstelling.pptm", make_zip(members));
  REQUIRE(reading.ended);
  CHECK(reading.type == "pptm");
  CHECK(reading.sink.at("slide 2") == "0475/12.34.56\nf\nJan\tGent");
  CHECK(reading.sink.at("slide 1") == "foto van An\nmail");
  CHECK(reading.sink.at("slide 1 (link)") == "an@x.be");
  CHECK(reading.sink.at("slide 1 (notes)") == "niet tonen");
  CHECK(reading.sink.at("slide 1 (comment)") == "nakijken");
  CHECK(reading.sink.at("custom XML tag1") == "KLANT: An");
  CHECK(reading.sink.at("custom XML commentauthors") == "name: els@x.be");
  CHECK(reading.sink.at("slide master") == "Zaak BV");
  CHECK(reading.sink.at("property company") == "Zaak BV");
}

TEST_CASE("a package of another kind is not a presentation") {
  const Reading reading = read_bytes(
      presentation_extractor(), "x.pptx",
      make_zip({{"_rels/.rels", "<Relationships/>"}, {"word/document.xml", "<document/>"}}));
  CHECK(reading.type.empty());
}

}  // namespace datakaart
