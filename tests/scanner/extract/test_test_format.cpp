#include <catch2/catch.hpp>

#include "scanner/extract/list.h"
#include "tests/scanner/support.h"

using namespace datakaart;

TEST_CASE("the format of the tests is unknown to a scan that was not asked for it") {
  CHECK_FALSE(test_extractor().accepts(make_probe("datakaart-test-format\ncrash\n", "a.test")));
}

TEST_CASE("the format of the tests is read line by line") {
  const auto source =
      make_memory_source({"a.test", {}}, "datakaart-test-format\ntext een\nopen /\ntext twee\n");
  RecordingSink sink;
  REQUIRE(test_extractor().extract(*source, sink));
  CHECK(sink.count("een") == 1);
  CHECK(sink.count("twee") == 1);
  CHECK(sink.count("it.could@invented-example.be") == 1);
}
