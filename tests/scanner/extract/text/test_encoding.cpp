#include <catch2/catch.hpp>

#include "base/utf8.h"
#include "scanner/extract/text/encoding.h"

using namespace datakaart;

namespace {

std::string decode(const std::string& bytes, std::size_t block = std::string::npos) {
  Decoder decoder(std::string_view(bytes).substr(0, 16 * 1024));
  std::string out;
  for (std::size_t at = 0; at < bytes.size(); at += std::min(block, bytes.size() - at)) {
    decoder.decode(std::string_view(bytes).substr(at, block), out);
  }
  decoder.finish(out);
  CHECK(is_valid_utf8(out));
  return out;
}

std::string utf16(std::u16string_view text, bool big_endian) {
  std::string bytes;
  for (char16_t c : text) {
    const char low = static_cast<char>(c & 0xFF);
    const char high = static_cast<char>(c >> 8);
    bytes += big_endian ? high : low;
    bytes += big_endian ? low : high;
  }
  return bytes;
}

const std::string k_text = "Élève à Liège, reçu: 12 €; naïef één coördinaat\n";
constexpr std::u16string_view k_wide = u"Élève à Liège, reçu: 12 €; naïef één coördinaat\n";

}  // namespace

TEST_CASE("UTF-8 comes through as it is, with its mark left out") {
  CHECK(decode(k_text) == k_text);
  CHECK(decode("\xEF\xBB\xBF" + k_text) == k_text);
  CHECK(decode("").empty());
}

TEST_CASE("UTF-16 is known with its mark and without, in both orders") {
  for (const bool big : {false, true}) {
    CHECK(decode(utf16(u"\xFEFF", big) + utf16(k_wide, big)) == k_text);
    CHECK(decode(utf16(k_wide, big)) == k_text);
    CHECK(decode(utf16(u"jan@x.be", big)) == "jan@x.be");
    CHECK(looks_like_text(utf16(k_wide, big)));
  }
}

TEST_CASE("Windows-1252 and its kin are known by their bytes") {
  CHECK(decode("caf\xE9 \xE0 Li\xE8ge, prix 12 \x80 pour l'\xE9l\xE8ve\n") ==
        "café à Liège, prix 12 € pour l'élève\n");
}

TEST_CASE("stray bytes far into a UTF-8 file lose nothing") {
  std::string bytes;
  for (int i = 0; i < 5000; ++i) bytes += "één regel met tekst\n";
  const std::string before = bytes;
  bytes += "caf\xE9\n" + before;
  CHECK(decode(bytes) == before + "café\n" + before);
}

TEST_CASE("text that is ASCII at first may be Windows-1252 later") {
  const std::string ascii(20'000, 'a');
  CHECK(decode(ascii + "\n\xE9t\xE9") == ascii + "\nété");
}

TEST_CASE("a character may be cut by the end of a block, wherever that is") {
  for (const std::string& bytes :
       {k_text, utf16(k_wide, false), std::string("a\xF0\x9F\x98\x80z")}) {
    const std::string whole = decode(bytes);
    for (std::size_t block = 1; block < 9; ++block) CHECK(decode(bytes, block) == whole);
  }
}

TEST_CASE("a character cut by the end of the file is no loss of the rest") {
  CHECK(decode("abc\xC3") == "abcÃ");
}

TEST_CASE("NUL becomes a blank") {
  CHECK(decode(std::string("a\0b, and more text around it", 28)) == "a b, and more text around it");
}

TEST_CASE("text with a few controls is text, bytes of programs are not") {
  CHECK(looks_like_text("\x1B[31mERROR\x1B[0m something went wrong\f\n"));
  CHECK(looks_like_text(""));
  std::string program(
      "\x7F"
      "ELF\2\1\1\0\0\0\0\0\0\0\0\0\3\0\x3E\0",
      20);
  CHECK_FALSE(looks_like_text(program));
  std::string noise;
  unsigned state = 1;
  for (int i = 0; i < 4096; ++i)
    noise += static_cast<char>((state = state * 1664525 + 1013904223) >> 24);
  CHECK_FALSE(looks_like_text(noise));
}
