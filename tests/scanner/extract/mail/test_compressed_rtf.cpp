#include <catch2/catch.hpp>

#include "scanner/extract/mail/compressed_rtf.h"

namespace datakaart {
namespace {

// The first example of [MS-OXRTFCP] 3.1: "{\rtf1\ansi\ansicpg1252\pard hello world}\r\n".
const std::string k_example(
    "\x2d\x00\x00\x00\x2b\x00\x00\x00\x4c\x5a\x46\x75\xf1\xc5\xc7\xa7\x03\x00\x0a\x00"
    "\x72\x63\x70\x67\x31\x32\x35\x42\x32\x0a\xf3\x20\x68\x65\x6c\x09\x00\x20\x62\x77"
    "\x05\xb0\x6c\x64\x7d\x0a\x80\x0f\xa0",
    49);

}  // namespace

TEST_CASE("Outlook's rich text is uncompressed") {
  const std::string text = "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n";
  CHECK(uncompressed_rtf(k_example, 1000) == text);
  CHECK(uncompressed_rtf(k_example, 10).size() < text.size());
  for (std::size_t size = 0; size < k_example.size(); ++size) {
    CHECK(text.starts_with(uncompressed_rtf(k_example.substr(0, size), 1000)));
  }
}

TEST_CASE("Rich text that is only wrapped is taken as it is; all else is none") {
  const std::string head = std::string("\0\0\0\0\0\0\0\0", 8);
  CHECK(uncompressed_rtf(head + "MELA1234{\\rtf1}", 1000) == "{\\rtf1}");
  CHECK(uncompressed_rtf(head + "XXXX1234{\\rtf1}", 1000).empty());
  CHECK(uncompressed_rtf("MELA", 1000).empty());
}

}  // namespace datakaart
