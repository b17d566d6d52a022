// The seal of a store: behind the last page stands a fingerprint of all bytes before it, made at
// the end of the scan. A store is read as it was written or not at all: SQLite itself notices
// damage to its own structure only, and one changed digit of a count is none. It is read once as a
// whole when it is opened, which is cheap beside any report of it. SQLite passes over what stands
// behind the last page.
//
// A scan that was killed left no seal. What it wrote is readable, but it does not count as
// complete.
#pragma once

#include "scanner/store/sqlite.h"

namespace datakaart {

enum class Seal : std::uint8_t {
  none,    // whole pages and nothing behind them
  intact,  // the bytes are those that were sealed
  broken,  // they are not
  foreign  // no seal, but something else behind the pages, or no pages at all
};

// Reads the whole file. Belongs after the first use of the database, which takes its lock and ends
// what a killed process began.
[[nodiscard]] DatabaseResult<Seal> check_seal(const Database& database);

// Seals the file as it stands, in place of an earlier seal. Belongs after a COMMIT; no write-ahead
// log.
[[nodiscard]] DatabaseResult<void> seal(Database& database);

// Takes the seal away, where there is one.
[[nodiscard]] DatabaseResult<void> drop_seal(Database& database);

}  // namespace datakaart
