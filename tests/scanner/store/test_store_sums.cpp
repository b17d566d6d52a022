#include <catch2/catch.hpp>

#include "scanner/store/store.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("coverage adds up to all files and members") {
  const TempFolder folder;
  FileResult skipped = test_file(2, "/b");
  skipped.state = State::skipped;
  skipped.reason = Reason::encrypted;
  FileResult member = test_member(1, 1, "/a.zip", "x");
  member.state = State::skipped;
  member.reason = Reason::encrypted;
  FileResult partial = test_file(1, "/a.zip");
  partial.state = State::partial;
  partial.reason = Reason::members_unread;
  make_store(folder / "a", {skipped, member, partial, test_file(3, "/c"), test_file(4, "/d")});
  const auto coverage = open_store(folder / "a").coverage().value();
  REQUIRE(coverage.size() == 3);
  CHECK(coverage[0].state == State::examined);
  CHECK(coverage[0].files == 2);
  CHECK(coverage[0].bytes == 2000);
  CHECK(coverage[1].reason == Reason::members_unread);
  CHECK(coverage[1].files == 1);
  CHECK(coverage[2].reason == Reason::encrypted);
  CHECK(coverage[2].files == 1);
  CHECK(coverage[2].members == 1);
  CHECK(coverage[2].bytes == 1000);
  std::uint64_t all = 0;
  const auto formats = open_store(folder / "a").formats().value();
  for (const FormatCount& count : formats) {
    all += count.files + count.members;
    CHECK(count.type == test_file(9, "/").type);
  }
  CHECK(all == 5);
}

TEST_CASE("files of one key are summed, each value counted once") {
  const TempFolder folder;
  FileResult csv = test_file(1, "/hr/a.csv");
  csv.type = "csv";
  csv.meta.modified = 300;
  FileResult xlsx = test_file(2, "/hr/b.xlsx");
  xlsx.type = "xlsx";
  xlsx.meta.modified = 100;
  FileResult unknown_date = test_member(3, 1, "/hr/c.zip", "deep/inside/c.csv");
  unknown_date.type = "csv";
  unknown_date.meta.modified = 0;
  FileResult letter = test_file(4, "/hr/d.docx");
  letter.type = "docx";
  for (FileResult* file : {&csv, &xlsx, &unknown_date, &letter}) {
    add_finding(*file, k_email, Confidence::high, 1);
  }
  add_finding(xlsx, k_email, Confidence::low, 2);
  for (std::uint64_t i = 0; i < 9; ++i) add_finding(csv, k_iban, Confidence::medium, i);
  csv.facts = {{k_email, "MA", 2}};
  xlsx.facts = {{k_email, "GB", 1}, {k_email, "MA", 3}};
  make_store(folder / "a", {csv, xlsx, unknown_date, test_file(3, "/hr/c.zip"), letter,
                            test_file(5, "/hr/clean.csv")});
  const auto sums = open_store(folder / "a")
                        .sums_by([](const StoredFile& file) {
                          return file.location.find("d.docx") != std::string::npos
                                     ? std::string()
                                     : file.folder + " " + file.type.back();
                        })
                        .value();
  REQUIRE(sums.size() == 2);
  CHECK(sums[0].key == "/hr v");
  CHECK(sums[0].files == 2);
  CHECK(sums[1].key == "/hr x");
  const auto all =
      open_store(folder / "a")
          .sums_by([](const StoredFile& file) { return file.type == "docx" ? "" : "tables"; })
          .value();
  REQUIRE(all.size() == 1);
  const FileSum& tables = all[0];
  CHECK(tables.files == 3);
  CHECK(tables.bytes == 3000);
  CHECK(tables.oldest == 100);
  CHECK(tables.newest == 300);
  CHECK(tables.changed_lately == 0);
  REQUIRE(tables.facts.size() == 2);
  CHECK(tables.facts[0].name == "GB");
  CHECK(tables.facts[1].count == 5);
  REQUIRE(tables.counts.size() == 2);
  CHECK(tables.counts[0].total() == 4);
  CHECK(tables.counts[0].distinct == 2);
  CHECK(tables.counts[1].distinct == 9);
  // Nine accounts may be one person's; two addresses are more likely two persons'.
  CHECK(tables.people == 2);
}
