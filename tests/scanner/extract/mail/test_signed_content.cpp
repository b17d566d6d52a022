#include <catch2/catch.hpp>

#include "scanner/extract/mail/signed_content.h"

namespace datakaart {
namespace {

std::string element(char tag, const std::string& content) {
  std::string bytes(1, tag);
  if (content.size() >= 0x80) bytes += '\x81';
  return bytes + static_cast<char>(content.size()) + content;
}

const std::string k_data("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x01", 11);
const std::string k_signed("\x06\x09\x2A\x86\x48\x86\xF7\x0D\x01\x07\x02", 11);

std::string cms(const std::string& type, const std::string& octets) {
  const std::string inside = element('\x30', k_data + element('\xA0', octets));
  return element('\x30', type + element('\xA0', element('\x30', element('\x02', "\1") +
                                                                    element('\x31', "") + inside)));
}

}  // namespace

TEST_CASE("What was signed is read, in one piece or in several") {
  CHECK(content_of_signed(cms(k_signed, element('\x04', "tekst"))) == "tekst");
  CHECK(content_of_signed(cms(
            k_signed, element('\x24', element('\x04', "te") + element('\x04', "kst")))) == "tekst");
  const std::string open_ended = std::string("\x24\x80", 2) + element('\x04', "te") +
                                 element('\x04', "kst") + std::string(8, '\0');
  CHECK(content_of_signed(cms(k_signed, open_ended)) == "tekst");
}

TEST_CASE("What is encrypted, cut or no CMS has no content") {
  CHECK_FALSE(content_of_signed(cms(k_data, element('\x04', "tekst"))));
  CHECK_FALSE(content_of_signed("tekst"));
  const std::string whole = cms(k_signed, element('\x04', "tekst"));
  for (std::size_t size = 0; size + 6 < whole.size(); ++size) {
    CHECK(content_of_signed(std::string_view(whole).substr(0, size)).value_or("").empty());
  }
}

}  // namespace datakaart
