// Parsing of one command's words by Boost.Program_options: the one place that includes it. It only
// parses: nothing is opened or checked here.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// An option as --help tells it. `name`: "output,o" has a short form. `value`: what stands behind it
// in
// --help, empty for a switch.
struct OptionSpec {
  std::string name;
  std::string value;
  std::string help;
  bool repeatable = false;

  std::string long_name() const { return name.substr(0, name.find(',')); }
};

struct CommandSpec {
  std::string usage;        // "scan PATH... [OPTION]..."
  std::string description;  // a paragraph
  std::vector<OptionSpec> options;
  std::string examples;  // as they stand in --help
};

// What the user gave.
class ParsedOptions {
 public:
  // Throws UsageError on unknown options (with a hint of the nearest), missing or superfluous
  // values.
  // "--" ends the options; "-" is an ordinary argument.
  ParsedOptions(const CommandSpec& spec, const std::vector<std::string>& words);

  bool has(const std::string& name) const { return values_.count(name) != 0; }
  std::string text(const std::string& name, std::string fallback = {}) const;
  // All values; each may be a list with commas when `split`.
  std::vector<std::string> texts(const std::string& name) const;
  std::vector<std::string> list(const std::string& name) const;  // split at commas
  // "250", "64K", "128M", "2G" (powers of 1024). Throws UsageError.
  std::uint64_t number(const std::string& name, std::uint64_t fallback) const;
  const std::vector<std::string>& arguments() const { return arguments_; }

  // Takes values that the configuration gives at `place`, unless the user gave the option.
  void fill(const std::string& name, std::vector<std::string> values, std::string place);
  // The option as messages name it: "'--max-depth'", or with its place in the configuration.
  std::string named(const std::string& name) const;

 private:
  std::map<std::string, std::vector<std::string>> values_;
  std::map<std::string, std::string> places_;  // of those that the configuration gave
  std::vector<std::string> arguments_;
};

// Prints usage, description, options and examples to stdout.
void print_help(const CommandSpec& spec);

}  // namespace datakaart
