#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

constexpr std::string_view k_names =
    R"( xmlns:office="o" xmlns:text="t" xmlns:table="ta" xmlns:draw="d" xmlns:style="s")"
    R"( xmlns:xlink="x" xmlns:dc="dc" xmlns:meta="m" xmlns:presentation="p")";

std::string xml(const std::string& root, const std::string& inside) {
  return "<office:" + root + std::string(k_names) + ">" + inside + "</office:" + root + ">";
}

Members document(const std::string& kind, const std::string& body) {
  return {{"mimetype", "application/vnd.oasis.opendocument." + kind},
          {"content.xml", xml("document-content", "<office:body>" + body + "</office:body>")}};
}

Reading read(const Members& members, std::string name) {
  return read_bytes(opendocument_extractor(), std::move(name), make_zip(members));
}

Reading read_text(const std::string& body) {
  return read(document("text", "<office:text>" + body + "</office:text>"), "brief.odt");
}

Reading read_sheet(const std::string& table) {
  return read(document("spreadsheet", "<office:spreadsheet><table:table table:name=\"Blad1\">" +
                                          table + "</table:table></office:spreadsheet>"),
              "lijst.ods");
}

std::string cell(const std::string& attributes, const std::string& shown) {
  return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
}

}  // namespace

TEST_CASE("a word split over spans, blanks, tabs and line breaks read as they are shown") {
  const Reading reading = read_text(
      "<text:h>Kop</text:h>\n<text:p>0475<text:span>/12.</text:span>34.56<text:s text:c=\"2\"/>"
      "thuis\n   of<text:tab/>werk<text:line-break/>einde</text:p>");
  REQUIRE(reading.ended);
  CHECK(reading.type == "odt");
  CHECK(reading.sink.at("paragraph 1") == "Kop");
  CHECK(reading.sink.at("paragraph 2") == "0475/12.34.56  thuis of\twerk\neinde");
}

TEST_CASE("notes, comments and text boxes never split the paragraph they stand in") {
  const Reading reading = read_text(
      "<text:p>tel 047512<text:note text:note-class=\"footnote\"><text:note-citation>1"
      "</text:note-citation><text:note-body><text:p>voetnoot</text:p></text:note-body></text:note>"
      "3456<office:annotation><dc:creator>An</dc:creator><dc:date>2024-01-02</dc:date><text:p>"
      "opmerking</text:p></office:annotation><draw:frame><draw:text-box><text:p>kader</text:p>"
      "</draw:text-box></draw:frame></text:p>"
      "<text:p><text:a xlink:href=\"mailto:jan@x.be\">Jan</text:a></text:p>");
  CHECK(reading.sink.at("paragraph 1") == "tel 0475123456");
  CHECK(reading.sink.at("paragraph 2 (footnote)") == "voetnoot");
  CHECK(reading.sink.at("paragraph 3 (comment)") == "An");
  CHECK(reading.sink.at("paragraph 4 (comment)") == "opmerking");
  CHECK(reading.sink.at("paragraph 5 (text box)") == "kader");
  CHECK(reading.sink.at("paragraph 6 (link)") == "jan@x.be");
  CHECK(reading.sink.count("2024-01-02") == 0);
}

TEST_CASE("tracked deletions, headers, footers and properties are read") {
  Members members = document(
      "text",
      "<office:text><text:tracked-changes><text:changed-region><text:deletion><office:change-info>"
      "<dc:creator>An</dc:creator></office:change-info><text:p>weg</text:p></text:deletion>"
      "</text:changed-region></text:tracked-changes><text:p>blijft</text:p></office:text>");
  members.emplace_back(
      "styles.xml",
      xml("document-styles",
          "<office:master-styles><style:master-page><style:header><text:p>kop</text:p>"
          "</style:header><style:footer-first><text:p>voet</text:p></style:footer-first>"
          "</style:master-page></office:master-styles>"));
  members.emplace_back("meta.xml",
                       xml("document-meta",
                           "<office:meta><dc:creator>Jan</dc:creator><dc:date>2024</dc:date>"
                           "<meta:user-defined meta:name=\"Dossier\">D-1</meta:user-defined>"
                           "</office:meta>"));
  const Reading reading = read(members, "brief.ott");
  CHECK(reading.type == "ott");
  CHECK(reading.sink.at("paragraph 1 (deleted)") == "weg");
  CHECK(reading.sink.at("paragraph 2") == "blijft");
  CHECK(reading.sink.at("paragraph 1 (header)") == "kop");
  CHECK(reading.sink.at("paragraph 2 (footer)") == "voet");
  CHECK(reading.sink.at("property author") == "Jan");
  CHECK(reading.sink.at("property Dossier") == "D-1");
}

