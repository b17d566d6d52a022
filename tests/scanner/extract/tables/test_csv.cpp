#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

using namespace datakaart;

namespace {

Reading read(const std::string& bytes, const std::string& name = "a.csv") {
  return read_bytes(csv_extractor(), name, bytes);
}

}  // namespace

TEST_CASE("any of the usual separators parts the columns below their headers") {
  for (const std::string s : {",", ";", "\t", "|"}) {
    const Reading reading = read("naam" + s + "gsm\nJan" + s + "0475\nMie" + s + "0476\n");
    REQUIRE(reading.ended);
    INFO(s);
    CHECK(reading.type == "csv");
    CHECK(reading.sink.at("line 2, column 1") == "Jan");
    CHECK(reading.sink.at("line 3, column 2") == "0476");
    CHECK(reading.sink.header_at("line 3, column 2") == "gsm");
  }
}

TEST_CASE("quotes keep separators, quotes and line feeds inside a cell") {
  const Reading reading = read("a,b,c\n\"x, y\",\"zeg \"\"ja\"\"\",\"een\ntwee\"\nlaatste,1,2\n");
  CHECK(reading.sink.at("line 2, column 1") == "x, y");
  CHECK(reading.sink.at("line 2, column 2") == "zeg \"ja\"");
  CHECK(reading.sink.at("line 2, column 3") == "een twee");
  CHECK(reading.sink.at("line 4, column 1") == "laatste");
}

TEST_CASE("a quote that is never closed swallows nothing") {
  std::string text = "naam;opmerking\n\"Jan;x\n";
  for (int i = 0; i < 20'000; ++i) text += "Mie;y\n";
  text += "slot;z\n";
  const Reading reading = read(text);
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("line 20003, column 1") == "slot");
}

TEST_CASE("the separator may be declared, lines may end by CR LF, a mark may begin it") {
  const Reading reading = read("\xEF\xBB\xBFsep=|\r\na|b;c|d\r\n1|2|3\r\n");
  CHECK(reading.sink.at("line 2, column 2") == "b;c");
  CHECK(reading.sink.at("line 3, column 3") == "3");
}

TEST_CASE("rows may have any number of cells, and the last line no end") {
  const Reading reading = read("a;b;c\n1\n1;2;3;4\n\n5;6;7");
  CHECK(reading.sink.at("line 3, column 4") == "4");
  CHECK(reading.sink.at("line 5, column 3") == "7");
}

TEST_CASE("a first row of values is no header") {
  const Reading reading = read("jan@x.be;0475123456\nmie@x.be;0476123456\n");
  CHECK(reading.sink.header_at("line 2, column 1").empty());
}

TEST_CASE("an endless cell goes out in pieces") {
  const Reading reading = read("a;b\n" + std::string(3'000'000, 'x') + ";2\n3;4\n");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("line 3, column 1") == "3");
}

TEST_CASE("a table needs no name, running text with commas is none") {
  CHECK(read("a;b;c\n1;2;3\n4;5;6\n", "lijst.txt").type == "csv");
  CHECK(read("Beste Jan, hallo.\nDank, en groeten, Mie\nTot morgen, dan.\n", "a.txt").type.empty());
  CHECK(read("a;b;c\n1;2;3\n4;5;6\n", "a.log").type.empty());
}

TEST_CASE("a table in another encoding is read") {
  CHECK(read("naam;stad\nRen\xE9;Li\xE8ge\nZo\xE9;Gen\xE8ve\n").sink.at("line 2, column 1") ==
        "René");
}

TEST_CASE("a row of very many cells goes out in pieces") {
  std::string row = "naam;gsm\n";
  for (int i = 0; i < 1'000'000; ++i) row += "a;";
  const Reading reading = read(row + "slot\nMie;0476\n");
  REQUIRE(reading.ended);
  CHECK(reading.sink.fragments > 1);
  CHECK(reading.sink.at("line 2, column 65536").find("slot") != std::string::npos);
  CHECK(reading.sink.header_at("line 3, column 2") == "gsm");
}

TEST_CASE("the line sep= is known however it is written") {
  for (const std::string line :
       {"sep=;\r\n", "SEP=;\n", "\"sep=;\"\r\n", "\xEF\xBB\xBFsep=;\r\n"}) {
    INFO(line);
    CHECK(read(line + "naam;gsm\r\nJan;0475\r\n").sink.header_at("line 3, column 2") == "gsm");
  }
}

TEST_CASE("a table is known by its content, whatever its name says") {
  const std::string table = "Nom;Pr\u00e9nom;GSM\nMaes;Luc;0470112233\nClaes;An;0470112234\n";
  for (const char* name : {"a.csv.bak", "a.csv_2024", "a.lst", "a.xls", "a.log", "a.export"}) {
    INFO(name);
    CHECK(read(table, name).type == "csv");
  }
  CHECK(read("{\"a\": 1, \"b\": 2, \"c\": 3, \"d\": 4}\n", "a.txt").type.empty());
  CHECK(read("INSERT INTO a (b, c, d, e) VALUES (1, 2, 3, 4);\n", "a.txt").type.empty());
  CHECK(read("x | INFO | Naam | ok\ny | WARN | Straat | nok\nz | INFO | Gsm | ok\n", "a.log")
            .type.empty());
}

TEST_CASE("a quote behind a backslash does not end its cell") {
  const Reading reading = read("a;b;c\nx;\"zeg \\\"ja\\\" en; nu\";z\n");
  CHECK(reading.sink.at("line 2, column 2") == "zeg \"ja\" en; nu");
  CHECK(reading.sink.at("line 2, column 3") == "z");
  CHECK(read("a;b\n\"C:\\\";z\n").sink.at("line 2, column 2") == "z");
}
