// Members of an archive or a compressed file, one after the other, by libarchive. The one place
// that includes archive.h. One thread; the Source must outlive it.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/model/limits.h"
#include "scanner/model/outcome.h"
#include "scanner/source/source.h"

namespace datakaart {

struct ArchiveEntry {
  std::string name;      // raw bytes as stored, UTF-8 where the format says so
  bool is_file = false;  // false: directory, link, device
  bool encrypted = false;
  std::optional<Problem> unreadable;  // this entry is lost, those behind it are not
  std::int64_t modified = 0;          // seconds since 1970; 0: not given
  std::uint64_t declared_size = 0;    // untrusted, 0 when not given
};

class ArchiveReader {
 public:
  // Opens what `source` holds from its start. Seeks where it can. encrypted, damaged or unsupported
  // as Problem.
  [[nodiscard]] static tl::expected<ArchiveReader, Problem> open(Source& source, Budget& budget);
  // Unpacks a compressed source to its end and counts what comes out, whatever it is: an archive
  // that ends at once may have any amount of bytes behind it.
  [[nodiscard]] static tl::expected<void, Problem> count_stream(Source& source, Budget& budget);
  ArchiveReader(ArchiveReader&&) noexcept;
  ArchiveReader& operator=(ArchiveReader&&) noexcept;
  ~ArchiveReader();

  // The format's name: "zip", "tar", "tar.gz", "7z", "rar", "iso", "cpio", "gz", ...
  std::string format() const;
  // The next entry, null at the end. What was left unread of the last one is passed over (and
  // counted).
  [[nodiscard]] tl::expected<std::optional<ArchiveEntry>, Problem> next();
  // Further bytes of the current entry, each counted against the budget; 0 at its end.
  [[nodiscard]] tl::expected<std::size_t, Problem> read(char* to, std::size_t size);
  // All the rest of the current entry; limit_buffered where there is more than `limit`.
  [[nodiscard]] tl::expected<std::string, Problem> read_all(std::uint64_t limit);

 private:
  struct Impl;
  explicit ArchiveReader(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// The names of a zip file's members, in stored order, up to 4,096. Empty where it is none. Never
// fails: what cannot be read has no names. Leaves the source at its start.
std::vector<std::string> zip_member_names(Source& source, Budget& budget);

}  // namespace datakaart
