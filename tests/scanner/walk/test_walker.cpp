#include <fcntl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "scanner/walk/walker.h"
#include "tests/scanner/scan/scan_support.h"

using namespace datakaart;
using namespace datakaart::testing;
namespace fs = std::filesystem;

TEST_CASE("every file of a tree is met once, whatever the number of threads") {
  TempFolder folder;
  for (int i = 0; i < 20; ++i) {
    const std::string sub = folder / ("d" + std::to_string(i)) + "/e/f";
    fs::create_directories(sub);
    for (int k = 0; k < 10; ++k) write_file(sub + "/" + std::to_string(k) + ".txt", "hello\n");
  }
  for (unsigned jobs : {1U, 4U}) {
    Results results;
    ScanOptions options = scan_options(folder.path());
    options.jobs = jobs;
    options.walk.threads = jobs;
    const ScanSummary summary = run_scan(options, results);
    CHECK(results.size() == 200);
    CHECK(summary.files == 200);
    CHECK(summary.examined == 200);
    CHECK(summary.complete);
  }
}

TEST_CASE("what is no file is told and never opened") {
  TempFolder folder;
  REQUIRE(mkfifo((folder / "pipe").c_str(), 0600) == 0);
  const int server = socket(AF_UNIX, SOCK_STREAM, 0);
  sockaddr_un address{};
  address.sun_family = AF_UNIX;
  (folder / "socket").copy(address.sun_path, sizeof address.sun_path - 1);
  REQUIRE(bind(server, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
  Results results;
  const ScanSummary summary = run_scan(scan_options(folder.path()), results);
  close(server);
  CHECK(results.at(folder / "pipe").reason == Reason::special_file);
  CHECK(results.at(folder / "pipe").type == "fifo");
  CHECK(results.at(folder / "socket").type == "socket");
  CHECK(summary.skipped == 2);
  CHECK(summary.unread == 0);  // they hold nothing that could have been read
}

TEST_CASE("links are not followed, but told") {
  TempFolder folder;
  TempFolder outside;
  write_file(outside / "secret.txt", "jan@bakkerij-peeters-denis.be\n");
  fs::create_symlink(outside.path(), folder / "link");
  fs::create_symlink(outside / "secret.txt", folder / "file-link");
  Results results;
  run_scan(scan_options(folder.path()), results);
  CHECK(results.size() == 2);
  CHECK(results.at(folder / "link").reason == Reason::symlink);
  CHECK(results.at(folder / "file-link").reason == Reason::symlink);
}

TEST_CASE("followed links lead everywhere once, and loops end") {
  TempFolder folder;
  TempFolder outside;
  write_file(outside / "a.txt", "text\n");
  fs::create_directories(folder / "sub");
  fs::create_symlink(folder.path(), folder / "sub/loop");
  fs::create_symlink(outside.path(), folder / "out");
  fs::create_symlink(outside / "a.txt", folder / "file-link");
  fs::create_symlink("nowhere", folder / "dangling");
  Results results;
  ScanOptions options = scan_options(folder.path());
  options.walk.follow_symlinks = true;
  run_scan(options, results);
  CHECK(results.at(folder / "sub/loop").reason == Reason::link_loop);
  CHECK(results.at(folder / "out/a.txt").state == State::examined);
  CHECK(results.at(folder / "file-link").state == State::examined);
  CHECK(results.at(folder / "dangling").reason == Reason::symlink);
  CHECK(results.size() == 4);
}

TEST_CASE("the kernel's own file systems are not walked") {
  Results results;
  run_scan(scan_options("/proc/sys"), results);
  REQUIRE(results.size() == 1);
  CHECK(results.at("/proc/sys").reason == Reason::special_file);
}

TEST_CASE("names that are not UTF-8, with line feeds, or of 255 bytes are met as they are") {
  TempFolder folder;
  const std::string odd = folder / "caf\xE9\nx\x1B[31m.txt";
  const std::string longest = folder / std::string(255, 'n');
  write_file(odd, "text\n");
  write_file(longest, "text\n");
  Results results;
  run_scan(scan_options(folder.path()), results);
  CHECK(results.at(odd).state == State::examined);
  CHECK(results.at(odd).location.display() == folder / "caf\\xE9\\x0Ax\\x1B[31m.txt");
  CHECK(results.at(longest).state == State::examined);
}

TEST_CASE("paths longer than the system allows are walked") {
  TempFolder folder;
  const std::string name(200, 'd');
  int at = open(folder.path().c_str(), O_RDONLY | O_DIRECTORY);
  for (int depth = 0; depth < 30; ++depth) {
    REQUIRE(mkdirat(at, name.c_str(), 0700) == 0);
    const int next = openat(at, name.c_str(), O_RDONLY | O_DIRECTORY);
    REQUIRE(next >= 0);
    close(at);
    at = next;
  }
  const int file = openat(at, "deep.txt", O_WRONLY | O_CREAT, 0600);
  REQUIRE(write(file, "text\n", 5) == 5);
  close(file);
  close(at);
  Results results;
  run_scan(scan_options(folder.path()), results);
  REQUIRE(results.size() == 1);
  CHECK(results.all().begin()->second.state == State::examined);
  CHECK(results.all().begin()->first.size() > 6000);
}

TEST_CASE("excluded folders are not entered, and a scan's own outputs are no part of it") {
  TempFolder folder;
  fs::create_directories(folder / "skip/deep");
  write_file(folder / "skip/deep/a.txt", "text\n");
  write_file(folder / "keep.txt", "text\n");
  write_file(folder / "inventory.xlsx", "text\n");
  Results results;
  ScanOptions options = scan_options(folder.path());
  options.walk.filter.exclude("skip");
  options.walk.own_outputs = {folder / "inventory.xlsx"};
  run_scan(options, results);
  CHECK(results.size() == 1);
  CHECK(results.has(folder / "keep.txt"));
}

TEST_CASE("listed paths are taken as they come, and missing ones are told") {
  TempFolder folder;
  write_file(folder / "a.txt", "text\n");
  std::vector<std::string> paths = {folder / "a.txt", folder / "gone.txt"};
  Results results;
  ScanOptions options = scan_options(folder.path());
  options.walk.roots.clear();
  options.walk.listed = [&]() -> std::optional<std::string> {
    if (paths.empty()) return std::nullopt;
    std::string path = paths.back();
    paths.pop_back();
    return path;
  };
  run_scan(options, results);
  CHECK(results.at(folder / "a.txt").state == State::examined);
  CHECK(results.at(folder / "gone.txt").reason == Reason::vanished);
}

TEST_CASE("reading leaves the access time alone") {
  TempFolder folder;
  const std::string path = folder / "old.txt";
  write_file(path, "text\n");
  const timespec times[2] = {{1'000'000, 0}, {1'000'000, 0}};
  REQUIRE(utimensat(AT_FDCWD, path.c_str(), times, 0) == 0);
  Results results;
  run_scan(scan_options(folder.path()), results);
  struct stat st {};
  REQUIRE(stat(path.c_str(), &st) == 0);
  CHECK(st.st_atim.tv_sec == 1'000'000);
  CHECK(results.at(path).meta.modified == 1'000'000);
}
