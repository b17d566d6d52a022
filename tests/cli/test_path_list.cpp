#include <catch2/catch.hpp>

#include "cli/exit_code.h"
#include "cli/path_list.h"
#include "tests/temp_folder.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::vector<std::string> all(const std::string& file) {
  std::vector<std::string> paths;
  const auto next = read_path_list(file);
  while (const auto path = next()) paths.push_back(*path);
  return paths;
}

}  // namespace

TEST_CASE("paths are parted by line feeds, or by NUL where there is one") {
  TempFolder folder;
  write_file(folder / "lines", "a b\n./c\n\nlast");
  CHECK(all(folder / "lines") == std::vector<std::string>{"a b", "./c", "", "last"});
  write_file(folder / "nul", std::string("a\nb\0c\0", 6));
  CHECK(all(folder / "nul") == std::vector<std::string>{"a\nb", "c"});
  write_file(folder / "empty", "");
  CHECK(all(folder / "empty").empty());
  CHECK_THROWS_AS(read_path_list(folder / "missing"), UsageError);
}

TEST_CASE("a list of many blocks comes out whole") {
  TempFolder folder;
  std::string text;
  for (int i = 0; i < 50'000; ++i) text += "folder/file" + std::to_string(i) + "\n";
  write_file(folder / "many", text);
  const auto paths = all(folder / "many");
  REQUIRE(paths.size() == 50'000);
  CHECK(paths[31'415] == "folder/file31415");
}

TEST_CASE("globs are lines without comments") {
  TempFolder folder;
  write_file(folder / "globs", "# large\r\n*.iso\r\n\nnode_modules\n");
  CHECK(read_lines(folder / "globs") == std::vector<std::string>{"*.iso", "node_modules"});
}

TEST_CASE("folders inside others are scanned once") {
  TempFolder folder;
  std::filesystem::create_directories(folder / "a/b");
  std::filesystem::create_directories(folder / "ab");
  std::vector<std::string> roots = {folder / "a/b", folder / "a/", folder / "ab", folder / "a"};
  remove_nested_roots(roots);
  CHECK(roots == std::vector<std::string>{folder / "a", folder / "ab"});
}
