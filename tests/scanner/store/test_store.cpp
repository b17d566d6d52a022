#include <catch2/catch.hpp>

#include "base/utf8.h"
#include "scanner/store/seal.h"
#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

void change_store(const std::string& path, const std::string& sql) {
  auto database = Database::open(path, Database::Access::write);
  REQUIRE(database);
  REQUIRE(database->run(sql));
  REQUIRE(seal(*database));
}

}  // namespace

TEST_CASE("a store gives back what is known of the scan") {
  const TempFolder folder;
  make_store(folder / "a", {});
  const ScanStore store = open_store(folder / "a");
  const ScanInfo& info = store.info();
  CHECK(info.version == "1.2.3");
  CHECK(info.roots == std::vector<std::string>{"/srv/share"});
  CHECK(info.started == 1'700'000'000);
  CHECK(info.finished == k_finished);
  CHECK(info.complete);
  CHECK(info.options == test_info().options);
  REQUIRE(info.kinds.size() == 4);
  CHECK(info.kinds[3].name == "be-national-number");
  CHECK(info.kinds[3].source == "the law");
}

TEST_CASE("a store gives back a file with all that was told of it") {
  const TempFolder folder;
  FileResult file = test_file(1, "/srv/share/a.txt");
  file.state = State::partial;
  file.reason = Reason::needs_ocr;
  file.detail = Detail(DetailCode::ratio, 900, 3, 0xFFFF'FFFF'FFFF'FFFF).at_line(7);
  file.detail.name = "b";
  file.detail.part = "c";
  file.meta.uid = 0;
  file.meta.gid = 0;
  add_finding(file, k_email, Confidence::high, 7);
  add_finding(file, k_iban, Confidence::low, 0xFFFF'FFFF'FFFF'FFFF, "BE** **** 1234");
  make_store(folder / "a", {file});

  const ScanStore store = open_store(folder / "a");
  const auto files = all_files(store);
  REQUIRE(files.size() == 1);
  CHECK(files[0].id == file.id);
  CHECK(files[0].location == "/srv/share/a.txt");
  CHECK(files[0].path == "/srv/share/a.txt");
  CHECK(files[0].folder == "/srv/share");
  CHECK(files[0].type == "txt");
  CHECK(files[0].meta.size == 1000);
  CHECK(files[0].meta.modified == 1'600'000'000);
  CHECK(files[0].meta.mode == 0100640);
  CHECK(files[0].owner == "root");
  CHECK(files[0].group == "root");
  CHECK(files[0].state == State::partial);
  CHECK(files[0].reason == Reason::needs_ocr);
  CHECK(files[0].detail == file.detail);
  CHECK(files[0].copy_of.empty());
  REQUIRE(files[0].counts.size() == 2);
  CHECK(files[0].counts[0].high == 1);
  CHECK(files[0].counts[1].kind == k_iban);
  CHECK(files[0].counts[1].low == 1);
  CHECK(files[0].counts[1].distinct == 1);

  const auto findings = all_findings(store);
  REQUIRE(findings.size() == 2);
  CHECK(findings[0].kind == k_email);
  CHECK(findings[0].confidence == Confidence::high);
  CHECK(findings[0].place == Place::line(1));
  CHECK(names_of(findings[0].evidence.set()) ==
        std::vector<std::string>{"shape", "registry", "word_near:e-mail"});
  CHECK(findings[1].masked == "BE** **** 1234");
  CHECK(findings[1].hash == 0xFFFF'FFFF'FFFF'FFFF);
}

TEST_CASE("files come in the order of their locations' bytes") {
  const TempFolder folder;
  make_store(folder / "a", {test_file(1, "/b"), test_file(2, "/a/z.zip"), test_file(3, "/B"),
                            test_file(4, "/\xFF"), test_member(2, 1, "/a/z.zip", "in.txt")});
  std::vector<std::string> locations;
  for (const auto& file : all_files(open_store(folder / "a"))) {
    locations.push_back(file.location_raw);
  }
  CHECK(locations == std::vector<std::string>{"/B", "/a/z.zip", "/a/z.zip!in.txt", "/b", "/\xFF"});
}

TEST_CASE("names that are no text come back byte for byte and are shown printable") {
  const TempFolder folder;
  const std::string name = "/srv/\xE9t\xE9\n\x1B[31m\"quoted\"";
  make_store(folder / "a", {test_file(1, name)});
  const auto files = all_files(open_store(folder / "a"));
  REQUIRE(files.size() == 1);
  CHECK(files[0].location_raw == name);
  CHECK(files[0].path == name);
  CHECK(files[0].location == printable(name));
  CHECK(is_valid_utf8(files[0].location));
}

TEST_CASE("a file that was listed twice counts once, with its members and findings") {
  const TempFolder folder;
  FileResult member = test_member(1, 1, "/a.zip", "in.txt");
  add_finding(member, k_email, Confidence::high, 1);
  FileResult again = test_member(2, 1, "/a.zip", "in.txt");
  add_finding(again, k_email, Confidence::high, 1);
  make_store(folder / "a", {again, test_file(2, "/a.zip"), member, test_file(1, "/a.zip")});
  const ScanStore store = open_store(folder / "a");
  const auto files = all_files(store);
  REQUIRE(files.size() == 2);
  CHECK(files[0].id == FileId{1, 0});
  CHECK(files[1].id == FileId{1, 1});
  CHECK(all_findings(store).size() == 1);
  CHECK(store.totals().value()[0].high == 1);
  CHECK(store.coverage().value()[0].files == 1);
  CHECK(store.coverage().value()[0].members == 1);
}

TEST_CASE("two members of one name in an archive are both kept") {
  const TempFolder folder;
  make_store(folder / "a", {test_member(1, 1, "/a.zip", "x"), test_member(1, 2, "/a.zip", "x"),
                            test_file(1, "/a.zip")});
  CHECK(all_files(open_store(folder / "a")).size() == 3);
}

TEST_CASE("values of a file that was never told of do not count") {
  const TempFolder folder;
  {
    const auto writer = make_writer(folder / "a");
    FileResult file = test_file(1, "/a");
    add_finding(file, k_email, Confidence::high, 1);
    put(*writer, file);
    const std::vector<Identity> values = {{k_email, 2}, {k_email, 3}};
    writer->identities({2, 0}, values);
    REQUIRE(writer->finish(k_finished, true));
  }
  const auto totals = open_store(folder / "a").totals().value();
  REQUIRE(totals.size() == 1);
  CHECK(totals[0].distinct == 1);
}

TEST_CASE("distinct values count once in a file and once over all") {
  const TempFolder folder;
  FileResult one = test_file(1, "/a");
  FileResult two = test_file(2, "/b");
  for (const std::uint64_t hash : {5U, 5U, 6U}) {
    add_finding(one, k_phone, Confidence::medium, hash);
    add_finding(two, k_phone, Confidence::low, hash + 1);
  }
  make_store(folder / "a", {two, one});
  const ScanStore store = open_store(folder / "a");
  for (const auto& file : all_files(store)) CHECK(file.counts[0].distinct == 2);
  const auto totals = store.totals().value();
  REQUIRE(totals.size() == 1);
  CHECK(totals[0].kind == k_phone);
  CHECK(totals[0].medium == 3);
  CHECK(totals[0].low == 3);
  CHECK(totals[0].distinct == 3);
}

TEST_CASE("a copy points to the first location with the same content, whatever came first") {
  const TempFolder folder;
  FileResult last = test_file(1, "/z");
  FileResult first = test_file(2, "/a");
  FileResult inside = test_member(3, 1, "/m.zip", "copy");
  for (FileResult* file : {&last, &first, &inside}) file->content = "0123456789abcdef";
  FileResult other_size = test_file(4, "/n");
  other_size.content = last.content;
  other_size.meta.size = 999;
  FileResult empty = test_file(5, "/e1");
  FileResult empty_too = test_file(6, "/e2");
  for (FileResult* file : {&empty, &empty_too}) {
    file->meta.size = 0;
    file->content = "fedcba9876543210";
  }
  make_store(folder / "a",
             {last, inside, test_file(3, "/m.zip"), first, other_size, empty_too, empty});
  std::map<std::string, std::string> copies;
  for (const auto& file : all_files(open_store(folder / "a"))) {
    if (!file.copy_of.empty()) copies[file.location] = file.copy_of;
  }
  CHECK(copies == std::map<std::string, std::string>{{"/m.zip!copy", "/a"}, {"/z", "/a"}});
}

TEST_CASE("hard links to one file are copies of the first, members of one archive are not") {
  const TempFolder folder;
  FileResult one = test_file(1, "/a.zip");
  FileResult two = test_file(2, "/b.zip");
  FileResult inside = test_member(1, 1, "/a.zip", "x");
  for (FileResult* file : {&one, &two, &inside}) {
    file->meta.links = 2;
    file->meta.inode = 77;
  }
  make_store(folder / "a", {two, inside, one});
  const auto files = all_files(open_store(folder / "a"));
  REQUIRE(files.size() == 3);
  CHECK(files[0].copy_of.empty());
  CHECK(files[1].copy_of.empty());
  CHECK(files[2].copy_of == "/a.zip");
}

TEST_CASE("findings are capped per file and kind, counts are not") {
  const TempFolder folder;
  FileResult file = test_file(1, "/a");
  for (std::uint64_t i = 0; i < 5; ++i) {
    add_finding(file, k_email, Confidence::high, i);
    add_finding(file, k_phone, Confidence::high, i);
  }
  FileResult other = test_file(2, "/b");
  add_finding(other, k_email, Confidence::high, 1);
  make_store(folder / "a", {file, other});
  const ScanStore store = open_store(folder / "a");
  CHECK(all_findings(store, 2).size() == 5);
  CHECK(all_findings(store, 0).empty());
  CHECK(store.totals().value()[0].high == 6);
}

TEST_CASE("a reader that has enough ends the stream") {
  const TempFolder folder;
  FileResult file = test_file(1, "/a");
  for (std::uint64_t i = 0; i < 5; ++i) add_finding(file, k_email, Confidence::high, i);
  make_store(folder / "a", {file, test_file(2, "/b")});
  const ScanStore store = open_store(folder / "a");
  int calls = 0;
  CHECK(store.findings(ScanStore::Files::with_findings, 1000,
                       [&](const auto&, const auto&) { return ++calls < 3; }));
  CHECK(calls == 3);
  calls = 0;
  CHECK(store.files(ScanStore::Files::all, [&](const auto&) { return ++calls < 1; }));
  CHECK(calls == 1);
}

TEST_CASE("a selection of files holds only those") {
  const TempFolder folder;
  FileResult found = test_file(1, "/found");
  add_finding(found, k_email, Confidence::high, 1);
  FileResult skipped = test_file(2, "/skipped");
  skipped.state = State::skipped;
  skipped.reason = Reason::encrypted;
  make_store(folder / "a", {found, skipped, test_file(3, "/clean")});
  const ScanStore store = open_store(folder / "a");
  const auto with_findings = all_files(store, ScanStore::Files::with_personal_data);
  REQUIRE(with_findings.size() == 1);
  CHECK(with_findings[0].location == "/found");
  const auto not_examined = all_files(store, ScanStore::Files::not_examined);
  REQUIRE(not_examined.size() == 1);
  CHECK(not_examined[0].location == "/skipped");
}

TEST_CASE("findings are listed of files that hold low ones alone, where all are asked for") {
  const TempFolder folder;
  FileResult low = test_file(1, "/low");
  add_finding(low, k_email, Confidence::low, 1);
  make_store(folder / "a", {low, test_file(2, "/clean")});
  const ScanStore store = open_store(folder / "a");
  CHECK(all_findings(store, 10).size() == 1);
  int believed = 0;
  CHECK(store.findings(ScanStore::Files::with_personal_data, 10,
                       [&](const auto&, const auto&) { return ++believed > 0; }));
  CHECK(believed == 0);
}

TEST_CASE("what is no store is refused with a sentence that says so") {
  const TempFolder folder;
  CHECK(ScanStore::open(folder / "none").error().text.find("No such file") != std::string::npos);
  CHECK(ScanStore::open(folder.path()).error().text.find("no scan store") != std::string::npos);
  write_file(folder / "text", std::string(5000, 'x'));
  CHECK(ScanStore::open(folder / "text").error().text.find("no scan store") != std::string::npos);
  write_file(folder / "empty", "");
  CHECK(ScanStore::open(folder / "empty").error().text.find("holds no scan") != std::string::npos);
  write_file(folder / "other", "");
  change_store(folder / "other", "CREATE TABLE t(x)");
  CHECK(ScanStore::open(folder / "other").error().text.find("no scan store") != std::string::npos);
}

TEST_CASE("a store of a newer program is refused") {
  const TempFolder folder;
  make_store(folder / "a", {});
  change_store(folder / "a", "PRAGMA user_version=99");
  CHECK(ScanStore::open(folder / "a").error().text.find("newer") != std::string::npos);
}

TEST_CASE("a damaged or forged store is an error, not a crash") {
  const TempFolder folder;
  FileResult file = test_file(1, "/a");
  add_finding(file, k_email, Confidence::high, 1);
  make_store(folder / "a", {file});
  const std::string good = read_file(folder / "a");
  const auto fails = [&](const std::string& sql) {
    write_file(folder / "a", good);
    change_store(folder / "a", sql);
    const ScanStore store = open_store(folder / "a");
    return !store.findings(ScanStore::Files::with_findings, 1000,
                           [](const auto&, const auto&) { return true; });
  };
  const auto fails_to_list = [&](const std::string& sql) {
    write_file(folder / "a", good);
    change_store(folder / "a", sql);
    const ScanStore store = open_store(folder / "a");
    return !store.files(ScanStore::Files::all, [](const auto&) { return true; });
  };
  CHECK(fails("UPDATE finding SET kind = 9"));
  CHECK(fails("UPDATE finding SET confidence = 3"));
  CHECK(fails("UPDATE file SET detail = 255"));
  CHECK(fails("UPDATE finding SET place_unit = 8"));
  CHECK(fails("UPDATE finding SET place_labels = 255"));
  CHECK(fails("UPDATE finding SET place_number = -1"));
  CHECK(fails("UPDATE finding SET evidence = 1 << 16"));
  CHECK(fails_to_list("UPDATE kind_count SET kind = -1"));
  CHECK(fails("UPDATE file SET state = 3"));
  CHECK(fails("UPDATE file SET reason = 1000"));
  CHECK(fails("UPDATE file SET path_size = 1000"));
  CHECK(fails("DROP TABLE finding"));

  write_file(folder / "a", good.substr(0, good.size() / 2));
  CHECK(ScanStore::open(folder / "a").error().kind == OpenError::Kind::failed);
}
