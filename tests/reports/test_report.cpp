#include <sys/stat.h>

#include "reports/list.h"
#include "reports/report.h"
#include "tests/reports/report_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("a report takes the place of an earlier one, private, and leaves nothing beside it") {
  const TempFolder folder;
  make_store(folder / "store", report_files());
  const ScanStore store = open_store(folder / "store");
  write_file(folder / "out", "old");
  std::filesystem::permissions(folder / "out", std::filesystem::perms::all);
  REQUIRE(write_report(json_report(), store, folder / "out", {}));
  CHECK(read_file(folder / "out").starts_with("{"));
  CHECK(std::filesystem::status(folder / "out").permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 2);
}

TEST_CASE("a report does not take the place of what is not a regular file") {
  const TempFolder folder;
  make_store(folder / "store", report_files());
  const ScanStore store = open_store(folder / "store");
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  std::filesystem::create_directory(folder / "folder");
  for (const char* name : {"pipe", "folder"}) {
    const auto written = write_report(json_report(), store, folder / name, {});
    REQUIRE_FALSE(written);
    CHECK(written.error().find("not a regular file") != std::string::npos);
    CHECK_FALSE(std::filesystem::is_regular_file(folder / name));
  }
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 3);
}
