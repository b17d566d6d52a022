#include <catch2/catch.hpp>

#include "base/base64.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/formats.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

Reading read_mail_file(std::string bytes, std::string name = "mail.eml") {
  return read_bytes(mail_extractor(), std::move(name), std::move(bytes));
}

std::string type_of(std::string_view bytes, std::string_view name) {
  return choose_format(make_probe(bytes, name)).type;
}

// A mail with these parts, each with its own header.
std::string multipart(std::string_view kind, const std::vector<std::string>& parts) {
  std::string mail = "From: jan@zonnewende.be\nMIME-Version: 1.0\nContent-Type: multipart/";
  mail.append(kind).append("; boundary=\"xYz\"\n\n");
  for (const std::string& part : parts) mail += "--xYz\n" + part + "\n";
  return mail + "--xYz--\n";
}

}  // namespace

TEST_CASE("The header is decoded; who is named in it is a record of name and address") {
  const Reading reading = read_mail_file(
      "From: =?utf-8?q?Beno=C3=AEt_Lef=C3=A8vre?= <benoit@zonnewende.be>\n"
      "To: \"Maes, An\" <an@zonnewende.be>,\n =?iso-8859-1?Q?Ren=E9?= <rene@zonnewende.be>\n"
      "Return-Path: <BENOIT@zonnewende.be>\n"
      "Subject: =?utf-8?b?T3ZlcnplbmRpbmc=?=\n =?utf-8?b?IGdzbQ==?=\n\nDag\n");
  REQUIRE(reading.ended);
  CHECK(reading.type == "mail");
  CHECK(reading.sink.at("mail header From") == "Benoît Lefèvre <benoit@zonnewende.be>, ");
  CHECK(reading.sink.at("mail header To") ==
        "Maes, An <an@zonnewende.be>, René <rene@zonnewende.be>, ");
  CHECK(reading.sink.at("mail header Subject") == "Overzending gsm");
  CHECK(reading.sink.at("mail header Return-Path").empty());
  CHECK(reading.sink.headers ==
        std::vector<std::string>{"full name", "email", "full name", "email", "full name", "email"});
  CHECK(reading.sink.at("line 1") == "Dag");
}

TEST_CASE("Identifiers of messages, traces and parts are not read") {
  const Reading reading = read_mail_file(
      "Received: from relay (relay [192.0.2.8]) by c.example; x\n"
      "Received: from a.example (a.example [192.0.2.7]) by b.example\n with ESMTP id 0475123456; "
      "x\n"
      "Message-ID: <0475123457@zonnewende.be>\nReferences: <1@zonnewende.be>\n"
      "X-Thing-ID: 0475123458\nDKIM-Signature: v=1; b=0475123459\nMIME-Version: 1.0\n"
      "Content-Type: text/plain; boundary=0475123450\n\nDag\n");
  REQUIRE(reading.ended);
  CHECK(reading.sink.count("047512345") == 0);
  CHECK(reading.sink.count("zonnewende") == 0);
  CHECK(reading.sink.count("192.0.2.7") == 1);
  CHECK(reading.sink.count("192.0.2.8") == 0);
}

TEST_CASE("A body is read in its transfer encoding and its charset") {
  const auto body = [](const std::string& head, const std::string& text) {
    const Reading reading =
        read_mail_file("From: a@b.be\nMIME-Version: 1.0\n" + head + "\n" + text);
    REQUIRE(reading.ended);
    return reading.sink.at("line 1");
  };
  CHECK(body("Content-Transfer-Encoding: base64\n", base64("gsm 0475 12 34 56")) ==
        "gsm 0475 12 34 56");
  CHECK(body("Content-Transfer-Encoding: quoted-printable\n", "85.03.12=\n-231.51") ==
        "85.03.12-231.51");
  CHECK(body("Content-Type: text/plain; charset=iso-8859-15\n", "\xA4 Li\xE8ge") == "€ Liège");
  CHECK(body("Content-Type: text/plain; charset=utf-7\n", "Li+AOg-ge") == "Liège");
  CHECK(body("Content-Type: text/plain; charset=us-ascii\n", "Lefèvre") == "Lefèvre");
  CHECK(body("Content-Type: text/plain; charset=no-such\n", "Lef\xE8vre") == "Lefèvre");
  CHECK(body("Content-Type: text/plain; format=flowed; delsp=yes\n", "0475 12 34 \n 56\n") ==
        "0475 12 3456");
}

TEST_CASE("A page and its text are told once; what only one of them says is not lost") {
  const std::string page =
      "Content-Type: text/html; charset=utf-8\n\n<p>gsm <b>0475</b> 12 34 56</p><p>An</p>";
  const Reading same = read_mail_file(
      multipart("alternative", {"Content-Type: text/plain\n\ngsm 0475 12 34 56\nAN", page}));
  CHECK(same.sink.count("12 34 56") == 1);
  const Reading more = read_mail_file(
      multipart("alternative", {"Content-Type: text/plain\n\nAn\nen 02 345 67 89", page}));
  CHECK(more.sink.count("12 34 56") == 1);
  CHECK(more.sink.count("en 02 345 67 89") == 1);
}

