// OLE2 is the container of many formats: what stands in it says which.
#include "base/try.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/ole2/msg.h"
#include "scanner/extract/ole2/ole2_file.h"

namespace datakaart {
namespace {

class Ole2Extractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view type,
                                      Sink& sink) const override {
    TRY_ASSIGN(const std::string_view bytes, source.whole(sink.budget().limits().max_buffered));
    TRY_ASSIGN(const Ole2Folder root, Ole2Folder::open(bytes));
    if (is_msg(root)) {
      sink.is_a("msg");
      return read_msg(root, source.location(), sink);
    }
    if (root.has("EncryptedPackage")) {
      return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
    }
    static_cast<void>(type);
    return tl::unexpected(Problem{Reason::unsupported, {}});
  }
};

}  // namespace

const Extractor& ole2_extractor() {
  static const Ole2Extractor instance;
  return instance;
}

}  // namespace datakaart
