// libarchive asks for bytes through callbacks; a Source answers. What comes out is counted against
// the budget before it is handed on, and also when it is only passed over: to skip a member of a
// compressed stream costs as much as to read it.
#include "scanner/extract/archive/archive_reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <exception>
#include <vector>

#include "base/utf8.h"
#include "scanner/extract/archive/archive_words.h"
#include "scanner/extract/archive_signature.h"

namespace datakaart {
namespace {

constexpr std::size_t k_block = 128 * 1024;
constexpr std::size_t k_block_after_seek = 8 * 1024;
constexpr int k_most_tries = 10;
// So many entries may fail while the archive goes on.
constexpr int k_most_failed = 100;

struct FreeArchive {
  void operator()(archive* a) const { archive_read_free(a); }
};

// Formats whose directory does not stand at the front: they cannot be read as a stream.
bool wants_seeking(std::string_view head) {
  const std::string_view kind = archive_kind(head);
  return kind == "zip" || kind == "7z" || kind == "rar";
}

// Names are converted to the locale's encoding, and lost where it has no such letters: the "C"
// locale has ASCII alone. So libarchive is called under one that has them all, in this thread only.
class Utf8Locale {
 public:
  Utf8Locale() : before_(uselocale(utf8())) {}
  ~Utf8Locale() { uselocale(before_); }
  Utf8Locale(const Utf8Locale&) = delete;
  Utf8Locale& operator=(const Utf8Locale&) = delete;

 private:
  static locale_t utf8() {
    static const locale_t locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nullptr);
    return locale;
  }
  locale_t before_;
};

struct Filter {
  std::string_view kind;
  int code;
};

constexpr std::array<Filter, 6> k_filters = {{{"gz", ARCHIVE_FILTER_GZIP},
                                              {"bz2", ARCHIVE_FILTER_BZIP2},
                                              {"xz", ARCHIVE_FILTER_XZ},
                                              {"zst", ARCHIVE_FILTER_ZSTD},
                                              {"lz4", ARCHIVE_FILTER_LZ4},
                                              {"lzma", ARCHIVE_FILTER_LZMA}}};

struct Format {
  std::string_view kind;
  int code;
  int (*support)(archive*);
};

constexpr std::array<Format, 10> k_formats = {
    {{"zip", ARCHIVE_FORMAT_ZIP, archive_read_support_format_zip},
     {"7z", ARCHIVE_FORMAT_7ZIP, archive_read_support_format_7zip},
     {"rar", ARCHIVE_FORMAT_RAR, archive_read_support_format_rar},
     {"rar", ARCHIVE_FORMAT_RAR_V5, archive_read_support_format_rar5},
     {"cab", ARCHIVE_FORMAT_CAB, archive_read_support_format_cab},
     {"lha", ARCHIVE_FORMAT_LHA, archive_read_support_format_lha},
     {"ar", ARCHIVE_FORMAT_AR, archive_read_support_format_ar},
     {"cpio", ARCHIVE_FORMAT_CPIO, archive_read_support_format_cpio},
     {"tar", ARCHIVE_FORMAT_TAR, archive_read_support_format_tar},
     {"iso", ARCHIVE_FORMAT_ISO9660, archive_read_support_format_iso9660}}};

// Only what the first bytes tell: libarchive left to itself looks at the end of a file too, and
// takes an archive whose last member is a zip for that zip.
void support_format(archive* a, std::string_view kind) {
  for (const Format& format : k_formats) {
    if (format.kind == kind) format.support(a);
  }
}

// Where the first bytes tell nothing, the name does: a tar that begins with its end, or a disc.
std::string_view kind_of(std::string_view head, std::string_view name) {
  if (const std::string_view kind = archive_kind(head); !kind.empty()) return kind;
  return name_without_ending(name, "tar").empty() ? "iso" : "tar";
}

// The kind of what libarchive found; empty for none.
std::string found_format(archive* a) {
  const int code = archive_format(a) & ARCHIVE_FORMAT_BASE_MASK;
  for (const Format& format : k_formats) {
    if (format.code == code) return std::string(format.kind);
  }
  return {};
}

// One compression at most: libarchive left to itself undoes any number of them in one go, past all
// limits of depth. A tar goes with its compression; any other archive (a document may be one) is
// the member that was compressed.
void support_compression(archive* a, std::string_view kind, bool with_tar) {
  for (const Filter& filter : k_filters) {
    if (filter.kind == kind) archive_read_append_filter(a, filter.code);
  }
  // Appended, this one reads at once, before there is anything to read from, and crashes.
  if (kind == "Z") archive_read_support_filter_compress(a);
  if (with_tar) {
    archive_read_support_format_tar(a);
    archive_read_support_format_cpio(a);
  }
  archive_read_support_format_empty(a);
  archive_read_support_format_raw(a);
}

}  // namespace

