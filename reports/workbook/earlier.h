// The workbook of an earlier scan, as people have worked in it since: the cells of the sheets in
// which they fill something in, and of the sheets that they added. Filled in once, then only read;
// any thread. What it says was read from a file and is not to be trusted.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "reports/texts/texts.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {

// What people decided about a file on the sheet Inventory.
struct FileDecision {
  std::string decision;
  std::string by;
  std::string on;
};

struct EarlierSheet {
  std::string name;
  std::map<Row, std::map<Column, std::string>> rows;  // as shown; line breaks kept
};

class EarlierBook {
 public:
  // Cells of sheets that a report writes anew are not kept. False: too much for one workbook.
  [[nodiscard]] bool add(std::string_view sheet, Row row, Column column, std::string_view shown);

  // By the row's hidden key; null where nothing was decided.
  const FileDecision* decision(std::string_view key) const;
  bool has_decisions() const { return !decisions_.empty(); }
  // The sheet that has that name in any of the languages; null where there is none.
  const EarlierSheet* find(Label name) const;
  // The sheets on which people fill something in.
  std::vector<const EarlierSheet*> lists() const { return sheets(true); }
  // Sheets that are none of ours.
  std::vector<const EarlierSheet*> added() const { return sheets(false); }

 private:
  std::vector<const EarlierSheet*> sheets(bool ours) const;
  void add_to_inventory(Row row, Column column, std::string_view shown);

  std::vector<EarlierSheet> sheets_;
  std::string skipped_;  // the sheet of the last cell, where its cells are not kept
  std::size_t bytes_ = 0;

  // Of the sheet Inventory only decisions are kept, for it may have as many rows as a sheet can.
  std::map<Column, std::string FileDecision::*> decision_columns_;
  std::optional<Column> key_column_;
  std::optional<Row> row_;  // being read
  FileDecision in_row_;
  std::map<std::string, FileDecision, std::less<>> decisions_;
};

}  // namespace datakaart
