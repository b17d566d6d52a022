#include <catch2/catch.hpp>
#include <random>
#include <string>

#include "detectors/engine/words.h"

namespace datakaart {
namespace {

constexpr std::string_view k_words =
    "geboren, geboortedatum*, d o b, ne le, nr plaat, t$, ni*, *nummerplaat, *wagen, id";

TEST_CASE("texts without the beginning of a word are told apart") {
  const WordList words(k_words);
  CHECK(!words.may_be_in("the quick brown fox, 12/03/1985"));
  CHECK(!words.may_be_in(""));
  CHECK(!words.may_be_in("agent 12345 verslagen"));
  const auto text =
      GENERATE(as<std::string>{}, "Geboren", "klantGeboortedatum", "GEBOREN", "D.O.B.:", "x né le",
               "nrPlaat", "nr. plaat", "t:", "NIxyz", "bedrijfswagen", "DeNummerplaat", "id=7");
  CAPTURE(text);
  CHECK(words.may_be_in(text));
}

TEST_CASE("no text that holds a word is turned away") {
  const WordList words(k_words);
  std::mt19937 random(5);
  constexpr std::string_view k_bytes = "geborntdamplwi GEBORNTDAMPLWI.:_-1\n";
  int held = 0;
  for (int round = 0; round < 20000; ++round) {
    std::string text;
    for (std::size_t size = random() % 150; text.size() < size;) {
      text += k_bytes[random() % k_bytes.size()];
      if (random() % 300 == 0) text += "Wagen ";
      if (random() % 300 == 0) text += " nrPlaat";
      if (random() % 300 == 0) text += " d.o.b ";
    }
    if (find_word(text, words).empty()) continue;
    ++held;
    CAPTURE(text);
    CHECK(words.may_be_in(text));
  }
  CHECK(held > 1000);
}

}  // namespace
}  // namespace datakaart
