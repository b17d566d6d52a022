// Texts that are records: JSON, SQL dumps, XML. The text goes to the writer as it stands, escapes
// undone, and each value in it as a cell whose header is the value's name: so it is judged as a
// cell of a table. Records are rows. One per file; one thread; the writer must outlive it.
//
// All read on whatever comes: what breaks the format's rules is running text.
#pragma once

#include <memory>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/extract/text_writer.h"

namespace datakaart {

class RecordReader {
 public:
  virtual ~RecordReader() = default;
  // Takes the next piece of the text (valid UTF-8). Memory does not grow with it.
  [[nodiscard]] virtual tl::expected<void, Problem> take(std::string_view text) = 0;
  // The end of the text: writes what waited for more.
  [[nodiscard]] virtual tl::expected<void, Problem> finish() = 0;
};

// Objects are rows; the header of a value is its key, behind the key of what holds it where its own
// says nothing ("value").
std::unique_ptr<RecordReader> make_json_records(TextWriter& writer);
// Tuples of INSERT and lines of COPY are rows; the headers are the columns that the statement
// names, or those of the CREATE TABLE before it.
std::unique_ptr<RecordReader> make_sql_records(TextWriter& writer);
// Elements that hold text are cells with their name as header; the element around them is the row.
std::unique_ptr<RecordReader> make_xml_records(TextWriter& writer);
// Cards of an address book are rows, the parts of their fields cells.
std::unique_ptr<RecordReader> make_card_records(TextWriter& writer);
// Who takes part in the events of a calendar is a row each.
std::unique_ptr<RecordReader> make_calendar_records(TextWriter& writer);
// Entries of a directory (LDIF) are rows, their attributes headers.
std::unique_ptr<RecordReader> make_directory_records(TextWriter& writer);
// Tables within running text: between bars as in Markdown, or lined up with blanks or tabs below
// names of columns.
std::unique_ptr<RecordReader> make_line_tables(TextWriter& writer);

}  // namespace datakaart
