// The tables of a scan store, and the work that makes one ready to be read. Shared by StoreWriter
// and ScanStore; each call belongs to the thread that owns the Database.
//
//   scan, root, option, kind   what is known of the whole scan
//   file                       a row per file and member; its findings are the rows
//                              first_finding.. of `finding`, as many as `findings` says
//   finding                    in the order of the text, file after file as they came in
//   kind_count                 matches per file and kind, by confidence; distinct_values is derived
//   fact                       what values of a kind have in common, counted per file
//   value_run                  the distinct values of each file, see value_runs.h
//   file_order, copy           derived: files in location order; files with an earlier twin
//
// While a scan runs, rows are only added, in no order that means anything, and no index is kept but
// the primary keys. bring_in_order() then sorts once. A scan that was killed left out that step:
// the first reader does it.
#pragma once

#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"

namespace datakaart {

// Whether an open database is a store.
enum class StoreCheck : std::uint8_t { store, empty, too_new, too_old, other };
[[nodiscard]] DatabaseResult<StoreCheck> check_store(Database& database);

// Makes the tables in an empty database and writes what is known at the start.
[[nodiscard]] DatabaseResult<void> create_store(Database& database, const ScanInfo& info);

[[nodiscard]] DatabaseResult<bool> is_in_order(Database& database);

// Drops what no reader may see (values of files that were never told of, and files listed twice:
// the first stays), then sorts. Runs inside the caller's transaction.
[[nodiscard]] DatabaseResult<void> bring_in_order(Database& database);

// The items of a text between commas, as readers and headings are kept.
std::vector<std::string> split_list(std::string_view list);

}  // namespace datakaart
