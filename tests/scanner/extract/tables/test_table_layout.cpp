#include <catch2/catch.hpp>
#include <map>

#include "scanner/extract/tables/table_layout.h"
#include "tests/scanner/extract/tables/looked_support.h"

using namespace datakaart;
using datakaart::testing::TestTable;

namespace {

// The cells that are told under a header, as "header=text", with the records parted by "|".
std::string told(const TestTable& table, const std::vector<TablePart>& parts) {
  std::map<std::uint32_t, std::string> records;
  std::vector<std::uint32_t> order;
  for (const TablePart& part : parts) {
    for (std::size_t i = part.first; i < part.last; ++i) {
      const Cell& cell = part.records.empty() ? table.cells[i] : part.records[i - part.first];
      const Cell& stands = table.cells[i];
      const std::string text = table.bytes.substr(stands.begin, stands.end - stands.begin);
      if (cell.column >= part.headers.size() || part.headers[cell.column].empty() || text.empty() ||
          part.headers[cell.column] == text) {
        continue;
      }
      if (records.find(cell.row) == records.end()) order.push_back(cell.row);
      std::string& record = records[cell.row];
      record.append(record.empty() ? "" : " ").append(part.headers[cell.column]).append("=" + text);
    }
  }
  std::string all;
  for (const std::uint32_t row : order) all.append(all.empty() ? "" : " | ").append(records[row]);
  return all;
}

std::string told(const char* lines) {
  const TestTable table(lines);
  TableLayout layout;
  return told(table, layout.arrange(table.bytes, table.cells));
}

}  // namespace

TEST_CASE("titles, sections and sums belong to no record") {
  CHECK(told("Leden\nNaam;Gsm;Plaats\nMaes;0470112233;Gent\nGroep B;;\nWouters;0470112234;Aalst\n"
             "Totaal;;2\n") ==
        "Naam=Maes Gsm=0470112233 Plaats=Gent | Naam=Wouters Gsm=0470112234 Plaats=Aalst");
}

TEST_CASE("a person of whom only the name is known is no section") {
  CHECK(told("Naam;Gsm;Plaats\nLuc Maes;;\n") == "Naam=Luc Maes");
}

TEST_CASE("each of two tables below each other has its own header") {
  CHECK(told("Artikel;Prijs\nBout;1,20\n\nNaam;Geboortedatum\nMaes;12/03/1985\n") ==
        "Artikel=Bout Prijs=1,20 | Naam=Maes Geboortedatum=12/03/1985");
  CHECK(told("Artikel;Prijs\nBout;1,20\nNaam;Geboortedatum\nMaes;12/03/1985\n") ==
        "Artikel=Bout Prijs=1,20 | Naam=Maes Geboortedatum=12/03/1985");
}

TEST_CASE("an empty row within a list changes nothing") {
  CHECK(told("Naam;Gsm\nMaes;0470112233\n;\nWouters;0470112234\n") ==
        "Naam=Maes Gsm=0470112233 | Naam=Wouters Gsm=0470112234");
  CHECK(told("Naam;Gsm\n\nMaes;0470112233\n") == "Naam=Maes Gsm=0470112233");
}

TEST_CASE("lists beside each other are different records") {
  CHECK(told("Naam;Gsm;;Naam;Gsm\nMaes;0470112233;;Claes;0470112235\n") ==
        "Naam=Maes Gsm=0470112233 | Naam=Claes Gsm=0470112235");
}

TEST_CASE("a form is one record, and a label that comes again begins the next") {
  CHECK(told("Naam;Maes\nVoornaam;Luc\nGsm;0470112233\n\nNaam;Claes\nVoornaam;An\n"
             "Gsm;0470112234\n") ==
        "Naam=Maes Voornaam=Luc Gsm=0470112233 | Naam=Claes Voornaam=An Gsm=0470112234");
}

TEST_CASE("a list on its side has a record in each column") {
  CHECK(told("Naam;Maes;Claes\nVoornaam;Luc;An\nGsm;0470112233;0470112234\n") ==
        "Naam=Maes Voornaam=Luc Gsm=0470112233 | Naam=Claes Voornaam=An Gsm=0470112234");
}

TEST_CASE("a table may come in pieces") {
  const TestTable first("Naam;Gsm\nMaes;0470112233\n");
  TestTable second("Wouters;0470112234\n");
  for (Cell& cell : second.cells) cell.row += 2;
  TableLayout layout;
  layout.arrange(first.bytes, first.cells);
  CHECK(told(second, layout.arrange(second.bytes, second.cells)) == "Naam=Wouters Gsm=0470112234");
}