TEST_CASE("What is attached becomes a member under its own name") {
  const Reading reading = read_mail_file(multipart(
      "mixed", {"\ntekst",
                "Content-Type: text/csv; name*=utf-8''prijs%20lijst%C3%A9.csv\n"
                "Content-Disposition: attachment\nContent-Transfer-Encoding: base64\n\n" +
                    base64("a;b\n"),
                "Content-Type: application/octet-stream\nContent-Disposition: attachment;\n"
                " filename=\"=?utf-8?b?Y2Fmw6k=?=\n =?utf-8?q?.bin?=\"\n\nx",
                "Content-Type: application/octet-stream; name=\"../../etc/caf.bin\"\n\ny",
                "Content-Type: image/png\n\nz",
                "Content-Type: message/rfc822\n\nFrom: c@d.be\nSubject: RE: offerte 1/2\n"
                "Date: Mon, 4 Mar 2019 10:00:00 +0100\n\nDag"}));
  REQUIRE(reading.ended);
  const auto& members = reading.sink.children;
  REQUIRE(members.size() == 5);
  CHECK(members[0].name == "prijs lijsté.csv");
  CHECK(members[0].bytes == "a;b\n");
  CHECK(members[1].name == "café.bin");
  CHECK(members[2].name == "caf.bin");
  CHECK(members[3].name == "part-4.png");
  CHECK(members[4].name == "RE: offerte 1-2 (2019-03-04).eml");
  CHECK(members[4].bytes.starts_with("From: c@d.be"));
}

TEST_CASE("Signed mail is read, encrypted mail is told") {
  const Reading outside = read_mail_file(
      multipart("signed", {"Content-Type: text/plain\n\ngsm 0475 12 34 56",
                           "Content-Type: application/pkcs7-signature; name=smime.p7s\n\nxx"}));
  CHECK(outside.sink.count("0475 12 34 56") == 1);
  CHECK(outside.sink.children.empty());
  CHECK(outside.sink.partials.empty());
  for (const std::string& mail :
       {multipart("encrypted", {"Content-Type: application/pgp-encrypted\n\nVersion: 1", "\nx"}),
        std::string("From: a@b.be\nContent-Type: application/pkcs7-mime; "
                    "smime-type=enveloped-data; name=smime.p7m\n\nxx"),
        std::string("From: a@b.be\nTo: c@d.be\n\n-----BEGIN PGP MESSAGE-----\nxx\n")}) {
    const Reading closed = read_mail_file(mail);
    REQUIRE(closed.sink.partials.size() == 1);
    CHECK(closed.sink.partials[0].reason == Reason::encrypted);
    CHECK(closed.sink.partials[0].detail == Detail(DetailCode::needs_key));
  }
}

TEST_CASE("Mail is known by its header, whatever its name") {
  CHECK(type_of("Delivered-To: a@b.be\nReceived: by x\n\nDag", "1710.M1P2.host:2,S") == "mail");
  CHECK(type_of("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x", "a.doc") ==
        "mht");
  CHECK(type_of("From: a\nTo: b\nSubject: c\n\nDag", "brief.txt") == "mail");
  CHECK(type_of("Return-Path: <a@b.be>\n" + std::string(20'000, 'x'), "lang") == "text");
  CHECK(type_of("123 \nFrom: a@b.be\nMessage-ID: <1>\n\n", "1.emlx") == "mail");
  CHECK(type_of("Subject: wat een mail is\n\nVan: wie schrijft", "over.txt") == "text");
  CHECK(type_of("From: dit is geen mail\nmaar een zin.\n", "over.txt") == "text");
  CHECK(type_of("BEGIN:VCALENDAR\nSTATUS:CONFIRMED\nEND:VCALENDAR", "a") == "icalendar");
}

TEST_CASE("A message of Apple Mail ends where its first line says") {
  const std::string mail = "From: a@b.be\nMessage-ID: <1>\n\nDag\n";
  const Reading reading = read_mail_file(
      std::to_string(mail.size()) + "      \n" + mail + "<plist>0475</plist>", "1.emlx");
  REQUIRE(reading.ended);
  CHECK(reading.sink.count("Dag") == 1);
  CHECK(reading.sink.count("0475") == 0);
}

TEST_CASE("Mails that are cut, or nest without end, are read as far as they can be") {
  const Reading cut = read_mail_file(
      "From: a@b.be\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\ngsm "
      "0475");
  REQUIRE(cut.ended);
  CHECK(cut.sink.count("gsm 0475") == 1);
  std::string deep = "From: a@b.be\nMIME-Version: 1.0\n";
  for (int i = 0; i < 20'000; ++i) {
    const std::string boundary = "b" + std::to_string(i);
    deep += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
  }
  const Reading nested = read_mail_file(deep);
  REQUIRE_FALSE(nested.sink.partials.empty());
  CHECK(nested.sink.partials[0].reason == Reason::limit_depth);
}

TEST_CASE("What comes out of parts counts against the limits") {
  Limits limits;
  limits.max_buffered = 64 << 10;
  const std::string large(128 << 10, 'x');
  const Reading held = read_bytes(mail_extractor(), "a.eml", "From: a@b.be\n\n" + large, limits);
  REQUIRE_FALSE(held.ended);
  CHECK(held.ended.error().reason == Reason::limit_buffered);
  limits = {};
  limits.max_members = 1;
  const std::string part = "Content-Type: image/png\n\nx";
  const Reading many =
      read_bytes(mail_extractor(), "a.eml", multipart("mixed", {part, part}), limits);
  REQUIRE_FALSE(many.ended);
  CHECK(many.ended.error().reason == Reason::limit_members);
}

}  // namespace datakaart
