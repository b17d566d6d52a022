// Which paths a scan takes in. Built once, then const, shared by all threads.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// Globs as in path_glob.h; one with a `/` is compared with the path below the scanned folder.
class PathFilter {
 public:
  void include(std::string glob) { includes_.push_back(std::move(glob)); }
  void exclude(std::string glob) { excludes_.push_back(std::move(glob)); }

  // `relative`: the path below the scanned folder, without a leading slash.
  bool takes_folder(std::string_view relative) const;
  bool takes_file(std::string_view relative) const;

 private:
  std::vector<std::string> includes_;
  std::vector<std::string> excludes_;
};

}  // namespace datakaart
