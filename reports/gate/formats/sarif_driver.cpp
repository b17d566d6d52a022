#include "reports/gate/formats/sarif_driver.h"

#include <fmt/format.h>

#include <array>
#include <nlohmann/json.hpp>

#include "reports/gate/formats/finding_words.h"
#include "reports/json_text.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

using Json = nlohmann::ordered_json;

struct NoticeText {
  std::string_view name;
  std::string_view text;
};
constexpr std::array<NoticeText, static_cast<std::size_t>(SarifNotice::k_count)> k_notices = {{
    {"unread", "A file, or a part of it, could not be read: it may hold personal data."},
    {"left-out", "There are more results than a log may have."},
    {"policy", "Something that was written down to accept findings needs a look."},
}};

std::string_view regime_words(Regime regime) {
  switch (regime) {
    case Regime::ordinary:
      return "Personal data (GDPR, Article 4(1)).";
    case Regime::special_category:
      return "A special category of personal data (GDPR, Article 9).";
    case Regime::criminal:
      return "Data on criminal convictions and offences (GDPR, Article 10).";
    case Regime::belgian_national_number:
      return "A national number: who may use it is ruled by the Belgian law of 8 August 1983 "
             "(GDPR, "
             "Article 87).";
    case Regime::foreign_national_number:
      return "A national number: who may use it is ruled by the law of its country (GDPR, "
             "Article 87).";
  }
  return {};
}

constexpr std::string_view k_what_to_do =
    "Take the value out, or put an invented one in its place; in a repository its history keeps "
    "it. "
    "What may stand there is accepted by a rule with a reason in .datakaart.toml, by a comment on "
    "its line, or in a baseline.";

Json tags_of(const KindInfo& kind) {
  Json tags = {"security", "privacy", "gdpr"};
  switch (kind.regime()) {
    case Regime::ordinary:
      break;
    case Regime::special_category:
      tags.push_back("special-category");
      break;
    case Regime::criminal:
      tags.push_back("criminal-data");
      break;
    case Regime::belgian_national_number:
    case Regime::foreign_national_number:
      tags.push_back("national-number");
      break;
  }
  return tags;
}

Json text_of(std::string_view text) { return {{"text", sarif_message(text)}}; }

Json rule_of(const KindInfo& kind) {
  const std::string help =
      fmt::format("{}: {}.\n\n{} Source of the rule: {}.\n\n{}", kind.title, kind.summary,
                  regime_words(kind.regime()), kind.source, k_what_to_do);
  return {
      {"id", kind.name},
      {"name", kind.title},
      {"shortDescription", text_of(kind.title)},
      {"fullDescription",
       text_of(fmt::format("{}: {}. {}", kind.title, kind.summary, regime_words(kind.regime())))},
      {"help", {{"text", sarif_message(help)}, {"markdown", sarif_message(help)}}},
      {"defaultConfiguration", {{"level", "error"}}},
      {"properties",
       {{"tags", tags_of(kind)}, {"security-severity", fmt::format("{:.1f}", severity_of(kind))}}}};
}

Json notices() {
  Json all = Json::array();
  for (const NoticeText& notice : k_notices) {
    all.push_back({{"id", notice.name}, {"shortDescription", text_of(notice.text)}});
  }
  return all;
}

}  // namespace

std::string_view name_of(SarifNotice notice) {
  return k_notices.at(static_cast<std::size_t>(notice)).name;
}

std::string sarif_message(std::string_view text) {
  std::string message;
  for (const char c : text) {
    message += c;
    if (c == '{' || c == '}') message += c;
  }
  return message;
}

std::string sarif_driver(const GateInfo& info) {
  Json driver = {{"name", "datakaart"},
                 {"fullName", "datakaart check"},
                 {"version", info.version},
                 {"semanticVersion", info.version},
                 {"shortDescription", text_of("Finds personal data in files.")},
                 {"rules", Json::array()},
                 {"notifications", notices()}};
  for (const KindInfo& kind : info.kinds) driver["rules"].push_back(rule_of(kind));
  return json_text(driver);
}

}  // namespace datakaart
