// The workbook's sheets: each has a file that writes it. A new sheet is one new file, one line here
// and one in workbook.cpp. One thread.
#pragma once

#include <string>
#include <tl/expected.hpp>

#include "reports/workbook/digest.h"
#include "reports/workbook/styles.h"
#include "reports/workbook/xlsx_file.h"

namespace datakaart {

// The sheets, in the order in which they stand.
struct Sheets {
  XlsxSheet& summary;
  XlsxSheet& controller;
  XlsxSheet& register_;
  XlsxSheet& inventory;
  XlsxSheet& findings;
  XlsxSheet& coverage;
  XlsxSheet& unread;
  XlsxSheet& lists;
};

// What every sheet is written from.
struct Book {
  XlsxFile& file;
  Sheets sheets;
  const Styles& styles;
  const Texts& texts;
  const ScanStore& store;
  const Digest& digest;
  std::string link_base;  // see file_url()
};

// Defined names of the drop-down lists.
inline constexpr const char* k_list_basis = "lst_lawful_basis";
inline constexpr const char* k_list_status = "lst_status";
inline constexpr const char* k_list_dpo = "lst_dpo";
inline constexpr const char* k_list_authority = "lst_authority";

// The row of the n-th file with findings on the sheet Inventory.
Row inventory_row(std::uint64_t place);

using Written = tl::expected<void, std::string>;
[[nodiscard]] Written write_inventory(const Book& book);
[[nodiscard]] Written write_findings(const Book& book);
[[nodiscard]] Written write_unread(const Book& book);
void write_coverage(const Book& book);
void write_register(const Book& book);
void write_lists(const Book& book);
void write_controller(const Book& book);
void write_summary(const Book& book);

}  // namespace datakaart
