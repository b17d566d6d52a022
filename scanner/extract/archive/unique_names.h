// Tells apart members of the same name in one container: the second becomes "name#2". Names are
// kept as hashes, so that a million of them take little memory. One thread.
#pragma once

#include <fmt/format.h>

#include <cstddef>
#include <functional>
#include <map>
#include <string>

namespace datakaart {

class UniqueNames {
 public:
  std::string operator()(const std::string& name) {
    unsigned& seen = seen_[std::hash<std::string>()(name)];
    if (++seen == 1) return name;
    for (;; ++seen) {
      std::string numbered = fmt::format("{}#{}", name, seen);
      if (seen_.emplace(std::hash<std::string>()(numbered), 1).second) return numbered;
    }
  }

 private:
  std::map<std::size_t, unsigned> seen_;
};

}  // namespace datakaart
