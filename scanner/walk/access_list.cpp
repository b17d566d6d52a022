#include "scanner/walk/access_list.h"

#include <acl/libacl.h>
#include <fmt/format.h>
#include <sys/acl.h>
#include <sys/stat.h>
#include <sys/xattr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>
#include <set>
#include <vector>

namespace datakaart {
namespace {

constexpr std::size_t k_most_readers = 16;
constexpr const char* k_nt_list = "security.NTACL";

// The items in order, each once.
class Readers {
 public:
  void add(std::string item) {
    if (items_.size() < k_most_readers && seen_.insert(item).second) {
      items_.push_back(std::move(item));
    }
  }
  std::string joined() const { return fmt::format("{}", fmt::join(items_, ",")); }

 private:
  std::vector<std::string> items_;
  std::set<std::string> seen_;
};

struct AclFree {
  void operator()(void* acl) const { acl_free(acl); }
};

void add_posix(int fd, Readers& readers) {
  if (acl_extended_fd(fd) != 1) return;
  const std::unique_ptr<void, AclFree> owned(acl_get_fd(fd));
  const auto acl = static_cast<acl_t>(owned.get());
  struct stat st {};
  // Beside a list, the mode's bits of the group are its mask: what that takes away no entry gives.
  if (acl == nullptr || fstat(fd, &st) != 0 || (st.st_mode & S_IRGRP) == 0) return;
  acl_entry_t entry = nullptr;
  for (int at = ACL_FIRST_ENTRY; acl_get_entry(acl, at, &entry) == 1; at = ACL_NEXT_ENTRY) {
    acl_tag_t tag = ACL_UNDEFINED_TAG;
    acl_permset_t permissions = nullptr;
    if (acl_get_tag_type(entry, &tag) != 0 || acl_get_permset(entry, &permissions) != 0) continue;
    if (acl_get_perm(permissions, ACL_READ) != 1) continue;
    if (tag == ACL_GROUP_OBJ) readers.add(fmt::format("g{}", st.st_gid));
    if (tag != ACL_USER && tag != ACL_GROUP) continue;
    const std::unique_ptr<void, AclFree> number(acl_get_qualifier(entry));
    if (number == nullptr) continue;
    readers.add(tag == ACL_USER ? fmt::format("u{}", *static_cast<uid_t*>(number.get()))
                                : fmt::format("g{}", *static_cast<gid_t*>(number.get())));
  }
}

// Numbers of a structure of Windows: little-endian. Beyond the end they are 0.
class LittleEndian {
 public:
  explicit LittleEndian(std::string_view bytes) : bytes_(bytes) {}
  std::uint32_t number(std::size_t at, std::size_t size) const {
    std::uint32_t value = 0;
    if (at > bytes_.size() || size > bytes_.size() - at) return 0;
    for (std::size_t i = size; i > 0; --i) {
      value = value << 8U | static_cast<unsigned char>(bytes_[at + i - 1]);
    }
    return value;
  }
  std::size_t size() const { return bytes_.size(); }
  LittleEndian from(std::size_t at) const {
    return LittleEndian(bytes_.substr(std::min(at, bytes_.size())));
  }

