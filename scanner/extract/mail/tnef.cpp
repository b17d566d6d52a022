// winmail.dat: a mail that Outlook has packed into one attachment.
#include "base/try.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/mail/mail_reader.h"
#include "scanner/extract/mail/tnef_item.h"

namespace datakaart {
namespace {

class TnefExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    TRY_ASSIGN(const std::string_view bytes, source.whole(sink.budget().limits().max_buffered));
    const TnefReading reading = read_tnef(bytes);
    if (!reading.is_whole) sink.partial({Reason::damaged, DetailCode::end_is_missing});
    return read_mail(mime_of(reading.item), source.location(), sink);
  }
};

}  // namespace

const Extractor& tnef_extractor() {
  static const TnefExtractor instance;
  return instance;
}

}  // namespace datakaart
