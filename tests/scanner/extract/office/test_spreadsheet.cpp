#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "scanner/extract/office/sheet_writer.h"
#include "scanner/extract/office/xlsx_workbook.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

constexpr std::string_view k_styles =
    "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"0000000000\"/>"
    "<numFmt numFmtId=\"165\" formatCode=\"0000&quot;/&quot;00&quot;.&quot;00&quot;.&quot;00\"/>"
    "</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/>"
    "<xf numFmtId=\"164\"/><xf numFmtId=\"14\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

// A workbook of two sheets: "Blad1" with this content, and a hidden one.
Members workbook(std::string_view sheet, std::string_view beside = {}) {
  const auto relation = [](std::string_view id, std::string_view type, std::string_view target) {
    return "<Relationship Id=\"" + std::string(id) + "\" Type=\"http://x/" + std::string(type) +
           "\" Target=\"" + std::string(target) + "\"/>";
  };
  return {
      {"[Content_Types].xml", "<Types/>"},
      {"xl/worksheets/sheet1.xml", "<worksheet xmlns:r=\"r\"><sheetData>" + std::string(sheet) +
                                       "</sheetData>" + std::string(beside) + "</worksheet>"},
      {"xl/worksheets/sheet2.xml",
       "<worksheet><cols><col min=\"1\" hidden=\"1\"/></cols><sheetData><row r=\"1\" hidden=\"1\">"
       "<c r=\"A1\" t=\"inlineStr\"><is><t>verborgen</t></is></c></row></sheetData></worksheet>"},
      {"xl/workbook.xml",
       "<workbook xmlns:r=\"r\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/>"
       "<sheet name=\"Oud\" sheetId=\"2\" state=\"veryHidden\" r:id=\"rId2\"/></sheets>"
       "<definedNames><definedName name=\"beheerder\">\"an@x.be\"</definedName></definedNames>"
       "</workbook>"},
      {"xl/_rels/workbook.xml.rels",
       "<Relationships>" + relation("rId1", "worksheet", "worksheets/sheet1.xml") +
           relation("rId2", "worksheet", "/xl/worksheets/sheet2.xml") + "</Relationships>"},
      {"xl/styles.xml", std::string(k_styles)},
      {"xl/sharedStrings.xml",
       "<sst><si><t>Naam</t></si><si><r><t>Ge</t></r><r><rPr/><t>boren</t></r>"
       "<rPh><t>fonetisch</t></rPh></si><si><t>Jan_x000D_Peeters</t></si></sst>"}};
}

Reading read(const Members& members, std::string name = "klanten.xlsx") {
  return read_bytes(spreadsheet_extractor(), std::move(name), make_zip(members));
}

}  // namespace

TEST_CASE("shared, inline, formula and numeric cells come as they are shown") {
  const Reading reading = read(workbook(
      "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
      "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>2</v></c><c r=\"B2\" s=\"2\"><v>31258</v></c>"
      "<c r=\"C2\" s=\"1\"><v>475123456</v></c><c r=\"D2\" s=\"3\"><v>475123456</v></c>"
      "<c r=\"E2\"><v>4.75123456E8</v></c><c r=\"F2\" t=\"str\"><f>A1&amp;B1</f><v>uit formule</v>"
      "</c><c r=\"G2\" t=\"b\"><v>1</v></c><c r=\"H2\" t=\"e\"><v>#N/A</v></c>"
      "<c r=\"I2\" t=\"d\"><v>1985-07-30</v></c></row>"));
  REQUIRE(reading.ended);
  CHECK(reading.type == "xlsx");
  const RecordingSink& sink = reading.sink;
  CHECK(sink.at("Blad1!A1") == "Naam");
  CHECK(sink.at("Blad1!B1") == "Geboren");
  CHECK(sink.at("Blad1!A2") == "Jan Peeters");
  CHECK(sink.at("Blad1!B2") == "30/07/1985");
  CHECK(sink.header_at("Blad1!B2") == "Geboren");
  CHECK(sink.at("Blad1!C2") == "0475123456");
  CHECK(sink.at("Blad1!D2") == "0475/12.34.56");
  CHECK(sink.at("Blad1!E2") == "475123456");
  CHECK(sink.at("Blad1!F2") == "uit formule");
  CHECK(sink.at("Blad1!G2").empty());
  CHECK(sink.at("Blad1!H2").empty());
  CHECK(sink.at("Blad1!I2") == "1985-07-30");
}

TEST_CASE("hidden sheets, rows and columns are read like others") {
  const Reading reading = read(workbook(""));
  CHECK(reading.sink.at("Oud!A1") == "verborgen");
  CHECK(reading.sink.at("defined name beheerder") == "\"an@x.be\"");
}

