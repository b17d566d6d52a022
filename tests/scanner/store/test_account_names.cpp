#include <catch2/catch.hpp>

#include "scanner/store/account_names.h"

using datakaart::AccountNames;

TEST_CASE("a user and a group that the system knows have their names") {
  AccountNames names;
  CHECK(names.user(0) == "root");
  CHECK(names.group(0) == "root");
}

TEST_CASE("a user and a group that the system does not know have their numbers") {
  AccountNames names;
  CHECK(names.user(3'999'999'998) == "3999999998");
  CHECK(names.group(3'999'999'998) == "3999999998");
}
