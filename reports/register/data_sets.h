// Which files are one list to a person: the data sets of the register.
//
//   tables     of one folder whose names differ by dates, numbers, versions and marks of copies
//   only:
//              klanten.xlsx, klanten (2).xlsx, klanten_2019_def.xlsx
//              and those of the same columns whose names begin or end with the same word:
//              klanten_antwerpen.csv, klanten_gent.csv
//   the rest   of one folder and one kind of document
//   copies     (the same bytes) belong to the set of the first, wherever they stand
//
// A folder with more than k_most_families names of tables is one set: its names are numbers of
// something. The key does not depend on counts or order, so that it is the same in the next scan.
// One thread.
#pragma once

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "reports/register/document_kind.h"
#include "scanner/store/store.h"

namespace datakaart {

// What stays of a table's file name: "klanten" of "Klanten (2)_2019-def.xlsx". In lower case; empty
// where nothing but dates and numbers is left.
std::string family_of(std::string_view name);

struct DataSetKey {
  std::string folder;  // printable
  DocumentKind document_kind = DocumentKind::other;
  std::string family;  // of tables, where it tells something

  std::string text() const;  // a text for all three; see parse
  static DataSetKey parse(std::string_view text);
  // 16 hexadecimal digits that stand for it: stable, and short enough for a hidden cell.
  std::string id() const;
};

class DataSetKeys {
 public:
  static constexpr std::size_t k_most_families = 30;

  // Each file with personal data once, then join_families(), before the first call of key_of.
  void observe(const StoredFile& file);
  void join_families();
  DataSetKey key_of(const StoredFile& file) const;

 private:
  // Of tables: the families of names, and of those of the same columns what they share, by folder.
  struct Folder {
    std::set<std::string> families;
    std::map<std::uint64_t, std::set<std::string>> by_columns;
    std::map<std::string, std::string> shared;
  };
  std::map<std::string, Folder> folders_;
};

}  // namespace datakaart
