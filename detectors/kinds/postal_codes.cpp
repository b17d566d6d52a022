#include "detectors/kinds/postal_codes.h"

#include <algorithm>
#include <array>
#include <utility>

#include "detectors/engine/words.h"

namespace datakaart {

bool is_code_like_year_of(std::string_view code, std::string_view name) {
  // As in the postal list.
  constexpr auto k_places = std::to_array<std::pair<std::string_view, std::string_view>>({
      {"1910", " kampenhout berg buken nederokkerzeel "},
      {"1930", " zaventem nossegem "},
      {"1931", " brucargo zaventem "},
      {"1932", " sint stevens woluwe woluwe saint etienne zaventem "},
      {"1933", " sterrebeek zaventem "},
      {"1934", " brussel bruxelles zaventem "},
      {"1950", " kraainem crainhem "},
      {"1970", " wezembeek oppem "},
      {"1980", " zemst eppegem "},
      {"1981", " hofstade zemst "},
      {"1982", " elewijt weerde zemst "},
      {"2000", " antwerpen anvers antwerp "},
      {"2018", " antwerpen anvers antwerp "},
      {"2020", " antwerpen anvers antwerp kiel "},
      {"2030", " antwerpen anvers antwerp luchtbal "},
      {"2040", " antwerpen anvers antwerp berendrecht zandvliet lillo "},
      {"2050", " antwerpen anvers antwerp linkeroever "},
      {"2060", " antwerpen anvers antwerp "},
      {"2070", " zwijndrecht burcht "},
  });
  const auto* const found = std::find_if(k_places.begin(), k_places.end(),
                                         [&](const auto& place) { return place.first == code; });
  return found != k_places.end() && found->second.find(folded(name)) != std::string_view::npos;
}

}  // namespace datakaart
