#include <catch2/catch.hpp>

#include "scanner/extract/mail/encoded_words.h"

namespace datakaart {

TEST_CASE("Encoded words are decoded, side by side as one text") {
  CHECK(decoded_words("=?utf-8?b?T3ZlcnplbmRpbmc=?=\r\n =?UTF-8?B?IGdzbQ==?= x", false) ==
        "Overzending gsm x");
  CHECK(decoded_words("RE: =?iso-8859-1*nl?Q?Ren=E9_Maes?=", false) == "RE: René Maes");
  CHECK(decoded_words("=?utf-8?q?=C3?= =?utf-8?q?=A9?=", false) == "é");
  CHECK(decoded_words("=?utf-8?q?a?= =?iso-8859-1?q?=E9?=", false) == "aé");
  CHECK(decoded_words("=?utf-8?x?a?= =?utf-8?b?*?= =?utf", false) ==
        "=?utf-8?x?a?= =?utf-8?b?*?= =?utf");
}

TEST_CASE("In fields of addresses a decoded name is a quoted one") {
  CHECK(decoded_words("=?utf-8?q?Maes=2C_An_=22x=22?= <an@b.be>", true) ==
        "\"Maes, An \\\"x\\\"\" <an@b.be>");
  CHECK(decoded_words("\"=?utf-8?q?Ren=C3=A9?=\" <an@b.be>", true) == "\"René\" <an@b.be>");
}

}  // namespace datakaart
