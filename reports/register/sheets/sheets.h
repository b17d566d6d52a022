// The workbook's sheets: each has a file that writes it. A new sheet is one new file, one line here
// and one in workbook.cpp. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "reports/register/digest.h"
#include "reports/workbook/earlier.h"
#include "reports/workbook/row_keeper.h"
#include "reports/workbook/styles.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {

// The sheets, in the order in which they stand.
struct Sheets {
  XlsxSheet& summary;
  XlsxSheet& controller;
  XlsxSheet& register_;
  XlsxSheet& data_sets;
  XlsxSheet& inventory;
  XlsxSheet& findings;
  XlsxSheet& matrix;
  XlsxSheet& to_do;
  XlsxSheet& retention;
  XlsxSheet& coverage;
  XlsxSheet& unread;
  XlsxSheet& interest;
  XlsxSheet& lists;
  XlsxSheet& manual;
};

// What to do about something that was found; see actions.h.
struct Action {
  static constexpr std::size_t k_whole_scan = SIZE_MAX;
  std::size_t set = k_whole_scan;  // place in Digest::sets
  std::string rule;                // stable: "restrict"
  std::string finding;
  Label proposal;
  Label why;
  int priority = 3;  // 1: urgent
  double weight = 0;
};

// What every sheet is written from.
struct Book {
  XlsxFile& file;
  Sheets sheets;
  const Styles& styles;
  const Texts& texts;
  const ScanStore& store;
  const Digest& digest;
  const ReportOptions& options;
  std::string link_base;        // see file_url()
  std::vector<Action> actions;  // the heaviest first
  RowChanges changes;           // of the sheet Register, once that is written

  const EarlierSheet* earlier(Label sheet) const {
    return options.earlier == nullptr ? nullptr : options.earlier->find(sheet);
  }
};

// The row of the n-th file with findings on the sheet Inventory; of the n-th finding, data set,
// action or activity on theirs.
Row inventory_row(std::uint64_t place);
Row finding_row(std::uint64_t place);
Row data_set_row(std::size_t place);
Row to_do_row(std::size_t place);
Row register_row(std::size_t place, const Book& book);
// The cells that hold the status of each activity, for formulas.
std::string register_status_range(const Book& book);

using Written = tl::expected<void, std::string>;
[[nodiscard]] Written write_inventory(const Book& book);
[[nodiscard]] Written write_findings(const Book& book);
[[nodiscard]] Written write_unread(const Book& book);
void write_coverage(const Book& book);
RowChanges write_register(const Book& book);
void write_data_sets(const Book& book);
void write_matrix(const Book& book);
void write_to_do(const Book& book);
void write_retention(const Book& book);
void write_interest(const Book& book);
void write_manual(const Book& book);
void write_lists(const Book& book);
void write_controller(const Book& book);
void write_summary(const Book& book);

}  // namespace datakaart
