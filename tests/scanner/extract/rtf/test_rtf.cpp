#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

Reading read_rtf(const std::string& body) {
  return read_bytes(
      rtf_extractor(), "a.rtf",
      "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}"
      "{\\f2\\fcharset128 MS Mincho;}}" +
          body + "}");
}

// What an editor puts into a document as OLE 1.0, in hexadecimal.
std::string object_data(const std::string& type, const std::string& data) {
  const auto number = [](std::size_t value) {
    std::string bytes;
    for (int i = 0; i < 4; ++i) bytes += static_cast<char>(value >> (8 * i) & 0xFF);
    return bytes;
  };
  const std::string bytes = number(0x501) + number(2) + number(type.size() + 1) + type + '\0' +
                            number(0) + number(0) + number(data.size()) + data;
  std::string hex;
  for (const char c : bytes) {
    constexpr std::string_view k_digits = "0123456789abcdef";
    hex += k_digits[static_cast<unsigned char>(c) >> 4U];
    hex += k_digits[static_cast<unsigned char>(c) & 15U];
  }
  return "{\\object\\objemb{\\*\\objdata " + hex + "}{\\result zie bijlage}}";
}

}  // namespace

TEST_CASE("A value is whole however it is set in rich text") {
  const Reading reading = read_rtf(
      "\\pard gsm 0475 {\\b 12 34} 56\\par RR 85.03.12{\\rtlch\\fcs1 \\af0 \\ltrch\\insrsid123 "
      "-231.51}\\par BE94\\~7350\\_0123\r\n 4514\\par");
  REQUIRE(reading.ended);
  CHECK(reading.type == "rtf");
  CHECK(reading.sink.at("paragraph 1") == "gsm 0475 12 34 56");
  CHECK(reading.sink.at("paragraph 2") == "RR 85.03.12-231.51");
  CHECK(reading.sink.at("paragraph 3") == "BE94\u00A07350\u20110123 4514");
}

TEST_CASE("Characters beyond ASCII come as bytes of a font's code page or as Unicode") {
  const Reading reading = read_rtf(
      "Li\\'e8ge\\par{\\f1 \\'cf\\'f0}\\par{\\f2\\'93\\'fa}\\par Ren\\u233?e\\par{\\uc2 \\u-3"
      "917xx}\\par\\uc1\\u55357?\\u56832?\\par{\\uc0\\u8209}x");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("paragraph 1") == "Liège");
  CHECK(reading.sink.at("paragraph 2") == "Пр");
  CHECK(reading.sink.at("paragraph 3") == "日");
  CHECK(reading.sink.at("paragraph 4") == "Renée");
  CHECK(reading.sink.at("paragraph 6") == "😀");
  CHECK(reading.sink.at("paragraph 7") == "‑x");
}

TEST_CASE("The cells of a table have their headers, also of one in a cell") {
  const std::string row = "\\trowd\\cellx1\\cellx2 \\intbl ";
  const Reading reading = read_rtf(row + "Voornaam\\cell Gsm\\cell\\row" + row +
                                   "Lotte\\cell 0475 12 34 56\\cell\\row" + row +
                                   "An\\cell 0486 22 33 44\\cell\\row\\pard Na de tabel\\par");
  REQUIRE(reading.ended);
  CHECK(reading.sink.headers == std::vector<std::string>{"Voornaam", "Gsm", "Voornaam", "Gsm"});
  CHECK(reading.sink.count("Na de tabel") == 1);
  const Reading nested = read_rtf(
      "\\trowd\\pard\\intbl\\itap2 Naam\\nestcell "
      "Gsm\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
      "\\pard\\intbl\\itap2 An\\nestcell 0475\\nestcell{\\*\\nesttableprops\\trowd\\nestrow}"
      "\\pard\\intbl x\\cell\\row\\pard y\\par");
  REQUIRE(nested.ended);
  CHECK(nested.sink.count("0475") == 1);
}

