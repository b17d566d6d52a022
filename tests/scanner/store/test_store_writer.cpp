// The writer's side: locks, modes, what a kill or a full disk leaves.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <random>
#include <thread>

#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::size_t files_in(const TempFolder& folder) {
  const std::filesystem::directory_iterator all(folder.path());
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777U;
}

FileResult numbered_file(std::uint64_t number) {
  FileResult file = test_file(number, "/srv/share/file" + std::to_string(number));
  for (std::uint64_t i = 0; i < 3; ++i) {
    add_finding(file, static_cast<KindId>(i), Confidence::high, number * 10 + i);
  }
  return file;
}

// Every file is there with all that belongs to it.
void check_consistent(const ScanStore& store) {
  std::uint64_t files = 0;
  for (const StoredFile& file : all_files(store)) {
    ++files;
    REQUIRE(file.counts.size() == 3);
    for (const KindCount& count : file.counts) {
      REQUIRE(count.high == 1);
      REQUIRE(count.distinct == 1);
    }
  }
  CHECK(all_findings(store).size() == files * 3);
  const auto totals = store.totals().value();
  for (const KindCount& count : totals) {
    CHECK(count.high == files);
    CHECK(count.distinct == files);
  }
}

void check_integrity(const std::string& path) {
  auto database = Database::open(path, Database::Access::write);
  REQUIRE(database);
  auto check = database->prepare("PRAGMA integrity_check");
  REQUIRE(check);
  const auto row = check->step();
  REQUIRE(row);
  CHECK(check->text(0) == "ok");
}

}  // namespace

TEST_CASE("a store and what stands beside it are private, and one file remains") {
  const TempFolder folder;
  const mode_t before = umask(0);
  {
    const auto writer = make_writer(folder / "a");
    put(*writer, numbered_file(1));
    for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
      CHECK(mode_of(entry.path()) == 0600);
    }
    REQUIRE(writer->finish(k_finished, true));
  }
  umask(before);
  CHECK(files_in(folder) == 1);
  CHECK(mode_of(folder / "a") == 0600);
}

TEST_CASE("an earlier store is replaced, also one that others could read") {
  const TempFolder folder;
  make_store(folder / "a", {test_file(1, "/old"), test_file(2, "/older")});
  REQUIRE(chmod((folder / "a").c_str(), 0644) == 0);
  make_store(folder / "a", {test_file(1, "/new")});
  const auto files = all_files(open_store(folder / "a"));
  REQUIRE(files.size() == 1);
  CHECK(files[0].location == "/new");
  CHECK(mode_of(folder / "a") == 0600);
}

TEST_CASE("a damaged earlier store is replaced") {
  const TempFolder folder;
  make_store(folder / "a", {test_file(1, "/old")});
  std::string bytes = read_file(folder / "a");
  std::fill(bytes.begin() + 4096, bytes.end(), 'x');
  write_file(folder / "a", bytes);
  make_store(folder / "a", {test_file(1, "/new")});
  CHECK(all_files(open_store(folder / "a")).size() == 1);
}

TEST_CASE("a file that is no store is never replaced") {
  const TempFolder folder;
  const std::string text(5000, 'x');
  write_file(folder / "thesis.txt", text);
  const auto writer = StoreWriter::create(folder / "thesis.txt", test_info());
  REQUIRE_FALSE(writer);
  CHECK(writer.error().find("no scan store") != std::string::npos);
  CHECK(read_file(folder / "thesis.txt") == text);
  {
    write_file(folder / "other.db", "");
    auto other = Database::open(folder / "other.db", Database::Access::write);
    REQUIRE(other);
    REQUIRE(other->run("CREATE TABLE precious(x)"));
  }
  CHECK_FALSE(StoreWriter::create(folder / "other.db", test_info()));
  CHECK_FALSE(StoreWriter::create(folder.path(), test_info()));
  CHECK_FALSE(StoreWriter::create(folder / "missing/a", test_info()));
}

TEST_CASE("a second scan on a store is refused, and leaves the first alone") {
  const TempFolder folder;
  const auto first = make_writer(folder / "a");
  put(*first, numbered_file(1));
  const auto second = StoreWriter::create(folder / "a", test_info());
  REQUIRE_FALSE(second);
  CHECK(second.error().find("another scan") != std::string::npos);
  CHECK(ScanStore::open(folder / "a").error().text.find("still writing") != std::string::npos);
  const std::string path = folder / "a";
  // Another process, by the program itself: a fork of this one could inherit the writer's locks.
  const std::string other = std::string("'" DATAKAART_BINARY "' scan /dev/null --quiet -o '") +
                            (folder / "r.json") + "' --store '" + path + "' 2>/dev/null";
  CHECK(WEXITSTATUS(std::system(other.c_str())) == 4);
  put(*first, numbered_file(2));
  REQUIRE(first->finish(k_finished, true));
  const ScanStore store = open_store(path);
  CHECK(all_files(store).size() == 2);
  check_consistent(store);
}

