// What a person would call a file: a table, a document, a mail, a text. Values; any thread.
#pragma once

#include <cstdint>
#include <string_view>

#include "reports/texts/texts.h"

namespace datakaart {

enum class DocumentKind : std::uint8_t { table, document, mail, text, other };

// By a file's type, as the extractors tell it: FileResult::type.
DocumentKind document_kind_of(std::string_view type);
// "table", "document"...: part of the ids of data sets, so it stays as it is.
std::string_view name_of(DocumentKind kind);
// "tables", "documents"...
Label label_of(DocumentKind kind);

}  // namespace datakaart
