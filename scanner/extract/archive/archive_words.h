// What libarchive says went wrong, as a Problem. Pure; any thread.
#pragma once

#include <string_view>

#include "scanner/model/outcome.h"

namespace datakaart {

// `said`: archive_error_string(), which names structures and not contents; empty: it says nothing.
Problem problem_of_archive(std::string_view said);

}  // namespace datakaart
