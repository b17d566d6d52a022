#include "scanner/extract/formats.h"

#include <array>

#include "scanner/extract/extractors.h"
#include "scanner/extract/recognise.h"

namespace datakaart {

std::span<const Format> formats() {
  static constexpr std::array k_formats = {
#define FORMAT(name, parser, type) \
  Format{#name, Parser::parser, [](const Probe& probe) -> std::string { return type; }},
#define DOCUMENT_IN_ZIP(name)
#include "scanner/extract/formats.def"
#undef FORMAT
#undef DOCUMENT_IN_ZIP
  };
  return k_formats;
}

Extractors own_extractors() {
  static const std::array k_extractors = {
#define OWN_EXTRACTOR_own(name) &name##_extractor()
#define OWN_EXTRACTOR_third_party(name) static_cast<const Extractor*>(nullptr)
#define FORMAT(name, parser, type) OWN_EXTRACTOR_##parser(name),
#define DOCUMENT_IN_ZIP(name)
#include "scanner/extract/formats.def"
#undef FORMAT
#undef DOCUMENT_IN_ZIP
  };
  return k_extractors;
}

bool Choice::is_third_party() const {
  return is_read() && formats()[format].parser == Parser::third_party;
}

Choice choose_format(const Probe& probe) {
  const std::span<const Format> all = formats();
  for (std::size_t number = 0; number < all.size(); ++number) {
    if (std::string type = all[number].type_of(probe); !type.empty()) {
      return {number, std::move(type)};
    }
  }
  return {Choice::k_none, unsupported_type(probe)};
}

}  // namespace datakaart
