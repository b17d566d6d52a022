// OLE2 files made in memory, as small as they can be: [MS-CFB].
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace datakaart {

// Appends a little-endian number.
inline void put_number(std::string& to, std::uint64_t value, std::size_t size) {
  for (std::size_t i = 0; i < size; ++i) to += static_cast<char>(value >> (8 * i) & 0xFFU);
}

inline std::string in_utf16(std::string_view ascii) {
  std::string wide;
  for (const char c : ascii) put_number(wide, static_cast<unsigned char>(c), 2);
  return wide;
}

// Streams by their paths: "folder/stream". Siblings hang to the right of each other; no stream is a
// small one.
class Ole2Maker {
 public:
  std::string make(const std::vector<std::pair<std::string, std::string>>& streams) {
    entries_ = {{"Root Entry", 5}};
    for (const auto& [path, bytes] : streams) add(path, bytes);
    const std::uint32_t directory = add_sectors(directory_bytes());
    const auto tables = static_cast<std::uint32_t>((next_.size() + 126 + 127) / 128);
    std::string file("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
    file.append(16, '\0');
    put_number(file, 0x0003003E, 4);
    put_number(file, 0x0009FFFE, 4);
    put_number(file, 6, 4);
    file.append(8, '\0');
    put_number(file, tables, 4);
    put_number(file, directory, 4);
    file.append(8, '\0');  // and no stream is less than 0 bytes
    put_number(file, k_end, 4);
    put_number(file, 0, 4);
    put_number(file, k_end, 4);
    put_number(file, 0, 4);
    for (std::uint32_t i = 0; i < 109; ++i) {
      put_number(file, i < tables ? next_.size() + i : 0xFFFFFFFF, 4);
    }
    file += sectors_;
    for (std::uint32_t i = 0; i < tables; ++i) next_.push_back(0xFFFFFFFD);
    next_.resize(std::size_t{tables} * 128, 0xFFFFFFFF);
    for (const std::uint32_t next : next_) put_number(file, next, 4);
    return file;
  }

 private:
  static constexpr std::uint32_t k_end = 0xFFFFFFFE;
  static constexpr std::uint32_t k_none = 0xFFFFFFFF;
  struct Entry {
    std::string name;
    unsigned type;
    std::uint32_t right = k_none;
    std::uint32_t child = k_none;
    std::uint32_t first = k_end;
    std::uint64_t size = 0;
  };

  void add(const std::string& path, const std::string& bytes) {
    std::uint32_t folder = 0;
    std::size_t begin = 0;
    for (std::size_t slash = path.find('/'); slash != std::string::npos;
         begin = slash + 1, slash = path.find('/', begin)) {
      folder = entry(folder, path.substr(begin, slash - begin), 1);
    }
    const std::uint32_t stream = entry(folder, path.substr(begin), 2);
    entries_[stream].size = bytes.size();
    entries_[stream].first = add_sectors(bytes);
  }

  std::uint32_t entry(std::uint32_t folder, const std::string& name, unsigned type) {
    std::uint32_t at = entries_[folder].child;
    for (; at != k_none; at = entries_[at].right) {
      if (entries_[at].name == name) return at;
    }
    entries_.push_back({name, type, entries_[folder].child});
    return entries_[folder].child = static_cast<std::uint32_t>(entries_.size() - 1);
  }

  std::uint32_t add_sectors(const std::string& bytes) {
    if (bytes.empty()) return k_end;
    const auto first = static_cast<std::uint32_t>(next_.size());
    for (std::size_t at = 0; at < bytes.size(); at += 512) {
      std::string sector = bytes.substr(at, 512);
      sector.resize(512, '\0');
      sectors_ += sector;
      next_.push_back(static_cast<std::uint32_t>(next_.size() + 1));
    }
    next_.back() = k_end;
    return first;
  }

  std::string directory_bytes() const {
    std::string bytes;
    for (const Entry& one : entries_) {
      std::string name = in_utf16(one.name);
      put_number(name, 0, 2);
      const std::size_t size = name.size();
      name.resize(64, '\0');
      bytes += name;
      put_number(bytes, size, 2);
      put_number(bytes, one.type, 1);
      put_number(bytes, 1, 1);
      put_number(bytes, k_none, 4);
      put_number(bytes, one.right, 4);
      put_number(bytes, one.child, 4);
      bytes.append(36, '\0');
      put_number(bytes, one.first, 4);
      put_number(bytes, one.size, 8);
    }
    return bytes;
  }

  std::vector<Entry> entries_;
  std::vector<std::uint32_t> next_;
  std::string sectors_;
};

inline std::string make_ole2(const std::vector<std::pair<std::string, std::string>>& streams) {
  return Ole2Maker().make(streams);
}

}  // namespace datakaart
