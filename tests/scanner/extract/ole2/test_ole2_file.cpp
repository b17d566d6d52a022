#include <catch2/catch.hpp>

#include "scanner/extract/ole2/ole2_file.h"
#include "tests/scanner/extract/ole2/ole2_support.h"

namespace datakaart {

TEST_CASE("Streams of an OLE2 file are found in their folders") {
  const std::string bytes = make_ole2({{"a", "een"}, {"map/b", std::string(2000, 'x')}});
  const auto root = Ole2Folder::open(bytes);
  REQUIRE(root);
  Budget budget({}, bytes.size());
  CHECK(root->stream("a", budget, 100) == "een");
  CHECK(root->stream("A", budget, 100) == "een");
  CHECK_FALSE(root->stream("a", budget, 2));
  CHECK_FALSE(root->stream("b", budget, 100));
  CHECK_FALSE(root->folder("a"));
  const auto folder = root->folder("map");
  REQUIRE(folder);
  CHECK(folder->names() == std::vector<std::string>{"b"});
  CHECK(folder->stream("b", budget, 5000) == std::string(2000, 'x'));
}

TEST_CASE("What is read of an OLE2 file counts against the budget") {
  const std::string bytes = make_ole2({{"a", std::string(2000, 'x')}});
  const auto root = Ole2Folder::open(bytes);
  REQUIRE(root);
  Limits limits;
  limits.max_expanded = 1000;
  Budget budget(limits, bytes.size());
  CHECK_FALSE(root->stream("a", budget, 5000));
}

TEST_CASE("What is no OLE2 file, is cut or runs in circles is no harm") {
  CHECK_FALSE(Ole2Folder::open(""));
  CHECK_FALSE(Ole2Folder::open(std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8)));
  const std::string whole = make_ole2({{"a", std::string(2000, 'x')}, {"map/b", "c"}});
  Budget budget({}, whole.size());
  for (std::size_t size = 0; size < whole.size(); size += 512) {
    const std::string cut = whole.substr(0, size);
    if (const auto root = Ole2Folder::open(cut)) {
      static_cast<void>(root->stream("a", budget, 5000));
    }
  }
  std::string circle = whole;
  // Sector 0 of the stream is followed by itself.
  const std::size_t table = circle.size() - 512;
  circle.replace(table, 4, std::string("\0\0\0\0", 4));
  if (const auto root = Ole2Folder::open(circle)) {
    CHECK(root->stream("a", budget, 5000).value_or("").size() <= 2000);
  }
}

}  // namespace datakaart
