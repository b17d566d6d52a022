#include "scanner/examine/acceptance.h"

#include <fmt/format.h>
#include <fnmatch.h>

#include <algorithm>
#include <charconv>
#include <utility>

#include "scanner/model/path_glob.h"

namespace datakaart {
namespace {

bool covers(const AllowRule& rule, const std::string& path, const Location& location) {
  if (rule.path.empty()) return true;
  if (rule.path.find('!') == std::string::npos) return covers_path(rule.path, path);
  return covers_path(rule.path, Location{path, location.members}.bytes());
}

}  // namespace

std::optional<std::uint64_t> hash_in_rule(std::string_view text) {
  constexpr std::size_t k_digits = 16;
  std::uint64_t hash = 0;
  if (text.size() != k_digits + 1 || text.front() != '#') return std::nullopt;
  const auto [end, error] = std::from_chars(text.data() + 1, text.data() + text.size(), hash, 16);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return hash;
}

std::string hash_for_rule(std::uint64_t hash) { return fmt::format("#{:016x}", hash); }

Acceptance::Acceptance(CheckRules rules, std::span<const KindInfo> kinds)
    : rules_(std::move(rules)), fails_from_(kinds.size(), rules_.fails_from) {
  const auto each_kind = [&](const std::string& name, auto&& use) {
    for (std::size_t i = 0; i < kinds.size(); ++i) {
      if (kinds[i].name == name) use(i);
    }
  };
  for (const auto& [name, confidence] : rules_.fails_from_of) {
    each_kind(name, [&, c = confidence](std::size_t i) { fails_from_[i] = c; });
  }
  for (const AllowRule& rule : rules_.allow) {
    Rule compiled;
    if (!rule.kinds.empty()) compiled.kinds.resize(kinds.size());
    for (const std::string& name : rule.kinds) {
      each_kind(name, [&](std::size_t i) { compiled.kinds[i] = true; });
    }
    for (const std::string& value : rule.values) {
      if (const auto hash = hash_in_rule(value)) {
        compiled.hashes.push_back(*hash);
      } else {
        compiled.globs.push_back(value);
      }
    }
    compiled_.push_back(std::move(compiled));
  }
}

FileRules::FileRules(const Acceptance& acceptance, const Location& location)
    : acceptance_(acceptance) {
  const CheckRules& rules = acceptance.rules_;
  const std::string path = path_below(rules.root, rules.from, location.path);
  for (std::size_t i = 0; i < rules.allow.size(); ++i) {
    if (covers(rules.allow[i], path, location)) active_.push_back(static_cast<std::uint16_t>(i));
  }
}

std::uint16_t FileRules::rule_for(KindId kind, std::string_view value, std::uint64_t hash) const {
  for (const std::uint16_t place : active_) {
    const Acceptance::Rule& rule = acceptance_.compiled_[place];
    if (!rule.kinds.empty() && !rule.kinds[kind]) continue;
    const auto is_like = [&](const std::string& glob) {
      return value.find('@') != std::string_view::npos &&
             fnmatch(glob.c_str(), std::string(value).c_str(), FNM_CASEFOLD) == 0;
    };
    const bool accepts =
        rule.takes_all_values() ||
        std::find(rule.hashes.begin(), rule.hashes.end(), hash) != rule.hashes.end() ||
        std::any_of(rule.globs.begin(), rule.globs.end(), is_like);
    if (accepts) return static_cast<std::uint16_t>(place + 1);
  }
  return 0;
}

}  // namespace datakaart
