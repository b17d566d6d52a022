// The configuration file: the options of a scan, and kinds and activities of the user's own.
// docs/configuration.md describes it. Read once at the start, by one thread; plain data from then
// on.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "base/calendar.h"
#include "cli/options.h"
#include "detectors/engine/detector.h"
#include "reports/register/activities.h"
#include "scanner/examine/acceptance.h"

namespace datakaart {

// Where something stands in the file: "datakaart.toml:12:3".
struct ConfigOption {
  std::vector<std::string> values;  // as on the command line; none for a switch
  std::string place;
};

// What `check` accepts, as the file says it.
struct ConfigAllow {
  AllowRule rule;
  std::string reason;
  std::optional<Date> until = {};
  std::string place;
};

struct Config {
  std::map<std::string, ConfigOption> options;      // by their long names
  std::vector<CustomDetector> custom_detectors;     // whose examples have been tried
  std::map<std::string, std::string> organisation;  // by k_organisation_fields
  ActivityRules own_activities;                     // see with_own_activities()
  std::map<std::string, ConfigOption> check;        // options of `check`, below [check]
  std::vector<ConfigAllow> allow;
};

// `name`: the file's, for messages. `known`: the options that may stand below [scan]. The failure
// is a sentence that begins with file, line and column.
[[nodiscard]] tl::expected<Config, std::string> parse_config(std::string_view text,
                                                             const std::string& name,
                                                             const std::vector<OptionSpec>& known);

// Throws UsageError where the file cannot be read, or is wrong.
Config read_config(const std::string& file, const std::vector<OptionSpec>& known);

}  // namespace datakaart
