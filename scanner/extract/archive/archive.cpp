// Archives and compressed files: every member becomes a child source, read straight from the
// stream. Nothing is unpacked to disk.
#include "base/characters.h"
#include "scanner/extract/archive/archive_reader.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"

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

class ArchiveExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
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
      if ((*entry)->encrypted)
        (*entry)->unreadable = {Reason::encrypted, DetailCode::needs_password};
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
