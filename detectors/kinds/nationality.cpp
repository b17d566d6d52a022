// Nationalities in tables, told by the header of their column.
#include <array>

#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::string_view k_clear =
    "nationaliteit*, nationalite*, nationality, nationalities, natio, natcode, "
    "staatsangehorigkeit*, staatsburgerschap*, staatsburgerschaft*, citizenship*, citoyennete*, "
    "nationalitat*";
constexpr std::string_view k_whole = "nat";
constexpr std::string_view k_other =
    "schip*, vessel*, ship*, navire*, vlag*, flag, aantal*, nombre*, count, counts, anzahl, team*, "
    "club*, brand*, company*, bedrijf*, voertuig*, vehicule*, rank*";

bool accepts(std::string_view cell) { return is_words(cell, 40, 4); }

constexpr auto k_matches =
    std::to_array<std::string_view>({"Nationaliteit|\n{Belg}|", "Nationalité|\n{Française}|",
                                     "E-mail|nat\nlotte@voorbeeld-firma.be|{Belg}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"nat|\nBelg|", "E-mail|Nationaliteit\nlotte@voorbeeld-firma.be|2024-01-01",
     "E-mail|Nationality of vessel\nlotte@voorbeeld-firma.be|Belg",
     "E-mail|International\nlotte@voorbeeld-firma.be|Belg"});

}  // namespace

std::unique_ptr<Detector> make_nationality_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"nationality",
                                      "Nationality",
                                      "in a column whose header tells it",
                                      "headers of tables in Dutch, French, English and German",
                                      Category::personal_trait,
                                      Sensitivity::behavioural};
  HeaderKind kind{k_info};
  kind.clear_headers = k_clear;
  kind.whole_headers = k_whole;
  kind.not_headers = k_other;
  kind.priority = 2;
  kind.accepts = accepts;
  kind.examples = {k_matches, k_near_misses};
  return make_header_detector(kind);
}

}  // namespace datakaart