TEST_CASE("cells and rows that do not say where they stand are counted on") {
  const Reading reading = read(workbook(
      "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row><c r=\"C2\"><v>3</v></c><c><v>4</v></c>"
      "</row>"));
  CHECK(reading.sink.at("Blad1!A1") == "1");
  CHECK(reading.sink.at("Blad1!C1") == "2");
  CHECK(reading.sink.at("Blad1!C2") == "3");
  CHECK(reading.sink.at("Blad1!D2") == "4");
}

TEST_CASE("links of cells are told where no cell shows their address") {
  Members members = workbook(
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>els@x.be</t></is></c><c r=\"B1\" "
      "t=\"inlineStr\"><is><t>mail Jan</t></is></c><c r=\"C1\" t=\"str\"><f>HYPERLINK("
      "\"mailto:piet@x.be\",\"Piet\")</f><v>Piet</v></c></row>",
      "<hyperlinks><hyperlink ref=\"A1\" r:id=\"rId1\"/><hyperlink ref=\"B1\" r:id=\"rId2\"/>"
      "</hyperlinks><headerFooter><oddHeader>&amp;L&amp;\"Arial,Bold\"&amp;12Lijst van Jan&amp;R"
      "blad &amp;P</oddHeader></headerFooter>");
  members.emplace_back("xl/worksheets/_rels/sheet1.xml.rels",
                       "<Relationships><Relationship Id=\"rId1\" Type=\"x/hyperlink\" "
                       "Target=\"mailto:els@x.be\" TargetMode=\"External\"/><Relationship "
                       "Id=\"rId2\" Type=\"x/hyperlink\" Target=\"mailto:jan@x.be\" "
                       "TargetMode=\"External\"/></Relationships>");
  const Reading reading = read(members);
  CHECK(reading.sink.count("els@x.be") == 1);
  CHECK(reading.sink.at("Blad1!B1 link") == "jan@x.be");
  CHECK(reading.sink.at("Blad1!C1 link") == "piet@x.be");
  CHECK(reading.sink.at("Blad1 header").find("Lijst van Jan") == 0);
}

TEST_CASE("comments, threads and text boxes stand beside their sheet") {
  Members members = workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>");
  members.emplace_back(
      "xl/worksheets/_rels/sheet1.xml.rels",
      "<Relationships><Relationship Id=\"rId1\" Type=\"x/comments\" Target=\"../comments1.xml\"/>"
      "<Relationship Id=\"rId2\" Type=\"x/threadedComment\" "
      "Target=\"../threadedComments/threadedComment1.xml\"/>"
      "<Relationship Id=\"rId3\" Type=\"x/drawing\" Target=\"../drawings/drawing1.xml\"/>"
      "</Relationships>");
  members.emplace_back(
      "xl/comments1.xml",
      "<comments><authors><author>An</author><author>tc={1}</author></authors><commentList>"
      "<comment ref=\"B7\" authorId=\"0\"><text><r><t>bel </t></r><r><t>An</t></r></text></comment>"
      "<comment ref=\"C1\" authorId=\"1\"><text><t>draad</t></text></comment></commentList>"
      "</comments>");
  members.emplace_back("xl/threadedComments/threadedComment1.xml",
                       "<ThreadedComments><threadedComment ref=\"C1\" personId=\"{2}\"><text>draad"
                       "</text></threadedComment></ThreadedComments>");
  members.emplace_back("xl/drawings/drawing1.xml",
                       "<xdr:wsDr xmlns:xdr=\"x\" xmlns:a=\"a\"><xdr:sp><a:p><a:r><a:t>ka</a:t>"
                       "</a:r><a:r><a:t>der</a:t></a:r></a:p></xdr:sp></xdr:wsDr>");
  const Reading reading = read(members);
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("Blad1!B7 comment") == "bel An");
  CHECK(reading.sink.at("Blad1!C1 comment") == "draad");
  CHECK(reading.sink.at("Blad1 author") == "An");
  CHECK(reading.sink.at("Blad1 text box") == "kader");
}

