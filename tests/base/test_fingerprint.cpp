#include <catch2/catch.hpp>

#include "base/fingerprint.h"

using namespace datakaart;

TEST_CASE("a fingerprint depends on the bytes, not on the pieces in which they come") {
  Fingerprint whole;
  whole.add("abcdef");
  Fingerprint pieces;
  pieces.add("ab");
  pieces.add("");
  pieces.add("cdef");
  CHECK(whole.digest().size() == Fingerprint::k_size);
  CHECK(whole.digest() == pieces.digest());
  pieces.add("g");
  CHECK(whole.digest() != pieces.digest());
}

TEST_CASE("a fingerprint is the same on every machine") {
  // XXH3_128bits of nothing, as xxHash's own test has it.
  const std::string nothing = Fingerprint().digest();
  CHECK(static_cast<unsigned char>(nothing[0]) == 0x99);
  CHECK(static_cast<unsigned char>(nothing[1]) == 0xAA);
}
