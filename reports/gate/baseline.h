// What a check accepted once and goes on accepting: a text file that may be committed, with a line
// for each file and kind, so that changes of it can be read and merged.
//
// It holds no value and nothing by which one could be tried out: without a secret it counts
// distinct values and tells files that moved by their size and their counts; with one it has hashes
// of the values and of the contents, keyed by the secret. One owner, one thread; errors are
// sentences.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace datakaart {

struct BaselineKind {
  std::uint64_t distinct = 0;           // values
  std::set<std::uint64_t> hashes = {};  // with a secret
  bool operator==(const BaselineKind&) const = default;
};

// What is accepted in one file or member.
struct BaselineFile {
  std::uint64_t size = 0;
  std::uint64_t content = 0;  // keyed hash; 0: not known
  std::map<std::string, BaselineKind, std::less<>> kinds = {};

  // Whether a file of another path may be this one, moved.
  bool is_like(const BaselineFile& other) const;
};

struct Baseline {
  // Tells whether hashes are of the secret at hand; nothing where there are none.
  std::optional<std::uint64_t> secret = {};
  // By path below the root, with members behind '!'; raw bytes.
  std::map<std::string, BaselineFile, std::less<>> files = {};
};

// `name`: of the file, for messages.
[[nodiscard]] tl::expected<Baseline, std::string> parse_baseline(std::string_view text,
                                                                 const std::string& name);
std::string format_baseline(const Baseline& baseline);

// What is left of `old` after a check found `found`: what is gone goes, what became less shrinks,
// what moved has its new path; only the paths `grown` take in what is new. `is_checked`: whether
// the check would have met a path, or knows that it is gone; the others stay as they are.
Baseline updated_baseline(const Baseline& old, const Baseline& found,
                          const std::set<std::string>& grown,
                          const std::function<bool(const std::string&)>& is_checked);
// The path of the file on disk that a key of Baseline::files names.
std::string outer_path(const std::string& key);

}  // namespace datakaart
