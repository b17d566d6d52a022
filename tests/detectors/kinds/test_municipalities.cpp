#include <catch2/catch.hpp>
#include <string>

#include "detectors/kinds/municipalities.h"

namespace datakaart {
namespace {

TEST_CASE("municipalities are known in both languages, in any case and with or without accents") {
  const auto name =
      GENERATE(as<std::string>{}, "Gent", "GENT", "gand", "Li\xC3\xA8ge", "LIEGE", "Luik", "Bergen",
               "Mons", "Sint-Niklaas", "St-Niklaas", "St.-Niklaas", "Sint Niklaas", "Saint-Gilles",
               "St-Gilles", "Braine-l'Alleud",
               "Braine-l\xE2\x80\x99"
               "Alleud",
               "'s-Gravenwezel", "De Panne", "Molenbeek-Saint-Jean", "Woluwe-St-Lambert",
               "Berchem-Ste-Agathe", "Heist-op-den-Berg", "Aaigem", "Zwijndrecht", "Zutendaal");
  CAPTURE(name);
  CHECK(municipality_length(name) == name.size());
  CHECK(municipality_length(name + ", Belgi\xC3\xAB") == name.size());
}

TEST_CASE("the longest name counts, and nothing but whole names") {
  CHECK(municipality_length("Beveren-Waas en omstreken") == std::string("Beveren-Waas").size());
  CHECK(municipality_length("Gent-Zuid") == 4);
  CHECK(municipality_length("Gentenaar") == 0);
  CHECK(municipality_length("Amsterdam") == 0);
  CHECK(municipality_length("Heist-op-den") == std::string("Heist").size());
  CHECK(municipality_length("") == 0);
  CHECK(municipality_length("'") == 0);
}

}  // namespace
}  // namespace datakaart
