// The one place that knows toml++. The file is walked once; the first thing that is wrong in it
// ends that, with its place.
#include "cli/config.h"

#include <fmt/format.h>
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <cstdio>

#include "base/utf8.h"
#include "cli/exit_code.h"
#include "cli/small_file.h"
#include "cli/suggest.h"
#include "reports/register/organisation.h"
#include "reports/register/retention.h"
#include "reports/texts/choices.h"
#include "scanner/model/rule_words.h"

namespace datakaart {
namespace {

// More than anyone writes by hand.
constexpr std::size_t k_most_bytes = 1 << 20;

std::string place_of(const std::string& name, const toml::source_region& source) {
  return fmt::format("{}:{}:{}", printable(name), source.begin.line, source.begin.column);
}

const std::vector<std::string_view>& built_in_names() {
  static const auto k_detectors = make_detectors({});
  static const std::vector<std::string_view> k_names = [] {
    std::vector<std::string_view> names;
    for (const auto& detector : k_detectors) names.push_back(detector->info().name);
    return names;
  }();
  return k_names;
}

// What may stand below [check].
const std::vector<OptionSpec>& check_keys() {
  static const std::vector<OptionSpec> k_keys = {{"fail-on", "LEVEL", "", true},
                                                 {"max", "KIND=N", "", true},
                                                 {"allow-incomplete", "REASON", "", true},
                                                 {"baseline", "FILE", ""},
                                                 {"include", "GLOB", "", true},
                                                 {"exclude", "GLOB", "", true}};
  return k_keys;
}

class ConfigReader {
 public:
  ConfigReader(const std::string& name, const std::vector<OptionSpec>& known)
      : name_(name), known_(known) {}

  Config read(const toml::table& file) {
    Config config;
    for (const auto& [key, value] : file) {
      if (key == "scan") {
        config.options = read_options(table_in(value, "'scan' is a table: [scan]"), known_);
      } else if (key == "check") {
        config.check = read_options(table_in(value, "'check' is a table: [check]"), check_keys());
      } else if (key == "allow") {
        constexpr std::string_view k_below = "what is accepted is described below [[allow]]";
        for (const toml::node& one : array_in(value, k_below)) {
          config.allow.push_back(allow_in(table_in(one, k_below)));
        }
      } else if (key == "kind") {
        const toml::array& kinds = array_in(value, "a kind is described below [[kind]]");
        for (const toml::node& kind : kinds) {
          read_kind(table_in(kind, "a kind is described below [[kind]]"), config);
        }
      } else if (key == "organisation") {
        read_organisation(table_in(value, "'organisation' is a table: [organisation]"), config);
      } else if (key == "activity") {
        constexpr std::string_view k_below = "an activity is described below [[activity]]";
        for (const toml::node& activity : array_in(value, k_below)) {
          config.own_activities.push_back(activity_in(table_in(activity, k_below)));
        }
      } else {
        refuse_key(key, {"scan", "kind", "activity", "organisation", "check", "allow"});
      }
    }
    check_kinds_of_rules(config);
    return config;
  }

 private:
  [[noreturn]] void refuse(const toml::source_region& source, std::string_view why) const {
    throw UsageError(fmt::format("{}: {}", place_of(name_, source), why));
  }
  [[noreturn]] void refuse_key(const toml::key& key, const std::vector<std::string>& names) const {
    refuse(key.source(),
           fmt::format("unknown key '{}'{}", printable(key.str()), hint(key.str(), names)));
  }
  const toml::table& table_in(const toml::node& node, std::string_view why) const {
    if (!node.is_table()) refuse(node.source(), why);
    return *node.as_table();
  }
  const toml::array& array_in(const toml::node& node, std::string_view why) const {
    if (!node.is_array()) refuse(node.source(), why);
    return *node.as_array();
  }
  std::string text_in(const toml::node& node, std::string_view what) const {
    if (!node.is_string()) refuse(node.source(), fmt::format("{} wants a text in quotes", what));
    return node.as_string()->get();
  }
  bool truth_in(const toml::node& node, std::string_view what) const {
    if (!node.is_boolean()) refuse(node.source(), fmt::format("{} wants true or false", what));
    return node.as_boolean()->get();
  }
  std::vector<std::string> texts_in(const toml::node& node, std::string_view what) const {
    std::vector<std::string> texts;
    for (const toml::node& one :
         array_in(node, fmt::format("{} wants a list: [\"...\", \"...\"]", what))) {
      texts.push_back(text_in(one, what));
    }
    return texts;
  }

