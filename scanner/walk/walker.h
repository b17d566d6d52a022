// Finds the files below the scanned folders and hands them to a queue, a few at a time: its memory
// grows with the depth of the tree, never with the number of files.
//
// It opens directories relative to their parents (so that a path may be longer than the system
// allows, and a folder swapped for a link while it walks leads nowhere), never opens anything else,
// and follows no link unless asked. Several threads walk; results do not depend on their order.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/model/result.h"
#include "scanner/walk/job_queue.h"
#include "scanner/walk/path_filter.h"

namespace datakaart {

// An open directory; closed when the last file or folder below it is done.
class Directory {
 public:
  Directory(int fd, std::string path, std::string relative, std::uint64_t device);
  ~Directory();
  Directory(const Directory&) = delete;
  Directory& operator=(const Directory&) = delete;

  int fd() const { return fd_; }
  const std::string& path() const { return path_; }          // as shown: root included
  const std::string& relative() const { return relative_; }  // below the root; empty for the root
  std::uint64_t device() const { return device_; }
  std::string path_of(const std::string& name) const;
  std::string relative_of(const std::string& name) const;

 private:
  int fd_;
  std::string path_;
  std::string relative_;
  std::uint64_t device_;
};

// A regular file, found but not opened.
struct WalkedFile {
  // Opens what stands in no file system (standard input, an object of a repository); any thread.
  using Opener = std::function<tl::expected<int, Problem>()>;

  std::shared_ptr<const Directory> directory;  // null: `name` is a path of its own
  std::string name;                            // relative to the directory
  std::string path;                            // as shown
  FileMeta meta;
  bool through_link = false;  // reached by a link that is to be followed
  Opener opener = {};         // in place of directory and name
};

// Opens it for reading: without waiting, without touching the access time where that is allowed.
// The descriptor is the caller's.
[[nodiscard]] tl::expected<int, Problem> open_file(const WalkedFile& file);

struct WalkOptions {
  std::vector<std::string> roots;
  // Further paths, one a call, nothing at the end; may be empty.
  std::function<std::optional<std::string>()> listed;
  // Further files, likewise, that the walk has no part in but for the filter, which is asked for
  // their paths.
  std::function<std::optional<WalkedFile>()> given;
  PathFilter filter;
  bool one_file_system = false;
  bool follow_symlinks = false;
  std::vector<std::string> own_outputs;  // files of this scan: never part of it
  unsigned threads = 2;
};

// Told of what the walk meets; called by all walking threads.
class WalkObserver {
 public:
  virtual ~WalkObserver() = default;
  virtual void found(const WalkedFile& file) = 0;
  // Something that will not be opened, or could not be. Location, meta, state, reason are set.
  virtual void passed_over(FileResult&& result) = 0;
};

class Walker {
 public:
  Walker(WalkOptions options, JobQueue<WalkedFile>& queue, WalkObserver& observer);
  ~Walker();  // stops and waits; threads that hang in the file system are left behind
  Walker(const Walker&) = delete;
  Walker& operator=(const Walker&) = delete;

  void start();
  void stop();  // as soon as possible
  // True when all was walked or the walk was stopped.
  bool done() const;
  // Gives up directories that have not answered for so long, and replaces their threads. Called now
  // and then by the owner. Returns how many threads were left behind so far.
  unsigned give_up_hanging(std::chrono::seconds patience);

 private:
  struct Impl;
  std::shared_ptr<Impl> impl_;  // shared with threads that may be left behind
};

}  // namespace datakaart
