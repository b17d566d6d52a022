// Outlook data files: each item of each folder is a member, as a mail that says the same.
#include <fmt/format.h>

#include <algorithm>

#include "base/try.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/mail/pst_file.h"
#include "scanner/extract/member_name.h"

namespace datakaart {
namespace {

constexpr unsigned k_deepest_folders = 100;  // folders in folders

class PstFolders {
 public:
  PstFolders(const Location& location, Sink& sink) : location_(location), sink_(sink) {}

  // `path`: of the folder, with a slash at its end where it has one.
  tl::expected<void, Problem> read(const PstItem& folder, const std::string& path, unsigned depth) {
    for (int i = 0, count = folder.messages(); i < count; ++i) {
      TRY(read_message(folder.message(i), path));
    }
    for (int i = 0, count = folder.folders(); i < count; ++i) {
      const auto inner = folder.folder(i);
      if (!inner || depth >= k_deepest_folders) {
        sink_.partial({Reason::damaged, DetailCode::attachment_damaged});
        continue;
      }
      // The outermost folder holds what people see as folders; its name is the program's.
      const std::string name = depth == 0 ? std::string() : member_name(inner->folder_name()) + '/';
      TRY(read(*inner, path + name, depth + 1));
    }
    return sink_.budget().check();
  }

 private:
  tl::expected<void, Problem> read_message(const std::optional<PstItem>& message,
                                           const std::string& path) {
    ++number_;
    TRY(sink_.budget().take_member());
    const std::string otherwise = fmt::format("message-{}", number_);
    if (!message) {
      return sink_.unreadable_child(location_.member(unique_.before_ending(path + otherwise)),
                                    {Reason::damaged, DetailCode::attachment_damaged});
    }
    bool left_out = false;
    const MapiItem item = message->read(sink_.budget(), left_out);
    TRY(sink_.budget().check());
    if (left_out) sink_.partial({Reason::damaged, DetailCode::attachment_damaged});
    const auto source = make_memory_source(
        location_.member(unique_.before_ending(path + mapi_item_name(item, otherwise))),
        mime_of(item));
    return sink_.child(*source);
  }

  const Location& location_;
  Sink& sink_;
  UniqueNames unique_;
  std::uint64_t number_ = 0;
};

class PstExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    if (!source.seekable()) TRY(source.whole(sink.budget().limits().max_buffered));
    TRY_ASSIGN(const PstFile file, PstFile::open(source));
    return PstFolders(source.location(), sink).read(file.root(), {}, 0);
  }
};

}  // namespace

const Extractor& pst_extractor() {
  static const PstExtractor instance;
  return instance;
}

}  // namespace datakaart
