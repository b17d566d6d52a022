#include <catch2/catch.hpp>

#include "scanner/extract/formats.h"
#include "scanner/extract/litter.h"

using namespace datakaart;

namespace {

const std::string k_ole2("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0\0\0\0\0\0\0", 16);

Choice choice_of(const std::string& name, std::string head) {
  return choose_format(make_probe(head, name));
}

// A lock file of Office.
std::string lock(std::size_t size) {
  std::string bytes =
      "\x04"
      "Anna";
  bytes.resize(size);
  return bytes;
}

}  // namespace

TEST_CASE("what systems leave behind is known by its name and content") {
  CHECK(choice_of("Thumbs.db", k_ole2).type == "thumbs-db");
  CHECK(choice_of(".DS_Store", std::string("\0\0\0\1Bud1\0\0\0\0", 12)).type == "ds-store");
  CHECK(choice_of("._a.jpg", std::string("\0\5\x16\7\0\2\0\0", 8)).type == "apple-double");
  CHECK(choice_of("~$brief.docx", lock(162)).type == "office-lock");
  CHECK(choice_of("~$lijst.xlsx", lock(165)).type == "office-lock");
  CHECK(choice_of("x.datakaart.key", std::string(32, '\0')).type == "datakaart-key");
  std::string scan("SQLite format 3\0", 16);
  scan.resize(100);
  scan.replace(68, 4, "dkrt");
  CHECK(choice_of("x.datakaart", scan).type == "datakaart-scan");
  for (const char* type : {"thumbs-db", "office-lock", "datakaart-key"})
    CHECK(is_litter_type(type));
  CHECK(choice_of("Thumbs.db", k_ole2).is_litter());
}

TEST_CASE("a name alone makes nothing litter") {
  CHECK(choice_of("Thumbs.db", "jan@voorbeeld.be\n").is_read());
  CHECK(choice_of("~$lijst.xlsx", "jan@voorbeeld.be\n").is_read());
  CHECK_FALSE(choice_of("~$lijst.xlsx", lock(500)).is_litter());
  CHECK_FALSE(choice_of("lijst.xls", k_ole2).is_litter());
  CHECK_FALSE(choice_of("x.datakaart.key", std::string(33, '\0')).is_litter());
  std::string other("SQLite format 3\0", 16);
  other.resize(100);
  CHECK_FALSE(choice_of("x.datakaart", other).is_litter());
}
