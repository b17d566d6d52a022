// Zip files: documents of an office, or an archive. Which one, the members' names tell.
#include "scanner/extract/archive/archive_reader.h"
#include "scanner/extract/extractors.h"

namespace datakaart {
namespace {

class ZipExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view type,
                                      Sink& sink) const override {
    auto head = source.head();
    if (!head) return tl::unexpected(head.error());
    Probe probe = make_probe(*head, source.location().name());
    probe.zip_members = zip_member_names(source, sink.budget());
    for (const DocumentInZip* document : documents_in_zip()) {
      const std::string refined = document->type_of(probe);
      if (refined.empty()) continue;
      sink.is_a(refined);
      return document->extract(source, refined, sink);
    }
    return archive_extractor().extract(source, type, sink);
  }
};

}  // namespace

const Extractor& zip_extractor() {
  static const ZipExtractor instance;
  return instance;
}

}  // namespace datakaart
