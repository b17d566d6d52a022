// What follows from one stored file: who can read it, how much harm its leaking could do, and where
// a link to it points. Values and pure functions; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "reports/texts/texts.h"
#include "reports/texts/words.h"
#include "scanner/store/store.h"

namespace datakaart {

// Who can read a file, by its own mode; ordered from few to many.
enum class Readers : std::uint8_t { unknown, owner, group, everyone };
Readers readers_of(const StoredFile& file);
// The groups, and by an access control list users, that can read the file beside its owner.
std::vector<std::string> reader_names(const StoredFile& file);
std::string readers_words(Readers readers, std::string_view group, const Texts& texts);

// How heavy a file weighs. The rule is meant to be checked by hand, and is told in the workbook
// (Label::risk_note):
//
//   score = sensitivity x amount x exposure, of the kind for which that is the most
//   sensitivity: of the kind, 1 to 4 (Sensitivity)
//   amount: 1, 2, 3 or 4 from 1, 10, 100 or 1000 distinct values; half of that where every match of
//     the kind has low confidence
//   exposure: 1 if only the owner can read the file, 1.5 a group (also when not known), 2 everyone
//
//   low below 4, medium from 4, high from 8, very high from 16
enum class Risk : std::uint8_t { low, medium, high, very_high };
struct RiskScore {
  double score = 0;
  Risk risk = Risk::low;
};
RiskScore risk_of(std::span<const KindCount> counts, std::span<const KnownKind> kinds,
                  Readers readers);
Label label_of(Risk risk);

// The best confidence among the counts.
Confidence highest_confidence(std::span<const KindCount> counts);

// A URL for the file on disk at `path` (raw bytes), every special byte percent-encoded: file:///...
// for an absolute path; else relative, `base` being the way from the workbook's folder to where the
// scan was started (empty: the same).
std::string file_url(std::string_view path, std::string_view base);

}  // namespace datakaart
