#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

using namespace datakaart;

namespace {

Reading read(const std::string& bytes, const std::string& name = "a.html") {
  return read_bytes(html_extractor(), name, bytes);
}

}  // namespace

TEST_CASE("tags and entities are undone, and a tag inside a word does not part it") {
  const Reading reading =
      read("<html><body><p>mie&#64;<b>firma</b>.be &eacute;&euro;</p></body></html>");
  REQUIRE(reading.ended);
  CHECK(reading.sink.count("mie@firma.be é€") == 1);
}

TEST_CASE("blocks, breaks and cells part the text") {
  const Reading reading =
      read("<p>een</p><p>twee<br>drie</p><table><tr><td>0475</td><td>12</td></tr></table>");
  CHECK(reading.sink.count("eentwee") == 0);
  CHECK(reading.sink.count("tweedrie") == 0);
  CHECK(reading.sink.count("047512") == 0);
  CHECK(reading.sink.count("0475\t12") == 1);
}

TEST_CASE("addresses in attributes are told, percent signs undone") {
  const Reading reading = read(
      "<a href=\"mailto:jan%40firma.be?subject=x\">schrijf</a> <a href='tel:+32475123456'>bel</a>"
      "<input value=\"mie@firma.be\"><meta name=author content=\"els@firma.be\">");
  for (const char* value : {"jan@firma.be", "+32475123456", "mie@firma.be", "els@firma.be"}) {
    INFO(value);
    CHECK(reading.sink.count(value) == 1);
  }
}

TEST_CASE("scripts and comments are read, styles are not") {
  const Reading reading = read(
      "<style>a{b:url(x@style.be)}</style><script>var m='jan@script.be';</script><!-- "
      "els@comment.be -->");
  CHECK(reading.sink.count("jan@script.be") == 1);
  CHECK(reading.sink.count("els@comment.be") == 1);
  CHECK(reading.sink.count("x@style.be") == 0);
}

TEST_CASE("places are lines of the file") {
  const Reading reading = read("<html>\n<body>\n<p>een</p>\n\n<p>vijf</p>\n</body></html>");
  CHECK(reading.sink.at("line 5").find("vijf") != std::string::npos);
}

TEST_CASE("elements nested without end are bounded") {
  std::string text = "<html><body>";
  for (int i = 0; i < 200'000; ++i) text += "<div>";
  const Reading reading = read(text + "jan@firma.be");
  if (!reading.ended) CHECK(reading.ended.error().reason == Reason::damaged);
}

TEST_CASE("pages in Windows-1252 and pages without a fitting name are read") {
  CHECK(read("<html><body><p>caf\xE9 \xE0 Li\xE8ge pour l'\xE9l\xE8ve</p></body></html>")
            .sink.count("café à Liège") == 1);
  CHECK(read("<!DOCTYPE html><html><p>x</p></html>", "pagina").type == "html");
  CHECK(read("gewone tekst", "a.txt").type.empty());
}

TEST_CASE("the header of a table is found below titles, groups and cells that reach over others") {
  const Reading reading = read(
      "<table><tr><td colspan=3>Liste</td></tr>"
      "<tr><th colspan=2>Personne</th><th rowspan=2>GSM</th></tr>"
      "<tr><th>Prenom</th><th>Nom</th></tr>"
      "<tr><td>Luc</td><td>Maes</td><td>0470112233</td></tr></table>");
  CHECK(reading.sink.headers == std::vector<std::string>{"Prenom", "Nom", "GSM"});
}

TEST_CASE("the sums in a table's foot are no record") {
  const Reading reading = read(
      "<table><thead><tr><td>Naam</td><td>Gsm</td><td>Bedrag</td></tr></thead>"
      "<tfoot><tr><td>Totaal</td><td></td><td>12</td></tr></tfoot>"
      "<tbody><tr><td>Maes</td><td>0470112233</td><td>12</td></tr></tbody></table>");
  CHECK(reading.sink.headers == std::vector<std::string>{"Naam", "Gsm", "Bedrag"});
}

TEST_CASE("a page is known by its content under the names of other formats") {
  CHECK(read("<html><body>x</body></html>", "a.xls").type == "html");
  CHECK(read("<table><tr><td>x</td></tr></table>", "a.doc").type == "html");
  CHECK(read("<html><body>x</body></html>", "a.php").type.empty());
}
