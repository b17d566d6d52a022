// libarchive asks for bytes through callbacks; a Source answers. What comes out is counted against
// the budget before it is handed on, and also when it is only passed over: to skip a member of a
// compressed stream costs as much as to read it.
#include "scanner/extract/archive_reader.h"

#include <archive.h>
#include <archive_entry.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <vector>

namespace datakaart {
namespace {

constexpr std::size_t k_block = 128 * 1024;

struct FreeArchive {
  void operator()(archive* a) const { archive_read_free(a); }
};

bool is_zip(std::string_view head) { return head.starts_with("PK"); }

// Formats whose directory does not stand at the front: they cannot be read as a stream.
bool wants_seeking(std::string_view head) {
  return is_zip(head) || head.starts_with("7z\xBC\xAF\x27\x1C") || head.starts_with("Rar!\x1A\x07");
}

std::string filter_name(archive* a) {
  switch (archive_filter_code(a, 0)) {
    case ARCHIVE_FILTER_GZIP:
      return "gz";
    case ARCHIVE_FILTER_BZIP2:
      return "bz2";
    case ARCHIVE_FILTER_XZ:
      return "xz";
    case ARCHIVE_FILTER_LZMA:
      return "lzma";
    case ARCHIVE_FILTER_ZSTD:
      return "zst";
    case ARCHIVE_FILTER_LZ4:
      return "lz4";
    case ARCHIVE_FILTER_COMPRESS:
      return "Z";
    default:
      return {};
  }
}

std::string base_name(archive* a) {
  switch (archive_format(a) & ARCHIVE_FORMAT_BASE_MASK) {
    case ARCHIVE_FORMAT_ZIP:
      return "zip";
    case ARCHIVE_FORMAT_TAR:
      return "tar";
    case ARCHIVE_FORMAT_7ZIP:
      return "7z";
    case ARCHIVE_FORMAT_RAR:
    case ARCHIVE_FORMAT_RAR_V5:
      return "rar";
    case ARCHIVE_FORMAT_ISO9660:
      return "iso";
    case ARCHIVE_FORMAT_CPIO:
      return "cpio";
    case ARCHIVE_FORMAT_CAB:
      return "cab";
    case ARCHIVE_FORMAT_LHA:
      return "lha";
    case ARCHIVE_FORMAT_AR:
      return "ar";
    default:
      return {};
  }
}

struct Filter {
  std::string_view magic;
  int code;
};

constexpr std::array<Filter, 7> k_filters = {{{"\x1F\x8B", ARCHIVE_FILTER_GZIP},
                                              {"BZh", ARCHIVE_FILTER_BZIP2},
                                              {{"\xFD"
                                                "7zXZ\0",
                                                6},
                                               ARCHIVE_FILTER_XZ},
                                              {"\x28\xB5\x2F\xFD", ARCHIVE_FILTER_ZSTD},
                                              {"\x04\x22\x4D\x18", ARCHIVE_FILTER_LZ4},
                                              {"\x1F\x9D", ARCHIVE_FILTER_COMPRESS},
                                              {{"\x5D\0\0", 3}, ARCHIVE_FILTER_LZMA}}};

// One compression at most: libarchive left to itself undoes any number of them in one go, past all
// limits of depth.
void choose_filter(archive* a, std::string_view head) {
  for (const Filter& filter : k_filters) {
    if (!head.starts_with(filter.magic)) continue;
    archive_read_append_filter(a, filter.code);
    return;
  }
  archive_read_append_filter(a, ARCHIVE_FILTER_NONE);
}

void support_formats(archive* a) {
  archive_read_support_format_zip(a);
  archive_read_support_format_tar(a);
  archive_read_support_format_7zip(a);
  archive_read_support_format_rar(a);
  archive_read_support_format_rar5(a);
  archive_read_support_format_iso9660(a);
  archive_read_support_format_cpio(a);
  archive_read_support_format_cab(a);
  archive_read_support_format_lha(a);
  archive_read_support_format_ar(a);
  archive_read_support_format_empty(a);
}

// "export.csv.gz" holds "export.csv"; a name without such an ending holds itself.
std::string name_without_ending(std::string_view name, std::string_view ending) {
  if (name.size() > ending.size() + 1 && name.ends_with(ending) &&
      name[name.size() - ending.size() - 1] == '.') {
    name.remove_suffix(ending.size() + 1);
  }
  return std::string(name);
}

}  // namespace

struct ArchiveReader::Impl {
  Impl(Source& from, Budget& account) : source(from), budget(account) {}

