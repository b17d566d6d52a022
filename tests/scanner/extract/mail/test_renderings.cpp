#include <catch2/catch.hpp>

#include "scanner/extract/mail/renderings.h"

namespace datakaart {

TEST_CASE("Lines whose words were rendered before are blank; the others stay where they stand") {
  RenderedWords words;
  words.add("Beste An,\ngsm 0475\u00A012 34 56 Été");
  CHECK(words.new_lines("beste an\nGSM: 0475 12-34-56\nété").empty());
  CHECK(words.new_lines("beste an\ngsm 0486\n56") == "\ngsm 0486\n\n");
  CHECK(RenderedWords().empty());
}

}  // namespace datakaart
