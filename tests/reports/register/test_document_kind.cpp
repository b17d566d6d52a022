#include <catch2/catch.hpp>

#include "reports/register/document_kind.h"

using namespace datakaart;

TEST_CASE("the kind of document follows from the type") {
  for (const char* type : {"csv", "ods"}) CHECK(document_kind_of(type) == DocumentKind::table);
  for (const char* type : {"docx", "pdf"}) CHECK(document_kind_of(type) == DocumentKind::document);
  for (const char* type : {"text", "vcard"}) CHECK(document_kind_of(type) == DocumentKind::text);
  for (const char* type : {"jpeg", ""}) CHECK(document_kind_of(type) == DocumentKind::other);
  CHECK(document_kind_of("mail") == DocumentKind::mail);
}

TEST_CASE("a kind of document has a stable name and one for people") {
  CHECK(name_of(DocumentKind::table) == "table");
  CHECK(Texts(language_of("nl"))(label_of(DocumentKind::table)) == "tabellen");
  CHECK(Texts(Language::en)(label_of(DocumentKind::other)) == "other files");
}
