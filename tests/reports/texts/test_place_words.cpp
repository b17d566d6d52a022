#include <catch2/catch.hpp>
#include <set>

#include "reports/texts/place_words.h"

using namespace datakaart;

namespace {

PlaceLabels labels_of(std::initializer_list<PlaceLabel> all) {
  PlaceLabels labels;
  for (const PlaceLabel one : all) labels.add(one);
  return labels;
}

std::string english(const Place& place) { return place_words(place, Language::en); }
std::string dutch(const Place& place) { return place_words(place, language_of("nl")); }

}  // namespace

TEST_CASE("places read in English as JSON and CSV have them") {
  CHECK(english({}).empty());
  CHECK(english(Place::line(12)) == "line 12");
  Place cell_of_line = Place::line(12);
  cell_of_line.row = 5;
  cell_of_line.column = 3;
  CHECK(english(cell_of_line) == "line 12, column 3");
  CHECK(english(Place::page(3)) == "page 3");
  CHECK(english(Place::page(3, PlaceLabel::note)) == "page 3 (note)");
  CHECK(english(Place::slide(4, PlaceLabel::notes)) == "slide 4 (notes)");
  CHECK(english(Place::paragraph(
            5, labels_of({PlaceLabel::header, PlaceLabel::text_box, PlaceLabel::link}))) ==
        "paragraph 5 (header text box link)");
  CHECK(english(Place::cell("Klanten", 7, 2)) == "Klanten!B7");
  CHECK(english(Place::cell("", 1, 27)) == "AA1");
  CHECK(english(Place::cell("Klanten", 1'048'576, 16'384, PlaceLabel::comment)) ==
        "Klanten!XFD1048576 comment");
  CHECK(english(Place::sheet("Klanten", PlaceLabel::author)) == "Klanten author");
  CHECK(english(Place::part(PlaceLabel::form_field)) == "form field");
  CHECK(english(Place::part(PlaceLabel::property, "Dossier")) == "property Dossier");
  CHECK(english(Place::part(labels_of({PlaceLabel::external_link, PlaceLabel::link}), "link1")) ==
        "external link link1 link");
}

TEST_CASE("places are told in the language") {
  CHECK(dutch(Place::line(12)) == "regel 12");
  CHECK(dutch(Place::page(3, PlaceLabel::note)) == "pagina 3 (aantekening)");
  CHECK(place_words(Place::page(3, PlaceLabel::header), language_of("de")) ==
        "Seite 3 (Kopfzeile)");
  CHECK(place_words(Place::slide(4, PlaceLabel::notes), language_of("fr")) ==
        "diapositive 4 (commentaires)");
  CHECK(dutch(Place::paragraph(5, labels_of({PlaceLabel::header, PlaceLabel::text_box}))) ==
        "alinea 5 (koptekst, tekstvak)");
  CHECK(dutch(Place::part(PlaceLabel::property_author)) == "eigenschap auteur");
}

TEST_CASE("names of the file stay as they are, but printable") {
  CHECK(dutch(Place::cell("page 3", 2, 2)) == "page 3!B2");
  CHECK(dutch(Place::cell("line items", 2, 3, PlaceLabel::comment)) == "line items!C2 opmerking");
  CHECK(dutch(Place::part(PlaceLabel::property, "author")) == "eigenschap author");
  CHECK(english(Place::sheet("a\x1B\xFF", PlaceLabel::link)) == "a\\x1B\\xFF link");
}

// Words that are spelt alike in English.
TEST_CASE("every label has words of its own in every language") {
  const std::set<PlaceLabel> alike = {PlaceLabel::link,    PlaceLabel::author,
                                      PlaceLabel::chart,   PlaceLabel::diagram,
                                      PlaceLabel::tooltip, PlaceLabel::bookmark};
  for (const Language language :
       {language_of("nl"), language_of("fr"), Language::en, language_of("de")}) {
    std::set<std::string> seen;
    for (unsigned i = 0; i < static_cast<unsigned>(PlaceLabel::k_count); ++i) {
      const auto label = static_cast<PlaceLabel>(i);
      const std::string words = place_words(Place::part(label), language);
      INFO(words);
      CHECK_FALSE(words.empty());
      CHECK(seen.insert(words).second);
      if (language == Language::en || alike.contains(label)) continue;
      CHECK(words != english(Place::part(label)));
    }
  }
}
