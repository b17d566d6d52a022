#include "detectors/engine/words.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

const KindWords& phone_words() {
  static const KindWords k_words("gsm*, *telefoon*, tel, numero de contact, t$", "datum");
  return k_words;
}

// What is said of the number 04... in the text.
EvidenceSet said(const Text& text) {
  const std::size_t begin = text.bytes.find("04");
  EvidenceSet evidence;
  add_words(text, begin, begin + 4, phone_words(), evidence);
  return evidence;
}
std::string names(const Text& text) {
  const auto all = names_of(said(text));
  return all.empty() ? "" : all[0];
}
std::string names(std::string_view bytes) { return names(Text{bytes}); }

TEST_CASE("texts are folded to words of plain letters") {
  CHECK(folded("Téléphone") == " telephone ");
  CHECK(folded("klantTel_nr.") == " klant tel nr ");
  CHECK(folded("N° de GSM-nr") == " n de gsm nr ");
  CHECK(folded("Œuvre Ça ŽIŽEK") == " oeuvre ca zizek ");
  CHECK(folded("te\xCC\x81l") == " tel ");
  CHECK(folded("Straße NŒUD Þór Ștefan Ĳzer") == " strasse noeud thor stefan ijzer ");
  CHECK(folded("CivilitéNom klantÉtat") == " civilite nom klant etat ");
  CHECK(folded("") == " ");
}

TEST_CASE("words count whole or as the parts that the list allows") {
  const WordList list("gsm*, *telefoon*, tel, numero de contact, t$");
  CHECK(find_word("GSM-nummer", list) == "gsm");
  CHECK(find_word("gsmnummer", list) == "gsm");
  CHECK(find_word("huistelefoonnummer", list) == "telefoon");
  CHECK(find_word("Tel.", list) == "tel");
  CHECK(find_word("hotel teller", list).empty());
  CHECK(find_word("Numéro de contact :", list) == "numero de contact");
  CHECK(find_word("t: x", list).empty());
  CHECK(find_word("x T:", list) == "t");
  CHECK(find_word("", list).empty());
}

TEST_CASE("the nearest word before the value decides") {
  CHECK(names("gsm 0475") == "word_near:gsm");
  CHECK(names("order 0475") == "counter_word:order");
  CHECK(names("gsm 12 order 0475") == "counter_word:order");
  CHECK(names("order 12 gsm 0475") == "word_near:gsm");
  CHECK(names("voor deze order kan u ons bereiken op het nummer 0475") == "");
  CHECK(names("niets 0475").empty());
}

TEST_CASE("a word behind counts in the same sentence only") {
  CHECK(names("0475 (gsm)") == "word_near:gsm");
  CHECK(names("0475, gsm").empty());
  CHECK(names("0475 gsm: 0476").empty());
  CHECK(names("0475\ngsm").empty());
}

TEST_CASE("the line above counts as a label only") {
  CHECK(names("GSM\n0475") == "word_near:gsm");
  CHECK(names("GSM:\n\n  0475") == "word_near:gsm");
  CHECK(names("gsm 12\n0475").empty());
  CHECK(names("gsm\niets anders 0475").empty());
}

TEST_CASE("a key right before the value speaks alone") {
  CHECK(names(R"({"gsm":"0475"})") == "word_near:gsm");
  CHECK(names(R"({"gsm":"","code":"0475"})").empty());
  CHECK(names(R"({"gsm":{"value":"0475"}})") == "word_near:gsm");
  CHECK(names("gsm=1 klant=0475").empty());
  CHECK(names("klant=1 gsm=0475") == "word_near:gsm");
  CHECK(names("<gsm/><klant>0475").empty());
  CHECK(names("<klant/><gsm>0475") == "word_near:gsm");
}

TEST_CASE("a column's header comes before all, then the cell, then the label to the left") {
  CHECK(names(Table({"GSM"}, {{"0475"}}).text()) == "column_header:gsm");
  CHECK(names(Table({"Ordernr"}, {{"0475"}}).text()) == "counter_word:order");
  // A header that speaks against the kind leaves cells with words of their own alone.
  CHECK(names(Table({"Ordernr"}, {{"gsm 0475"}}).text()) == "word_near:gsm");
  CHECK(names(Table({"Opmerking"}, {{"bel gsm 0475"}}).text()) == "word_near:gsm");
  CHECK(names(Table({}, {{"gsm", "0475"}}).text()) == "word_near:gsm");
  CHECK(names(Table({}, {{"gsm"}, {"0475"}}).text()).empty());
  CHECK(names(Table({}, {{"0475", "gsm"}}).text()).empty());
}

TEST_CASE("a listed word that begins with no letter is left out, and the others stay") {
  const WordList words("2fa, tel,  gsm, *, ~x, fax*");
  CHECK(find_word("fax 12", words) == "fax");
  CHECK(find_word("tel 12", words) == "tel");
  CHECK(find_word("2fa 12", words).empty());
}

}  // namespace
}  // namespace datakaart
