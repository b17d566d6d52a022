#include "scanner/source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace datakaart {
namespace {

constexpr std::size_t k_head = 16 * 1024;

class FileSource final : public Source {
 public:
  FileSource(Location location, int fd) : Source(std::move(location)), fd_(fd) {
    struct stat st {};
    if (fstat(fd_, &st) == 0 && st.st_size > 0) size_ = static_cast<std::uint64_t>(st.st_size);
  }
  ~FileSource() override { close(fd_); }
  bool seekable() const override { return true; }
  std::uint64_t size() const override { return size_; }

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    for (;;) {
      const ssize_t got = pread(fd_, to, size, static_cast<off_t>(offset_));
      if (got >= 0) {
        offset_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
      }
      if (errno != EINTR) {
        return tl::unexpected(Problem{Reason::read_error, std::strerror(errno)});
      }
    }
  }
  tl::expected<void, Problem> do_seek(std::uint64_t offset) override {
    offset_ = offset;
    return {};
  }

 private:
  int fd_;
  std::uint64_t size_ = 0;
  std::uint64_t offset_ = 0;
};

class MemorySource final : public Source {
 public:
  MemorySource(Location location, std::string bytes)
      : Source(std::move(location)), bytes_(std::move(bytes)) {}
  bool seekable() const override { return true; }
  std::uint64_t size() const override { return bytes_.size(); }

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    const std::size_t count = std::min(size, bytes_.size() - offset_);
    std::memcpy(to, bytes_.data() + offset_, count);
    offset_ += count;
    return count;
  }
  tl::expected<void, Problem> do_seek(std::uint64_t offset) override {
    offset_ = std::min<std::uint64_t>(offset, bytes_.size());
    return {};
  }
  std::optional<std::string_view> in_memory() const override { return bytes_; }

 private:
  std::string bytes_;
  std::size_t offset_ = 0;
};

}  // namespace

tl::expected<std::size_t, Problem> Source::read(char* to, std::size_t size) {
  if (head_used_ < head_.size()) {
    const std::size_t count = std::min(size, head_.size() - head_used_);
    std::memcpy(to, head_.data() + head_used_, count);
    head_used_ += count;
    return count;
  }
  auto got = do_read(to, size);
  if (got) bytes_read_ += *got;
  return got;
}

tl::expected<std::string_view, Problem> Source::head() {
  if (head_filled_) return std::string_view(head_);
  head_filled_ = true;
  head_.resize(k_head);
  std::size_t filled = 0;
  while (filled < k_head) {
    auto got = do_read(head_.data() + filled, k_head - filled);
    if (!got) {
      head_.resize(filled);
      return tl::unexpected(got.error());
    }
    if (*got == 0) break;
    filled += *got;
  }
  head_.resize(filled);
  bytes_read_ += filled;
  return std::string_view(head_);
}

tl::expected<void, Problem> Source::seek(std::uint64_t offset) {
  if (offset < head_.size()) {
    // Within the head only where nothing has been read past it yet, or where it can be re-read.
    if (auto moved = do_seek(head_.size()); !moved) return moved;
    head_used_ = static_cast<std::size_t>(offset);
    return {};
  }
  head_used_ = head_.size();
  return do_seek(offset);
}

tl::expected<std::string_view, Problem> Source::whole(std::uint64_t limit) {
  const Problem too_large{Reason::limit_buffered,
                          "more than " + std::to_string(limit) + " bytes must be held in memory"};
  if (auto bytes = in_memory()) {
    if (bytes->size() > limit) return tl::unexpected(too_large);
    return *bytes;
  }
  if (seekable()) {
    if (size() > limit) return tl::unexpected(too_large);
    if (auto moved = seek(0); !moved) return tl::unexpected(moved.error());
  }
  whole_.clear();
  for (;;) {
    const std::size_t filled = whole_.size();
    whole_.resize(std::max<std::size_t>(
        filled + 64 * 1024, filled == 0 ? static_cast<std::size_t>(size()) + 1 : filled * 2));
    auto got = read(whole_.data() + filled, whole_.size() - filled);
    whole_.resize(filled + (got ? *got : 0));
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return std::string_view(whole_);
    if (whole_.size() > limit) return tl::unexpected(too_large);
  }
}

std::unique_ptr<Source> make_file_source(Location location, int fd) {
  return std::make_unique<FileSource>(std::move(location), fd);
}

std::unique_ptr<Source> make_memory_source(Location location, std::string bytes) {
  return std::make_unique<MemorySource>(std::move(location), std::move(bytes));
}

}  // namespace datakaart