struct ArchiveReader::Impl {
  Impl(Source& from, Budget& account) : source(from), budget(account) {}

  static la_ssize_t on_read(archive* a, void* self, const void** block);
  static la_int64_t on_skip(archive* a, void* self, la_int64_t bytes);
  static la_int64_t on_seek(archive* a, void* self, la_int64_t offset, int whence);

  tl::expected<void, Problem> open();
  Problem problem() const;
  bool is_raw() const { return archive_format(reader.get()) == ARCHIVE_FORMAT_RAW; }
  bool passes_freely() const;
  tl::expected<void, Problem> count(std::size_t bytes);
  tl::expected<void, Problem> pass_over();
  std::string name_of_entry(archive_entry* entry) const;
  ArchiveEntry entry_of(archive_entry* entry) const;

  Source& source;
  Budget& budget;
  std::unique_ptr<archive, FreeArchive> reader;
  std::vector<char> block = std::vector<char>(k_block);
  std::size_t next_block = k_block;  // to be read at once: little after a seek, then more and more
  std::uint64_t position = 0;
  std::optional<Problem> read_problem;  // what the source said in a callback
  std::optional<Problem> stopped;       // the limit that was hit
  std::optional<Problem> doubt;         // of the current entry: a checksum that is wrong, say
  std::string_view unread;              // of the current block
  std::string compression;              // kind, empty for none
  int failed = 0;                       // entries whose header could not be read
  bool sought = false;                  // since it was opened
  bool in_entry = false;
  bool as_stream = false;  // whatever is compressed is one entry, be it an archive
};

la_ssize_t ArchiveReader::Impl::on_read(archive* a, void* self, const void** block) {
  auto& impl = *static_cast<Impl*>(self);
  try {  // no exception may pass through libarchive
    auto got = impl.source.read(impl.block.data(), impl.next_block);
    if (got) {
      *block = impl.block.data();
      impl.position += *got;
      impl.next_block = std::min(impl.next_block * 2, k_block);
      return static_cast<la_ssize_t>(*got);
    }
    impl.read_problem = got.error();
  } catch (const std::exception&) {
    impl.read_problem = Problem{Reason::out_of_memory, {}};
  }
  archive_set_error(a, EIO, "the source cannot be read");
  return ARCHIVE_FATAL;
}

la_int64_t ArchiveReader::Impl::on_skip(archive*, void* self, la_int64_t bytes) {
  auto& impl = *static_cast<Impl*>(self);
  const std::uint64_t size = impl.source.size();
  const auto left = static_cast<la_int64_t>(size - std::min(size, impl.position));
  const la_int64_t moved = std::min(bytes, left);
  if (moved <= 0 || !impl.source.seek(impl.position + static_cast<std::uint64_t>(moved))) return 0;
  impl.position += static_cast<std::uint64_t>(moved);
  return moved;
}

la_int64_t ArchiveReader::Impl::on_seek(archive*, void* self, la_int64_t offset, int whence) {
  auto& impl = *static_cast<Impl*>(self);
  const auto size = static_cast<la_int64_t>(impl.source.size());
  const la_int64_t base = whence == SEEK_SET   ? 0
                          : whence == SEEK_CUR ? static_cast<la_int64_t>(impl.position)
                                               : size;
  const la_int64_t target = std::clamp<la_int64_t>(base + offset, 0, size);
  if (!impl.source.seek(static_cast<std::uint64_t>(target))) return ARCHIVE_FATAL;
  impl.position = static_cast<std::uint64_t>(target);
  impl.next_block = k_block_after_seek;
  impl.sought = true;
  return target;
}

