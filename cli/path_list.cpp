#include "cli/path_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <memory>
#include <unordered_set>

#include "base/utf8.h"
#include "cli/exit_code.h"

namespace datakaart {
namespace {

// Reads on as it is asked, so that a list may be longer than memory.
class PathList {
 public:
  explicit PathList(std::FILE* file) : file_(file) {}
  ~PathList() {
    if (file_ != stdin) std::fclose(file_);
  }
  PathList(const PathList&) = delete;
  PathList& operator=(const PathList&) = delete;

  std::optional<std::string> next() {
    for (;;) {
      if (!separator_known_ || at_ == buffer_.size()) {
        if (!fill()) return std::nullopt;
      }
      const std::size_t end = buffer_.find(separator_, at_);
      if (end != std::string::npos) {
        std::string path = buffer_.substr(at_, end - at_);
        at_ = end + 1;
        return path;
      }
      if (!fill()) {
        std::string rest = buffer_.substr(at_);
        at_ = buffer_.size();
        return rest.empty() ? std::nullopt : std::optional(std::move(rest));
      }
    }
  }

 private:
  // False at the end of the file.
  bool fill() {
    constexpr std::size_t k_block = 64 * 1024;
    buffer_.erase(0, at_);
    at_ = 0;
    const std::size_t had = buffer_.size();
    buffer_.resize(had + k_block);
    buffer_.resize(had + std::fread(buffer_.data() + had, 1, k_block, file_));
    if (!separator_known_ && buffer_.find('\0') != std::string::npos) separator_ = '\0';
    separator_known_ = true;
    return buffer_.size() > had;
  }

  std::FILE* file_;
  std::string buffer_;
  std::size_t at_ = 0;
  char separator_ = '\n';
  bool separator_known_ = false;
};

}  // namespace

std::function<std::optional<std::string>()> read_path_list(const std::string& file) {
  std::FILE* stream = file == "-" ? stdin : std::fopen(file.c_str(), "re");
  if (stream == nullptr) {
    throw UsageError(fmt::format("cannot read {}: {}", printable(file), std::strerror(errno)));
  }
  return [list = std::make_shared<PathList>(stream)] { return list->next(); };
}

std::vector<std::string> read_lines(const std::string& file) {
  std::ifstream in(file);
  if (!in) throw UsageError(fmt::format("cannot read {}", printable(file)));
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) {
    if (line.ends_with('\r')) line.pop_back();
    if (!line.empty() && !line.starts_with('#')) lines.push_back(std::move(line));
  }
  return lines;
}

void remove_nested_roots(std::vector<std::string>& roots) {
  namespace fs = std::filesystem;
  std::vector<std::string> real;
  for (const std::string& root : roots) {
    std::error_code failed;
    const fs::path path = fs::canonical(root, failed);
    real.push_back(failed ? root : path.string());
  }
  const std::unordered_set<std::string> all(real.begin(), real.end());
  const auto is_below_another = [&](const std::string& path) {
    for (std::size_t slash = path.rfind('/'); slash != std::string::npos && path.size() > 1;
         slash = slash == 0 ? std::string::npos : path.rfind('/', slash - 1)) {
      if (all.contains(path.substr(0, std::max<std::size_t>(slash, 1)))) return true;
    }
    return false;
  };
  std::unordered_set<std::string> seen;
  std::vector<std::string> kept;
  for (std::size_t i = 0; i < roots.size(); ++i) {
    if (is_below_another(real[i]) || !seen.insert(real[i]).second) continue;
    std::string& given = roots[i];
    while (given.size() > 1 && given.ends_with('/')) given.pop_back();
    kept.push_back(std::move(given));
  }
  roots = std::move(kept);
}

}  // namespace datakaart
