// The bytes of one file or one member, read as a stream.
//
// A Source belongs to the thread that reads it. It never assumes that a declared size is true.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/model/limits.h"
#include "scanner/model/location.h"
#include "scanner/model/outcome.h"

namespace datakaart {

class Fingerprint;  // base/fingerprint.h

class Source {
 public:
  explicit Source(Location location);
  virtual ~Source();
  Source(const Source&) = delete;
  Source& operator=(const Source&) = delete;

  const Location& location() const { return location_; }

  // Copies up to `size` further bytes to `to`; 0 at the end. Counts against nothing itself: a
  // member's implementation counts what it produces against its Budget.
  [[nodiscard]] tl::expected<std::size_t, Problem> read(char* to, std::size_t size);

  // The first bytes, up to 16 KiB; they stay unread. Empty for an empty file.
  [[nodiscard]] tl::expected<std::string_view, Problem> head();

  // Random access: files on disk have it, and whatever is held in memory.
  bool seekable() const { return held_ || can_seek(); }
  // Of a seekable source.
  std::uint64_t size() const { return held_ ? whole_.size() : total(); }
  [[nodiscard]] tl::expected<void, Problem> seek(std::uint64_t offset);

  // All bytes from the start, in memory; owned by this Source and valid for as long as it is not
  // read or sought. limit_buffered where there are more than `limit`. A stream is held from then
  // on: it can be sought, and read again.
  [[nodiscard]] tl::expected<std::string_view, Problem> whole(std::uint64_t limit);

  // Bytes read so far in order: of a member that was read to its end, its true size.
  std::uint64_t bytes_read() const { return bytes_read_; }

  // Last modified, in seconds since 1970, where a container says so of its member; else 0.
  std::int64_t modified() const { return modified_; }
  void set_modified(std::int64_t seconds) { modified_ = seconds; }

  // A 16-byte fingerprint of the whole content (XXH3), equal for equal contents; empty where not
  // all of it was read and reading it again would be too much. Call it last: it may read on.
  std::string fingerprint();

  // Whether the file on disk is no longer as it was when this Source was made.
  virtual bool changed() const { return false; }

 protected:
  virtual bool can_seek() const { return false; }
  virtual std::uint64_t total() const { return 0; }  // of a source that can seek
  virtual tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) = 0;
  virtual tl::expected<void, Problem> do_seek(std::uint64_t) {
    return tl::unexpected(Problem{Reason::read_error, DetailCode::not_seekable});
  }
  // Implementations whose bytes already lie in memory hand them out here.
  virtual std::optional<std::string_view> in_memory() const { return std::nullopt; }

 private:
  Location location_;
  std::string head_;  // bytes taken from do_read but not yet from read
  std::size_t head_used_ = 0;
  bool head_filled_ = false;
  std::optional<Problem> behind_head_;  // met while the head was read: told to who reads on
  std::string whole_;
  bool held_ = false;  // a stream that now lies in whole_
  std::size_t held_at_ = 0;
  std::unique_ptr<Fingerprint> fingerprint_;  // of the bytes read so far, while read in order
  bool at_end_ = false;
  std::uint64_t bytes_read_ = 0;
  std::int64_t modified_ = 0;
};

// A file on disk. Takes over the descriptor and closes it.
std::unique_ptr<Source> make_file_source(Location location, int fd);
// Bytes in memory. The string is taken over.
std::unique_ptr<Source> make_memory_source(Location location, std::string bytes);

}  // namespace datakaart
