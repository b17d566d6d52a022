// The one file that a new kind takes.
#include <array>

#include "detectors/engine/number_kind.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr auto k_matches = std::to_array<std::string_view>({"schoenmaat {43}", "pointure {39}"});
constexpr auto k_near_misses = std::to_array<std::string_view>({"43", "maat 43"});

}  // namespace

std::unique_ptr<Detector> make_shoe_size_detector(const DetectorOptions&) {
  static constexpr KindInfo k_info = {"shoe-size",
                                      "Shoe size",
                                      "two digits behind a word",
                                      "a test",
                                      Category::personal_trait,
                                      Sensitivity::simple};
  NumberKind kind{k_info};
  kind.digit_counts = counts(2);
  kind.pattern = R"(\d{2})";
  kind.words = "schoenmaat*, pointure*, shoe size*";
  kind.rule = &k_named_rule;
  kind.only_named = true;
  kind.check = [](std::string_view compact) -> std::optional<NumberVerdict> {
    NumberVerdict verdict{std::string(compact), {}};
    verdict.evidence.add(Evidence::shape);
    return verdict;
  };
  kind.mask = [](std::string_view value) { return mask_all_but_last(value, 0); };
  kind.examples = {k_matches, k_near_misses};
  return make_number_detector(kind);
}

}  // namespace datakaart
