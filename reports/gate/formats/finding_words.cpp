#include "reports/gate/formats/finding_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/utf8.h"
#include "reports/texts/detail_words.h"
#include "reports/texts/place_words.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

double severity_of(Sensitivity sensitivity) {
  switch (sensitivity) {
    case Sensitivity::simple:
      return 4.0;
    case Sensitivity::behavioural:
      return 5.5;
    case Sensitivity::financial:
      return 7.0;
    case Sensitivity::sensitive:
      return 8.5;
  }
  return 8.5;  // not reached: the compiler shows one left out
}

double least_severity(Regime regime) {
  switch (regime) {
    case Regime::ordinary:
      return 0;
    case Regime::belgian_national_number:
    case Regime::foreign_national_number:
      return 8.5;
    case Regime::special_category:
    case Regime::criminal:
      return 9.5;
  }
  return 9.5;  // not reached, as above
}

}  // namespace

std::string name_in_report(const GateFile& file) {
  return Location{file.path, file.location.members}.display();
}

std::string finding_words(const GateFinding& finding, const KindInfo& kind) {
  const std::string evidence = evidence_words(finding.found.evidence.set(), Language::en, ", ");
  return fmt::format("{} {} ({}{}{})", printable(kind.title), printable(finding.found.masked),
                     name_of(finding.found.confidence), evidence.empty() ? "" : ": ",
                     printable(evidence));
}

std::string placed_finding_words(const GateFinding& finding, const KindInfo& kind) {
  const std::string place = place_words(finding.found.place, Language::en);
  return fmt::format("{}{}{}", place, place.empty() ? "" : ": ", finding_words(finding, kind));
}

std::string unread_words(const GateFile& file) {
  const std::string detail = detail_words(file.detail, Language::en);
  return fmt::format("{}{}{}", name_of(file.reason), detail.empty() ? "" : ": ", detail);
}

std::string more_words(std::uint64_t more) {
  return fmt::format("{} more finding{} than are listed", more, more == 1 ? "" : "s");
}

std::string_view name_of(AcceptedBy accepted) {
  switch (accepted) {
    case AcceptedBy::allow_rule:
      return "allow-rule";
    case AcceptedBy::comment:
      return "comment";
    case AcceptedBy::baseline:
      return "baseline";
    case AcceptedBy::workbook:
      return "workbook";
    case AcceptedBy::allowance:
      return "allowance";
    case AcceptedBy::nothing:
    case AcceptedBy::k_count:
      break;
  }
  return {};
}

std::string justification_words(const GateFinding& finding) {
  if (!finding.justification.empty()) return printable(finding.justification);
  switch (finding.accepted) {
    case AcceptedBy::allow_rule:
      return "accepted by a rule of the configuration";
    case AcceptedBy::comment:
      return "accepted by a comment on its line";
    case AcceptedBy::baseline:
      return "stands in the baseline";
    case AcceptedBy::workbook:
      return "accepted in the inventory workbook";
    case AcceptedBy::allowance:
      return "so many values of the kind are allowed";
    case AcceptedBy::nothing:
    case AcceptedBy::k_count:
      break;
  }
  return {};
}

std::uint32_t line_of(const GateFile& file, const GateFinding& finding) {
  const bool has_lines =
      !file.location.is_member() && finding.found.place.unit == Place::Unit::line;
  return has_lines ? finding.found.place.number : 0;
}

bool is_failure(const GateFinding& finding) {
  return finding.fails && finding.accepted == AcceptedBy::nothing;
}

bool has_failures(const GateFile& file) {
  return file.more > 0 || std::any_of(file.findings.begin(), file.findings.end(), is_failure);
}

std::string_view level_of(Confidence confidence, std::string_view least) {
  switch (confidence) {
    case Confidence::high:
      return "error";
    case Confidence::medium:
      return "warning";
    case Confidence::low:
      break;
  }
  return least;
}

double severity_of(const KindInfo& kind) {
  return std::max(severity_of(kind.sensitivity), least_severity(kind.regime()));
}

}  // namespace datakaart
