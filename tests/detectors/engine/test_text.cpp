#include "detectors/engine/text.h"
#include "tests/detectors/support.h"

namespace datakaart {
namespace {

TEST_CASE("each byte of a cell knows its cell and header, the bytes between know none") {
  const Table table({"Naam", "Gsm"}, {{"Jan", "04"}, {"An", "05", "x"}});
  const Text text = table.text();
  REQUIRE(text.bytes == "Jan\t04\nAn\t05\tx");
  CHECK(text.cell_at(0)->column == 0);
  CHECK(text.cell_at(2)->column == 0);
  CHECK(text.cell_at(3) == nullptr);
  CHECK(text.cell_at(5)->column == 1);
  CHECK(text.cell_at(6) == nullptr);
  CHECK(text.cell_at(7)->row == 1);
  CHECK(text.header_at(10) == "Gsm");
  CHECK(text.header_at(13).empty());
  CHECK(text.header_at(3).empty());
  CHECK(text.cell_at(99) == nullptr);
  CHECK(Text{"x"}.cell_at(0) == nullptr);
}

TEST_CASE("the index of cells changes no answer") {
  std::vector<Cell> cells;
  for (std::uint32_t at = 3; at < 1000; at += at % 7 * 19 + 2) {
    cells.push_back({at, at + at % 5, at, 0});  // some empty, gaps short and long
  }
  const std::string bytes(1100, 'x');
  const Text plain{bytes, cells};
  Text indexed = plain;
  const auto index = index_cells(cells, bytes.size());
  indexed.cell_index = index;
  for (std::size_t offset = 0; offset < 1300; ++offset) {
    INFO(offset);
    CHECK(indexed.cell_at(offset) == plain.cell_at(offset));
  }
}

}  // namespace
}  // namespace datakaart
