#include "scanner/walk/path_filter.h"

#include <fnmatch.h>

#include <algorithm>

namespace datakaart {
namespace {

bool matches(const std::string& glob, const std::string& relative) {
  if (glob.find('/') != std::string::npos) {
    const std::size_t skip = glob.front() == '/' ? 1 : 0;
    const std::size_t end =
        glob.size() > skip + 1 && glob.back() == '/' ? glob.size() - 1 : glob.size();
    return fnmatch(glob.substr(skip, end - skip).c_str(), relative.c_str(), 0) == 0;
  }
  const auto slash = relative.rfind('/');
  const std::string name = slash == std::string::npos ? relative : relative.substr(slash + 1);
  return fnmatch(glob.c_str(), name.c_str(), 0) == 0;
}

bool any(const std::vector<std::string>& globs, std::string_view relative) {
  if (globs.empty()) return false;
  const std::string path(relative);
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string& glob) { return matches(glob, path); });
}

}  // namespace

bool PathFilter::takes_folder(std::string_view relative) const { return !any(excludes_, relative); }

bool PathFilter::takes_file(std::string_view relative) const {
  return !any(excludes_, relative) && (includes_.empty() || any(includes_, relative));
}

}  // namespace datakaart
