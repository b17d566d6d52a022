#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

constexpr std::string_view k_open =
    R"(<w:document xmlns:w="w" xmlns:r="r" xmlns:mc="mc" xmlns:wps="wps" xmlns:wp="wp"><w:body>)";
constexpr std::string_view k_close = "</w:body></w:document>";

Members document(std::string_view body) {
  return {{"[Content_Types].xml", "<Types/>"},
          {"_rels/.rels", "<Relationships/>"},
          {"word/document.xml", std::string(k_open) + std::string(body) + std::string(k_close)}};
}

Reading read(const Members& members, std::string name = "brief.docx") {
  return read_bytes(word_extractor(), std::move(name), make_zip(members));
}

Reading read_body(std::string_view body) { return read(document(body)); }

}  // namespace

TEST_CASE("a number split over runs, with proofing marks between, is one number") {
  const Reading reading = read_body(
      "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Gsm 0475</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
      "<w:r><w:t>/12.</w:t></w:r><w:r><w:t>34</w:t></w:r><w:bookmarkStart w:id=\"0\"/>"
      "<w:r><w:t xml:space=\"preserve\">.56 thuis</w:t></w:r></w:p>");
  REQUIRE(reading.ended);
  CHECK(reading.type == "docx");
  CHECK(reading.sink.at("paragraph 1") == "Gsm 0475/12.34.56 thuis");
}

TEST_CASE("tabs, breaks, hyphens and symbols of a run are characters of its text") {
  const Reading reading = read_body(
      "<w:p><w:pPr><w:tabs><w:tab w:val=\"left\"/></w:tabs></w:pPr><w:r><w:t>a</w:t><w:tab/>"
      "<w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t>"
      "<w:sym w:font=\"Wingdings\" w:char=\"F028\"/><w:sym w:font=\"Symbol\" w:char=\"F032\"/>"
      "</w:r></w:p>");
  CHECK(reading.sink.at("paragraph 1") == "a\tb-cd 2");
}

TEST_CASE("a text box is read once, after the paragraph that it is anchored in") {
  const std::string box =
      "<w:txbxContent><w:p><w:r><w:t>in de kader</w:t></w:r></w:p></w:txbxContent>";
  const Reading reading = read_body(
      "<w:p><w:r><w:t>on</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">"
      "<wp:docPr id=\"1\" descr=\"logo van jan\"/>" +
      box + "</mc:Choice><mc:Fallback><w:pict>" + box +
      "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:t>gedeeld</w:t></w:r></w:p>");
  CHECK(reading.sink.at("paragraph 1") == "ongedeeld");
  CHECK(reading.sink.at("paragraph 2 (text box)") == "in de kader");
  CHECK(reading.sink.count("in de kader") == 1);
  CHECK(reading.sink.at("paragraph 1 (link)") == "logo van jan");
}

TEST_CASE("tracked insertions are text, and deletions are told apart with the rest of their word") {
  const Reading reading = read_body(
      "<w:p><w:r><w:t>Bel jan@oud.b</w:t></w:r><w:del w:author=\"An\"><w:r><w:delText>e</w:delText>"
      "</w:r></w:del><w:ins w:author=\"An\"><w:r><w:t>iz</w:t></w:r></w:ins>"
      "<w:r><w:t> nu</w:t></w:r></w:p>"
      "<w:p><w:moveFrom><w:r><w:t>verplaatst</w:t></w:r></w:moveFrom>"
      "<w:moveTo><w:r><w:t>verplaatst</w:t></w:r></w:moveTo></w:p>");
  CHECK(reading.sink.at("paragraph 1") == "Bel jan@oud.biz nu");
  CHECK(reading.sink.at("paragraph 1 (deleted)") == "jan@oud.be");
  CHECK(reading.sink.count("verplaatst") == 1);
  CHECK(reading.sink.at("change author") == "An");
}

TEST_CASE("the target of a link is told where the text does not show it") {
  Members members = document(
      "<w:p><w:hyperlink r:id=\"rId1\"><w:r><w:t>mail Jan</w:t></w:r></w:hyperlink></w:p>"
      "<w:p><w:hyperlink r:id=\"rId2\"><w:r><w:t>an@x.be</w:t></w:r></w:hyperlink></w:p>"
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> HYPERLINK \"mail"
      "</w:instrText></w:r><w:r><w:instrText>to:piet@x.be\" </w:instrText></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>Piet</w:t></w:r>"
      "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>");
  members.emplace_back("word/_rels/document.xml.rels",
                       "<Relationships>"
                       "<Relationship Id=\"rId1\" Type=\"x/hyperlink\" "
                       "Target=\"mailto:jan%40x.be?subject=a\" TargetMode=\"External\"/>"
                       "<Relationship Id=\"rId2\" Type=\"x/hyperlink\" Target=\"mailto:an@x.be\" "
                       "TargetMode=\"External\"/></Relationships>");
  const Reading reading = read(members);
  CHECK(reading.sink.at("paragraph 1") == "mail Jan");
  CHECK(reading.sink.at("paragraph 1 (link)") == "jan@x.be?subject=a");
  CHECK(reading.sink.count("an@x.be") == 2);  // jan's, and an's once
  CHECK(reading.sink.at("paragraph 3") == "Piet");
  CHECK(reading.sink.at("paragraph 3 (link)") == "piet@x.be");
}

