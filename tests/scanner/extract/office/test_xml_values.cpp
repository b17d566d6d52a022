#include <catch2/catch.hpp>

#include "scanner/extract/office/xml_values.h"

namespace datakaart {

using Values = std::vector<std::string>;

TEST_CASE("texts and attributes of XML are its values, trimmed and with entities undone") {
  CHECK(xml_values("<a b='een'> twee <c> <d/> drie &amp; vier</c>\n</a>") ==
        Values{"een", "twee", "drie & vier"});
}

TEST_CASE("times and identifiers are no values") {
  CHECK(xml_values("<a InstanceID='uuid:1234'><CreateDate>2024-01-02</CreateDate>"
                   "<OriginalDocumentID>5</OriginalDocumentID><b>x</b></a>") == Values{"x"});
}

TEST_CASE("of broken XML what came before the break is kept") {
  CHECK(xml_values("<a>een<b>twee</b></c>") == Values{"een", "twee"});
  CHECK(xml_values("geen xml").empty());
  CHECK(xml_values("").empty());
}

}  // namespace datakaart
