// Archives made in memory, and a sink that bears damaged members.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/scanner/support.h"

namespace datakaart {

// An archive by libarchive's writer. `format`: "zip", "pax", "ustar", "gnutar", "v7tar", "newc",
// "odc", "7zip", "iso9660", "arbsd", "raw". `filter`: "gzip", "bzip2", "xz", "lzma", "zstd", "lz4",
// "compress" or empty. `options` as "zip:encryption=aes256". Names are UTF-8.
std::string make_archive(const std::string& format, const std::string& filter,
                         const Members& members, const std::string& options = {});

// Stored, not compressed: libarchive writes no RAR. In version 4 a member whose name begins with
// "*" is marked as encrypted.
std::string make_rar4(const Members& members);
std::string make_rar5(const Members& members);

std::uint32_t crc32_of(std::string_view bytes);
std::string little_endian(std::uint64_t value, int bytes);

// Keeps what it is given, whatever becomes of it.
class ToleratingSink final : public Sink {
 public:
  struct Child {
    std::string name;
    std::string bytes;  // as far as they could be read
    std::optional<Problem> problem;
    std::int64_t modified = 0;
  };
  enum class Read { all, nothing };

  explicit ToleratingSink(const Limits& limits = {}, std::uint64_t bytes_in = 1 << 20,
                          Read read = Read::all)
      : budget_(limits, bytes_in), read_(read) {}

  tl::expected<void, Problem> fragment(const Fragment&) override { return {}; }
  tl::expected<void, Problem> child(Source& member) override;
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override;
  void partial(Problem) override {}
  Budget& budget() override { return budget_; }

  // The bytes of the first child of that name; nothing where there is none.
  std::optional<std::string> operator[](std::string_view name) const;

  std::vector<Child> children;
  bool nested = false;  // archives inside are read too, by the same sink

 private:
  Budget budget_;
  Read read_;
};

// The type that the archive extractor tells of such a file; empty where it does not accept it.
std::string archive_type(const std::string& name, std::string_view bytes);

// Reads an archive into `sink` as the examiner would.
tl::expected<void, Problem> read_archive(ToleratingSink& sink, std::string name, std::string bytes);

}  // namespace datakaart