TEST_CASE("a scan that never finished leaves an incomplete store with what it had") {
  const TempFolder folder;
  put(*make_writer(folder / "a"), numbered_file(1));
  const ScanStore store = open_store(folder / "a");
  CHECK_FALSE(store.info().complete);
  CHECK(store.info().finished == 0);
  CHECK(all_files(store).size() == 1);
  check_consistent(store);
}

TEST_CASE("a scan that was interrupted says so, and when") {
  const TempFolder folder;
  REQUIRE(make_writer(folder / "a")->finish(k_finished, false));
  const ScanStore store = open_store(folder / "a");
  CHECK_FALSE(store.info().complete);
  CHECK(store.info().finished == k_finished);
}

TEST_CASE("a kill at any moment leaves a store that opens, whole files in it, and no lock") {
  const TempFolder folder;
  const std::string path = folder / "a";
  make_store(path, {});
  std::mt19937 random(20240229);
  std::uniform_int_distribution<useconds_t> moment(0, 40'000);
  for (int round = 0; round < 40; ++round) {
    const pid_t child = start_child([&]() -> int {
      while (true) {
        auto writer = StoreWriter::create(path, test_info());
        if (!writer) return 1;
        for (std::uint64_t i = 1; i <= 300; ++i) put(**writer, numbered_file(i));
        if (!(*writer)->finish(k_finished, false)) return 2;
      }
    });
    usleep(moment(random));
    kill(child, SIGKILL);
    REQUIRE(end_of_child(child) == -1);
    {
      const ScanStore store = open_store(path);
      CHECK_FALSE((store.info().complete && !all_files(store).empty()));
      check_consistent(store);
    }
    check_integrity(path);
  }
}

TEST_CASE("an unfinished store in a folder that cannot be written can be read") {
  const TempFolder folder;
  const std::string path = folder / "a";
  const pid_t killed = start_child([&]() -> int {
    auto writer = StoreWriter::create(path, test_info());
    for (std::uint64_t i = 1; i <= 10; ++i) put(**writer, numbered_file(i));
    std::error_code none_yet;
    while (std::filesystem::file_size(path + "-wal", none_yet) < 10'000 || none_yet) usleep(1000);
    raise(SIGKILL);
    return 0;
  });
  REQUIRE(end_of_child(killed) == -1);
  for (const char* name : {"a", "a-wal"}) REQUIRE(chmod((folder / name).c_str(), 0444) == 0);
  REQUIRE(chmod(folder.path().c_str(), 0555) == 0);
  const pid_t reader = start_child([&] {
    // Root may write anywhere: become nobody.
    if (geteuid() == 0 && setuid(65534) != 0) return 2;
    const auto store = ScanStore::open(path);
    std::uint64_t files = 0;
    const auto count = [&](const StoredFile&) { return ++files > 0; };
    return store && store->files(ScanStore::Files::all, count) && files > 0 ? 0 : 1;
  });
  CHECK(end_of_child(reader) == 0);
}

TEST_CASE("a full disk is an error that says so, stops no thread, and loses nothing stored") {
  const TempFolder folder;
  const std::string path = folder / "a";
  const pid_t child = start_child([&] {
    auto writer = StoreWriter::create(path, test_info());
    if (!writer) return 1;
    signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{400'000, 400'000};
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0) return 2;
    for (std::uint64_t i = 1; i <= 100'000; ++i) put(**writer, numbered_file(i));
    const auto done = (*writer)->finish(k_finished, true);
    if (done || !(*writer)->failed()) return 3;
    return done.error().find("the disk takes no more") != std::string::npos ? 0 : 4;
  });
  CHECK(end_of_child(child) == 0);
  const ScanStore store = open_store(path);
  CHECK_FALSE(store.info().complete);
  check_consistent(store);
}

TEST_CASE("several threads may write at once") {
  const TempFolder folder;
  const auto writer = make_writer(folder / "a");
  std::vector<std::thread> threads;
  for (std::uint64_t t = 0; t < 4; ++t) {
    threads.emplace_back([&, t] {
      for (std::uint64_t i = 1; i <= 500; ++i) put(*writer, numbered_file(t * 500 + i));
    });
  }
  for (std::thread& thread : threads) thread.join();
  REQUIRE(writer->finish(k_finished, true));
  const ScanStore store = open_store(folder / "a");
  CHECK(all_files(store).size() == 2000);
  check_consistent(store);
}
