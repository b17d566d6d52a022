// One sheet of a spreadsheet on its way to the sink: its cells as a table with the header row known
// to the detectors, and beside it what else belongs to the sheet (comments, links, text boxes). One
// thread.
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
  // Whether a cell holds words, or a number (a date too) however it is shown.
  enum class Content : std::uint8_t { words, number };

  SheetWriter(Sink& sink, std::string name);

  const std::string& name() const { return name_; }
  // Rows and columns count from 0 and ascend; blank cells are left out.
  void cell(std::uint32_t row, std::uint32_t column, std::string_view shown, Content content);
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
  void collect_header(std::uint32_t row, std::uint32_t column, std::string_view shown,
                      Content content);
  void end_header_row();
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

  // The search for the header among the first rows.
  bool searching_ = true;
  std::uint32_t rows_seen_ = 0;
  std::uint32_t row_ = 0;
  bool row_fits_ = true;                // all its cells so far could be headers
  std::vector<std::string> row_texts_;  // by column
  std::size_t row_cells_ = 0;
  bool has_title_ = false;  // a row of one text was taken for want of a better one
};

}  // namespace datakaart
