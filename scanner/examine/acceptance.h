// What a check wants to know of the values that are found, beyond a scan: which of them it fails
// for at all, and which a rule of its user accepts. Rules may speak of values (addresses of a
// domain), so this is asked while there still are any; what it answers is the number of a rule.
//
// An Acceptance is const and shared by all threads; FileRules belong to the reading of one file.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/detector.h"
#include "scanner/model/location.h"
#include "scanner/model/result.h"

namespace datakaart {

// A rule as the user wrote it; what is empty restricts nothing.
struct AllowRule {
  std::string path;                     // a glob, see covers_path(); of members with '!'
  std::vector<std::string> kinds = {};  // names of kinds
  // "*@example.org": a glob for values that have an '@'. "#0123456789abcdef": a keyed hash.
  std::vector<std::string> values = {};
};

// The keyed hash that such a text of a rule stands for.
std::optional<std::uint64_t> hash_in_rule(std::string_view text);
std::string hash_for_rule(std::uint64_t hash);

struct CheckRules {
  Confidence fails_from = Confidence::medium;
  std::vector<std::pair<std::string, Confidence>> fails_from_of = {};  // kinds that have their own
  std::vector<AllowRule> allow = {};
  std::string root = {};  // absolute: what the rules' paths are relative to
  std::string from = {};  // absolute: what paths of files are relative to
  bool first = false;     // a file is not read on behind its first finding
};

// Finding::accepted of what a comment on its line accepts: this, and the place of the comment in
// FileResult::comments. Rules have lower numbers.
inline constexpr std::uint16_t k_by_comment = 0x8000;

class Acceptance {
 public:
  // `kinds`: those of the engine, or of a kept scan.
  Acceptance(CheckRules rules, std::span<const KindInfo> kinds);

  const CheckRules& rules() const { return rules_; }
  Confidence fails_from(KindId kind) const { return fails_from_[kind]; }
  bool fails(KindId kind, Confidence confidence) const { return confidence >= fails_from_[kind]; }

 private:
  friend class FileRules;
  struct Rule {
    std::vector<bool> kinds;  // by KindId; empty: all
    std::vector<std::string> globs;
    std::vector<std::uint64_t> hashes;
    bool takes_all_values() const { return globs.empty() && hashes.empty(); }
  };

  CheckRules rules_;
  std::vector<Confidence> fails_from_;  // by KindId
  std::vector<Rule> compiled_;
};

// The rules that may accept something of one file or member.
class FileRules {
 public:
  // The acceptance outlives it.
  FileRules(const Acceptance& acceptance, const Location& location);

  // By which rule, from 1, a value is accepted; 0: by none. `value`: in its canonical form.
  std::uint16_t rule_for(KindId kind, std::string_view value, std::uint64_t hash) const;
  const Acceptance& acceptance() const { return acceptance_; }

 private:
  const Acceptance& acceptance_;
  std::vector<std::uint16_t> active_;  // places in Acceptance::compiled_
};

}  // namespace datakaart