TEST_CASE("headers, footers, notes, comments and properties each have their place") {
  Members members = document("<w:p><w:r><w:t>romp</w:t></w:r></w:p>");
  const auto part = [&](const std::string& name, const std::string& root) {
    members.emplace_back("word/" + name + ".xml", "<w:" + root + " xmlns:w=\"w\"><w:p><w:r><w:t>" +
                                                      name + "</w:t></w:r></w:p></w:" + root + ">");
  };
  part("header1", "hdr");
  part("footer2", "ftr");
  part("footnotes", "footnotes");
  part("endnotes", "endnotes");
  part("comments", "comments");
  part("styles", "styles");
  members.emplace_back("docProps/core.xml",
                       "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:creator>Jan "
                       "Peeters</dc:creator></cp:coreProperties>");
  members.emplace_back("docProps/custom.xml",
                       "<Properties xmlns:vt=\"v\"><property name=\"Dossier\"><vt:lpwstr>D-1"
                       "</vt:lpwstr></property></Properties>");
  members.emplace_back("customXml/item1.xml", "<a><naam>veld</naam></a>");
  const Reading reading = read(members, "sjabloon.dotx");
  CHECK(reading.type == "dotx");
  CHECK(reading.sink.at("paragraph 1") == "romp");
  CHECK(reading.sink.at("paragraph 1 (header)") == "header1");
  CHECK(reading.sink.at("paragraph 1 (footer)") == "footer2");
  CHECK(reading.sink.at("paragraph 1 (footnote)") == "footnotes");
  CHECK(reading.sink.at("paragraph 1 (endnote)") == "endnotes");
  CHECK(reading.sink.at("paragraph 1 (comment)") == "comments");
  CHECK(reading.sink.at("property author") == "Jan Peeters");
  CHECK(reading.sink.at("property Dossier") == "D-1");
  CHECK(reading.sink.at("custom XML item1") == "naam: veld");
  CHECK(reading.sink.count("styles") == 0);
}

TEST_CASE("the cells of a table are parted by tabs, its rows by line feeds") {
  const auto cell = [](const std::string& text) {
    return "<w:tc><w:tcPr/><w:p><w:r><w:t>" + text + "</w:t></w:r></w:p></w:tc>";
  };
  const Reading reading = read_body("<w:tbl><w:tr>" + cell("Naam") + cell("Tel") + "</w:tr><w:tr>" +
                                    cell("Jan") + cell("02") + "</w:tr></w:tbl>");
  REQUIRE(reading.sink.pieces.size() == 2);
  CHECK(reading.sink.pieces[0].text == "Naam\tTel");
  CHECK(reading.sink.pieces[1].text == "Jan\t02");
  CHECK(reading.sink.headers == std::vector<std::string>{"Naam", "Tel"});
}

TEST_CASE("a cell of two columns does not shift the headers of those behind it") {
  const auto cell = [](const std::string& text, const std::string& settings = {}) {
    return "<w:tc><w:tcPr>" + settings + "</w:tcPr><w:p><w:r><w:t>" + text +
           "</w:t></w:r></w:p></w:tc>";
  };
  const Reading reading =
      read_body("<w:tbl><w:tr>" + cell("Naam") + cell("Voornaam") + cell("Rekening") +
                "</w:tr><w:tr>" + cell("Jan Peeters", "<w:gridSpan w:val=\"2\"/>") +
                cell("BE68 5390 0754 7034") + "</w:tr></w:tbl>");
  CHECK(reading.sink.headers == std::vector<std::string>{"Naam", "Rekening"});
}

TEST_CASE("a damaged part is told, and the others are read") {
  Members members = document("<w:p><w:r><w:t>tot hier</w:t></w:r></w:p></w:oeps>");
  members.emplace_back("word/header1.xml",
                       "<w:hdr xmlns:w=\"w\"><w:p><w:r><w:t>kop</w:t></w:r></w:p></w:hdr>");
  const Reading reading = read(members);
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.partials.size() == 1);
  CHECK(reading.sink.partials[0].reason == Reason::damaged);
  CHECK(reading.sink.partials[0].detail.part == "word/document.xml");
  CHECK(reading.sink.at("paragraph 1") == "tot hier");
  CHECK(reading.sink.at("paragraph 1 (header)") == "kop");
}

TEST_CASE("an embedded file becomes a child of the document") {
  Members members = document("<w:p/>");
  members.emplace_back("word/embeddings/Blad1.xlsx", "bytes");
  const Reading reading = read(members);
  REQUIRE(reading.sink.children.size() == 1);
  CHECK(reading.sink.children[0].name == "word/embeddings/Blad1.xlsx");
  CHECK(reading.sink.children[0].bytes == "bytes");
}

TEST_CASE("a paragraph of many megabytes goes out in bounded pieces") {
  std::string body = "<w:p><w:r><w:t>";
  for (int i = 0; i < 200'000; ++i) body += "woorden en woorden ";
  body += "einde</w:t></w:r></w:p>";
  const Reading reading = read_body(body);
  REQUIRE(reading.ended);
  CHECK(reading.sink.fragments > 5);
  CHECK(reading.sink.count("einde") == 1);
  CHECK(reading.sink.at("paragraph 1").size() >= 3'800'000);
}

}  // namespace datakaart
