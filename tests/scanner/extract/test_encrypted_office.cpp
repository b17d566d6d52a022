#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

// The start of an OLE2 file whose directory, so many bytes further on, names this stream.
std::string ole2(std::size_t further, std::string_view stream) {
  std::string bytes("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  bytes.resize(8 + further, '\x01');
  for (const char c : stream) {
    bytes += c;
    bytes += '\0';
  }
  return bytes + std::string(1000, '\x02');
}

}  // namespace

TEST_CASE("an Office document with a password is told as encrypted, not as unknown") {
  for (const std::size_t further : {std::size_t{1000}, std::size_t{200'000}, std::size_t{65'520}}) {
    const Reading reading =
        read_bytes(encrypted_office_extractor(), "lonen.xlsx", ole2(further, "EncryptedPackage"));
    CHECK(reading.type == "xlsx");
    REQUIRE_FALSE(reading.ended);
    CHECK(reading.ended.error().reason == Reason::encrypted);
  }
  CHECK(read_bytes(encrypted_office_extractor(), "lonen.bak", ole2(100, "EncryptedPackage")).type ==
        "ooxml");
}

TEST_CASE("the old formats are left to others") {
  CHECK(read_bytes(encrypted_office_extractor(), "brief.doc", ole2(100, "WordDocument"))
            .type.empty());
  const Reading renamed =
      read_bytes(encrypted_office_extractor(), "brief.docx", ole2(100, "WordDocument"));
  REQUIRE_FALSE(renamed.ended);
  CHECK(renamed.ended.error().reason == Reason::unsupported);
}

}  // namespace datakaart
