// Keyed hashes of found values, so that equal values can be counted and found again, but nobody
// without the key can try values out. SipHash-2-4, with a key for each kind that keyed BLAKE2b
// derives (both by libsodium). Const and shared by all threads.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace datakaart {

// Hashes the canonical values of one kind.
class KindHasher {
 public:
  using Key = std::array<unsigned char, 16>;
  explicit KindHasher(const Key& key) : key_(key) {}
  std::uint64_t operator()(std::string_view value) const;

 private:
  Key key_;
};

class ValueHasher {
 public:
  using Key = std::array<unsigned char, 32>;
  explicit ValueHasher(const Key& key) : key_(key) {}
  // Reads the key file, or makes it (mode 0600, random) where there is none. The error is a
  // sentence.
  [[nodiscard]] static tl::expected<Key, std::string> load_or_make_key(const std::string& path);
  // The key that a secret of any length stands for: the same from run to run.
  static Key key_of(std::string_view secret);
  // A key of this run alone. The error is a sentence.
  [[nodiscard]] static tl::expected<Key, std::string> random_key();
  // For values of the kind of this name; deriving its key takes longer than hashing a value.
  KindHasher of(std::string_view kind) const;
  std::uint64_t operator()(std::string_view kind, std::string_view value) const {
    return of(kind)(value);
  }
  const Key& key() const { return key_; }

 private:
  Key key_;
};

}  // namespace datakaart
