// Short marks could begin a text too ("070707" a list of numbers, "BZh" a sentence): there, what
// must follow the mark is looked at as well. A text taken for an archive would go unread.
#include "scanner/extract/archive_signature.h"

#include <algorithm>
#include <array>
#include <span>

#include "base/characters.h"

namespace datakaart {
namespace {

struct Mark {
  std::string_view bytes;
  std::string_view kind;
};

constexpr std::array<Mark, 9> k_archives = {{{"PK\x03\x04", "zip"},
                                             {"PK\x05\x06", "zip"},
                                             {"PK\x07\x08", "zip"},
                                             {"PK00PK\x03\x04", "zip"},
                                             {"7z\xBC\xAF\x27\x1C", "7z"},
                                             {"Rar!\x1A\x07", "rar"},
                                             {{"MSCF\0\0\0\0", 8}, "cab"},
                                             {"!<arch>\n", "ar"},
                                             {"\xC7\x71", "cpio"}}};

constexpr std::array<Mark, 6> k_compressions = {{{"\x1F\x8B\x08", "gz"},
                                                 {{"\xFD"
                                                   "7zXZ\0",
                                                   6},
                                                  "xz"},
                                                 {"\x28\xB5\x2F\xFD", "zst"},
                                                 {"\x04\x22\x4D\x18", "lz4"},
                                                 {"\x02\x21\x4C\x18", "lz4"},
                                                 {"\x1F\x9D", "Z"}}};

std::string_view kind_of(std::string_view head, std::span<const Mark> marks) {
  for (const Mark& mark : marks) {
    if (head.starts_with(mark.bytes)) return mark.kind;
  }
  return {};
}

// A tar header: "ustar", or a checksum that fits (the oldest form has no magic).
bool is_tar(std::string_view head) {
  if (head.size() < 512) return false;
  if (head.substr(257, 5) == "ustar") return true;
  unsigned long sum = 0;
  for (std::size_t i = 0; i < 512; ++i) {
    sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(head[i]);
  }
  unsigned long told = 0;
  std::size_t digits = 0;
  for (char c : head.substr(148, 8)) {
    if (c >= '0' && c <= '7') {
      told = told * 8 + static_cast<unsigned long>(c - '0');
      ++digits;
    }
  }
  return digits > 0 && told == sum && head[0] != 0;
}

// The header of a cpio archive in text is all digits, and its first member's name follows.
bool is_text_cpio(std::string_view head) {
  const bool hexadecimal = head.starts_with("070701") || head.starts_with("070702");
  if (!hexadecimal && !head.starts_with("070707")) return false;
  const std::size_t size = hexadecimal ? 110 : 76;
  if (head.size() <= size) return false;
  return std::all_of(
      head.begin(), head.begin() + static_cast<std::ptrdiff_t>(size),
      [hexadecimal](char c) { return (c >= '0' && c <= '7') || (hexadecimal && is_hex_digit(c)); });
}

bool is_lha(std::string_view head) {
  return head.size() > 20 && (head.substr(2, 3) == "-lh" || head.substr(2, 3) == "-lz") &&
         head[6] == '-';
}

// After the level, a block's mark or that of the end: the decimals of pi, or of its root.
bool is_bzip2(std::string_view head) {
  if (!head.starts_with("BZh") || head.size() < 10 || head[3] < '1' || head[3] > '9') return false;
  return head.substr(4, 6) == "1AY&SY" || head.substr(4, 6) == "\x17\x72\x45\x38\x50\x90";
}

// Properties that every encoder writes, a dictionary of a round size, and an unknown or small size.
bool is_lzma(std::string_view head) {
  if (head.size() < 14 || !head.starts_with(std::string_view("\x5D\0\0", 3))) return false;
  const std::string_view size = head.substr(5, 8);
  return size == "\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF" ||
         size.substr(5) == std::string_view("\0\0\0", 3);
}

}  // namespace

std::string_view archive_kind(std::string_view head) {
  if (const std::string_view kind = kind_of(head, k_archives); !kind.empty()) return kind;
  if (is_tar(head)) return "tar";
  if (is_text_cpio(head)) return "cpio";
  return is_lha(head) ? "lha" : "";
}

std::string_view compression_kind(std::string_view head) {
  if (const std::string_view kind = kind_of(head, k_compressions); !kind.empty()) return kind;
  if (is_bzip2(head)) return "bz2";
  return is_lzma(head) ? "lzma" : "";
}

std::string name_without_ending(std::string_view name, std::string_view ending) {
  const auto same = [](char a, char b) { return to_lower(a) == to_lower(b); };
  if (name.size() <= ending.size() + 1 || name[name.size() - ending.size() - 1] != '.' ||
      !std::equal(ending.rbegin(), ending.rend(), name.rbegin(), same)) {
    return {};
  }
  name.remove_suffix(ending.size() + 1);
  return std::string(name);
}

}  // namespace datakaart
