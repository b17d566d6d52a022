// Names of users and groups by their numbers, each asked of the system once. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <unordered_map>

namespace datakaart {

class AccountNames {
 public:
  // The name, or the number where the system knows none. Lives as long as this.
  const std::string& user(std::uint32_t uid);
  const std::string& group(std::uint32_t gid);

 private:
  std::unordered_map<std::uint32_t, std::string> users_;
  std::unordered_map<std::uint32_t, std::string> groups_;
};

}  // namespace datakaart