TEST_CASE("cells of a sheet come as they are shown, at their places") {
  const Reading reading = read_sheet(
      "<table:table-row>" + cell("", "Naam") + cell("", "Gsm") +
      "</table:table-row><table:table-row table:number-rows-repeated=\"3\"><table:table-cell "
      "table:number-columns-repeated=\"16384\"/></table:table-row>"
      "<table:table-row table:visibility=\"collapse\">" +
      cell("office:value-type=\"float\" office:value=\"475123456\"", "0475123456") +
      cell("office:value-type=\"float\" office:value=\"85073003328\"", "8.5E+10") +
      "<table:covered-table-cell table:number-columns-repeated=\"2\"/><table:table-cell "
      "office:value-type=\"float\" office:value=\"12.5\"/></table:table-row>");
  REQUIRE(reading.ended);
  CHECK(reading.type == "ods");
  CHECK(reading.sink.at("Blad1!B1") == "Gsm");
  CHECK(reading.sink.at("Blad1!A5") == "0475123456");
  CHECK(reading.sink.at("Blad1!B5") == "85073003328");
  CHECK(reading.sink.header_at("Blad1!B5") == "Gsm");
  CHECK(reading.sink.at("Blad1!E5") == "12.5");
}

TEST_CASE("a billion repeated cells cost what one costs") {
  const Reading reading = read_sheet(
      "<table:table-row table:number-rows-repeated=\"1048576\">" +
      cell("table:number-columns-repeated=\"16384\"", "vol") +
      "</table:table-row><table:table-row table:number-rows-repeated=\"4294967295\"><table:table-"
      "cell table:number-columns-repeated=\"99999999999\"/></table:table-row><table:table-row>" +
      cell("", "einde") + "</table:table-row>");
  REQUIRE(reading.ended);
  CHECK(reading.sink.pieces.size() == 2);
  CHECK(reading.sink.at("Blad1!A1") == "vol");
}

TEST_CASE("comments, links and shapes of a sheet stand beside its cells") {
  const Reading reading = read_sheet(
      "<table:shapes><draw:frame><draw:text-box><text:p>zwevend</text:p></draw:text-box>"
      "</draw:frame></table:shapes><table:table-row><table:table-cell office:value-type=\"string\">"
      "<office:annotation><text:p>bel An</text:p></office:annotation><text:p><text:a "
      "xlink:href=\"mailto:an@x.be\">An</text:a></text:p></table:table-cell></table:table-row>");
  CHECK(reading.sink.at("Blad1!A1") == "An");
  CHECK(reading.sink.at("Blad1!A1 comment") == "bel An");
  CHECK(reading.sink.at("Blad1!A1 link") == "an@x.be");
  CHECK(reading.sink.at("Blad1 text box") == "zwevend");
}

TEST_CASE("slides are counted, and notes and comments belong to theirs") {
  const Reading reading = read(
      document("presentation",
               "<office:presentation><draw:page><draw:frame><draw:text-box><text:p>een</text:p>"
               "</draw:text-box></draw:frame></draw:page><draw:page><draw:custom-shape><text:p>twee"
               "</text:p></draw:custom-shape><office:annotation><text:p>na te kijken</text:p>"
               "</office:annotation><presentation:notes><draw:frame><draw:text-box><text:p>notitie"
               "</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"
               "</office:presentation>"),
      "x.odp");
  CHECK(reading.type == "odp");
  CHECK(reading.sink.at("slide 1") == "een");
  CHECK(reading.sink.at("slide 2") == "twee");
  CHECK(reading.sink.at("slide 2 (comment)") == "na te kijken");
  CHECK(reading.sink.at("slide 2 (notes)") == "notitie");
}

TEST_CASE("a document that needs a password is encrypted") {
  Members members = document("text", "<office:text/>");
  members.emplace_back("META-INF/manifest.xml",
                       "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry>"
                       "<manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
  const Reading reading = read(members, "geheim.odt");
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::encrypted);
}

TEST_CASE("a flat document reads like a zipped one") {
  const std::string flat =
      "<?xml version=\"1.0\"?>\n<office:document" + std::string(k_names) +
      " office:mimetype=\"application/vnd.oasis.opendocument.text\"><office:meta><dc:title>Brief"
      "</dc:title></office:meta><office:body><office:text><text:p>hallo</text:p></office:text>"
      "</office:body></office:document>";
  const Reading reading = read_bytes(flat_opendocument_extractor(), "brief.fodt", flat);
  CHECK(reading.type == "fodt");
  CHECK(reading.sink.at("paragraph 1") == "hallo");
  CHECK(reading.sink.at("property title") == "Brief");
  CHECK(read_bytes(flat_opendocument_extractor(), "x.xml", "<a/>").type.empty());
}

}  // namespace datakaart
