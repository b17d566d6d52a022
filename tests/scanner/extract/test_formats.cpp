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
