#include <catch2/catch.hpp>

#include "scanner/extract/office/cell_format.h"

namespace datakaart {
namespace {

std::string shown(std::string_view code, std::string_view stored,
                  DateSystem dates = DateSystem::from_1900) {
  std::string out;
  CellFormat(code).append(stored, dates, out);
  return out;
}

std::string shown(std::uint32_t built_in, std::string_view stored) {
  std::string out;
  CellFormat::built_in(built_in).append(stored, DateSystem::from_1900, out);
  return out;
}

}  // namespace

TEST_CASE("general numbers keep all their digits") {
  CHECK(shown("General", "475123456") == "475123456");
  CHECK(shown("General", "85073003328") == "85073003328");
  CHECK(shown("General", "8.5073003328E10") == "85073003328");
  CHECK(shown("General", "4.75123456E+8") == "475123456");
  CHECK(shown("General", "0.30000000000000004") == "0.3");
  CHECK(shown("General", "1234.5") == "1234.5");
  CHECK(shown("General", "-7") == "-7");
  CHECK(shown("@", "475123456") == "475123456");
  CHECK(shown(11, "475123456") == "475123456");
  CHECK(shown("0.00E+00", "475123456") == "475123456");
}

TEST_CASE("zeros in front come from the format") {
  CHECK(shown("0000000000", "475123456") == "0475123456");
  CHECK(shown("00000", "1000") == "01000");
  CHECK(shown("0000\"/\"00\".\"00\".\"00", "475123456") == "0475/12.34.56");
  CHECK(shown("0000\\/00\\.00\\.00", "475123456") == "0475/12.34.56");
  CHECK(shown("000-0000000-00", "1234567890") == "001-2345678-90");
  CHECK(shown("00\".\"00\".\"00\"-\"000\".\"00", "85073003328") == "85.07.30-033.28");
  CHECK(shown("00\\.00\\.00\\-000\\.00", "1020300119") == "01.02.03-001.19");
  CHECK(shown("\"+\"00 000 00 00 00", "32475123456") == "+32 475 12 34 56");
  CHECK(shown("00.00.00", "120304") == "120304.00.00");  // the first point is the decimal one
}

TEST_CASE("digits that have no place stand before the first one") {
  CHECK(shown("00-00", "1234567") == "12345-67");
  CHECK(shown("\"nr \"0", "1234") == "nr 1234");
  CHECK(shown("#", "0").empty());
  CHECK(shown("0", "0") == "0");
}

TEST_CASE("decimals, groups, percents and thousands are shown as the format says") {
  CHECK(shown("0.00", "1234.5") == "1234.50");
  CHECK(shown("#,##0.00", "1234567.891") == "1,234,567.89");
  CHECK(shown("#,##0", "12") == "12");
  CHECK(shown("#,##0", "123456") == "123,456");
  CHECK(shown("000,000", "1234") == "001,234");
  CHECK(shown("0%", "0.25") == "25%");
  CHECK(shown("0,", "12345") == "12");
  CHECK(shown("0.0 \"km\"", "3.14159") == "3.1 km");
  CHECK(shown("[$€-813] #,##0.00", "1250") == "€ 1,250.00");
}

TEST_CASE("sections go by sign, or by their conditions") {
  CHECK(shown("0;(0);\"nul\"", "5") == "5");
  CHECK(shown("0;(0);\"nul\"", "-5") == "(5)");
  CHECK(shown("0;(0);\"nul\"", "0") == "nul");
  CHECK(shown("0.0", "-2.5") == "-2.5");
  CHECK(shown("[<=9999999]000-0000;(000) 000-0000", "5551234") == "555-1234");
  CHECK(shown("[<=9999999]000-0000;(000) 000-0000", "2025551234") == "(202) 555-1234");
}

TEST_CASE("dates are shown as dates") {
  CHECK(shown(14, "31258") == "30/07/1985");
  CHECK(shown("dd/mm/yyyy", "31258") == "30/07/1985");
  CHECK(shown("yyyy\\-mm\\-dd", "31258") == "1985-07-30");
  CHECK(shown("d/m/yy", "31258") == "30/7/85");
  CHECK(shown("[$-813]d mmmm yyyy;@", "31258") == "30 juli 1985");
  CHECK(shown("[$-80C]d mmmm yyyy", "31258") == "30 juillet 1985");
  CHECK(shown("d-mmm-yy", "31258") == "30-Jul-85");
  CHECK(shown("d-mmm", "31258") == "1985-07-30");  // the year is there, though not shown
  CHECK(shown("mmm-yy", "31258") == "Jul-85");
  CHECK(shown("dd/mm/yyyy", "1") == "01/01/1900");
  CHECK(shown("dd/mm/yyyy", "59") == "28/02/1900");
  CHECK(shown("dd/mm/yyyy", "60") == "29/02/1900");
  CHECK(shown("dd/mm/yyyy", "61") == "01/03/1900");
  CHECK(shown("dd/mm/yyyy", "29796", DateSystem::from_1904) == "30/07/1985");
  CHECK(shown("dd/mm/yyyy", "2958465") == "31/12/9999");
  CHECK(shown("dd/mm/yyyy", "475123456") == "475123456");
  CHECK(shown("dd/mm/yyyy", "-3") == "-3");
}

TEST_CASE("months and minutes are told apart by what stands beside them") {
  CHECK(shown(22, "31258.75") == "30/07/1985 18:00");
  CHECK(shown("hh:mm:ss", "0.5007060185185185") == "12:01:01");
  CHECK(shown("mm:ss", "0.0423611111") == "01:00");
  CHECK(shown("h:mm AM/PM", "0.75") == "6:00 PM");
  CHECK(shown("[h]:mm", "1.5") == "36:00");
  CHECK(shown("mm/yyyy", "31258") == "07/1985");
}

TEST_CASE("what is no number is shown as it is stored") {
  CHECK(shown("0000", "tekst") == "tekst");
  CHECK(shown("dd/mm/yyyy", "1985-07-30") == "1985-07-30");
}

TEST_CASE("broken format codes do no harm") {
  for (const std::string_view code :
       {"", "\"open", "[", "[$", "\\", "_", "*", ";;;;;;", "[>]0", "0.0.0.0", "yyyy[", "[<x]0"}) {
    CHECK(shown(code, "12").size() < 20);
  }
  CHECK(shown(std::string(100'000, '0'), "1").size() < 2000);
}

}  // namespace datakaart
