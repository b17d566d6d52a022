#include <catch2/catch.hpp>

#include "scanner/extract/tables/header_finder.h"
#include "tests/scanner/extract/tables/looked_support.h"

using namespace datakaart;
using datakaart::testing::TestTable;

namespace {

std::optional<std::size_t> header_of(const char* lines, HeaderProof proof = HeaderProof::words) {
  return find_header(TestTable(lines).looked(), proof);
}

}  // namespace

TEST_CASE("a header is found below titles, notes and what was searched for") {
  CHECK(header_of("Prénom;Nom;Téléphone\nAnne;Dubois;0470 11 22 33\n") == 0U);
  CHECK(header_of("Liste du personnel;;\nPrénom;Nom;Téléphone\nAnne;Dubois;0470 11 22 33\n") == 1U);
  CHECK(header_of("Export;12/01/2025\nPeriode;2024\nVorname;Nachname;Ort;Handy\n"
                  "Karl;Braun;Eupen;0470112233\n") == 2U);
  CHECK(header_of(
            "Persoon;;Bereikbaar;\nvoornaam;naam;gsm;mail\nAnne;Dubois;0470112233;a@b.be\n") == 1U);
}

TEST_CASE("one odd cell spoils no header") {
  CHECK(header_of("Voornaam;Naam;Saldo 31/12/2023\nAnne;Dubois;5,00\n") == 0U);
  CHECK(header_of("Voornaam;Naam;2023;2024\nAnne;Dubois;5;6\n") == 0U);
  CHECK(header_of("Kind;Voornaam;Naam;Voornaam;Naam\nx;Anne;Dubois;Luc;Dubois\n") == 0U);
  CHECK(header_of("Voornaam;;Naam;\nAnne;1;Dubois;2\n") == 0U);
}

TEST_CASE("words that nobody knows are a header where nothing better is") {
  CHECK(header_of("alfa;beta;gamma\nx;y;z\n") == 0U);
  CHECK(header_of("een titel\nalfa;beta;gamma\nx;y;z\n") == 1U);
  CHECK_FALSE(header_of("alfa;beta;gamma\nx;y;z\n", HeaderProof::known));
}

TEST_CASE("rows of values are no header") {
  CHECK_FALSE(header_of("a@b.be;0470112233\nc@d.be;0470112234\n"));
  CHECK_FALSE(
      header_of("Anne;Dubois;a@b.be;0470112233;12/03/1985\n"
                "Luc;Maes;c@d.be;0470112234;13/03/1985\n"));
}

TEST_CASE("what follows a table needs names that are known") {
  CHECK(header_of("Naam;Geboortedatum\nDubois;12/03/1985\n", HeaderProof::known) == 0U);
  CHECK_FALSE(header_of("Dubois;Gent\nMaes;Brugge\n", HeaderProof::known));
}

TEST_CASE("what stands again below is a value of its column, unless the whole row does") {
  CHECK(header_of("lijst;taak\nArchief: adressen;Contact en telefoon\nArchief: lonen;Loon\n"
                  "Archief: klanten;Contact en telefoon\n") == 0U);
  CHECK(header_of("een titel\nVoornaam;Naam\nAnne;Dubois\nVoornaam;Naam\nLuc;Maes\n") == 1U);
}
