// An object that was put into a document, as OLE 1.0 stores it: [MS-OLEDS] 2.2, and of a file that
// was dropped there ("Package") what the packager writes. Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace datakaart {

struct OleObject {
  std::string name;   // of the file that was dropped; empty for other objects
  std::string type;   // "Word.Document.8", "Package"
  std::string bytes;  // what the program that made it has stored
};

// Nothing where the bytes are no embedded object (a link, a picture of one).
std::optional<OleObject> read_ole_object(std::string_view bytes);

// What the packager stores: the name of a file and the file. Nothing where it is none.
std::optional<OleObject> read_ole_package(std::string_view bytes);

}  // namespace datakaart
