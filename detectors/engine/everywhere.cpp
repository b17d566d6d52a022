#include "detectors/engine/everywhere.h"

#include <algorithm>

#include "base/characters.h"

namespace datakaart {
namespace {

bool parts_word(std::string_view bytes, std::size_t at) {
  return !free_before(bytes, at) && !free_after(bytes, at);
}

// The next place behind `at` that does not lie inside a word.
std::size_t next_place(std::string_view bytes, std::size_t at) {
  do {
    at += std::max<std::size_t>(1, character_at(bytes, at).length);
  } while (at < bytes.size() && parts_word(bytes, at));
  return at;
}

// Hands on the matches in `bytes` that begin in [from, to).
void search_piece(std::string_view bytes, Window region, const FindFirst& find,
                  const std::function<void(Window)>& take) {
  for (std::size_t at = region.begin; at < region.end;) {
    const std::size_t end = std::min(bytes.size(), at + k_stretch_everywhere);
    const bool cut = end < bytes.size();
    const auto match = find(bytes, at, end);
    if (!match) {
      at = cut ? end - k_longest_everywhere : region.end;
      continue;
    }
    if (cut && match->begin > at && match->begin + k_longest_everywhere >= end) {
      at = match->begin;  // it may go on behind the stretch
      continue;
    }
    const std::size_t size = match->end - match->begin;
    if (match->begin < region.end && size > 0 && size <= k_longest_everywhere &&
        !parts_word(bytes, match->begin) && !parts_word(bytes, match->end)) {
      take(*match);
    }
    at = next_place(bytes, match->begin);
  }
}

}  // namespace

void search_everywhere(const Text& text, Window region, const FindFirst& find,
                       const std::function<void(Window)>& take) {
  const auto search = [&](std::size_t begin, std::size_t end) {
    const Window inside{std::max(begin, region.begin), std::min(end, region.end)};
    if (inside.begin >= inside.end) return;
    search_piece(text.bytes.substr(begin, end - begin), {inside.begin - begin, inside.end - begin},
                 find, [&](Window match) {
                   take({begin + match.begin, begin + match.end});
                 });
  };
  std::size_t done = 0;
  for (const Cell& cell : text.cells) {
    search(done, cell.begin);
    search(cell.begin, cell.end);
    done = cell.end;
  }
  search(done, text.bytes.size());
}

}  // namespace datakaart
