#include <catch2/catch.hpp>

#include "cli/exit_code.h"
#include "cli/small_file.h"
#include "tests/temp_folder.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("a small file is read as a whole, a larger one is refused") {
  TempFolder folder;
  const std::string text(1 << 20, 'x');
  write_file(folder / "a", text);
  CHECK(read_small_file(folder / "a", text.size(), "no list") == text);
  write_file(folder / "a", text + "x");
  CHECK_THROWS_WITH(read_small_file(folder / "a", text.size(), "no list"),
                    Catch::EndsWith("larger than 1 MiB: no list"));
  CHECK_THROWS_AS(read_small_file(folder / "b", text.size(), "no list"), UsageError);
  CHECK_THROWS_AS(read_small_file(folder.path(), text.size(), "no list"), UsageError);
}
