// The helper's side of reading cells, see cell_reader.h. One thread.
#pragma once

#include "scanner/extract/extractors.h"
#include "scanner/helper/messages.h"

namespace datakaart::helper {

// Locks the process in, then sends the cells of the tables in each file that comes over `socket`,
// until its other end is closed. Returns the exit code.
int send_cells(Connection& socket, const CellsSetup& setup, Extractors extractors);

}  // namespace datakaart::helper
