// What a change of a git repository holds: the files of its index that a commit would take in, or
// those that differ from another revision, and which of their lines are new. Only reads; nothing of
// the repository is run, see git_command.h.
//
// Errors are sentences. One owner; open() from any thread.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/git/git_command.h"
#include "scanner/model/outcome.h"
#include "scanner/walk/walker.h"

namespace datakaart::git {

// Lines, from 1, with the last.
struct LineRange {
  std::uint32_t first = 0;
  std::uint32_t last = 0;
};

struct ChangedFile {
  std::string path;      // below the root of the repository, raw bytes
  std::string old_path;  // where it was renamed from; else empty
  std::string object;    // its content; empty: what stands in the working tree
  bool is_new = false;   // all of it
  std::vector<LineRange> added = {};
};

struct Change {
  std::vector<ChangedFile> files;         // by path; without what only went away
  std::vector<std::string> not_followed;  // submodules: repositories of their own
};

class Repository {
 public:
  // The repository that the folder stands in.
  [[nodiscard]] static tl::expected<Repository, std::string> at(const std::string& folder);

  // Absolute: the folder that paths are below; of a bare repository, its own.
  const std::string& root() const { return root_; }

  // What stands in the index other than in the last commit; all of it before the first.
  [[nodiscard]] tl::expected<Change, std::string> staged() const;
  // What was added since the last common ancestor with `revision`, the working tree included where
  // there is one.
  [[nodiscard]] tl::expected<Change, std::string> since(const std::string& revision) const;

  // Opens the content of a file, those of Git LFS by what their pointers stand for.
  [[nodiscard]] tl::expected<int, Problem> open(const ChangedFile& file) const;
  // The files one by one, for WalkOptions::given. The repository and the change outlive it.
  std::function<std::optional<WalkedFile>()> walk(const Change& change) const;

 private:
  Repository() = default;
  tl::expected<int, Problem> open_content(const ChangedFile& file) const;
  tl::expected<std::string, std::string> git(std::vector<std::string> words) const;
  tl::expected<Change, std::string> differences(const std::vector<std::string>& compared) const;
  tl::expected<std::string, std::string> empty_tree() const;

  std::string root_;
  std::string folder_;         // git's own
  std::string common_folder_;  // the same, of all working trees
  bool is_bare_ = false;
  std::vector<std::string> no_filters_;  // settings that switch its filters off
  std::shared_ptr<ObjectReader> objects_;
};

}  // namespace datakaart::git
