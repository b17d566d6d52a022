// Keyed hashes of found values, so that equal values can be counted and found again, but nobody
// without the key can try values out. BLAKE2b (libsodium). Const and shared by all threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace datakaart {

class ValueHasher {
 public:
  using Key = std::array<unsigned char, 32>;
  explicit ValueHasher(const Key& key) : key_(key) {}
  // Reads the key file, or makes it (mode 0600, random) where there is none. The error is a
  // sentence.
  [[nodiscard]] static tl::expected<Key, std::string> load_or_make_key(const std::string& path);
  // The hash of a canonical value of a kind; the kind's name is hashed along.
  std::uint64_t operator()(std::string_view kind, std::string_view value) const;
  const Key& key() const { return key_; }

 private:
  Key key_;
};

}  // namespace datakaart
