// What values are called in the workbook: states, reasons, kinds, options. Constants; any thread.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "detectors/engine/detector.h"
#include "reports/texts/texts.h"
#include "scanner/model/outcome.h"

namespace datakaart {

Label label_of(State state);
Label label_of(Confidence confidence);

// A reason in two or three words, and what it means for who reads the report.
struct ReasonLabels {
  Label name;
  Label meaning;
};
ReasonLabels labels_of(Reason reason);

// The name of a category; none for that of custom detectors, whose kinds are one each.
std::optional<Label> label_of(Category category);
// Where the catalogues have the translation of a kind's title: "kind/iban".
std::string catalogue_context(const KindInfo& kind);
// What the register says of a kind. One that no catalogue holds keeps its title: a custom one.
struct KnownKind {
  Category category;
  Sensitivity sensitivity;
  std::string name;  // KindInfo::name
  std::string title;
  std::string category_name;

  Regime regime() const { return regime_of(category); }
  // Of a special category or criminal (GDPR, Articles 9 and 10).
  bool is_special() const {
    return regime() == Regime::special_category || regime() == Regime::criminal;
  }
};
KnownKind known_kind(const KindInfo& info, const Texts& texts);

// Why a finding is believed: each piece of evidence with the word that was seen, whose star becomes
// an ellipsis. Joined by `between`.
std::string evidence_words(const EvidenceSet& evidence, Language language,
                           std::string_view between);
// "min-confidence"; a name without a translation stays.
std::string option_words(std::string_view name, std::string_view value, const Texts& texts);

}  // namespace datakaart
