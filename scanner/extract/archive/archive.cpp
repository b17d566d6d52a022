// Archives and compressed files: every member becomes a child source, read straight from the
// stream. Nothing is unpacked to disk.
#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "scanner/extract/archive/archive_reader.h"
#include "scanner/extract/archive/archive_signature.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/list.h"

namespace datakaart {
namespace {

// The bytes of the reader's current entry.
class MemberSource final : public Source {
 public:
  MemberSource(Location location, ArchiveReader& reader)
      : Source(std::move(location)), reader_(reader) {}

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    return reader_.read(to, size);
  }

 private:
  ArchiveReader& reader_;
};

std::string format_by_content(const Probe& probe) {
  if (const auto kind = compression_kind(probe.head); !kind.empty()) return std::string(kind);
  if (const auto kind = archive_kind(probe.head); !kind.empty()) return std::string(kind);
  const bool blank = probe.head.find_first_not_of('\0') == std::string_view::npos;
  // A tar without members is blank; the mark of a disc image lies beyond the first bytes.
  if (probe.extension == "tar" && blank) return "tar";
  if (probe.extension == "iso" && probe.head.size() >= 16384) return "iso";
  return {};
}

// By what compression a name such as "x.tgz" or "x.tar.gz" says that a tar is packed; or nothing.
bool names_tar(const Probe& probe, const std::string& compression) {
  static const std::set<std::pair<std::string, std::string>> k_short = {
      {"tgz", "gz"},   {"tbz", "bz2"},  {"tbz2", "bz2"}, {"txz", "xz"},
      {"tzst", "zst"}, {"tlz4", "lz4"}, {"taz", "Z"}};
  if (k_short.count({probe.extension, compression}) != 0) return true;
  std::string name(probe.name);
  std::transform(name.begin(), name.end(), name.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const std::string ending = ".tar." + probe.extension;
  return name.ends_with(ending);
}

class ArchiveExtractor final : public Extractor {
 public:
  Parser parser() const override { return Parser::third_party; }

  std::optional<std::string> accepts(const Probe& probe) const override {
    std::string format = format_by_content(probe);
    if (format.empty()) return std::nullopt;
    if (names_tar(probe, format)) return "tar." + format;
    return format;
  }

  tl::expected<void, Problem> extract(Source& source, Sink& sink) const override {
    auto reader = ArchiveReader::open(source, sink.budget());
    if (!reader) return tl::unexpected(reader.error());
    UniqueNames unique;
    for (bool first = true;; first = false) {
      auto entry = reader->next();
      if (!entry) return tl::unexpected(entry.error());
      if (!*entry) {
        const bool compressed_nothing = first && reader->format().starts_with("tar.");
        return compressed_nothing ? ArchiveReader::count_stream(source, sink.budget())
                                  : tl::expected<void, Problem>{};
      }
      if (auto counted = sink.budget().take_member(); !counted) return counted;
      if (!(*entry)->is_file && !(*entry)->unreadable) continue;
      Location location = source.location().member(unique((*entry)->name));
      if ((*entry)->encrypted) (*entry)->unreadable = {Reason::encrypted, "needs a password"};
      if ((*entry)->unreadable) {
        if (auto told = sink.unreadable_child(location, *(*entry)->unreadable); !told) return told;
        continue;
      }
      MemberSource member(std::move(location), *reader);
      member.set_modified((*entry)->modified);
      if (auto read = sink.child(member); !read) return read;
    }
  }
};

}  // namespace

const Extractor& archive_extractor() {
  static const ArchiveExtractor instance;
  return instance;
}

}  // namespace datakaart
