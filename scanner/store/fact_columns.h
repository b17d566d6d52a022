// Facts that take several columns of a row: a place, evidence, a detail. A store may be damaged or
// forged: what is read is checked. Functions of the thread that owns the Statement.
#pragma once

#include "scanner/store/sqlite.h"
#include "scanner/store/store.h"

namespace datakaart {

// Bind the columns of `finding` and `file` for these. The texts must live until it has run.
Statement& set_place(Statement& insert, const Place& place);
Statement& set_evidence(Statement& insert, const KeptEvidence& evidence);
Statement& set_detail(Statement& insert, const Detail& detail);

// Read them from a row of all columns of the table; an error where the numbers stand for nothing.
DatabaseResult<Place> place_of(const Statement& row);
DatabaseResult<KeptEvidence> evidence_of(const Statement& row);
DatabaseResult<Detail> detail_of(const Statement& row);

}  // namespace datakaart
