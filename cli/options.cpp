#include "cli/options.h"

#include <fmt/format.h>

#include <algorithm>
#include <boost/program_options.hpp>
#include <charconv>
#include <cstdio>
#include <limits>

#include "base/utf8.h"
#include "cli/exit_code.h"
#include "cli/suggest.h"

namespace datakaart {
namespace {

namespace po = boost::program_options;

constexpr char k_arguments[] = "datakaart-arguments";

po::options_description describe(const CommandSpec& spec) {
  po::options_description all;
  for (const OptionSpec& option : spec.options) {
    if (option.value.empty()) {
      all.add_options()(option.name.c_str(), option.help.c_str());
    } else {
      all.add_options()(option.name.c_str(), po::value<std::vector<std::string>>()->composing(),
                        option.help.c_str());
    }
  }
  all.add_options()("help,h", "tell this help");
  return all;
}

[[noreturn]] void refuse_unknown(const CommandSpec& spec, const std::string& given) {
  std::string typed = given;
  while (typed.starts_with('-')) typed.erase(0, 1);
  std::vector<std::string> names = {"help"};
  for (const OptionSpec& option : spec.options) names.push_back(option.long_name());
  std::string near = nearest(typed, names);
  throw UsageError(fmt::format("unknown option '{}'{}", printable(given),
                               near.empty() ? "" : fmt::format("; did you mean '--{}'?", near)));
}

}  // namespace

ParsedOptions::ParsedOptions(const CommandSpec& spec, const std::vector<std::string>& words) {
  po::options_description visible = describe(spec);
  po::options_description all;
  all.add(visible).add_options()(k_arguments, po::value<std::vector<std::string>>());
  po::positional_options_description positional;
  positional.add(k_arguments, -1);
  const int style = po::command_line_style::unix_style & ~po::command_line_style::allow_guessing;
  try {
    const auto parsed =
        po::command_line_parser(words).options(all).positional(positional).style(style).run();
    for (const auto& option : parsed.options) {
      if (option.string_key == k_arguments) {
        arguments_.insert(arguments_.end(), option.value.begin(), option.value.end());
        continue;
      }
      auto& values = values_[option.string_key];
      values.insert(values.end(), option.value.begin(), option.value.end());
    }
  } catch (const po::unknown_option& unknown) {
    refuse_unknown(spec, unknown.get_option_name());
  } catch (const po::error& wrong) {
    throw UsageError(wrong.what());
  }
  for (const OptionSpec& option : spec.options) {
    const auto given = values_.find(option.long_name());
    if (given != values_.end() && given->second.size() > 1 && !option.repeatable) {
      throw UsageError(fmt::format("option '--{}' is given more than once", given->first));
    }
  }
}

std::string ParsedOptions::text(const std::string& name, std::string fallback) const {
  const auto given = values_.find(name);
  return given == values_.end() || given->second.empty() ? std::move(fallback)
                                                         : given->second.front();
}

std::vector<std::string> ParsedOptions::texts(const std::string& name) const {
  const auto given = values_.find(name);
  return given == values_.end() ? std::vector<std::string>{} : given->second;
}

std::vector<std::string> ParsedOptions::list(const std::string& name) const {
  std::vector<std::string> items;
  for (const std::string& value : texts(name)) {
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t comma = std::min(value.find(',', at), value.size());
      if (comma > at) items.push_back(value.substr(at, comma - at));
      at = comma + 1;
    }
  }
  return items;
}

std::uint64_t ParsedOptions::number(const std::string& name, std::uint64_t fallback) const {
  if (!has(name)) return fallback;
  const std::string value = text(name);
  std::uint64_t number = 0;
  const char* end = value.data() + value.size();
  const auto [rest, error] = std::from_chars(value.data(), end, number);
  const std::string_view unit(rest, static_cast<std::size_t>(end - rest));
  unsigned shift = 0;
  if (unit == "K" || unit == "k") shift = 10;
  if (unit == "M" || unit == "m") shift = 20;
  if (unit == "G" || unit == "g") shift = 30;
  if (unit == "T" || unit == "t") shift = 40;
  const bool known = unit.empty() || shift != 0;
  if (error != std::errc{} || !known ||
      number > (std::numeric_limits<std::uint64_t>::max() >> shift)) {
    throw UsageError(fmt::format("{} wants a whole number such as 250, 64K, 128M or 2G, not '{}'",
                                 named(name), printable(value)));
  }
  return number << shift;
}

void ParsedOptions::fill(const std::string& name, std::vector<std::string> values,
                         std::string place) {
  if (has(name)) return;
  values_[name] = std::move(values);
  places_[name] = std::move(place);
}

std::string ParsedOptions::named(const std::string& name) const {
  const auto place = places_.find(name);
  return place == places_.end() ? fmt::format("'--{}'", name)
                                : fmt::format("{}: '{}'", place->second, name);
}

void print_help(const CommandSpec& spec) {
  fmt::print("Usage: datakaart {}\n\n{}\n\nOptions:\n", spec.usage, spec.description);
  const auto line = [](const OptionSpec& option) {
    const auto comma = option.name.find(',');
    std::string left =
        comma == std::string::npos
            ? "    --" + option.name
            : fmt::format("-{}, --{}", option.name.substr(comma + 1), option.name.substr(0, comma));
    if (!option.value.empty()) left += " " + option.value;
    if (left.size() > 28) {
      fmt::print("  {}\n  {:28}  {}\n", left, "", option.help);
    } else {
      fmt::print("  {:28}  {}\n", left, option.help);
    }
  };
  for (const OptionSpec& option : spec.options) line(option);
  line({"help,h", "", "tell this help"});
  fmt::print("\nExamples:\n{}", spec.examples);
}

}  // namespace datakaart
