// An Outlook message file ([MS-OXMSG]: .msg, .oft) inside its OLE2 container. Free functions; any
// thread.
#pragma once

#include <tl/expected.hpp>

#include "scanner/extract/extractor.h"
#include "scanner/extract/ole2/ole2_file.h"

namespace datakaart {

bool is_msg(const Ole2Folder& root);
tl::expected<void, Problem> read_msg(const Ole2Folder& root, const Location& location, Sink& sink);

}  // namespace datakaart
