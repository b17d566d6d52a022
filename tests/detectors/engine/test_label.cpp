#include <catch2/catch.hpp>

#include "detectors/engine/label.h"
#include "detectors/engine/words.h"

using namespace datakaart;

TEST_CASE("names of columns are labels, however they are written") {
  for (const char* name :
       {"Voornaam", "E-mailadres ouder 1", "Tel. (thuis)", "Geb.datum", "Né(e) le", "klant_tel_nr",
        "dateOfBirth", "Rijksregisternr.", "INSZ:", "Prix", "Geburtsdatum", "Patientin"}) {
    INFO(name);
    CHECK(label_fit(name) == LabelFit::whole);
  }
}

TEST_CASE("a question holds the name of a column") {
  CHECK(label_fit("Op welk telefoonnummer kunnen we u tijdens het kamp bereiken?") ==
        LabelFit::holds);
}

TEST_CASE("values are no labels") {
  for (const char* value : {"Verbruggen", "jan@x.be", "Kleine zaal", "M", "12/03/1985", "Keuken"}) {
    INFO(value);
    CHECK(label_fit(value) == LabelFit::none);
  }
}

TEST_CASE("the text of a header is compared without endings in brackets") {
  CHECK(folded_header("Né(e) le") == " ne le ");
  CHECK(folded_header("Leerling(en)") == " leerling ");
  CHECK(folded_header("Tel. (thuis)") == " tel thuis ");
  CHECK(folded_header("naam1") == " naam 1 ");
}
