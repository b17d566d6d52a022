#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/ole2/ole2_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

using Streams = std::vector<std::pair<std::string, std::string>>;

// The stream of the properties that have no stream of their own.
std::string properties(std::size_t header,
                       const std::vector<std::pair<std::uint32_t, std::uint64_t>>& fixed) {
  std::string bytes(header, '\0');
  for (const auto& [tag, value] : fixed) {
    put_number(bytes, tag, 4);
    put_number(bytes, 6, 4);
    put_number(bytes, value, 8);
  }
  return bytes;
}

// A mail to one person, with what more there is.
Streams mail_with(const Streams& more) {
  Streams streams = {
      {"__properties_version1.0", properties(32, {{0x00390040, 0x01D4D2A0D5B38000}})},
      {"__substg1.0_0037001F", in_utf16("RE: offerte")},
      {"__substg1.0_0C1A001F", in_utf16("An Maes")},
      {"__substg1.0_5D01001F", in_utf16("an@zonnewende.be")},
      {"__recip_version1.0_#00000000/__properties_version1.0", properties(8, {{0x0C150003, 1}})},
      {"__recip_version1.0_#00000000/__substg1.0_3001001F", in_utf16("Jan Peeters")},
      {"__recip_version1.0_#00000000/__substg1.0_39FE001F", in_utf16("jan@zonnewende.be")}};
  streams.insert(streams.end(), more.begin(), more.end());
  return streams;
}

Reading read_msg_file(const Streams& streams, std::string name = "a.msg") {
  return read_bytes(ole2_extractor(), std::move(name), make_ole2(streams));
}

}  // namespace

TEST_CASE("A message of Outlook tells who sent it, to whom, and what it says") {
  const Reading reading = read_msg_file(mail_with(
      {{"__substg1.0_1000001E", "gsm 0475 12 34 56 Li\xE8ge"},
       {"__substg1.0_10130102", "<p>gsm 0475 12 34 56 Li&egrave;ge</p>"},
       {"__substg1.0_007D001F", in_utf16("Received: from x (x [192.0.2.7])\r\nFrom: An Maes "
                                         "<an@zonnewende.be>\r\nSubject: x\r\n\r\n")}}));
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("mail header From") == "An Maes <an@zonnewende.be>, ");
  CHECK(reading.sink.at("mail header To") == "Jan Peeters <jan@zonnewende.be>, ");
  CHECK(reading.sink.at("mail header Subject") == "RE: offerte");
  CHECK(reading.sink.count("192.0.2.7") == 1);
  CHECK(reading.sink.count("<an@zonnewende.be") == 1);
  CHECK(reading.sink.count("0475 12 34 56") == 1);
}

TEST_CASE("Attachments of a message are members, also messages and what was put into the text") {
  const std::string at = "__attach_version1.0_#00000000/";
  const std::string inner = "__attach_version1.0_#00000001/__substg1.0_3701000D/";
  const std::string object = "__attach_version1.0_#00000002/__substg1.0_3701000D/";
  const Reading reading = read_msg_file(
      mail_with({{at + "__properties_version1.0", properties(8, {{0x37050003, 1}})},
                 {at + "__substg1.0_3707001F", in_utf16("leden.csv")},
                 {at + "__substg1.0_37010102", "a;b\n"},
                 {"__attach_version1.0_#00000001/__properties_version1.0", properties(8, {})},
                 {inner + "__properties_version1.0", properties(24, {})},
                 {inner + "__substg1.0_0037001F", in_utf16("Binnenin 1/2")},
                 {inner + "__substg1.0_1000001F", in_utf16("gsm 0486 22 33 44")},
                 {object + "CONTENTS", "xyz"}}));
  REQUIRE(reading.ended);
  std::map<std::string, std::string> members;
  for (const auto& child : reading.sink.children) members[child.name] = child.bytes;
  CHECK(members["leden.csv"] == "a;b\n");
  CHECK(members["Binnenin 1-2.msg"].find("gsm 0486 22 33 44") != std::string::npos);
  CHECK(members["attachment"] == "xyz");
}

TEST_CASE("A contact is a card; fields that its owner made are told by their names") {
  std::string names;
  put_number(names, 0x8083, 4);  // the first address
  put_number(names, 0x00080000, 4);
  put_number(names, 0, 4);  // a name of its own, at the front of the texts
  put_number(names, 0x00010007, 4);
  std::string texts;
  put_number(texts, 8, 4);
  texts += in_utf16("INSZ");
  const Reading reading =
      read_msg_file({{"__properties_version1.0", properties(32, {{0x3A4D0002, 1}})},
                     {"__nameid_version1.0/__substg1.0_00030102", names},
                     {"__nameid_version1.0/__substg1.0_00040102", texts},
                     {"__substg1.0_001A001F", in_utf16("IPM.Contact")},
                     {"__substg1.0_3A06001F", in_utf16("An")},
                     {"__substg1.0_3A11001F", in_utf16("Maes;van")},
                     {"__substg1.0_8008001F", in_utf16("an@zonnewende.be")},
                     {"__substg1.0_8001001F", in_utf16("85073003328")}});
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.children.size() == 1);
  const std::string& card = reading.sink.children[0].bytes;
  CHECK(card.find("N:Maes\\;van;An;;;\r\n") != std::string::npos);
  CHECK(card.find("EMAIL:an@zonnewende.be\r\n") != std::string::npos);
  CHECK(card.find("GENDER:F\r\n") != std::string::npos);
  CHECK(reading.sink.count("INSZ: 85073003328") == 1);
}

TEST_CASE("What else an OLE2 file may be is told") {
  const Reading closed =
      read_msg_file({{"x", std::string(20'000, 'x')}, {"EncryptedPackage", "x"}}, "a.bin");
  REQUIRE_FALSE(closed.ended);
  CHECK(closed.ended.error().reason == Reason::encrypted);
  const Reading other = read_msg_file({{"iets", "x"}}, "tekening.vsd");
  CHECK(other.type == "vsd");
  REQUIRE_FALSE(other.ended);
  CHECK(other.ended.error().reason == Reason::unsupported);
  const Reading broken =
      read_bytes(ole2_extractor(), "a.msg", std::string("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
  REQUIRE_FALSE(broken.ended);
  CHECK(broken.ended.error().reason == Reason::damaged);
}

TEST_CASE("A cut message is read without harm, wherever it is cut") {
  const std::string whole = make_ole2(mail_with({{"__substg1.0_1000001F", in_utf16("tekst")}}));
  for (std::size_t size = 512; size < whole.size(); size += 512) {
    static_cast<void>(read_bytes(ole2_extractor(), "a.msg", whole.substr(0, size)));
  }
  SUCCEED();
}

}  // namespace datakaart
