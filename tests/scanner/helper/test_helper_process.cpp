#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "scanner/helper/helper_process.h"
#include "tests/scanner/scan_support.h"

using namespace datakaart;
using namespace datakaart::helper;
using namespace datakaart::testing;

namespace {

// A program that stands in for a helper: a shell script.
std::string make_program(const TempFolder& folder, const std::string& body) {
  const std::string path = folder / "helper";
  write_file(path, "#!/bin/sh\n" + body + "\n");
  REQUIRE(chmod(path.c_str(), 0700) == 0);
  return path;
}

tl::expected<void, Problem> examine(const std::string& program, const Limits& limits,
                                    const std::string& path, Results& results) {
  Setup setup;
  setup.limits = limits;
  HelperProcess helper(program, setup, test_engine().kinds().size());
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const std::atomic<bool> stop{false};
  auto done = helper.examine({{k_ids_per_job, {}}, Location{path, {}}}, fd, stop, results);
  close(fd);
  return done;
}

}  // namespace

TEST_CASE("a helper examines what it is handed, and nothing by name") {
  TempFolder folder;
  write_file(folder / "a.html", "<p>jan@atelier-zonnewende.be</p>");
  Results results;
  REQUIRE(examine(DATAKAART_BINARY, {}, folder / "a.html", results));
  CHECK(found(results.at(folder / "a.html")) == 1);
}

TEST_CASE("a helper that dies is told by its signal") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Results results;
  const auto done = examine(make_program(folder, "kill -SEGV $$"), {}, folder / "a", results);
  REQUIRE_FALSE(done);
  CHECK(done.error().reason == Reason::crashed);
  CHECK(done.error().detail.find("signal 11") != std::string::npos);
  CHECK(results.size() == 0);
}

TEST_CASE("a helper that hangs is stopped") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Limits limits;
  limits.max_time = std::chrono::seconds(1);
  Results results;
  const auto done = examine(make_program(folder, "exec sleep 1000"), limits, folder / "a", results);
  REQUIRE_FALSE(done);
  CHECK(done.error().reason == Reason::timed_out);
}

TEST_CASE("a helper that says what cannot be is not believed") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Results results;
  const auto done =
      examine(make_program(folder, "printf '\\004\\0\\0\\0\\0\\0\\0\\0Fabcd' >&3; exec sleep 1000"),
              {}, folder / "a", results);
  REQUIRE_FALSE(done);
  CHECK(done.error().reason == Reason::crashed);
  CHECK(results.size() == 0);
}
