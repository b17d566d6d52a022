// Where the text of a Word document stands in its file, and which of its paragraphs belong to
// tables: the file information block, the piece table and the pages of paragraph properties
// ([MS-DOC] 2.4). Borrows the streams; const once it is read; any thread.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "scanner/model/place.h"

namespace datakaart {

// Characters [begin, end) of the document: the running text, then notes, headers, comments, boxes.
struct DocStory {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  PlaceLabels labels;
};

// Characters that stand side by side in the file.
struct DocPiece {
  std::uint32_t begin = 0;  // number of the first character
  std::uint32_t end = 0;
  std::uint32_t at = 0;  // its offset in the file
  bool is_wide = true;   // UTF-16; false: Windows-1252
};

struct DocParagraph {
  std::uint32_t begin = 0;  // offsets in the file
  std::uint32_t end = 0;
  bool in_table = false;
  bool ends_row = false;
};

struct DocLayout {
  std::vector<DocStory> stories;
  std::vector<DocPiece> pieces;          // in the order of the characters
  std::vector<DocParagraph> paragraphs;  // by offset

  // That of the character at this offset; a plain one where nothing is known of it.
  DocParagraph paragraph_at(std::uint32_t offset) const;
};

// What the first bytes of the stream "WordDocument" say.
struct DocHead {
  bool is_word97 = false;
  bool is_encrypted = false;
  std::string_view table_stream;  // the name of the stream that holds the tables
};

// Nothing where it is no Word document.
std::optional<DocHead> doc_head(std::string_view document);
DocLayout doc_layout(std::string_view document, std::string_view tables);

}  // namespace datakaart
