#include <catch2/catch.hpp>

#include "scanner/store/store_copier.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

// An archive with a member, read by the first job, and what the second one says of its copy.
void put_archive(StoreWriter& writer) {
  FileResult archive = test_file(1, "/srv/a.zip");
  archive.type = "zip";
  archive.content = "0123456789abcdef";
  archive.facts = {{k_phone, "mobile", 2}};
  archive.rows = 3;
  archive.headings = {"loon"};
  add_finding(archive, k_email, Confidence::high, 11);
  FileResult member = test_member(1, 1, "/srv/a.zip", "b!c.txt");
  member.meta.size = 77;
  add_finding(member, k_email, Confidence::high, 11);
  add_finding(member, k_iban, Confidence::low, 12);
  put(writer, member);
  put(writer, archive);
}

FileCopy copy_of_archive() {
  FileCopy copy;
  copy.file = test_file(2, "/srv/new/name.zip");
  copy.file.meta.modified = 1'650'000'000;
  copy.original = {1, 0};
  copy.findings = 2;
  copy.members = 1;
  return copy;
}

void check_copy(const ScanStore& store) {
  const auto files = all_files(store);
  REQUIRE(files.size() == 4);
  for (const std::size_t i : {0U, 1U}) {
    const StoredFile& original = files[i];
    const StoredFile& copy = files[i + 2];
    CHECK(copy.path == "/srv/new/name.zip");
    CHECK(copy.location_raw == copy.path + original.location_raw.substr(original.path.size()));
    CHECK(copy.type == original.type);
    CHECK(copy.meta.size == original.meta.size);
    CHECK(copy.meta.modified == 1'650'000'000);
    CHECK(copy.id == FileId{2, i});
    CHECK(copy.rows == original.rows);
    CHECK(copy.people == original.people);
    CHECK(copy.headings == original.headings);
    REQUIRE(copy.counts.size() == original.counts.size());
    for (std::size_t kind = 0; kind < copy.counts.size(); ++kind) {
      CHECK(copy.counts[kind].total() == original.counts[kind].total());
      CHECK(copy.counts[kind].distinct == original.counts[kind].distinct);
    }
    CHECK(copy.facts.size() == original.facts.size());
  }
  CHECK(files[2].copy_of == "/srv/a.zip");
  CHECK(files[3].counts.size() == 2);
  const auto findings = all_findings(store);
  REQUIRE(findings.size() == 6);
  for (const std::size_t i : {0U, 1U, 2U}) {
    CHECK(findings[i + 3].hash == findings[i].hash);
    CHECK(findings[i + 3].place == findings[i].place);
    CHECK(findings[i + 3].file == FileId{2, findings[i].file.member});
  }
  const std::vector<Identity> wanted{{k_iban, 12}};
  std::vector<std::string> holders;
  REQUIRE(store.find(wanted, [&](const StoredFile& file, const auto&) {
    holders.push_back(file.location_raw);
    return true;
  }));
  CHECK(holders == std::vector<std::string>{"/srv/a.zip!b!c.txt", "/srv/new/name.zip!b!c.txt"});
}

}  // namespace

TEST_CASE("a copy has the results of its original, under its own name") {
  const TempFolder folder;
  {
    const auto writer = make_writer(folder / "a");
    put_archive(*writer);
    writer->copy(copy_of_archive());
    REQUIRE(writer->finish(k_finished, true));
  }
  check_copy(open_store(folder / "a"));
}

TEST_CASE("a scan that never finished has its copies too") {
  const TempFolder folder;
  {
    const auto writer = make_writer(folder / "a");
    put_archive(*writer);
    writer->copy(copy_of_archive());
  }
  check_copy(open_store(folder / "a"));
}

TEST_CASE("a copy of what was never told of is an error") {
  const TempFolder folder;
  const auto writer = make_writer(folder / "a");
  writer->copy(copy_of_archive());
  CHECK_FALSE(writer->finish(k_finished, true));
}

TEST_CASE("a forged store cannot make values breed") {
  const TempFolder folder;
  {
    const auto writer = make_writer(folder / "a");
    put_archive(*writer);
    writer->copy(copy_of_archive());
  }
  {
    auto database = Database::open(folder / "a", Database::Access::write);
    REQUIRE(database);
    REQUIRE(database->run("INSERT INTO repeated VALUES(1, 2)"));
  }
  const ScanStore store = open_store(folder / "a");
  for (const StoredFile& file : all_files(store)) {
    for (const KindCount& count : file.counts) CHECK(count.distinct <= 1);
  }
}
