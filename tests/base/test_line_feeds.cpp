#include <catch2/catch.hpp>

#include "base/line_feeds.h"

TEST_CASE("the line feeds of a text are counted, at its ends and in a row") {
  CHECK(datakaart::line_feeds("") == 0);
  CHECK(datakaart::line_feeds("a") == 0);
  CHECK(datakaart::line_feeds("\na\n\nb\r\n") == 4);
}
