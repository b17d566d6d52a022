#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdint>
#include <cstdlib>
#include <vector>

#include "scanner/walk/access_list.h"
#include "tests/temp_folder.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::string bytes(std::uint64_t value, int size) {
  std::string out;
  for (int i = 0; i < size; ++i) out += static_cast<char>(value >> (8 * i) & 0xFF);
  return out;
}

std::string sid(std::uint32_t authority, const std::vector<std::uint32_t>& parts) {
  std::string out = "\x01" + bytes(static_cast<std::uint32_t>(parts.size()), 1);
  out += std::string(5, '\0') + bytes(authority, 1);
  for (const std::uint32_t part : parts) out += bytes(part, 4);
  return out;
}

std::string entry(std::uint32_t type, std::uint32_t mask, const std::string& who,
                  std::uint32_t flags = 0) {
  return bytes(type, 1) + bytes(flags, 1) + bytes(static_cast<std::uint32_t>(8 + who.size()), 2) +
         bytes(mask, 4) + who;
}

const std::string k_owner = sid(5, {21, 11, 22, 33, 1001});
const std::string k_colleague = sid(5, {21, 11, 22, 33, 1104});
const std::string k_everyone = sid(1, {0});
const std::string k_system = sid(5, {18});
constexpr std::uint32_t k_read = 0x1;

// As Samba keeps it: a version and a hash before the descriptor.
std::string attribute(const std::vector<std::string>& entries) {
  std::string list;
  for (const std::string& one : entries) list += one;
  const auto size = static_cast<std::uint32_t>(8 + list.size());
  list = bytes(2, 2) + bytes(size, 2) + bytes(static_cast<std::uint32_t>(entries.size()), 4) + list;
  const auto owner = static_cast<std::uint32_t>(20 + list.size());
  const std::string descriptor = bytes(1, 2) + bytes(0x8004, 2) + bytes(owner, 4) + bytes(0, 8) +
                                 bytes(20, 4) + list + k_owner;
  return bytes(3, 2) + bytes(3, 2) + bytes(0x20000, 4) + std::string(66, 'h') + descriptor;
}

}  // namespace

TEST_CASE("who may read by a Windows list is told by account, everyone as such") {
  CHECK(nt_acl_readers(attribute({entry(0, k_read, k_owner), entry(0, k_read, k_system),
                                  entry(0, k_read, k_colleague)})) == "S-1-5-21-11-22-33-1104");
  CHECK(nt_acl_readers(
            attribute({entry(0, k_read, k_colleague), entry(0, 0x10000000, k_everyone)})) ==
        "S-1-5-21-11-22-33-1104,*");
  CHECK(nt_acl_readers(attribute({entry(0, k_read, sid(5, {21, 11, 22, 33, 513}))})) == "*");
}

TEST_CASE("what is denied, for folders alone, or not for reading makes no reader") {
  CHECK(nt_acl_readers(attribute({entry(1, k_read, k_everyone), entry(0, k_read, k_everyone)})) ==
        "");
  CHECK(nt_acl_readers(attribute({entry(0, k_read, k_everyone, 0x08)})) == "");
  CHECK(nt_acl_readers(attribute({entry(0, 0x2, k_everyone)})) == "");
}

TEST_CASE("a Windows list that is cut off or damaged says nothing") {
  const std::string whole = attribute({entry(0, k_read, k_everyone)});
  REQUIRE(nt_acl_readers(whole) == "*");
  const std::size_t list_end = whole.size() - k_owner.size();
  for (std::size_t size = 0; size < list_end; ++size) {
    INFO(size);
    CHECK(nt_acl_readers(std::string_view(whole).substr(0, size)) == "");
  }
  for (std::size_t at = 74; at < list_end; ++at) {
    std::string spoilt = whole;
    spoilt[at] = '\xFF';
    CHECK_NOTHROW(nt_acl_readers(spoilt));
  }
}

TEST_CASE("a POSIX list names its users and groups, as far as the mask lets them") {
  const TempFolder folder;
  const std::string path = folder / "list.csv";
  const int fd = open(path.c_str(), O_RDWR | O_CREAT, 0640);
  REQUIRE(fd >= 0);
  CHECK(acl_readers(fd) == "");
  const auto set = [&](const std::string& text) {
    return std::system(("setfacl " + text + " '" + path + "'").c_str()) == 0;
  };
  REQUIRE(set("-m u:4711:r,g:4712:r,u:4713:-"));
  struct stat st {};
  REQUIRE(fstat(fd, &st) == 0);
  CHECK(acl_readers(fd) == "u4711,g" + std::to_string(st.st_gid) + ",g4712");
  REQUIRE(set("-m m:-"));
  CHECK(acl_readers(fd) == "");
  close(fd);
}
