// Reads workbooks back with programs that know nothing of ours: xlsx2csv for the cells, Python's
// zipfile for the parts.
#pragma once

#include <array>
#include <cstdio>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "reports/list.h"
#include "tests/reports/report_support.h"

namespace datakaart::testing {

inline std::string output_of(const std::string& command) {
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(command.c_str(), "r"), pclose);
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 65536> buffer{};
  while (const std::size_t size = fread(buffer.data(), 1, buffer.size(), pipe.get())) {
    text.append(buffer.data(), size);
  }
  return text;
}

// The names of the parts, one a line, after each was read as XML; or what was wrong.
inline std::string parts_of(const std::string& path) {
  return output_of(
      "python3 -c 'import sys, zipfile, xml.etree.ElementTree as tree\n"
      "book = zipfile.ZipFile(sys.argv[1])\n"
      "for name in book.namelist():\n"
      "  tree.fromstring(book.read(name))\n"
      "  print(name)' '" +
      path + "' 2>&1");
}

inline std::string part_of(const std::string& path, const std::string& part) {
  return output_of(
      "python3 -c 'import sys, zipfile\n"
      "sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))' '" +
      path + "' '" + part + "' 2>&1");
}

// The parts whose names begin so, one after the other.
inline std::string parts_with(const std::string& path, const std::string& prefix) {
  return output_of(
      "python3 -c 'import sys, zipfile\n"
      "book = zipfile.ZipFile(sys.argv[1])\n"
      "for name in book.namelist():\n"
      "  if name.startswith(sys.argv[2]): sys.stdout.buffer.write(book.read(name))' '" +
      path + "' '" + prefix + "' 2>&1");
}

using Cells = std::vector<std::vector<std::string>>;

// A sheet's cells as text, by its number from 1.
inline Cells cells_of(const std::string& path, int sheet) {
  const std::string text =
      output_of("xlsx2csv -f %Y-%m-%d -s " + std::to_string(sheet) + " '" + path + "' 2>&1");
  Cells cells(1, {""});
  bool quoted = false;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '"' && quoted && at + 1 < text.size() && text[at + 1] == '"') {
      cells.back().back() += text[++at];
    } else if (c == '"') {
      quoted = !quoted;
    } else if (c == ',' && !quoted) {
      cells.back().emplace_back();
    } else if (c == '\n' && !quoted) {
      cells.push_back({""});
    } else if (c != '\r') {
      cells.back().back() += c;
    }
  }
  cells.pop_back();  // after the last line's end
  return cells;
}

// The rows below the one whose first cell is `header`, as header -> text, up to an empty first
// cell.
inline std::vector<std::map<std::string, std::string>> rows_below(const Cells& cells,
                                                                  const std::string& header) {
  std::vector<std::map<std::string, std::string>> rows;
  const std::vector<std::string>* names = nullptr;
  for (const auto& line : cells) {
    if (line.front().empty()) {
      if (names != nullptr) break;
    } else if (names != nullptr) {
      rows.emplace_back();
      for (std::size_t i = 0; i < names->size(); ++i) {
        rows.back()[(*names)[i]] = i < line.size() ? line[i] : "";
      }
    } else if (line.front() == header) {
      names = &line;
    }
  }
  return rows;
}

// The part of a sheet, by its number from 1.
inline std::string sheet_part(const std::string& path, int sheet) {
  return part_of(path, "xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
}

// A workbook of these files, in a folder that goes with it.
class TestWorkbook {
 public:
  explicit TestWorkbook(const std::vector<FileResult>& files, const ReportOptions& options = {}) {
    make_store(folder_ / "store", files);
    write(options);
  }
  // Of a store that `fill` fills and ends, or does not.
  TestWorkbook(const std::function<void(StoreWriter&)>& fill, const ReportOptions& options) {
    {
      const auto writer = make_writer(folder_ / "store");
      fill(*writer);
    }
    write(options);
  }
  std::string path() const { return folder_ / "book.xlsx"; }
  ScanStore store() const { return open_store(folder_ / "store"); }

 private:
  void write(const ReportOptions& options) {
    const ScanStore store = open_store(folder_ / "store");
    const auto written = write_report(workbook_report(), store, path(), options);
    if (!written) FAIL(written.error());
  }
  TempFolder folder_;
};

enum : int {
  k_summary = 1,
  k_controller,
  k_register,
  k_data_sets,
  k_inventory,
  k_findings,
  k_matrix,
  k_to_do,
  k_retention,
  k_coverage,
  k_unread,
  k_interest,
  k_lists,
  k_manual
};

}  // namespace datakaart::testing
