#include <catch2/catch.hpp>
#include <string>

#include "base/percent.h"

namespace datakaart {
namespace {

TEST_CASE("a link is read as a person reads it") {
  CHECK(undo_percent("mailto:jan%40voorbeeld.be") == "mailto:jan@voorbeeld.be");
  CHECK(undo_percent("caf%C3%A9%2fbar") == "café/bar");
  CHECK(undo_percent("%41") == "A");
  CHECK(undo_percent("a%00b") == "a b");
  CHECK(undo_percent("") == "");
}

TEST_CASE("what is no escape stays, at the end of the text too") {
  for (const char* text : {"100%", "100%4", "100%%", "%zz", "%4z", "a%", "%-1", "% 1"}) {
    // Not one byte behind its end is read: a copy that fits it exactly shows it to sanitizers.
    const std::string exact(text);
    CHECK(undo_percent(std::string_view(exact.data(), exact.size())) == exact);
  }
  CHECK(undo_percent("%%41") == "%A");
}

TEST_CASE("bytes in another encoding stay escaped") {
  CHECK(undo_percent("caf%E9%40") == "caf%E9%40");
}

TEST_CASE("any path is the path of a URI, and is read back from it") {
  CHECK(percent_encoded_path("export/klanten-2.csv") == "export/klanten-2.csv");
  CHECK(percent_encoded_path("c:x y/50%?#[1]") == "c%3Ax%20y/50%25%3F%23%5B1%5D");
  CHECK(percent_encoded_path("\xC3\xA9t\xE9\n") == "%C3%A9t%E9%0A");
  CHECK(undo_percent(percent_encoded_path("één, \"twee\"::drie")) == "één, \"twee\"::drie");
}

}  // namespace
}  // namespace datakaart
