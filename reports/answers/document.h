// A short document that answers a question about a scan: fields, some left for a person to fill in,
// and tables. Written as Markdown or as a workbook of one sheet. Values; one thread.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "reports/texts/texts.h"
#include "scanner/store/store.h"

namespace datakaart {

enum class DocumentFormat : std::uint8_t { markdown, workbook };
std::string_view name_of(DocumentFormat format);  // "md", "xlsx"

// What stands where a person has to write.
inline constexpr char k_to_fill_in[] = "____";

// A name out of the file system, which Markdown must not read as its own.
std::string code(std::string text);

struct DocumentSection {
  struct Field {
    std::string name;
    std::string value;  // k_to_fill_in: for a person
  };
  std::string title;  // may be empty
  std::vector<std::string> lines;
  std::vector<Field> fields;
  std::vector<std::string> columns;  // of a table below the fields; empty: none
  std::vector<std::vector<std::string>> rows;
};

struct Document {
  std::string title;
  std::vector<DocumentSection> sections;
};

// To `path`, a new file of the caller's. The error is a sentence.
[[nodiscard]] tl::expected<void, std::string> write_document(const Document& document,
                                                             DocumentFormat format,
                                                             const ScanInfo& scan,
                                                             const Texts& texts,
                                                             const std::string& path);

}  // namespace datakaart
