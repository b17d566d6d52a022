#include <catch2/catch.hpp>
#include <regex>
#include <set>

#include "reports/list.h"
#include "tests/scanner/store_support.h"

using namespace datakaart;
using namespace datakaart::testing;

TEST_CASE("every report has a name of its own and is found by it") {
  std::set<std::string_view> names;
  for (const Report* report : reports()) {
    CHECK(names.insert(report->format()).second);
    CHECK(find_report(report->format()) == report);
  }
  CHECK(names.count("json") == 1);
  CHECK(names.count("csv") == 1);
  CHECK(find_report("nothing") == nullptr);
}

TEST_CASE("every report in the list has a test file") {
  const std::string tests = DATAKAART_SOURCE_DIR "/tests/reports/";
  const std::string list = read_file(DATAKAART_SOURCE_DIR "/reports/list.cpp");
  const std::regex entry("&(\\w+)_report\\(\\)");
  std::size_t entries = 0;
  for (std::sregex_iterator at(list.begin(), list.end(), entry); at != std::sregex_iterator();
       ++at, ++entries) {
    const std::string name = (*at)[1];
    INFO(name);
    CHECK(std::filesystem::exists(tests + "test_" + name + ".cpp"));
  }
  CHECK(entries == reports().size());
}
