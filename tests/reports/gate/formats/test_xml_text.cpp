#include <catch2/catch.hpp>

#include "reports/gate/formats/xml_text.h"

using datakaart::xml_text;

TEST_CASE("markup in a text is escaped for XML") {
  CHECK(xml_text("a < b && \"c\" ]]>") == "a &lt; b &amp;&amp; &quot;c&quot; ]]&gt;");
  CHECK(xml_text("één\n\ttwee") == "één\n\ttwee");
  CHECK(xml_text("") == "");
}

TEST_CASE("what XML cannot hold is replaced") {
  using namespace std::string_view_literals;
  CHECK(xml_text("\0\x01\x1F"sv) == "\uFFFD\uFFFD\uFFFD");
  CHECK(xml_text("a\xFF\xC3") == "a\uFFFD\uFFFD");
  CHECK(xml_text("\xEF\xBF\xBE\xEF\xBF\xBF") == "\uFFFD\uFFFD");
  CHECK(xml_text("\xED\xA0\x80") == "\uFFFD\uFFFD\uFFFD");
}
