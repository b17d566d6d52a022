// What the scanning process and a helper say to each other, and how it is written into frames.
//
// The process sends a setup once, which says what the helper is for, then a job with a descriptor.
// A helper that examines answers each job with any number of `identities`, `progress` and `file`
// frames, and `done`; it cannot be asked for texts. One that reads cells answers with `cells` and
// `done`. Pure functions.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/engine.h"
#include "scanner/examine/examiner.h"
#include "scanner/examine/value_hasher.h"
#include "scanner/helper/sandbox.h"
#include "scanner/helper/wire.h"
#include "scanner/model/limits.h"
#include "scanner/model/result.h"
#include "scanner/model/stages.h"

namespace datakaart::helper {

// Frame types.
inline constexpr char k_setup = 'S';
inline constexpr char k_cells_setup = 'T';
inline constexpr char k_job = 'J';
inline constexpr char k_identities = 'I';
inline constexpr char k_file = 'F';
inline constexpr char k_progress = 'P';
inline constexpr char k_cells = 'C';
inline constexpr char k_done = 'D';

// How many there are, for a number that must be below.
inline constexpr std::uint64_t k_confidences = static_cast<std::uint64_t>(Confidence::high) + 1;

// Everything that a helper needs before its first job, to examine files.
struct Setup {
  EngineOptions engine;
  ValueHasher::Key key{};
  Limits limits;
  Sandbox sandbox = Sandbox::basic;
  std::vector<std::string> heading_words{};  // see ScanOptions
  std::optional<CheckRules> check{};
  bool timings = false;  // `done` tells how long its job took, by stage
};

// The same for one that reads the cells of tables.
struct CellsSetup {
  Limits limits;
  Sandbox sandbox = Sandbox::basic;
};

struct JobMessage {
  Job job;  // of its meta only `stored` is sent
  Location location;
  bool spare_thread = false;  // a processor has nothing to do: the helper may use two threads
};

struct IdentitiesMessage {
  FileId file;
  std::vector<Identity> values;
};

// Cells of one sheet, which come in the order of the file.
struct CellsMessage {
  struct Item {
    std::uint32_t row = 0;  // from 0
    std::uint32_t column = 0;
    std::string text;
  };
  std::string sheet;
  std::vector<Item> cells;
};

std::string pack(const Setup&);
std::string pack(const CellsSetup&);
std::string pack(const CellsMessage&);
std::string pack(const JobMessage&);
std::string pack_identities(FileId file, std::span<const Identity> values);
// Of its meta only what a container says of a member: size and time. All else the scanning process
// knows by itself, and the helper is not told.
std::string pack(const FileResult&);
std::string pack(const StageTimes&);

// Nothing where the bytes are no such message. `kinds`: how many kinds the engine knows; no
// message may name another.
std::optional<Setup> unpack_setup(std::string_view bytes);
std::optional<CellsSetup> unpack_cells_setup(std::string_view bytes);
std::optional<CellsMessage> unpack_cells(std::string_view bytes);
std::optional<JobMessage> unpack_job(std::string_view bytes);
std::optional<IdentitiesMessage> unpack_identities(std::string_view bytes, std::size_t kinds);
std::optional<StageTimes> unpack_times(std::string_view bytes);
std::optional<FileResult> unpack_file(std::string_view bytes, std::size_t kinds);

}  // namespace datakaart::helper
