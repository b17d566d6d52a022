#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

Reading read_calendar(const std::string& lines) {
  return read_bytes(text_extractor(), "a.ics", "BEGIN:VCALENDAR\n" + lines + "END:VCALENDAR\n");
}

}  // namespace

TEST_CASE("Who organises and who attends are records of a name and an address") {
  const Reading reading = read_calendar(
      "ATTENDEE;CN=\"De Ridder: Sofie\";ROLE=REQ-PARTICIPANT:mailto:sofie@zonn\n ewende.be\n"
      "ORGANIZER;CN=an@zonnewende.be:MAILTO:an@zonnewende.be\n");
  CHECK(reading.type == "icalendar");
  CHECK(reading.sink.headers == std::vector<std::string>{"full name", "email", "email"});
  CHECK(reading.sink.count("De Ridder: Sofie sofie@zonnewende.be") == 1);
  CHECK(reading.sink.count("an@zonnewende.be") == 1);
}

TEST_CASE("Escapes of a calendar are undone, its identifiers and files left out") {
  const Reading reading = read_calendar(
      "UID:0475123456@zonnewende.be\nX-APPLE-EVENT-ID:0475123457\n"
      "ATTACH;ENCODING=BASE64;VALUE=BINARY:MDQ3NTEyMzQ1Ng\n"
      "LOCATION:Kerkstraat 12\\, 9000 Gent\nDESCRIPTION:gsm\\n0486 22 33 44\n");
  CHECK(reading.sink.count("047512345") == 0);
  CHECK(reading.sink.count("MDQ3") == 0);
  CHECK(reading.sink.at("line 5") == "LOCATION: Kerkstraat 12, 9000 Gent");
  CHECK(reading.sink.at("line 6") == "DESCRIPTION: gsm 0486 22 33 44");
}

}  // namespace datakaart
