// Tells apart members of the same name in one container: the second becomes "name#2". Names are
// kept as hashes, so that a million of them take little memory. One thread.
#pragma once

#include <fmt/format.h>

#include <algorithm>
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

  // The same where the ending tells what it is: "brief#2.eml".
  std::string before_ending(const std::string& name) {
    const std::string unique = (*this)(name);
    const std::size_t dot = std::min(name.rfind('.'), name.size());
    return name.substr(0, dot) + unique.substr(name.size()) + name.substr(dot);
  }

 private:
  std::map<std::size_t, unsigned> seen_;
};

}  // namespace datakaart
