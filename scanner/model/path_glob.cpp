#include "scanner/model/path_glob.h"

#include <fnmatch.h>

#include <filesystem>

namespace datakaart {

bool matches_glob(const std::string& glob, std::string_view relative) {
  const std::string path(relative);
  if (glob.find('/') != std::string::npos) {
    const std::size_t skip = glob.front() == '/' ? 1 : 0;
    const std::size_t end =
        glob.size() > skip + 1 && glob.back() == '/' ? glob.size() - 1 : glob.size();
    const std::string whole = glob.substr(skip, end - skip);
    if (fnmatch(whole.c_str(), path.c_str(), 0) == 0) return true;
    return whole.starts_with("**/") && fnmatch(whole.c_str() + 3, path.c_str(), 0) == 0;
  }
  const auto slash = path.rfind('/');
  return fnmatch(glob.c_str(), path.c_str() + (slash == std::string::npos ? 0 : slash + 1), 0) == 0;
}

bool covers_path(const std::string& glob, std::string_view relative) {
  for (std::size_t end = relative.find('/'); end != std::string_view::npos;
       end = relative.find('/', end + 1)) {
    if (end > 0 && matches_glob(glob, relative.substr(0, end))) return true;
  }
  return matches_glob(glob, relative);
}

std::string absolute_path(std::string_view from, std::string_view path) {
  namespace fs = std::filesystem;
  return (fs::path(from) / fs::path(path)).lexically_normal().string();
}

std::string path_below(std::string_view root, std::string_view from, std::string_view path) {
  const std::string whole = absolute_path(from, path);
  const std::string folder = root.ends_with('/') ? std::string(root) : std::string(root) + '/';
  if (!whole.starts_with(folder)) return whole;
  return whole.substr(folder.size());
}

}  // namespace datakaart
