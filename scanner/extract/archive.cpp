// Archives and compressed files: every member becomes a child source, read straight from the
// stream. Nothing is unpacked to disk.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "scanner/extract/archive_reader.h"
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

struct Signature {
  std::string_view bytes;
  std::string_view format;
};

constexpr std::array<Signature, 17> k_signatures = {{{"PK\x03\x04", "zip"},
                                                     {"PK\x05\x06", "zip"},
                                                     {"PK\x07\x08", "zip"},
                                                     {"\x1F\x8B\x08", "gz"},
                                                     {"BZh", "bz2"},
                                                     {{"\xFD"
                                                       "7zXZ\0",
                                                       6},
                                                      "xz"},
                                                     {"\x28\xB5\x2F\xFD", "zst"},
                                                     {"\x04\x22\x4D\x18", "lz4"},
                                                     {"7z\xBC\xAF\x27\x1C", "7z"},
                                                     {"Rar!\x1A\x07", "rar"},
                                                     {"070701", "cpio"},
                                                     {"070702", "cpio"},
                                                     {"070707", "cpio"},
                                                     {"\xC7\x71", "cpio"},
                                                     {"MSCF", "cab"},
                                                     {"!<arch>\n", "ar"},
                                                     {"\x1F\x9D", "Z"}}};

// A tar header: "ustar", or a checksum that fits (the oldest form has no magic).
bool is_tar(std::string_view head) {
  if (head.size() < 512) return false;
  if (head.substr(257, 5) == "ustar") return true;
  unsigned long sum = 0;
  for (std::size_t i = 0; i < 512; ++i) {
    sum += i >= 148 && i < 156 ? ' ' : static_cast<unsigned char>(head[i]);
  }
  unsigned long told = 0;
  std::size_t digits = 0;
  for (char c : head.substr(148, 8)) {
    if (c >= '0' && c <= '7') {
      told = told * 8 + static_cast<unsigned long>(c - '0');
      ++digits;
    }
  }
  return digits > 0 && told == sum && head[0] != 0;
}

std::string format_by_content(const Probe& probe) {
  for (const Signature& signature : k_signatures) {
    if (probe.head.starts_with(signature.bytes)) return std::string(signature.format);
  }
  if (is_tar(probe.head)) return "tar";
  // Its mark lies beyond the first bytes.
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

// Tells apart members of the same name: the second becomes "name#2".
class UniqueNames {
 public:
  std::string operator()(std::string name) {
    const std::size_t hash = std::hash<std::string>()(name);
    const unsigned seen = ++seen_[hash];
    return seen == 1 ? name : fmt::format("{}#{}", name, seen);
  }

 private:
  std::map<std::size_t, unsigned> seen_;
};

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
      if (!(*entry)->is_file) continue;
      if (auto counted = sink.budget().take_member(); !counted) return counted;
      Location location = source.location().member(unique((*entry)->name));
      if ((*entry)->encrypted) {
        auto told = sink.unreadable_child(location, {Reason::encrypted, "needs a password"});
        if (!told) return told;
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
