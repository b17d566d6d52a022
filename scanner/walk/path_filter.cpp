#include "scanner/walk/path_filter.h"

#include <algorithm>

#include "scanner/model/path_glob.h"

namespace datakaart {
namespace {

bool any(const std::vector<std::string>& globs, std::string_view relative) {
  return std::any_of(globs.begin(), globs.end(),
                     [&](const std::string& glob) { return matches_glob(glob, relative); });
}

}  // namespace

bool PathFilter::takes_folder(std::string_view relative) const { return !any(excludes_, relative); }

bool PathFilter::takes_file(std::string_view relative) const {
  return !any(excludes_, relative) && (includes_.empty() || any(includes_, relative));
}

}  // namespace datakaart
