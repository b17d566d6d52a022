// The documents of Office 97 to 2003 inside their OLE2 container, by small readers of our own: no
// library that Debian keeps reads their records. Free functions; any thread.
#pragma once

#include <tl/expected.hpp>

#include "scanner/extract/extractor.h"
#include "scanner/extract/ole2/ole2_file.h"

namespace datakaart {

// Word 97 to 2003 ([MS-DOC]). encrypted where it needs a password, unsupported for an older one.
tl::expected<void, Problem> read_old_word(const Ole2Folder& folder, Sink& sink);
// Excel 5 to 2003 ([MS-XLS], BIFF5 and BIFF8). `stream`: "Workbook" or "Book".
tl::expected<void, Problem> read_old_excel(const Ole2Folder& folder, std::string_view stream,
                                           Sink& sink);
// PowerPoint 97 to 2003 ([MS-PPT]).
tl::expected<void, Problem> read_old_powerpoint(const Ole2Folder& folder, Sink& sink);
// What such a document says of itself ([MS-OLEPS]): author, title, company.
tl::expected<void, Problem> read_old_properties(const Ole2Folder& folder, Sink& sink);

}  // namespace datakaart