  std::map<std::string, ConfigOption> read_options(const toml::table& table,
                                                   const std::vector<OptionSpec>& known) const;
  ConfigAllow allow_in(const toml::table& table) const;
  std::optional<Date> date_in(const toml::node& node) const;
  std::vector<std::string> values_of_rule(const toml::node& node) const;
  void check_kinds_of_rules(const Config& config) const;
  std::vector<std::string> values_in(const toml::node& node, const OptionSpec& option,
                                     const std::string& what) const;
  void read_kind(const toml::table& table, Config& config) const;
  void read_key(const toml::key& key, const toml::node& value, CustomDetector& kind,
                CustomExamples& examples) const;
  Confidence confidence_in(const toml::node& node) const;
  void read_organisation(const toml::table& table, Config& config) const;
  ActivityEntry activity_in(const toml::table& table) const;
  std::string code_in(const toml::node& node, std::string_view what,
                      const std::vector<std::string>& codes) const;
  std::string words_in(const toml::node& node) const;
  [[noreturn]] void refuse_kind(const toml::table& table, const CustomDetectorFault& fault) const;

  const std::string& name_;
  const std::vector<OptionSpec>& known_;
};

std::map<std::string, ConfigOption> ConfigReader::read_options(
    const toml::table& table, const std::vector<OptionSpec>& known) const {
  std::map<std::string, ConfigOption> options;
  std::vector<std::string> names;
  for (const OptionSpec& option : known) names.push_back(option.long_name());
  for (const auto& [key, value] : table) {
    const auto at = std::find(names.begin(), names.end(), key.str());
    if (at == names.end()) refuse_key(key, names);
    const OptionSpec& option = known[static_cast<std::size_t>(at - names.begin())];
    const std::string what = fmt::format("'{}'", *at);
    if (option.value.empty() && !truth_in(value, what)) continue;
    options[*at] = {values_in(value, option, what), place_of(name_, value.source())};
  }
  return options;
}

std::vector<std::string> ConfigReader::values_in(const toml::node& node, const OptionSpec& option,
                                                 const std::string& what) const {
  if (option.value.empty()) return {};
  if (option.repeatable && node.is_array()) return texts_in(node, what);
  if (const auto* number = node.as_integer()) return {std::to_string(number->get())};
  if (!node.is_string()) {
    refuse(node.source(),
           fmt::format("{} wants {}", what,
                       option.repeatable ? "a text or a list of texts" : "a number or a text"));
  }
  return {node.as_string()->get()};
}

Confidence ConfigReader::confidence_in(const toml::node& node) const {
  const std::string name = text_in(node, "'confidence'");
  for (Confidence c : {Confidence::low, Confidence::medium, Confidence::high}) {
    if (name == name_of(c)) return c;
  }
  refuse(node.source(), "'confidence' is \"low\", \"medium\" or \"high\"");
}

void ConfigReader::read_key(const toml::key& key, const toml::node& value, CustomDetector& kind,
                            CustomExamples& examples) const {
  const std::string_view name = key.str();
  const std::string what = fmt::format("'{}'", name);
  if (name == "name") {
    kind.name = text_in(value, what);
  } else if (name == "title") {
    kind.title = printable(text_in(value, what));
  } else if (name == "pattern") {
    kind.pattern = text_in(value, what);
  } else if (name == "checksum") {
    kind.checksum = text_in(value, what);
  } else if (name == "words") {
    kind.words = texts_in(value, what);
  } else if (name == "confidence") {
    kind.confidence = confidence_in(value);
  } else if (name == "needs_word") {
    kind.needs_word = truth_in(value, what);
  } else if (name == "identifies_person") {
    kind.identifies_person = truth_in(value, what);
  } else if (name == "matches") {
    examples.matches = texts_in(value, what);
  } else if (name == "must_not_match") {
    examples.must_not_match = texts_in(value, what);
  } else {
    refuse_key(key, {"name", "title", "pattern", "checksum", "words", "confidence", "needs_word",
                     "identifies_person", "matches", "must_not_match"});
  }
}

void ConfigReader::read_kind(const toml::table& table, Config& config) const {
  CustomDetector kind;
  CustomExamples examples;
  for (const auto& [key, value] : table) read_key(key, value, kind, examples);
  for (const char* needed : {"name", "pattern"}) {
    if (!table.contains(needed)) {
      refuse(table.source(), fmt::format("the kind has no '{}'", needed));
    }
  }
  kind.source = fmt::format("{}, line {}", printable(name_), table.source().begin.line);
  std::vector<std::string_view> taken = built_in_names();
  for (const CustomDetector& other : config.custom_detectors) taken.push_back(other.name);
  if (const auto fault = check_custom_detector(kind, taken)) refuse_kind(table, *fault);
  if (const auto fault = try_examples(kind, examples)) refuse_kind(table, *fault);
  config.custom_detectors.push_back(std::move(kind));
}

// With the place of the very word or example that is at fault.
void ConfigReader::refuse_kind(const toml::table& table, const CustomDetectorFault& fault) const {
  constexpr std::array k_keys = {"name",  "pattern", "checksum",
                                 "words", "matches", "must_not_match"};
  const toml::node* at = table.get(k_keys[static_cast<std::size_t>(fault.part)]);
  if (at == nullptr) refuse(table.source(), fault.why);
  if (const toml::array* list = at->as_array(); list != nullptr && fault.index < list->size()) {
    at = list->get(fault.index);
  }
  const std::string name = printable(table["name"].value_or(std::string()));
  refuse(at->source(), fmt::format("kind '{}': {}", name, fault.why));
}

void ConfigReader::read_organisation(const toml::table& table, Config& config) const {
  const std::vector<std::string> fields(k_organisation_fields.begin(), k_organisation_fields.end());
  for (const auto& [key, value] : table) {
    const std::string field(key.str());
    if (std::find(fields.begin(), fields.end(), field) == fields.end()) refuse_key(key, fields);
    config.organisation[field] = printable(text_in(value, fmt::format("'{}'", field)));
  }
}

// One of the codes.
std::string ConfigReader::code_in(const toml::node& node, std::string_view what,
                                  const std::vector<std::string>& codes) const {
  std::string code = text_in(node, what);
  if (std::find(codes.begin(), codes.end(), code) == codes.end()) {
    refuse(node.source(), fmt::format("{} is one of {}", what, fmt::join(codes, ", ")));
  }
  return code;
}

std::optional<Date> ConfigReader::date_in(const toml::node& node) const {
  Date date;
  if (const auto* written = node.as_date()) {
    date = {written->get().year, written->get().month, written->get().day};
  } else {
    const std::string text = text_in(node, "'until'");
    if (std::sscanf(text.c_str(), "%4d-%2d-%2d", &date.year, &date.month, &date.day) != 3)
      date = {};
  }
  if (!is_date(date)) refuse(node.source(), "'until' is a day: 2027-12-31");
  return date;
}

std::vector<std::string> ConfigReader::values_of_rule(const toml::node& node) const {
  std::vector<std::string> values = texts_in(node, "'values'");
  for (std::size_t i = 0; i < values.size(); ++i) {
    if (values[i].find('@') != std::string::npos || hash_in_rule(values[i])) continue;
    refuse(node.as_array()->get(i)->source(),
           "a value is an address such as \"*@example.org\", or a keyed hash such as "
           "\"#0123456789abcdef\": others must not stand here");
  }
  return values;
}

ConfigAllow ConfigReader::allow_in(const toml::table& table) const {
  ConfigAllow allow;
  allow.place = place_of(name_, table.source());
  for (const auto& [key, value] : table) {
    if (key == "path") {
      allow.rule.path = text_in(value, "'path'");
    } else if (key == "kinds") {
      allow.rule.kinds = texts_in(value, "'kinds'");
    } else if (key == "values") {
      allow.rule.values = values_of_rule(value);
    } else if (key == "reason") {
      allow.reason = printable(text_in(value, "'reason'"));
    } else if (key == "until") {
      allow.until = date_in(value);
    } else {
      refuse_key(key, {"path", "kinds", "values", "reason", "until"});
    }
  }
  if (allow.reason.empty()) refuse(table.source(), "the rule has no 'reason'");
  if (allow.rule.path.empty() && allow.rule.kinds.empty() && allow.rule.values.empty()) {
    refuse(table.source(), "the rule accepts everything: it wants 'path', 'kinds' or 'values'");
  }
  return allow;
}

void ConfigReader::check_kinds_of_rules(const Config& config) const {
  if (config.allow.empty()) return;
  std::vector<std::string> names(built_in_names().begin(), built_in_names().end());
  for (const CustomDetector& kind : config.custom_detectors) names.push_back(kind.name);
  for (const ConfigAllow& allow : config.allow) {
    for (const std::string& kind : allow.rule.kinds) {
      if (std::find(names.begin(), names.end(), kind) != names.end()) continue;
      throw UsageError(fmt::format("{}: there is no kind '{}'{}", allow.place, printable(kind),
                                   hint(kind, names)));
    }
  }
}

std::string ConfigReader::words_in(const toml::node& node) const {
  std::string words;
  for (const toml::node& one : array_in(node, "'words' wants a list: [\"...\", \"...\"]")) {
    const std::string text = text_in(one, "'words'");
    const auto word = rule_word(text);
    if (!word) {
      refuse(one.source(), fmt::format("'{}' is not one word of letters, with or without a star at "
                                       "one end",
                                       printable(text)));
    }
    words += (words.empty() ? "" : " ") + *word;
  }
  return words;
}

ActivityEntry ConfigReader::activity_in(const toml::table& table) const {
  std::vector<std::string> subjects;
  for (const ChoiceEntry& entry : entries_of(ChoiceList::subject))
    subjects.emplace_back(entry.code);
  std::vector<std::string> terms;
  for (const RetentionTerm& term : retention_terms()) terms.emplace_back(term.code);
  ActivityEntry activity;
  activity.subject = subjects.front();
  for (const auto& [key, value] : table) {
    if (key == "code") {
      activity.code = text_in(value, "'code'");
    } else if (key == "title") {
      activity.title = printable(text_in(value, "'title'"));
    } else if (key == "subject") {
      activity.subject = code_in(value, "'subject'", subjects);
    } else if (key == "term") {
      activity.term = code_in(value, "'term'", terms);
    } else if (key == "words") {
      activity.words = words_in(value);
    } else {
      refuse_key(key, {"code", "title", "subject", "term", "words"});
    }
  }
  if (activity.code.empty()) refuse(table.source(), "the activity has no 'code'");
  if (activity.words.empty()) refuse(table.source(), "the activity has no 'words'");
  const ActivityRules& known = activity_library();
  const bool is_known = std::any_of(known.begin(), known.end(), [&](const ActivityEntry& entry) {
    return entry.code == activity.code;
  });
  if (is_known && table.size() > 2) {
    refuse(table.source(), fmt::format("'{}' is built in: it takes 'words' only", activity.code));
  }
  if (!is_known && activity.title.empty()) {
    refuse(table.source(), "a new activity wants a 'title'");
  }
  return activity;
}

}  // namespace

tl::expected<Config, std::string> parse_config(std::string_view text, const std::string& name,
                                               const std::vector<OptionSpec>& known) {
  try {
    const toml::table file = toml::parse(text);
    return ConfigReader(name, known).read(file);
  } catch (const toml::parse_error& wrong) {
    return tl::unexpected(
        fmt::format("{}: {}", place_of(name, wrong.source()), printable(wrong.description())));
  } catch (const UsageError& wrong) {
    return tl::unexpected(std::string(wrong.what()));
  }
}

Config read_config(const std::string& file, const std::vector<OptionSpec>& known) {
  const std::string text = read_small_file(file, k_most_bytes, "no configuration");
  auto config = parse_config(text, file, known);
  if (!config) throw UsageError(config.error());
  return std::move(*config);
}

}  // namespace datakaart