tl::expected<void, Problem> ArchiveReader::Impl::open() {
  auto head = source.head();
  if (!head) return tl::unexpected(head.error());
  reader.reset(archive_read_new());
  compression = compression_kind(*head);
  if (compression.empty()) {
    support_format(reader.get(), kind_of(*head, source.location().name()));
  } else {
    support_compression(reader.get(), compression, !as_stream);
  }
  archive_read_set_callback_data(reader.get(), this);
  archive_read_set_read_callback(reader.get(), on_read);
  if (source.seekable()) {
    if (auto moved = source.seek(0); !moved) return moved;
    archive_read_set_skip_callback(reader.get(), on_skip);
    archive_read_set_seek_callback(reader.get(), on_seek);
  }
  const Utf8Locale locale;
  if (archive_read_open1(reader.get()) != ARCHIVE_OK) return tl::unexpected(problem());
  sought = false;
  return {};
}

// What libarchive, or the source behind it, says went wrong.
Problem ArchiveReader::Impl::problem() const {
  if (read_problem) return *read_problem;
  const char* text = archive_error_string(reader.get());
  return problem_of_archive(text == nullptr ? "" : text);
}

tl::expected<ArchiveReader, Problem> ArchiveReader::open(Source& source, Budget& budget) {
  auto head = source.head();
  if (!head) return tl::unexpected(head.error());
  if (!source.seekable() && wants_seeking(*head)) {
    if (auto held = source.whole(budget.limits().max_buffered); !held) {
      return tl::unexpected(held.error());
    }
  }
  auto impl = std::make_unique<Impl>(source, budget);
  if (auto opened = impl->open(); !opened) return tl::unexpected(opened.error());
  return ArchiveReader(std::move(impl));
}

