// How a table of text separates its columns. Pure functions; the text is UTF-8.
#pragma once

#include <cstddef>
#include <string_view>

namespace datakaart {

struct CsvDialect {
  char separator = ',';
  std::size_t columns = 1;  // of most rows
  std::size_t rows = 0;     // looked at
  bool consistent = false;  // nearly all rows have so many columns
  bool declared = false;    // the first line is "sep=;" and holds no data
};

// The dialect of a text that begins so; the separator is the one of , ; tab | that splits the rows
// most evenly.
CsvDialect sniff_csv(std::string_view head);

}  // namespace datakaart
