// Runs git without letting a repository run anything: its hooks, filters, monitors, external
// programs for differences, and transports are switched off, whatever its configuration says. Of
// the environment only what names the repository is handed on. Git itself refuses a repository of
// another user (safe.directory), and that stays so.
//
// The calls block; any thread.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace datakaart::git {

// What git wrote to its standard output. The error is a sentence: that git is not there, or what it
// says.
[[nodiscard]] tl::expected<std::string, std::string> run(const std::string& folder,
                                                         const std::vector<std::string>& words);

// Hands the content of objects out, by one git process that stays.
class ObjectReader {
 public:
  // The error is a sentence.
  [[nodiscard]] static tl::expected<std::unique_ptr<ObjectReader>, std::string> start(
      const std::string& folder);
  ~ObjectReader();
  ObjectReader(const ObjectReader&) = delete;
  ObjectReader& operator=(const ObjectReader&) = delete;

  // The content as a file in memory, whose descriptor is the caller's; -1 where this clone has no
  // such object or it cannot be held. Any thread.
  int open(const std::string& object);

 private:
  ObjectReader(int process, int to, int from) : process_(process), to_(to), from_(from) {}
  bool read_line(std::string& line);
  bool copy(int fd, std::uint64_t size);

  std::mutex mutex_;
  int process_;
  int to_;
  int from_;
  std::string buffer_;  // read from git, and not yet used
};

}  // namespace datakaart::git
