// Where in a text something can be, found in one cheap pass over its bytes: the engine runs
// patterns only there. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "detectors/detector.h"

namespace datakaart {

// A place where a match of some kind may be:
// - at_sign: the '@', the first byte of a full-width one, or the bracket of "[at]" and "(at)";
// - digit_run: the first digit of a group of digits, from which on enough digits follow. No group
//   is told that is a later part of a number or code: one behind a digit and a joint (".,-/:"), or
//   right behind letters, but for up to three that begin a token ("gsm0475", "X1234567");
// - letters_digits: the first of two digits behind two, three or six letters that begin a token,
//   with at most one blank, hyphen or dot between; a lone digit may stand before three;
// - colon: a ':' as in "0a:1b" or "::", the first hyphen of "0a-1b-2c";
// - filler: the first '<' of "<<".
struct AnchorHit {
  std::size_t offset;
  Anchor anchor;
};

// The anchors that anybody asks for.
struct AnchorNeeds {
  bool at_signs = false;
  bool letters_digits = false;
  bool colons = false;
  bool fillers = false;
  int min_digits = 0;  // the fewest that a digit_run must have; 0 for no digit runs
};

// How the anchors are found: by the vector unit first, or byte by byte, with the same result.
enum class Scan : std::uint8_t { filtered, each_byte };

// Appends all anchors whose offset lies in [from, to). Looks a few bytes further at either side,
// and nowhere twice: the time is linear in to - from, whatever the bytes are.
void find_anchors(std::string_view bytes, std::size_t from, std::size_t to,
                  const AnchorNeeds& needs, std::vector<AnchorHit>& hits,
                  Scan scan = Scan::filtered);

}  // namespace datakaart
