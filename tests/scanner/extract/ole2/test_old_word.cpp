#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/ole2/ole2_support.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

constexpr std::size_t k_text_at = 0x400;
constexpr std::size_t k_page_at = 0x1000;

void set_number(std::string& bytes, std::size_t at, std::uint64_t value, std::size_t size) {
  std::string number;
  put_number(number, value, size);
  bytes.replace(at, size, number);
}

// A document whose text is in two pieces: in Windows-1252, and in UTF-16. `notes`: so many of the
// characters at its end are a footnote. `rows`: the lengths of paragraphs, in bytes; those that end
// a row of a table are negative.
struct Document {
  std::string narrow;
  std::string wide = {};
  std::size_t notes = 0;
  std::vector<int> rows = {};
  unsigned flags = 0x0200;

  std::string stream() const {
    std::string bytes(k_page_at + 512, '\0');
    set_number(bytes, 0, 0xA5EC, 2);
    set_number(bytes, 2, 0xC1, 2);
    set_number(bytes, 10, flags, 2);
    set_number(bytes, 0x4C, narrow.size() + wide.size() - notes, 4);
    set_number(bytes, 0x50, notes, 4);
    set_number(bytes, 0x1A2, 0, 4);
    set_number(bytes, 0x1A6, pieces().size(), 4);
    set_number(bytes, 0x102, pieces().size(), 4);
    set_number(bytes, 0x106, 12, 4);
    const std::string text = narrow + in_utf16(wide);
    bytes.replace(k_text_at, text.size(), text);
    bytes.replace(k_page_at, 512, page());
    return bytes;
  }
  std::string tables() const {
    std::string bytes = pieces();
    put_number(bytes, 0, 4);
    put_number(bytes, 0xFFFF, 4);
    put_number(bytes, k_page_at / 512, 4);
    return bytes;
  }
  std::string pieces() const {
    std::string table;
    put_number(table, 0, 4);
    put_number(table, narrow.size(), 4);
    put_number(table, narrow.size() + wide.size(), 4);
    put_number(table, 0, 2);
    put_number(table, k_text_at * 2 | 0x40000000, 4);
    put_number(table, 0, 4);
    put_number(table, k_text_at + narrow.size(), 4);
    put_number(table, 0, 2);
    std::string bytes("\1\2\0xx\2", 6);  // properties first, which are passed over
    put_number(bytes, table.size(), 4);
    return bytes + table;
  }
  // The properties of cells stand at 400 in the page, those of a row's end at 420.
  std::string page() const {
    std::string bytes(512, '\0');
    bytes[511] = static_cast<char>(rows.size());
    std::size_t at = k_text_at;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      set_number(bytes, i * 4, at, 4);
      at += static_cast<std::size_t>(std::abs(rows[i]));
      set_number(bytes, (i + 1) * 4, at, 4);
      set_number(bytes, (rows.size() + 1) * 4 + i * 13, rows[i] < 0 ? 210 : 200, 1);
    }
    bytes.replace(400, 6, std::string("\3\0\0\x16\x24\1", 6));
    bytes.replace(420, 10, std::string("\0\4\0\0\x16\x24\1\x17\x24\1", 10));
    return bytes;
  }
};

Reading read_document(const Document& document) {
  return read_bytes(
      ole2_extractor(), "a.doc",
      make_ole2({{"WordDocument", document.stream()}, {"1Table", document.tables()}}));
}

}  // namespace

TEST_CASE("The text of a Word document is joined from its pieces") {
  const Reading reading =
      read_document({"gsm 0475 12\r\x80 Li\xE8ge 0486", " 22 33 44\rnoot\r", 5});
  REQUIRE(reading.ended);
  CHECK(reading.type == "doc");
  CHECK(reading.sink.at("paragraph 1") == "gsm 0475 12");
  CHECK(reading.sink.at("paragraph 2") == "€ Liège 0486 22 33 44");
  CHECK(reading.sink.at("paragraph 3 (footnote)") == "noot");
}

TEST_CASE("The cells of a Word table stand below their headers") {
  const Reading reading =
      read_document({"Naam\7Gsm\7\7An Maes\7"
                     "0475\7\7na\r",
                     "",
                     0,
                     {5, 4, -1, 8, 5, -1}});
  REQUIRE(reading.ended);
  CHECK(reading.sink.headers == std::vector<std::string>{"Naam", "Gsm"});
  CHECK(reading.sink.count("na") == 1);
}

TEST_CASE("Fields of a Word document show their result; where they lead is told") {
  const Reading reading =
      read_document({"mail \x13 HYPERLINK \"mailto:an@zonnewende.be\" \x14klik hier\x15 nu "
                     "0475\x1E\x31\x1F\x32\r"});
  REQUIRE(reading.ended);
  CHECK(reading.sink.at("paragraph 1") == "mail klik hier nu 0475-12");
  CHECK(reading.sink.at("paragraph 1 (link)") == "mailto:an@zonnewende.be");
}

TEST_CASE("A Word document that needs a password is told; what lies in it is no harm") {
  const Reading closed = read_document({"x\r", "", 0, {}, 0x0300});
  REQUIRE_FALSE(closed.ended);
  CHECK(closed.ended.error().reason == Reason::encrypted);
  Document liar{"gsm 0475\r"};
  std::string stream = liar.stream();
  set_number(stream, 0x4C, 0xFFFFFFFF, 4);
  set_number(stream, 0x50, 0xFFFFFFFF, 4);
  std::string tables = liar.tables();
  const Reading lies = read_bytes(ole2_extractor(), "a.doc",
                                  make_ole2({{"WordDocument", stream}, {"1Table", tables}}));
  CHECK(lies.sink.at("paragraph 1") == "gsm 0475");
  tables.replace(14, 4, "\xFF\xFF\xFF\x7F");  // the first piece has no end
  const Reading endless = read_bytes(ole2_extractor(), "a.doc",
                                     make_ole2({{"WordDocument", stream}, {"1Table", tables}}));
  REQUIRE_FALSE(endless.sink.partials.empty());
  CHECK(endless.sink.partials[0].reason == Reason::damaged);
}

}  // namespace datakaart
