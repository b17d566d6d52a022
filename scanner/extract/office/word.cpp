// Word documents: docx, docm, dotx, dotm.
#include <algorithm>
#include <array>

#include "scanner/extract/extractors.h"
#include "scanner/extract/office/ooxml_common.h"
#include "scanner/extract/office/word_text.h"

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 4> k_word_types = {"docx", "docm", "dotx", "dotm"};

// Parts without words of people: not worth the parsing.
bool is_layout(const OfficePart& part) {
  static constexpr std::array<std::string_view, 6> k_layout = {
      "styles", "styleswitheffects", "settings", "websettings", "fonttable", "numbering"};
  return part.in("word/theme/") ||
         std::find(k_layout.begin(), k_layout.end(), part.stem()) != k_layout.end();
}

class WordExtractor final : public DocumentInZip {
 public:
  std::string type_of(const Probe& probe) const override {
    return ooxml_type(probe, "word/document", k_word_types);
  }

  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    OfficePackage package(source, sink);
    auto relations = read_relations(package, sink);
    if (!relations) return tl::unexpected(std::move(relations.error()));
    return package.each([&](OfficePart& part) -> tl::expected<void, Problem> {
      auto common = read_common_part(package, part, *relations, sink);
      if (!common) return tl::unexpected(std::move(common.error()));
      if (*common || !part.in("word/") || part.extension() != "xml" || is_layout(part)) return {};
      WordText handler(sink, *relations, part.name());
      return parse_text(part, handler);
    });
  }
};

}  // namespace

const DocumentInZip& word_extractor() {
  static const WordExtractor extractor;
  return extractor;
}

}  // namespace datakaart
