#include <catch2/catch.hpp>

#include "scanner/extract/tables/form_finder.h"
#include "tests/scanner/extract/tables/looked_support.h"

using namespace datakaart;
using datakaart::testing::TestTable;

namespace {

TableShape shape(const char* lines) { return shape_of(TestTable(lines).looked()).shape; }

}  // namespace

TEST_CASE("labels with values beside them are a form") {
  CHECK(shape("Nachname;Braun\nVorname;Karl\nGeburtsdatum;12.03.1985\nGeschlecht;m\n") ==
        TableShape::form);
  CHECK(shape("Naam:;Maes;Voornaam:;Luc\nGsm:;0470112233;Geslacht:;M\n") == TableShape::form);
  CHECK(shape("Veld;Waarde\nNaam;Maes\nVoornaam;Luc\nBurgerlijke staat;gehuwd\nGsm;0470112233\n") ==
        TableShape::form);
}

TEST_CASE("labels in the first column and values in several are a list on its side") {
  CHECK(shape("Prénom;Anne;Luc\nNom;Dubois;Maes\nGSM;0470112233;0470112234\n") ==
        TableShape::transposed);
}

TEST_CASE("lists, glossaries and lists of fields are no forms") {
  CHECK(shape("Naam;Dienst\nAnne Dubois;Keuken\nLuc Maes;Onthaal\nEls Wouters;Keuken\n") ==
        TableShape::list);
  CHECK(shape("fr;nl\nNom;Naam\nPrénom;Voornaam\nAdresse;Adres\nSexe;Geslacht\n") ==
        TableShape::list);
  CHECK(shape("Veld;Type;Verplicht\nNaam;tekst;ja\nVoornaam;tekst;ja\nGsm;tekst;nee\n") ==
        TableShape::list);
  CHECK(shape("Voornaam;naam zoals op de pas\nNaam;naam van de familie\nGsm;vast of mobiel\n") ==
        TableShape::list);
}

TEST_CASE("what is numbered all along is a list, also below two names of columns") {
  CHECK(shape("naam;rijksregisternummer\nPersoon 1;85010200182\nPersoon 2;85010200281\n"
              "Persoon 3;85010200380\n") == TableShape::list);
  CHECK(shape("Naam;Maes\nTelefoon 1;0470112233\nTelefoon 2;0470112234\nGeslacht;M\n") ==
        TableShape::form);
}
