#include <catch2/catch.hpp>

#include "reports/output_file.h"
#include "tests/scanner/store/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("an output holds what was written and nothing of before") {
  const TempFolder folder;
  write_file(folder / "out", "something longer that stood there before");
  OutputFile file(folder / "out");
  file.write("one ");
  file.write("two");
  REQUIRE(file.finish());
  CHECK(read_file(folder / "out") == "one two");
}

TEST_CASE("an output that cannot be opened fails at its end, whatever is written") {
  const TempFolder folder;
  OutputFile file(folder / "missing/out");
  CHECK(file.failed());
  file.write("x");
  CHECK(file.finish().error() == "No such file or directory");
}

TEST_CASE("a full device fails while writing or at the end") {
  OutputFile small("/dev/full");
  small.write("x");
  CHECK(small.finish().error() == "No space left on device");
  OutputFile large("/dev/full");
  for (int i = 0; i < 100 && !large.failed(); ++i) large.write(std::string(10'000, 'x'));
  CHECK(large.failed());
  CHECK(large.finish().error() == "No space left on device");
}
