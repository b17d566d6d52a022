// A file that a report writes, piece by piece: no failure is lost, since the first one stays until
// the end is asked for. One owner, one thread.
#pragma once

#include <cstdio>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace datakaart {

// Has `write` fill a new file beside `path` (mode 0600) and renames it onto `path` when all went
// well; on failure nothing stays. The error is a sentence.
[[nodiscard]] tl::expected<void, std::string> write_aside(
    const std::string& path,
    const std::function<tl::expected<void, std::string>(const std::string& aside)>& write);

class OutputFile {
 public:
  // Empties the file at `path`.
  explicit OutputFile(const std::string& path);
  void write(std::string_view bytes);
  bool failed() const { return error_ != 0; }
  // Writes what is left through to the disk. The error is the system's word for it.
  [[nodiscard]] tl::expected<void, std::string> finish();

 private:
  struct Closer {
    void operator()(std::FILE* file) const { std::fclose(file); }
  };
  void check(bool good);

  std::unique_ptr<std::FILE, Closer> file_;
  int error_ = 0;
};

}  // namespace datakaart