ArchiveReader::ArchiveReader(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
ArchiveReader::ArchiveReader(ArchiveReader&&) noexcept = default;
ArchiveReader& ArchiveReader::operator=(ArchiveReader&&) noexcept = default;
ArchiveReader::~ArchiveReader() = default;

tl::expected<void, Problem> ArchiveReader::count_stream(Source& source, Budget& budget) {
  if (!source.seekable()) return {};
  auto impl = std::make_unique<Impl>(source, budget);
  impl->as_stream = true;
  if (auto opened = impl->open(); !opened) return opened;
  ArchiveReader reader(std::move(impl));
  auto entry = reader.next();
  if (!entry) return tl::unexpected(entry.error());
  return reader.impl_->pass_over();
}

std::string ArchiveReader::format() const {
  const std::string base = found_format(impl_->reader.get());
  if (impl_->compression.empty()) return base.empty() ? "archive" : base;
  return base.empty() ? impl_->compression : base + "." + impl_->compression;
}

tl::expected<void, Problem> ArchiveReader::Impl::count(std::size_t bytes) {
  auto counted = budget.take_expanded(bytes);
  if (!counted) stopped = counted.error();
  return counted;
}

// Whether libarchive passes over an entry without unpacking it: it seeks to the next one by the
// directory of a zip file, or by an uncompressed archive's sizes.
bool ArchiveReader::Impl::passes_freely() const {
  if (!compression.empty() || !source.seekable()) return false;
  switch (archive_format(reader.get()) & ARCHIVE_FORMAT_BASE_MASK) {
    case ARCHIVE_FORMAT_ZIP:
      return sought;  // a zip without its directory is read as a stream
    case ARCHIVE_FORMAT_TAR:
    case ARCHIVE_FORMAT_CPIO:
    case ARCHIVE_FORMAT_AR:
      return true;
    default:
      return false;
  }
}

// Reads and counts what is left of the current entry.
tl::expected<void, Problem> ArchiveReader::Impl::pass_over() {
  if (!in_entry || passes_freely()) return {};
  for (;;) {
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(reader.get(), &data, &size, &offset);
    if (result == ARCHIVE_EOF || result == ARCHIVE_FAILED) return {};
    if (result == ARCHIVE_FATAL) return tl::unexpected(problem());
    if (auto counted = count(size); !counted) return counted;
  }
}

std::string ArchiveReader::Impl::name_of_entry(archive_entry* entry) const {
  const char* text = archive_entry_pathname_utf8(entry);
  if (text == nullptr) text = archive_entry_pathname(entry);
  std::string name = text == nullptr ? "" : text;
  if (is_raw()) {
    // What was compressed is named by the file around it; else by what gzip kept, if it did:
    // "data" is libarchive's own word.
    const std::string outer(source.location().name());
    if (std::string inner = name_without_ending(outer, compression); !inner.empty()) return inner;
    if (name.empty() || name == "data") return outer;
  }
  return name.empty() ? "unnamed" : name;
}

ArchiveEntry ArchiveReader::Impl::entry_of(archive_entry* entry) const {
  ArchiveEntry result;
  result.name = name_of_entry(entry);
  if (archive_entry_size_is_set(entry) != 0) {
    result.declared_size =
        static_cast<std::uint64_t>(std::max<la_int64_t>(0, archive_entry_size(entry)));
  }
  // Some formats know no types. A hard link may hold the data of all the names of a file (cpio).
  const auto type = archive_entry_filetype(entry);
  const bool link = archive_entry_hardlink(entry) != nullptr && result.declared_size == 0;
  result.is_file = (type == AE_IFREG || type == 0) && !link;
  result.encrypted = archive_entry_is_encrypted(entry) != 0;
  if (archive_entry_mtime_is_set(entry) != 0) result.modified = archive_entry_mtime(entry);
  return result;
}

tl::expected<std::optional<ArchiveEntry>, Problem> ArchiveReader::next() {
  if (impl_->stopped) return tl::unexpected(*impl_->stopped);
  if (auto passed = impl_->pass_over(); !passed) return tl::unexpected(passed.error());
  impl_->in_entry = false;
  impl_->unread = {};
  impl_->doubt.reset();
  const Utf8Locale locale;
  archive_entry* entry = nullptr;
  int result = ARCHIVE_RETRY;
  for (int tries = 0; result == ARCHIVE_RETRY && tries < k_most_tries; ++tries) {
    result = archive_read_next_header(impl_->reader.get(), &entry);
  }
  if (result == ARCHIVE_EOF) return std::nullopt;
  if (result == ARCHIVE_FAILED && ++impl_->failed < k_most_failed) {
    ArchiveEntry failed = impl_->entry_of(entry);
    failed.unreadable = impl_->problem();
    return failed;
  }
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) return tl::unexpected(impl_->problem());
  ArchiveEntry found = impl_->entry_of(entry);
  // To unpack what is encrypted only to pass over it would end the reading.
  impl_->in_entry = !found.encrypted;
  return found;
}

// Handed out block by block as libarchive unpacks them: what came before a fault is not lost.
tl::expected<std::size_t, Problem> ArchiveReader::read(char* to, std::size_t size) {
  if (impl_->stopped) return tl::unexpected(*impl_->stopped);
  while (impl_->unread.empty()) {
    const void* data = nullptr;
    std::size_t got = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(impl_->reader.get(), &data, &got, &offset);
    if (result == ARCHIVE_EOF && impl_->doubt) return tl::unexpected(*impl_->doubt);
    if (result == ARCHIVE_EOF) return 0;
    if (result == ARCHIVE_WARN) impl_->doubt = impl_->problem();
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
      impl_->in_entry = result != ARCHIVE_FATAL;
      return tl::unexpected(impl_->problem());
    }
    if (auto counted = impl_->count(got); !counted) return tl::unexpected(counted.error());
    impl_->unread = {static_cast<const char*>(data), got};
  }
  const std::size_t count = std::min(size, impl_->unread.size());
  std::memcpy(to, impl_->unread.data(), count);
  impl_->unread.remove_prefix(count);
  return count;
}

}  // namespace datakaart