  static la_ssize_t on_read(archive* a, void* self, const void** block);
  static la_int64_t on_skip(archive* a, void* self, la_int64_t bytes);
  static la_int64_t on_seek(archive* a, void* self, la_int64_t offset, int whence);

  tl::expected<void, Problem> open();
  Problem problem(Reason fallback);
  tl::expected<void, Problem> pass_over();
  ArchiveEntry entry_of(archive_entry* entry) const;

  Source& source;
  Budget& budget;
  std::unique_ptr<archive, FreeArchive> reader;
  std::vector<char> block = std::vector<char>(k_block);
  std::uint64_t position = 0;
  std::optional<Problem> read_problem;  // what the source said in a callback
  std::string_view unread;              // of the current block
  bool seeking_zip = false;
  bool in_entry = false;
  bool as_stream = false;  // whatever is compressed is one entry, be it an archive
};

la_ssize_t ArchiveReader::Impl::on_read(archive* a, void* self, const void** block) {
  auto& impl = *static_cast<Impl*>(self);
  auto got = impl.source.read(impl.block.data(), impl.block.size());
  if (!got) {
    impl.read_problem = got.error();
    archive_set_error(a, EIO, "the source cannot be read");
    return ARCHIVE_FATAL;
  }
  *block = impl.block.data();
  impl.position += *got;
  return static_cast<la_ssize_t>(*got);
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
  return target;
}

tl::expected<void, Problem> ArchiveReader::Impl::open() {
  auto head = source.head();
  if (!head) return tl::unexpected(head.error());
  const std::string first(head->substr(0, 8));
  reader.reset(archive_read_new());
  choose_filter(reader.get(), first);
  if (!as_stream) support_formats(reader.get());
  // "raw" takes anything: it is for what a compression unpacks.
  if (!wants_seeking(first)) archive_read_support_format_raw(reader.get());
  archive_read_set_callback_data(reader.get(), this);
  archive_read_set_read_callback(reader.get(), on_read);
  if (source.seekable()) {
    if (auto moved = source.seek(0); !moved) return moved;
    archive_read_set_skip_callback(reader.get(), on_skip);
    archive_read_set_seek_callback(reader.get(), on_seek);
    seeking_zip = is_zip(first);
  }
  if (archive_read_open1(reader.get()) != ARCHIVE_OK) {
    return tl::unexpected(problem(Reason::damaged));
  }
  return {};
}

// What libarchive, or the source behind it, says went wrong. Libarchive's texts name structures,
// not contents.
Problem ArchiveReader::Impl::problem(Reason fallback) {
  if (read_problem) return *read_problem;
  const char* text = archive_error_string(reader.get());
  const std::string_view said = text == nullptr ? "cannot be unpacked" : text;
  const bool locked = archive_read_has_encrypted_entries(reader.get()) > 0 ||
                      said.find("ncrypt") != std::string_view::npos ||
                      said.find("assphrase") != std::string_view::npos;
  return {locked ? Reason::encrypted : fallback, std::string(said)};
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
  const std::string filter = filter_name(impl_->reader.get());
  const std::string base = base_name(impl_->reader.get());
  if (base.empty()) return filter.empty() ? "archive" : filter;
  return filter.empty() ? base : base + "." + filter;
}

// Reads and counts what is left of the current entry.
tl::expected<void, Problem> ArchiveReader::Impl::pass_over() {
  if (!in_entry || seeking_zip) return {};
  for (;;) {
    const void* data = nullptr;
    std::size_t size = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(reader.get(), &data, &size, &offset);
    if (result == ARCHIVE_EOF || result == ARCHIVE_FAILED) return {};
    if (result == ARCHIVE_FATAL) return tl::unexpected(problem(Reason::damaged));
    if (auto counted = budget.take_expanded(size); !counted) return counted;
  }
}

ArchiveEntry ArchiveReader::Impl::entry_of(archive_entry* entry) const {
  ArchiveEntry result;
  const bool raw = archive_format(reader.get()) == ARCHIVE_FORMAT_RAW;
  const char* name = archive_entry_pathname_utf8(entry);
  if (name == nullptr) name = archive_entry_pathname(entry);
  result.name = raw ? name_without_ending(source.location().name(), filter_name(reader.get()))
                    : std::string(name == nullptr ? "" : name);
  result.is_file = raw || archive_entry_filetype(entry) == AE_IFREG;
  if (archive_entry_hardlink(entry) != nullptr) result.is_file = false;
  result.encrypted = archive_entry_is_encrypted(entry) != 0;
  if (archive_entry_mtime_is_set(entry) != 0) result.modified = archive_entry_mtime(entry);
  if (archive_entry_size_is_set(entry) != 0) {
    result.declared_size = static_cast<std::uint64_t>(archive_entry_size(entry));
  }
  return result;
}

tl::expected<std::optional<ArchiveEntry>, Problem> ArchiveReader::next() {
  if (auto passed = impl_->pass_over(); !passed) return tl::unexpected(passed.error());
  impl_->in_entry = false;
  impl_->unread = {};
  archive_entry* entry = nullptr;
  int result = ARCHIVE_RETRY;
  for (int tries = 0; result == ARCHIVE_RETRY && tries < 10; ++tries) {
    result = archive_read_next_header(impl_->reader.get(), &entry);
  }
  if (result == ARCHIVE_EOF) return std::nullopt;
  if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
    return tl::unexpected(impl_->problem(Reason::damaged));
  }
  const bool raw = archive_format(impl_->reader.get()) == ARCHIVE_FORMAT_RAW;
  if (raw && filter_name(impl_->reader.get()).empty()) {
    return tl::unexpected(Problem{Reason::damaged, "it begins like an archive, but is none"});
  }
  impl_->in_entry = true;
  return impl_->entry_of(entry);
}

