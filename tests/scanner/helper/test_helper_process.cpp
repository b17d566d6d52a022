#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "scanner/helper/helper_examiner.h"
#include "tests/scanner/scan/scan_support.h"

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

// Has the file examined until all of it is dealt with; how it went is among the results.
void examine(const std::string& program, const Limits& limits, const std::string& path,
             Results& results) {
  Setup setup;
  setup.limits = limits;
  const std::size_t kinds = test_engine().kinds().size();
  HelperExaminer helper(program, setup, kinds);
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  const std::atomic<bool> stop{false};
  Job what;
  what.id = {1, 0};
  const auto source = make_file_source({path, {}}, dup(fd));
  what.choice = choose_format(make_probe(*source->head(), path));
  JobProgress job({what, Location{path, {}}}, limits, kinds);
  while (!helper.examine(job, fd, stop, results)) {
  }
  close(fd);
}

}  // namespace

TEST_CASE("a helper examines what it is handed, and nothing by name") {
  TempFolder folder;
  write_file(folder / "a.html", "<p>jan@atelier-zonnewende.be</p>");
  Results results;
  examine(DATAKAART_HELPER, {}, folder / "a.html", results);
  CHECK(found(results.at(folder / "a.html")) == 1);
}

TEST_CASE("a helper that dies is told by its signal") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Results results;
  examine(make_program(folder, "kill -SEGV $$"), {}, folder / "a", results);
  const FileResult& told = results.at(folder / "a");
  CHECK(told.reason == Reason::crashed);
  CHECK(told.detail == Detail(DetailCode::reader_ended_by_signal, 11));
  CHECK(told.state == State::skipped);
}

TEST_CASE("a helper that hangs is stopped") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Limits limits;
  limits.max_time = 1;
  Results results;
  examine(make_program(folder, "exec sleep 1000"), limits, folder / "a", results);
  const FileResult& told = results.at(folder / "a");
  CHECK(told.reason == Reason::timed_out);
}

TEST_CASE("a helper that says what cannot be is not believed") {
  TempFolder folder;
  write_file(folder / "a", "x");
  Results results;
  examine(make_program(folder, "printf '\\004\\0\\0\\0\\0\\0\\0\\0Fabcd' >&3; exec sleep 1000"), {},
          folder / "a", results);
  const FileResult& told = results.at(folder / "a");
  CHECK(told.reason == Reason::crashed);
  CHECK(told.state == State::skipped);
}
