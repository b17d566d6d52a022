// States, confidences and reasons; options and the words inside cells are in value_words.cpp.
#include "reports/texts/words.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

struct ReasonRow {
  Reason reason;
  ReasonLabels labels;
};

constexpr auto k_reasons = std::to_array<ReasonRow>({
#define NOTE(text)
#define TEXT(name, english)
#define REASON(name, english, meaning) \
  {Reason::name, {Label::reason_##name, Label::reason_##name##_meaning}},
#include "reports/texts/words.def"
#undef REASON
#undef TEXT
#undef NOTE
});
static_assert(k_reasons.size() == static_cast<std::size_t>(Reason::k_count) &&
                  std::is_sorted(k_reasons.begin(), k_reasons.end(),
                                 [](const ReasonRow& a, const ReasonRow& b) {
                                   return a.reason < b.reason;
                                 }),
              "every reason stands in words.def, in the order of the enum");

}  // namespace

Label label_of(State state) {
  switch (state) {
    case State::examined:
      return Label::state_examined;
    case State::partial:
      return Label::state_partial;
    case State::skipped:
      break;
  }
  return Label::state_skipped;
}

Label label_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::low:
      return Label::confidence_low;
    case Confidence::medium:
      return Label::confidence_medium;
    case Confidence::high:
      break;
  }
  return Label::confidence_high;
}

ReasonLabels labels_of(Reason reason) {
  return k_reasons.at(static_cast<std::size_t>(reason)).labels;
}

}  // namespace datakaart
