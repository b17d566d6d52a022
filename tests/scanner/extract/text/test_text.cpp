#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/scan/scan_support.h"
#include "tests/scanner/support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

Reading read(const std::string& name, const std::string& bytes) {
  return read_bytes(text_extractor(), name, bytes);
}

}  // namespace

TEST_CASE("the kind of text is told by name, then by content") {
  CHECK(read("a.log", "x").type == "log");
  CHECK(read("a.MD", "x").type == "markdown");
  CHECK(read("a.py", "x").type == "source");
  CHECK(read("a", "{ \"naam\": 1}").type == "json");
  CHECK(read("a", "<?xml version=\"1.0\"?><a/>").type == "xml");
  CHECK(read("a", "BEGIN:VCARD\nEND:VCARD\n").type == "vcard");
  CHECK(read("a", "gewone tekst").type == "text");
  CHECK(read("a.bin", std::string("\x7F"
                                  "ELF\0\0\0\1\2\3",
                                  10))
            .type.empty());
}

TEST_CASE("lines are counted whatever ends them") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const Reading reading = read("a.txt", "een" + end + "twee" + end + end + "vier" + end);
    REQUIRE(reading.ended);
    INFO(end.size());
    CHECK(reading.sink.at("line 2").substr(0, 4) == "twee");
    CHECK(reading.sink.at("line 4").substr(0, 4) == "vier");
  }
}

TEST_CASE("line numbers hold far into a file, and each line is told once") {
  std::string text;
  for (int i = 1; i <= 100'000; ++i) text += "regel " + std::to_string(i) + "\n";
  const Reading reading = read("a.txt", text);
  CHECK(reading.sink.fragments > 3);
  CHECK(reading.sink.at("line 99999") == "regel 99999");
  CHECK(reading.sink.count("regel 54321") == 1);
}

TEST_CASE("a value on the edge of two fragments is found once, wherever it lies") {
  TempFolder folder;
  const std::string value = " mie@atelier-zonnewende.be ";
  for (int shift = -40; shift <= 40; shift += 4) {
    const std::string before(256 * 1024 + static_cast<std::size_t>(shift + 100), 'x');
    write_file(folder / std::to_string(shift + 40), before + value + std::string(300'000, 'y'));
  }
  Results results;
  run_scan(scan_options(folder.path()), results);
  for (const auto& [name, result] : results.all()) {
    INFO(name);
    CHECK(found(result) == 1);
  }
}

TEST_CASE("escapes of the format hide nothing") {
  CHECK(read("a.json", R"({"tel":"0475\/12.34.56"})").sink.count("0475/12.34.56") == 1);
  CHECK(read("a.xml", "<m>jan&#64;firma.be</m>").sink.count("jan@firma.be") == 1);
  CHECK(read("a.ics", "MAIL:jan@\n firma.be\n").sink.count("jan@firma.be") == 1);
}

TEST_CASE("tables in running text have headers, between bars and lined up") {
  const std::vector<std::string> both{"Naam", "Gsm"};
  CHECK(read("a.md", "# x\n\n|Naam|Gsm|\n|-|-|\n|Maes|0470112233|\n\nslot\n").sink.headers == both);
  CHECK(read("a.txt", "Naam         Gsm\nMaes         0470112233\n").sink.headers == both);
  const Reading prose = read("a.txt", "Naam  en  gsm zijn verplicht.\nDank u, tot later.\n");
  CHECK(prose.sink.headers.empty());
  CHECK(prose.sink.count("Naam  en  gsm zijn verplicht.") == 1);
}

TEST_CASE("what stands inside an object is told with its holder, and pairs with their label") {
  const Reading reading =
      read("a.json", R"({"birth": {"date": "1985-03-12"}, "name": {"first": "Luc"},)"
                     R"( "extra": [{"label": "Gsm", "value": "0470112233"}]})");
  CHECK(reading.sink.headers == std::vector<std::string>{"birth date", "first name", "Gsm"});
}

TEST_CASE("a table of JSON may tell its columns apart from its rows") {
  const Reading reading =
      read("a.json", R"({"columns": ["naam", "gsm"], "data": [["Maes", "0470112233"]]})");
  const auto& headers = reading.sink.headers;
  REQUIRE(headers.size() >= 2);
  CHECK(headers[headers.size() - 2] == "naam");
  CHECK(headers.back() == "gsm");
}

TEST_CASE("attributes of XML are fields, and labels of the values inside") {
  const auto headers_of = [](const char* xml) { return read("a.xml", xml).sink.headers; };
  CHECK(headers_of("<a><p nom=\"Maes\" gsm='0470112233'/></a>") ==
        std::vector<std::string>{"nom", "gsm"});
  CHECK(headers_of("<f><field name=\"Gsm\"><value>0470112233</value></field></f>") ==
        std::vector<std::string>{"Gsm"});
  CHECK(headers_of("<dict><key>gsm</key><string>0470112233</string></dict>") ==
        std::vector<std::string>{"gsm"});
}

TEST_CASE("cards and directories are records of their fields") {
  CHECK(
      read("a.vcf", "BEGIN:VCARD\nN:Maes;Luc;;;\nTEL;CELL:0470112233\nEND:VCARD\n").sink.headers ==
      std::vector<std::string>{"family name", "given name", "phone"});
  const Reading directory = read("a.ldif", "dn: cn=x\nsn:: TWFlcw==\nmobile: 0470112233\n");
  CHECK(directory.type == "ldif");
  CHECK(directory.sink.headers == std::vector<std::string>{"sn", "mobile"});
  CHECK(directory.sink.count("Maes") == 1);
}

TEST_CASE("JSON and SQL are known by their content") {
  CHECK(read("a.txt", "{\"a\": 1}\n{\"a\": 2}\n").type == "json");
  CHECK(read("a.dump", "COPY a (naam, gsm) FROM stdin;\nMaes\t0470112233\n").type == "sql");
  CHECK(read("a.txt", "INSERT INTO a (naam) VALUES ('Maes');\n").type == "sql");
}
