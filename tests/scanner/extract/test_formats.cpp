#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "scanner/extract/formats.h"
#include "tests/scanner/extract/archive/archive_support.h"

namespace datakaart {
namespace {

Choice choice_of(std::string_view head, std::string_view name = "a") {
  return choose_format(make_probe(head, name));
}

std::string_view format_of(std::string_view head, std::string_view name = "a") {
  const Choice choice = choice_of(head, name);
  return choice.is_read() ? formats()[choice.format].name : std::string_view();
}

// The beginning of an uncompressed PDF.
constexpr std::string_view k_pdf = "%PDF-1.4\n%\xE2\xE3\xCF\xD3\n1 0 obj\n";

}  // namespace

TEST_CASE("a format is known by its content") {
  CHECK(format_of(k_pdf) == "pdf");
  CHECK(format_of("\x1F\x8B\x08") == "archive");
  CHECK(format_of("PK\x03\x04") == "zip");
  CHECK(format_of("een brief\n") == "text");
  CHECK(format_of("<!DOCTYPE html><p>") == "html");
  CHECK(choice_of(std::string("\xFF\xD8\xFF\xE0\0\x10JFIF\0", 11)).type == "jpeg");
}

TEST_CASE("an archive whose first member is an uncompressed PDF is no PDF") {
  const Members members = {{"brief.pdf", std::string(k_pdf)}, {"b.txt", "tekst"}};
  CHECK(format_of(make_archive("ustar", "", members)) == "archive");
  CHECK(format_of(make_archive("v7tar", "", members)) == "archive");
  CHECK(format_of(make_archive("newc", "", members)) == "archive");
  CHECK(format_of(make_archive("odc", "", members)) == "archive");
  CHECK(format_of(make_archive("zip", "", members)) == "zip");
  CHECK(format_of(make_archive("7zip", "", members), "a.pdf") == "archive");
}

TEST_CASE("a PDF may begin behind other bytes, where those are of no other format") {
  CHECK(format_of("\n\nX" + std::string(k_pdf)) == "pdf");
  CHECK(format_of("From a printer\n%PDF-1.4\n", "a.pdf") == "pdf");
  CHECK(format_of("a text about %PDF-1.4 and more\n") == "text");
}

TEST_CASE("a picture with white at its top is no text") {
  const std::string white(16'000, '\xFF');
  const std::string bitmap("BM\x36\x0C\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", 18);
  CHECK(choice_of(bitmap + white).type == "bmp");
  CHECK(choice_of(std::string("II*\0\x08\0\0\0", 8) + white, "a.txt").type == "tiff");
  CHECK_FALSE(choice_of("P6\n640 480\n255\n" + white, "a.ppm").is_read());
  CHECK(format_of("BMW en MZ, twee merken\n") == "text");
  CHECK(format_of("MZ is een motor\n") == "text");
  CHECK(format_of("\xFF\xFE\x61\x01\x62\x01") == "text");
}

TEST_CASE("only what our own code reads is read by the scanning process") {
  const Extractors own = own_extractors();
  REQUIRE(own.size() == formats().size());
  REQUIRE(all_extractors().size() == formats().size());
  for (std::size_t number = 0; number < own.size(); ++number) {
    INFO(formats()[number].name);
    CHECK((own[number] != nullptr) == (formats()[number].parser == Parser::own));
    CHECK(all_extractors()[number] != nullptr);
  }
}

}  // namespace datakaart
