// Rich text: documents of Word and WordPad, and the text of many a mail of Outlook.
#include "scanner/extract/extractors.h"
#include "scanner/extract/rtf/rtf_reader.h"

namespace datakaart {
namespace {

class RtfExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    return RtfReader(source, sink).read();
  }
};

}  // namespace

const Extractor& rtf_extractor() {
  static const RtfExtractor instance;
  return instance;
}

}  // namespace datakaart
