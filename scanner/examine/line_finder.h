// Where on their lines the findings of a text stand, and which comments stand beside them: for a
// check, which shows both as compilers do. The text is read again as an editor shows it, since what
// the detectors saw has lost its escapes, its quotes and the separators of its cells; what is not
// found there again has no columns. Findings that a comment accepts are marked.
//
// One per file; one thread. It holds values, which end with it.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scanner/examine/fragment_examiner.h"
#include "scanner/source/source.h"

namespace datakaart {

class LineFinder {
 public:
  // `sought`: what the findings of `result` look like, for each. `engine`: that found them. All
  // outlive it.
  LineFinder(const Engine& engine, FileResult& result, std::span<const SoughtText> sought);

  // Reads the source, which can be sought, from its beginning.
  void find(Source& source);

 private:
  // How far a row of a table has been read: a cell in quotes may go on over many lines.
  struct Row {
    std::array<std::uint32_t, 4> separators{};  // passed outside quotes; see k_field_separators
    bool in_quotes = false;
  };
  struct Open {
    std::size_t finding = 0;
    Row row;
    std::uint32_t until = 0;  // the last line on which it is looked for
  };

  void take(std::string_view text);
  void end_line();
  void look_at_line();
  void look_for(std::size_t finding, std::size_t& cursor);
  bool look_in_row(const Open& open);
  void set_span(std::size_t finding, std::size_t at, std::size_t size);
  std::uint32_t column_at(std::size_t at);
  void take_comment();
  std::uint16_t accept(const std::string& reason);

  const Engine& engine_;
  FileResult& result_;
  std::span<const SoughtText> sought_;
  std::multimap<std::uint32_t, std::size_t> wanted_;  // findings by the line on which they begin
  std::vector<Open> open_;                            // cells that go on
  std::uint32_t number_ = 1;
  std::string line_;
  std::map<std::size_t, std::size_t> taken_;  // findings of the line by where they begin
  std::size_t counted_to_ = 0;                // of the line, for column_at
  std::uint32_t counted_ = 0;
};

}  // namespace datakaart
