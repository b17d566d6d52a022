// Where in a text something can be, found in one cheap pass over its bytes: the engine runs
// patterns only there. Pure; any thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "detectors/engine/detector.h"

namespace datakaart {

// A place where a match of some kind may be:
// - at_sign: an '@' beside no other, the first byte of a full-width one, or the bracket of "[at]"
//   and "(at)";
// - digit_run: the first digit of a number whose shape is asked for. No group is told that is a
//   later part of a number or code: one behind a digit and a joint (".,-/:"), or right behind
//   letters, but for up to three that begin a token ("gsm0475", "X1234567"). Numbers of less than
//   four digits are told only where more digits, or letters behind three, may belong to them;
// - letters_digits: the first of two digits behind two, three or six letters that begin a token,
//   with at most one blank, hyphen or dot between; a lone digit may stand before three;
// - colon: the ':' of "0a:1b:2c:3d" or "::", the first hyphen of "0a-1b-2c";
// - filler: the first '<' of "<<".
struct AnchorHit {
  std::size_t offset;
  Anchor anchor;
  std::uint16_t shape = 0;  // of a digit_run: RunShape::code()
};

// The anchors that anybody asks for.
struct AnchorNeeds {
  bool at_signs = false;
  bool letters_digits = false;
  bool colons = false;
  bool fillers = false;
  RunShapes runs = {};  // the shapes of digit runs, by code
};

// How the anchors are found: by the vector unit first, or byte by byte, with the same result.
enum class Scan : std::uint8_t { filtered, each_byte };

// Appends all anchors whose offset lies in [from, to). Looks a few bytes further at either side,
// and nowhere twice: the time is linear in to - from, whatever the bytes are.
void find_anchors(std::string_view bytes, std::size_t from, std::size_t to,
                  const AnchorNeeds& needs, std::vector<AnchorHit>& hits,
                  Scan scan = Scan::filtered);

}  // namespace datakaart
