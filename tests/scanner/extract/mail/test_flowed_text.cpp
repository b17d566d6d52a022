#include <catch2/catch.hpp>

#include "scanner/extract/mail/flowed_text.h"

namespace datakaart {

TEST_CASE("Lines that end in a blank go on in the next") {
  CHECK(unflowed("gsm 0475 \r\n12 34 56\r\nnieuw\r\n", false) == "gsm 0475 12 34 56\nnieuw\n");
  CHECK(unflowed("gsm 0475 12 3 \n4 56\n", true) == "gsm 0475 12 34 56\n");
  CHECK(unflowed(" >gevuld\n-- \nAn\n", false) == ">gevuld\n-- \nAn\n");
  CHECK(unflowed("> een \n> twee\ndrie\n", false) == "> een twee\ndrie\n");
}

}  // namespace datakaart