 private:
  std::string_view bytes_;
};

// "S-1-5-32-545"; empty where these bytes are none.
std::string sid_at(LittleEndian bytes) {
  constexpr std::size_t k_most_parts = 15;
  const std::size_t parts = bytes.number(1, 1);
  if (bytes.number(0, 1) != 1 || parts == 0 || parts > k_most_parts) return {};
  if (bytes.size() < 8 + parts * 4) return {};
  // The authority is big-endian; those in use fit the last byte.
  std::string sid = fmt::format("S-1-{}", bytes.number(7, 1));
  for (std::size_t i = 0; i < parts; ++i) sid += fmt::format("-{}", bytes.number(8 + i * 4, 4));
  return sid;
}

// Everyone, anonymous and authenticated users, the users of a machine or of a whole domain
// ([MS-DTYP] 2.4.2.4).
bool is_everyone(const std::string& sid) {
  constexpr std::array<std::string_view, 4> k_all = {"S-1-1-0", "S-1-5-7", "S-1-5-11",
                                                     "S-1-5-32-545"};
  return std::find(k_all.begin(), k_all.end(), sid) != k_all.end() ||
         (sid.starts_with("S-1-5-21-") && sid.ends_with("-513"));
}

// The system itself, its administrators, and who made the file.
bool is_expected(const std::string& sid) {
  return sid == "S-1-5-18" || sid == "S-1-5-32-544" || sid.starts_with("S-1-3-") ||
         (sid.starts_with("S-1-5-21-") && sid.ends_with("-512"));
}

// Takes the entries of an access control list; false where these bytes are none.
bool add_entries(LittleEndian acl, const std::string& owner, Readers& readers) {
  constexpr std::uint32_t k_read = 0x1 | 0x80000000 | 0x10000000;  // data, generic, all
  constexpr std::uint32_t k_inherit_only = 0x08;
  const std::uint32_t revision = acl.number(0, 1);
  const std::size_t size = acl.number(2, 2);
  const std::size_t count = acl.number(4, 2);
  if ((revision != 2 && revision != 4) || size < 8 || size > acl.size()) return false;
  std::set<std::string> denied;
  std::size_t at = 8;
  for (std::size_t i = 0; i < count; ++i) {
    const LittleEndian entry = acl.from(at);
    const std::uint32_t type = entry.number(0, 1);
    const std::size_t entry_size = entry.number(2, 2);
    if (entry_size < 16 || entry_size > size - at) return false;
    const std::string sid = sid_at(entry.from(8));
    if (sid.empty()) return false;
    const bool reads =
        (entry.number(4, 4) & k_read) != 0 && (entry.number(1, 1) & k_inherit_only) == 0;
    if (reads && type == 1) denied.insert(sid);
    if (reads && type == 0 && denied.count(sid) == 0 && sid != owner && !is_expected(sid)) {
      readers.add(is_everyone(sid) ? "*" : sid);
    }
    at += entry_size;
    if (at > size) return false;
  }
  return true;
}

void add_nt(std::string_view attribute, Readers& readers) {
  constexpr std::uint32_t k_has_list = 0x0004;
  constexpr std::uint32_t k_self_relative = 0x8000;
  for (std::size_t at = 0; at + 20 <= attribute.size(); at += 2) {
    const LittleEndian descriptor(attribute.substr(at));
    const std::uint32_t control = descriptor.number(2, 2);
    if (descriptor.number(0, 1) != 1 || descriptor.number(1, 1) != 0 ||
        (control & k_self_relative) == 0 || (control & k_has_list) == 0) {
      continue;
    }
    const std::size_t owner = descriptor.number(4, 4);
    const std::size_t list = descriptor.number(16, 4);
    if (owner >= descriptor.size() || list < 20 || list >= descriptor.size()) continue;
    Readers found;
    const std::string owner_sid = owner < 20 ? std::string() : sid_at(descriptor.from(owner));
    if (!add_entries(descriptor.from(list), owner_sid, found)) continue;
    readers = found;
    return;
  }
}

}  // namespace

std::string nt_acl_readers(std::string_view attribute) {
  Readers readers;
  add_nt(attribute, readers);
  return readers.joined();
}

std::string acl_readers(int fd) {
  // Where Samba serves the files, its own list is the one that counts.
  if (const ssize_t size = fgetxattr(fd, k_nt_list, nullptr, 0); size > 0) {
    std::string attribute(static_cast<std::size_t>(size), '\0');
    const ssize_t got = fgetxattr(fd, k_nt_list, attribute.data(), attribute.size());
    if (got > 0) return nt_acl_readers({attribute.data(), static_cast<std::size_t>(got)});
  }
  Readers readers;
  add_posix(fd, readers);
  return readers.joined();
}

}  // namespace datakaart
