// Where something stands: a path on disk, the members inside it, and a place inside the last one.
//
// Paths and member names are bytes as the file system or archive gave them, not always UTF-8.
// Values; every function may be called from any thread.
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct Location {
  std::string path;                  // as walked, root included
  std::vector<std::string> members;  // from the outside in; empty for a file on disk

  bool is_member() const { return !members.empty(); }
  Location member(std::string name) const;
  // The last member's name, or the path's last component.
  std::string_view name() const;
  // "backup.zip!2019/hr.tar.gz!contracten/jan.docx", raw bytes. Unique and sortable.
  std::string bytes() const;
  // The same, printable: valid UTF-8 with no control or direction characters; see printable().
  std::string display() const;
  auto operator<=>(const Location&) const = default;
};

// `bytes` as valid UTF-8 that is safe on a terminal and in a workbook: bytes that are not UTF-8,
// control characters and direction marks become \xNN or \u{NNNN}.
std::string printable(std::string_view bytes);
bool is_valid_utf8(std::string_view bytes);

// A place inside one file or member. Numbers count from 1.
struct Place {
  enum class Unit : std::uint8_t { none, line, page, slide, paragraph, cell, part };
  Unit unit = Unit::none;
  std::uint32_t number = 0;  // line, page, slide or paragraph
  std::uint32_t row = 0;     // cell, or a table's row and column inside a line-based file
  std::uint32_t column = 0;
  std::string label;  // sheet name; "header", "comment", "property author", "link"

  static Place line(std::uint32_t n) { return {Unit::line, n, 0, 0, {}}; }
  static Place page(std::uint32_t n, std::string label = {}) {
    return {Unit::page, n, 0, 0, std::move(label)};
  }
  static Place slide(std::uint32_t n, std::string label = {}) {
    return {Unit::slide, n, 0, 0, std::move(label)};
  }
  static Place paragraph(std::uint32_t n, std::string label = {}) {
    return {Unit::paragraph, n, 0, 0, std::move(label)};
  }
  static Place cell(std::string sheet, std::uint32_t row, std::uint32_t column) {
    return {Unit::cell, 0, row, column, std::move(sheet)};
  }
  static Place part(std::string label) { return {Unit::part, 0, 0, 0, std::move(label)}; }

  // "line 12", "line 12, column 3", "page 3", "slide 4 (notes)", "Klanten!B7", "paragraph 5
  // (header)", "property author". Printable.
  std::string display() const;
  auto operator<=>(const Place&) const = default;
};

}  // namespace datakaart
