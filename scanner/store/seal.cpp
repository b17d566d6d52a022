#include "scanner/store/seal.h"

#include <algorithm>
#include <string>
#include <vector>

#include "base/fingerprint.h"
#include "base/try.h"

namespace datakaart {
namespace {

constexpr std::string_view k_mark = "datakaart seal 1";
constexpr std::uint64_t k_seal_size = k_mark.size() + Fingerprint::k_size;
constexpr std::uint64_t k_least_page = 512;  // page sizes are multiples of it, the seal's is not
static_assert(k_seal_size % k_least_page != 0);

constexpr std::size_t k_piece = std::size_t{1} << 20;

DatabaseResult<std::string> fingerprint_of(const DatabaseFile& file, std::uint64_t size) {
  Fingerprint fingerprint;
  std::vector<char> piece(std::min<std::uint64_t>(k_piece, size));
  for (std::uint64_t at = 0; at < size;) {
    const std::span<char> part(piece.data(), std::min<std::uint64_t>(piece.size(), size - at));
    TRY(file.read(at, part));
    fingerprint.add({part.data(), part.size()});
    at += part.size();
  }
  return fingerprint.digest();
}

}  // namespace

DatabaseResult<Seal> check_seal(const Database& database) {
  TRY_ASSIGN(const DatabaseFile file, database.file());
  TRY_ASSIGN(const std::uint64_t size, file.size());
  if (size % k_least_page == 0) return Seal::none;
  if (size < k_seal_size) return Seal::foreign;
  std::string found(k_seal_size, '\0');
  TRY(file.read(size - k_seal_size, found));
  if (!found.starts_with(k_mark)) return Seal::foreign;
  TRY_ASSIGN(const std::string expected, fingerprint_of(file, size - k_seal_size));
  return found.ends_with(expected) ? Seal::intact : Seal::broken;
}

DatabaseResult<void> seal(Database& database) {
  TRY(drop_seal(database));
  TRY_ASSIGN(DatabaseFile file, database.file());
  TRY_ASSIGN(const std::uint64_t size, file.size());
  TRY_ASSIGN(const std::string fingerprint, fingerprint_of(file, size));
  const auto written = file.write(size, std::string(k_mark) + fingerprint);
  if (!written) static_cast<void>(file.cut(size));  // a part of a seal would look like damage
  TRY(written);
  return file.sync();
}

DatabaseResult<void> drop_seal(Database& database) {
  TRY_ASSIGN(DatabaseFile file, database.file());
  TRY_ASSIGN(const std::uint64_t size, file.size());
  if (size % k_least_page == 0) return {};
  return file.cut(size - size % k_least_page);
}

}  // namespace datakaart
