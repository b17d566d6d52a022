#include "scanner/source/source.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <vector>

#include "base/fingerprint.h"
#include "scanner/model/stages.h"

namespace datakaart {
namespace {

constexpr std::size_t k_head = 16 * 1024;
// Up to this size a file that was not read in order is read once more for its fingerprint.
constexpr std::uint64_t k_reread = std::uint64_t{256} << 20;

class FileSource final : public Source {
 public:
  FileSource(Location location, int fd) : Source(std::move(location)), fd_(fd) {
    if (fstat(fd_, &before_) == 0 && before_.st_size > 0) {
      size_ = static_cast<std::uint64_t>(before_.st_size);
    }
  }
  ~FileSource() override { close(fd_); }
  bool changed() const override {
    struct stat now {};
    return fstat(fd_, &now) != 0 || now.st_size != before_.st_size ||
           now.st_mtim.tv_sec != before_.st_mtim.tv_sec ||
           now.st_mtim.tv_nsec != before_.st_mtim.tv_nsec;
  }

 protected:
  bool can_seek() const override { return true; }
  std::uint64_t total() const override { return size_; }
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    const StageScope stage(Stage::read);
    if (size_ != 0 && offset_ >= size_) return 0;  // what was added since shows in changed()
    for (;;) {
      const ssize_t got = pread(fd_, to, size, static_cast<off_t>(offset_));
      if (got >= 0) {
        offset_ += static_cast<std::uint64_t>(got);
        return static_cast<std::size_t>(got);
      }
      if (errno != EINTR) {
        return tl::unexpected(Problem{Reason::read_error, detail_of_errno(errno)});
      }
    }
  }
  tl::expected<void, Problem> do_seek(std::uint64_t offset) override {
    offset_ = offset;
    return {};
  }

 private:
  int fd_;
  struct stat before_ {};
  std::uint64_t size_ = 0;
  std::uint64_t offset_ = 0;
};

class MemorySource final : public Source {
 public:
  MemorySource(Location location, std::string bytes)
      : Source(std::move(location)), bytes_(std::move(bytes)) {}

 protected:
  bool can_seek() const override { return true; }
  std::uint64_t total() const override { return bytes_.size(); }
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

Source::Source(Location location)
    : location_(std::move(location)), fingerprint_(std::make_unique<Fingerprint>()) {}

Source::~Source() = default;

std::string Source::fingerprint() {
  const bool is_read = at_end_ || (can_seek() && bytes_read_ == total());
  if (fingerprint_ && is_read) return fingerprint_->digest();
  if (held_ || !seekable() || size() > k_reread || !seek(0)) return {};
  fingerprint_ = std::make_unique<Fingerprint>();
  head_used_ = head_.size();  // the head's bytes come from do_read again
  if (!do_seek(0)) return {};
  std::vector<char> buffer(std::size_t{256} * 1024);
  for (;;) {
    const auto got = do_read(buffer.data(), buffer.size());
    if (!got) return {};
    if (*got == 0) return fingerprint_->digest();
    fingerprint_->add({buffer.data(), *got});
  }
}

tl::expected<std::size_t, Problem> Source::read(char* to, std::size_t size) {
  if (held_) {
    const std::size_t count = std::min(size, whole_.size() - held_at_);
    std::memcpy(to, whole_.data() + held_at_, count);
    held_at_ += count;
    return count;
  }
  if (head_used_ < head_.size()) {
    const std::size_t count = std::min(size, head_.size() - head_used_);
    std::memcpy(to, head_.data() + head_used_, count);
    head_used_ += count;
    return count;
  }
  if (behind_head_) return tl::unexpected(*behind_head_);
  auto got = do_read(to, size);
  if (got && fingerprint_) {
    fingerprint_->add({to, *got});
    at_end_ = *got == 0 && size != 0;
    bytes_read_ += *got;
  }
  return got;
}

tl::expected<std::string_view, Problem> Source::head() {
  if (head_filled_) return std::string_view(head_);
  head_filled_ = true;
  head_.resize(k_head);
  std::size_t filled = 0;
  while (filled < k_head) {
    auto got = do_read(head_.data() + filled, k_head - filled);
    if (!got && filled == 0) {
      head_.clear();
      return tl::unexpected(got.error());
    }
    if (!got) behind_head_ = got.error();
    if (!got || *got == 0) break;
    filled += *got;
  }
  head_.resize(filled);
  if (fingerprint_) fingerprint_->add({head_.data(), filled});
  bytes_read_ += filled;
  return std::string_view(head_);
}

tl::expected<void, Problem> Source::seek(std::uint64_t offset) {
  if (held_) {
    held_at_ = static_cast<std::size_t>(std::min<std::uint64_t>(offset, whole_.size()));
    return {};
  }
  fingerprint_.reset();
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
  const Problem too_large{Reason::limit_buffered, {DetailCode::more_to_hold, limit}};
  if (const auto bytes = held_ ? std::optional<std::string_view>(whole_) : in_memory()) {
    if (bytes->size() > limit) return tl::unexpected(too_large);
    return *bytes;
  }
  const bool stream = !can_seek();
  if (!stream) {
    if (size() > limit) return tl::unexpected(too_large);
    if (auto moved = seek(0); !moved) return tl::unexpected(moved.error());
  }
  whole_.clear();
  for (;;) {
    const std::size_t filled = whole_.size();
    const std::size_t first = stream ? k_head : static_cast<std::size_t>(size()) + 1;
    whole_.resize(filled == 0 ? first : filled * 2);
    auto got = read(whole_.data() + filled, whole_.size() - filled);
    whole_.resize(filled + (got ? *got : 0));
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) break;
    if (whole_.size() > limit) return tl::unexpected(too_large);
  }
  held_ = stream;
  return std::string_view(whole_);
}

std::unique_ptr<Source> make_file_source(Location location, int fd) {
  return std::make_unique<FileSource>(std::move(location), fd);
}

std::unique_ptr<Source> make_memory_source(Location location, std::string bytes) {
  return std::make_unique<MemorySource>(std::move(location), std::move(bytes));
}

}  // namespace datakaart