TEST_CASE(
    "what a workbook holds beside its sheets is read, behind the name that tells what it is") {
  Members members = workbook(
      "",
      "<scenarios><scenario name=\"plan\" user=\"an@x.be\" comment=\"bel\"><inputCells val=\"4\"/>"
      "</scenario></scenarios><autoFilter><filters><filter val=\"Gent\"/></filters></autoFilter>"
      "<conditionalFormatting><cfRule text=\"els@x.be\"/></conditionalFormatting>");
  members.emplace_back("xl/pivotCache/pivotCacheDefinition1.xml",
                       "<d><cacheField name=\"INSZ\"><sharedItems count=\"1\"><s v=\"85\"/>"
                       "</sharedItems></cacheField></d>");
  members.emplace_back("xl/pivotCache/pivotCacheRecords1.xml", "<rs><r><s v=\"0475\"/></r></rs>");
  members.emplace_back(
      "xl/connections.xml",
      "<cs><connection id=\"123456\"><dbPr command=\"SELECT 1\"/></connection></cs>");
  members.emplace_back("xl/revisions/revisionLog1.xml",
                       "<rs><rcc rId=\"1\"><oc><is><t>was An</t></is></oc></rcc></rs>");
  const Reading reading = read(members);
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("custom XML pivotcachedefinition1") == "INSZ: 85");
  CHECK(reading.sink.at("custom XML pivotcacherecords1") == "0475");
  CHECK(reading.sink.at("custom XML connections") == "command: SELECT 1");
  CHECK(reading.sink.at("custom XML revisionlog1").find("was An") != std::string::npos);
  CHECK(reading.sink.at("Blad1 prompt") == "plan\nan@x.be\nbel");
  CHECK(reading.sink.at("Blad1 choices") == "4\nGent\nels@x.be");
}

TEST_CASE("a title above the table is not its header") {
  const auto text = [](const std::string& at, const std::string& words) {
    return "<c r=\"" + at + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c>";
  };
  const Reading reading =
      read(workbook("<row r=\"1\">" + text("A1", "Klanten") + "</row><row r=\"3\">" +
                    text("A3", "Naam") + text("B3", "Rekening") + "</row><row r=\"4\">" +
                    text("A4", "Jan") + text("B4", "BE68 5390 0754 7034") + "</row>"));
  CHECK(reading.sink.header_at("Blad1!B4") == "Rekening");
  CHECK(reading.sink.header_at("Blad1!A4") == "Naam");
}

TEST_CASE("a text that many cells share counts against the limits") {
  Members members = workbook({});
  std::string sheet = "<worksheet><sheetData><row>";
  for (int i = 0; i < 100'000; ++i) sheet += "<c t=\"s\"><v>0</v></c>";
  members[1].second = sheet + "</row></sheetData></worksheet>";
  members[6].second = "<sst><si><t>" + std::string(32'000, 'x') + "</t></si></sst>";
  Limits limits;
  limits.max_expanded = 100 << 20;
  limits.max_ratio = 1'000'000;
  const Reading reading =
      read_bytes(spreadsheet_extractor(), "bom.xlsx", make_zip(members), limits);
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::limit_expanded);
}

TEST_CASE("a sheet with more filled cells than the limit is read up to it; empty ones are free") {
  Limits limits;
  limits.max_cells = 3;
  std::string rows = "<row>" + std::string("<c/>") + "<c><v>1</v></c><c><v>2</v></c></row>";
  const Reading within =
      read_bytes(spreadsheet_extractor(), "a.xlsx", make_zip(workbook(rows + "<row/>")), limits);
  CHECK(within.ended);
  const Reading beyond =
      read_bytes(spreadsheet_extractor(), "a.xlsx", make_zip(workbook(rows + rows)), limits);
  REQUIRE_FALSE(beyond.ended);
  CHECK(beyond.ended.error().reason == Reason::limit_cells);
  CHECK(beyond.ended.error().detail == Detail(DetailCode::more_cells, 3));
}

TEST_CASE("a binary workbook is known, but not read") {
  const Reading reading = read({{"xl/workbook.bin", "x"}, {"[Content_Types].xml", "<Types/>"}});
  CHECK(reading.type == "xlsb");
  REQUIRE_FALSE(reading.ended);
  CHECK(reading.ended.error().reason == Reason::unsupported);
}

TEST_CASE("a workbook that was cut off keeps its type and is damaged") {
  std::string bytes = make_zip(workbook("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>"));
  bytes.resize(bytes.size() / 2);
  const Reading reading = read_bytes(spreadsheet_extractor(), "klanten.xlsx", std::move(bytes));
  if (!reading.type.empty()) {
    REQUIRE_FALSE(reading.ended);
    CHECK(reading.ended.error().reason == Reason::damaged);
  }
}

TEST_CASE("escaped characters are undone, and only those") {
  const auto undone = [](std::string text) {
    undo_escapes(text);
    return text;
  };
  CHECK(undone("a_x0041_b") == "aAb");
  CHECK(undone("_x00E9_") == "é");
  CHECK(undone("_x20AC_") == "€");
  CHECK(undone("_xD800_").empty());
  CHECK(undone("mijn_xls_bestand_x00") == "mijn_xls_bestand_x00");
}

}  // namespace datakaart
