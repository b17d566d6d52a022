#include <catch2/catch.hpp>

#include "scanner/extract/archive_signature.h"
#include "tests/scanner/extract/archive/archive_support.h"

namespace datakaart {

TEST_CASE("texts that begin as archives do are none") {
  const std::string tail(200, ' ');
  for (const char* text :
       {"070707 12 34 56 is een nummer", "0707012233;Gent", "070702", "BZh is kort",
        "BZh9 en verder", "MSCF staat voor", "PK is een afkorting", "Rar! riep hij", "]\n\n",
        "!<arch", "7z is een programma", "-lh5- hier"}) {
    CHECK(archive_kind(text + tail).empty());
    CHECK(compression_kind(text + tail).empty());
  }
  CHECK(archive_kind("0707070707070707070707" + std::string(100, ';')).empty());
}

TEST_CASE("a tar of the oldest form is known by its checksum alone") {
  std::string tar = make_archive("v7tar", "", {{"a.txt", "x"}});
  CHECK(tar.substr(257, 5) != "ustar");
  CHECK(archive_kind(tar) == "tar");
  tar[0] = 'b';
  CHECK(archive_kind(tar).empty());
  CHECK(archive_kind(std::string(1024, '\0')).empty());
}

TEST_CASE("short heads are no archives and end in nothing") {
  for (const char* format : {"zip", "ustar", "newc", "odc", "7zip"}) {
    const std::string whole = make_archive(format, "", {{"a.txt", "x"}});
    for (std::size_t size = 0; size < 3; ++size) CHECK(archive_kind(whole.substr(0, size)).empty());
  }
  CHECK(compression_kind("").empty());
}

TEST_CASE("an ending is taken off in any case, but not the whole name") {
  CHECK(name_without_ending("export.csv.gz", "gz") == "export.csv");
  CHECK(name_without_ending("EXPORT.CSV.GZ", "gz") == "EXPORT.CSV");
  CHECK(name_without_ending("export.csv", "gz").empty());
  CHECK(name_without_ending(".gz", "gz").empty());
  CHECK(name_without_ending("gz", "gz").empty());
}

}  // namespace datakaart
