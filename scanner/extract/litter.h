// What systems and programs leave behind for themselves among people's files: previews of a folder,
// notes of who has a document open, and datakaart's own scan files and keys. It holds no data of
// theirs that could be read. Known by its content as well as its name: a file that only has such a
// name is read like any other. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

#include "scanner/extract/probe.h"

namespace datakaart {

// The type's name of what no format reads: "thumbs-db", "ds-store", "apple-double", "office-lock",
// "datakaart-scan", "datakaart-key"; empty where it is no such thing.
std::string litter_type(const Probe& probe);
bool is_litter_type(std::string_view type);

}  // namespace datakaart
