#include <catch2/catch.hpp>

#include "base/stable_hash.h"

using datakaart::stable_hash;

// The vectors of http://www.isthe.com/chongo/src/fnv/test_fnv.c
TEST_CASE("a hash is FNV-1a, today as in every version") {
  CHECK(stable_hash("") == 0xCBF29CE484222325U);
  CHECK(stable_hash("a") == 0xAF63DC4C8601EC8CU);
  CHECK(stable_hash("foobar") == 0x85944171F73967E8U);
  CHECK(stable_hash("bar", stable_hash("foo")) == stable_hash("foobar"));
}
