// What Outlook packs into winmail.dat ([MS-OXTNEF]): an item with its properties and attachments.
// Own code, in memory. Pure; any thread.
#pragma once

#include <string_view>

#include "scanner/extract/mail/mapi_item.h"

namespace datakaart {

struct TnefReading {
  MapiItem item;
  bool is_whole = true;  // false: it ends in the middle of something, or nests too deep
};

TnefReading read_tnef(std::string_view bytes);

}  // namespace datakaart
