#include "scanner/store/account_names.h"

#include <grp.h>
#include <pwd.h>

#include <cerrno>
#include <vector>

namespace datakaart {
namespace {

// getpwuid_r and getgrgid_r differ in their types alone. A group with many members outgrows any
// first guess of a buffer.
template <class Entry, class Call>
std::string look_up(std::uint32_t number, Call call, char* Entry::*name) {
  std::vector<char> buffer(4096);
  while (true) {
    Entry entry{};
    Entry* found = nullptr;
    const int error = call(number, &entry, buffer.data(), buffer.size(), &found);
    if (error == ERANGE && buffer.size() < (std::size_t{16} << 20)) {
      buffer.resize(buffer.size() * 4);
    } else if (found != nullptr) {
      return found->*name;
    } else {
      return std::to_string(number);
    }
  }
}

}  // namespace

const std::string& AccountNames::user(std::uint32_t uid) {
  auto [at, is_new] = users_.try_emplace(uid);
  if (is_new) at->second = look_up<passwd>(uid, getpwuid_r, &passwd::pw_name);
  return at->second;
}

const std::string& AccountNames::group(std::uint32_t gid) {
  auto [at, is_new] = groups_.try_emplace(gid);
  if (is_new) at->second = look_up<::group>(gid, getgrgid_r, &::group::gr_name);
  return at->second;
}

}  // namespace datakaart
