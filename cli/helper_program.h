// Where the program is that reads documents for this one.
#pragma once

#include <string>

namespace datakaart {

// The helper program, for as long as this one runs: the file is opened, so that an upgrade
// meanwhile changes nothing. It stands in libexec/datakaart/ below this program's folder, as it is
// built, or where it is installed beside that folder. Throws std::runtime_error where it is not.
std::string helper_program();

}  // namespace datakaart
