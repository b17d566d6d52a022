// How the reading of a file or member ended. Values.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "scanner/model/detail.h"

namespace datakaart {

enum class State : std::uint8_t { examined, partial, skipped };

// Why a file or member was not, or not wholly, read: a closed list. The names are part of every
// output; docs/report_formats.md says what each means.
enum class Reason : std::uint8_t {
  none,
  encrypted,    // needs a password
  needs_ocr,    // pages that are only images
  unsupported,  // no reader for this format; the file's type says which
  damaged,      // the format's own rules are broken
  permission_denied,
  vanished,      // gone between the walk and the reading
  changed,       // grew, shrank or was rewritten while it was read
  read_error,    // the system could not read it
  special_file,  // fifo, socket, device, /proc: holds no data at rest, never opened
  symlink,       // a link that was not followed: its target is walked where it stands
  link_loop,
  other_file_system,  // --one-file-system
  limit_depth,
  limit_members,
  limit_expanded,
  limit_ratio,
  limit_buffered,
  limit_text,
  limit_cells,
  limit_pages,
  timed_out,
  crashed,  // the reader died on it
  out_of_memory,
  members_unread,  // a container: something inside it was not read, its members say what
  interrupted,     // the scan was stopped
  system_litter,   // what a system or program leaves behind for itself: holds nothing to read
  k_count
};

// "examined"...; "permission-denied"... (the enum's name with hyphens).
std::string_view name_of(State);
std::string_view name_of(Reason);
// The reason of that name, if there is one.
std::optional<Reason> reason_named(std::string_view name);
// False for reasons that leave nothing unread (special_file, symlink, link_loop, system_litter, none).
bool is_gap(Reason);

// An expected failure.
struct Problem {
  Reason reason = Reason::none;
  Detail detail = {};
};

}  // namespace datakaart
