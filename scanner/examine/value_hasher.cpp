#include "scanner/examine/value_hasher.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/utf8.h"

namespace datakaart {
namespace {

std::string sentence(const char* what, const std::string& path, const std::string& why) {
  return std::string("cannot ") + what + " the key file " + printable(path) + ": " + why;
}

// One byte more than a key, so that a longer file shows.
tl::expected<ValueHasher::Key, std::string> load(int fd, const std::string& path) {
  std::array<unsigned char, ValueHasher::Key{}.size() + 1> bytes{};
  std::size_t size = 0;
  while (size < bytes.size()) {
    const ssize_t count = ::read(fd, bytes.data() + size, bytes.size() - size);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return tl::unexpected(sentence("read", path, std::strerror(errno)));
    if (count == 0) break;
    size += static_cast<std::size_t>(count);
  }
  ValueHasher::Key key{};
  if (size != key.size()) {
    return tl::unexpected(sentence("use", path, "a key has 32 bytes, this file has not"));
  }
  std::memcpy(key.data(), bytes.data(), key.size());
  sodium_memzero(bytes.data(), bytes.size());
  return key;
}

bool store(int fd, const ValueHasher::Key& key) {
  const ssize_t count = ::write(fd, key.data(), key.size());
  return count == static_cast<ssize_t>(key.size()) && fsync(fd) == 0;
}

}  // namespace

tl::expected<ValueHasher::Key, std::string> ValueHasher::load_or_make_key(const std::string& path) {
  auto made = random_key();
  if (!made) return made;
  int fd = open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (fd >= 0) {
    const Key key = *made;
    const bool stored = store(fd, key);
    const std::string why = std::strerror(errno);
    close(fd);
    if (stored) return key;
    unlink(path.c_str());
    return tl::unexpected(sentence("write", path, why));
  }
  if (errno != EEXIST) return tl::unexpected(sentence("make", path, std::strerror(errno)));
  // Non-blocking, so that a fifo in its place does not hang the scan.
  fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return tl::unexpected(sentence("read", path, std::strerror(errno)));
  auto key = load(fd, path);
  close(fd);
  return key;
}

static_assert(KindHasher::Key{}.size() == crypto_shorthash_KEYBYTES);
static_assert(KindHasher::Key{}.size() >= crypto_generichash_BYTES_MIN);

ValueHasher::Key ValueHasher::key_of(std::string_view secret) {
  constexpr std::string_view k_purpose = "datakaart check: the key of values";
  Key key{};
  crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(secret.data()),
                     secret.size(), reinterpret_cast<const unsigned char*>(k_purpose.data()),
                     k_purpose.size());
  return key;
}

tl::expected<ValueHasher::Key, std::string> ValueHasher::random_key() {
  if (sodium_init() < 0) return tl::unexpected(std::string("there is no source of random numbers"));
  Key key{};
  randombytes_buf(key.data(), key.size());
  return key;
}

KindHasher ValueHasher::of(std::string_view kind) const {
  KindHasher::Key key{};
  crypto_generichash(key.data(), key.size(), reinterpret_cast<const unsigned char*>(kind.data()),
                     kind.size(), key_.data(), key_.size());
  return KindHasher(key);
}

std::uint64_t KindHasher::operator()(std::string_view value) const {
  std::array<unsigned char, crypto_shorthash_BYTES> digest{};
  crypto_shorthash(digest.data(), reinterpret_cast<const unsigned char*>(value.data()),
                   value.size(), key_.data());
  std::uint64_t hash = 0;
  std::memcpy(&hash, digest.data(), sizeof hash);
  return hash;
}

}  // namespace datakaart