// Handed out block by block as libarchive unpacks them: what came before a fault is not lost.
tl::expected<std::size_t, Problem> ArchiveReader::read(char* to, std::size_t size) {
  while (impl_->unread.empty()) {
    const void* data = nullptr;
    std::size_t got = 0;
    la_int64_t offset = 0;
    const int result = archive_read_data_block(impl_->reader.get(), &data, &got, &offset);
    if (result == ARCHIVE_EOF) return 0;
    if (result != ARCHIVE_OK && result != ARCHIVE_WARN) {
      impl_->in_entry = result != ARCHIVE_FATAL;
      return tl::unexpected(impl_->problem(Reason::damaged));
    }
    if (auto counted = impl_->budget.take_expanded(got); !counted) {
      return tl::unexpected(counted.error());
    }
    impl_->unread = {static_cast<const char*>(data), got};
  }
  const std::size_t count = std::min(size, impl_->unread.size());
  std::memcpy(to, impl_->unread.data(), count);
  impl_->unread.remove_prefix(count);
  return count;
}

tl::expected<std::string, Problem> ArchiveReader::read_all(std::uint64_t limit) {
  std::string bytes;
  std::vector<char> buffer(k_block);
  for (;;) {
    auto got = read(buffer.data(), buffer.size());
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return bytes;
    if (bytes.size() + *got > limit) {
      return tl::unexpected(Problem{
          Reason::limit_buffered, fmt::format("more than {} bytes must be held in memory", limit)});
    }
    bytes.append(buffer.data(), *got);
  }
}

std::vector<std::string> zip_member_names(Source& source, Budget& budget) {
  constexpr std::size_t k_most = 4096;
  std::vector<std::string> names;
  // A stream is wanted again afterwards: only what can be held is looked into.
  if (!source.seekable() && !source.whole(budget.limits().max_buffered)) return names;
  if (auto reader = ArchiveReader::open(source, budget)) {
    while (names.size() < k_most) {
      auto entry = reader->next();
      if (!entry || !*entry) break;
      names.push_back(std::move((*entry)->name));
    }
  }
  static_cast<void>(source.seek(0));
  return names;
}

}  // namespace datakaart
