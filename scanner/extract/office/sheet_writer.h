// One sheet of a spreadsheet on its way to the sink: its cells as a table, and beside it what else
// belongs to the sheet (comments, links, text boxes). One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

#include "scanner/extract/text_writer.h"

namespace datakaart {

class SheetWriter {
 public:
  SheetWriter(Sink& sink, std::string name);

  const std::string& name() const { return name_; }
  // Rows and columns count from 0 and ascend; blank cells are left out.
  void cell(std::uint32_t row, std::uint32_t column, std::string_view shown);
  // A text of its own beside the cells, or about the one that the file calls `cell` ("B7"); empty:
  // about the sheet.
  void note(std::string_view cell, PlaceLabel what, std::string_view utf8);
  // The same about a cell by its numbers.
  void note(std::uint32_t row, std::uint32_t column, PlaceLabel what, std::string_view utf8);

  // Addresses that cells of this sheet link to. A link whose address a cell shows is no news.
  void expect_link(std::string address) { links_.emplace(std::move(address), false); }
  void link(std::string_view cell, std::string_view address);

  void finish();
  // The first Problem that came back; nothing is written after it.
  const tl::expected<void, Problem>& status() const { return status_; }

 private:
  void note_at(const Place& place, std::string_view utf8);
  void keep(tl::expected<void, Problem> done) {
    if (status_ && !done) status_ = std::move(done);
  }

  struct Hash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const {
      return std::hash<std::string_view>()(text);
    }
  };

  std::string name_;
  TableWriter table_;
  TextWriter notes_;
  std::unordered_map<std::string, bool, Hash, std::equal_to<>> links_;  // true: a cell shows it
  tl::expected<void, Problem> status_;
  std::uint64_t most_cells_;
  std::uint64_t cells_ = 0;
};

}  // namespace datakaart