TEST_CASE("What stands beside the running text is told with its place") {
  const Reading reading = read_rtf(
      "{\\info{\\author An Maes}{\\title Leden}}{\\header\\pard bovenaan\\par}\\pard voor"
      "{\\footnote\\pard in de noot}na{\\*\\atnauthor Jan Peeters}{\\*\\annotation opmerking}\\par"
      "{\\field{\\*\\fldinst HYPERLINK \"mailto:an@zonnewende.be\"}{\\fldrslt klik}}\\par"
      "{\\v verborgen} {\\deleted gewist}\\par{\\*\\unknown niets}{\\*\\revtbl{Unknown;}{Lotte;}}");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("property author") == "An Maes");
  CHECK(reading.sink.at("property title") == "Leden");
  CHECK(reading.sink.at("paragraph 1 (header)") == "bovenaan");
  CHECK(reading.sink.at("paragraph 2") == "voorna");
  CHECK(reading.sink.at("paragraph 3 (footnote)") == "in de noot");
  CHECK(reading.sink.at("comment author") == "Jan Peeters");
  CHECK(reading.sink.at("paragraph 4 (comment)") == "opmerking");
  CHECK(reading.sink.at("paragraph 5 (link)") == "mailto:an@zonnewende.be");
  CHECK(reading.sink.count("verborgen") == 1);
  CHECK(reading.sink.at("paragraph 6 (deleted)") == "gewist");
  CHECK(reading.sink.count("niets") == 0);
  CHECK(reading.sink.at("change author") == "Unknown;Lotte;");
}

TEST_CASE("Pictures and objects become members; their digits are no text") {
  const std::string label("\2\0leden.csv\0c:\\leden.csv\0\0\0\3\0\4\0\0\0tmp\0\4\0\0\0a;b\n", 45);
  const Reading reading = read_rtf(
      "voor{\\pict\\pngblip 89504e470d0a1a0a00}{\\*\\shppict{\\pict\\jpegblip 0475123456}}" +
      object_data("Package", label) + object_data("Word.Document.8", "\xD0\xCF\x11\xE0") +
      "{\\pict\\wmetafile8\\bin3 \\}{}na");
  REQUIRE(reading.ended);
  const auto& members = reading.sink.children;
  REQUIRE(members.size() == 3);
  CHECK(members[0].name == "picture-1.png");
  CHECK(members[1].name == "leden.csv");
  CHECK(members[1].bytes == "a;b\n");
  CHECK(members[2].name == "object-2.doc");
  CHECK(members[2].bytes == "\xD0\xCF\x11\xE0");
  CHECK(reading.sink.at("paragraph 1") == "voorzie bijlagezie bijlagena");
}

TEST_CASE("Rich text that a page was made into is read without the page's tags") {
  const Reading reading = read_rtf(
      "\\fromhtml1{\\*\\htmltag <a href=\"mailto:an@zonnewende.be\">}\\htmlrtf {\\b\\htmlrtf0 gsm "
      "0475"
      "\\htmlrtf }\\htmlrtf0 {\\*\\htmltag </a>}\\htmlrtf\\par\\htmlrtf0  12");
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("paragraph 1") == "gsm 0475 12");
  CHECK(reading.sink.at("paragraph 1 (link)") == "mailto:an@zonnewende.be");
}

TEST_CASE("Broken rich text is read as far as it goes, and told") {
  const Reading cut = read_bytes(rtf_extractor(), "a.rtf", "{\\rtf1 gsm 0475{\\b  12 34 56\\'");
  REQUIRE(cut.ended);
  CHECK(cut.sink.at("paragraph 1") == "gsm 0475 12 34 56");
  REQUIRE(cut.sink.partials.size() == 1);
  CHECK(cut.sink.partials[0].detail == Detail(DetailCode::end_is_missing));
  const Reading deep =
      read_bytes(rtf_extractor(), "a.rtf", "{\\rtf1 " + std::string(100'000, '{') + "x");
  REQUIRE_FALSE(deep.ended);
  CHECK(deep.ended.error().detail == Detail(DetailCode::nested_without_end));
  const Reading lies = read_rtf("voor\\bin99999999999 na");
  REQUIRE(lies.ended);
  CHECK(lies.sink.at("paragraph 1") == "voor");
}

}  // namespace datakaart
