// Runs all detectors over a text: finds candidates near anchors, has them judged, and resolves
// overlaps once. Build it once; then const, and shared by all threads.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "detectors/engine/detector.h"
#include "detectors/engine/match.h"

namespace datakaart {

struct EngineOptions {
  DetectorOptions detectors;
  std::vector<std::string> kinds;  // names of those wanted; empty: all
  Confidence min_confidence = Confidence::low;
};

// A text with what the engine makes ready for all detectors that look at it.
class PreparedText {
 public:
  explicit PreparedText(const Text& text);
  PreparedText(const PreparedText&) = delete;
  PreparedText& operator=(const PreparedText&) = delete;

  const Text& text() const { return text_; }

 private:
  Text text_;
  std::vector<std::string> folded_headers_;
  std::vector<std::uint32_t> cell_index_;
};

class Engine {
 public:
  // The engine, or a sentence that says which option is wrong (an unknown kind or region).
  [[nodiscard]] static tl::expected<Engine, std::string> create(EngineOptions options);
  Engine(Engine&&) noexcept;
  Engine& operator=(Engine&&) noexcept;
  ~Engine();

  // The kinds that this engine looks for; Match::kind is an index into them.
  std::span<const KindInfo> kinds() const;

  // Replaces `out` by the matches in `text`, sorted by begin, none overlapping another. Every match
  // is found whose begin lies in [from, to); one that begins outside is another call's.
  void find(const Text& text, std::size_t from, std::size_t to, std::vector<Match>& out) const;
  void find(const Text& text, std::vector<Match>& out) const {
    find(text, 0, text.bytes.size() + 1, out);
  }

  // The two steps of find(). First what each detector finds around the anchors, by itself.
  std::vector<Found> candidates(const PreparedText& text, std::size_t from, std::size_t to) const;
  // Then what the table around it, the persons near by and the other candidates say of each.
  void judge(const PreparedText& text, std::size_t from, std::size_t to, std::vector<Found>& found,
             std::vector<Match>& out) const;

 private:
  struct Impl;
  explicit Engine(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
