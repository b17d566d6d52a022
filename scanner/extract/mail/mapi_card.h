// Contacts and distribution lists of Outlook as cards (vCard 3.0, RFC 2426), for the one reader of
// cards. Pure; any thread.
#pragma once

#include <string>

#include "scanner/extract/mail/mapi_item.h"

namespace datakaart {

// A card for a contact, one for each member of a list; empty for other items.
std::string cards_of(const MapiItem& item);

}  // namespace datakaart
