#include <catch2/catch.hpp>
#include <string>

#include "base/base64.h"

namespace datakaart {
namespace {

TEST_CASE("bytes become base64 with its padding, as RFC 4648 shows") {
  CHECK(base64("") == "");
  CHECK(base64("f") == "Zg==");
  CHECK(base64("fo") == "Zm8=");
  CHECK(base64("foo") == "Zm9v");
  CHECK(base64("foobar") == "Zm9vYmFy");
  CHECK(base64("\xFF\xFE\xFD") == "//79");
}

TEST_CASE("base64 becomes the bytes again, whatever their number") {
  std::string bytes;
  for (int i = 0; i < 300; ++i) {
    CHECK(undo_base64(base64(bytes)) == bytes);
    bytes += static_cast<char>(i * 37);
  }
}

TEST_CASE("lines, blanks and missing padding do no harm; other characters do") {
  CHECK(undo_base64("Zm9v\r\n YmE=\r\n") == "fooba");
  CHECK(undo_base64("Zg") == "f");
  CHECK(undo_base64("") == "");
  CHECK(undo_base64("==") == "");
  for (const char* wrong : {"Z", "Zm9vY", "Zm9-", "Zg==Zg==", "Zm\xC3\xA9"}) {
    CHECK_FALSE(undo_base64(wrong).has_value());
  }
}

}  // namespace
}  // namespace datakaart
