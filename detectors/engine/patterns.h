// Regular expressions in RE2's syntax, as detectors give them. The one place that knows RE2. Built
// once, then const: any thread.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "detectors/engine/detector.h"

namespace datakaart {

class Pattern {
 public:
  // Where in the piece a match may begin.
  enum class Begin : std::uint8_t { anywhere, at_start };

  // The error says what is wrong with the pattern.
  [[nodiscard]] static tl::expected<Pattern, std::string> compile(std::string_view pattern);
  Pattern(Pattern&&) noexcept;
  Pattern& operator=(Pattern&&) noexcept;
  ~Pattern();

  // The first match in bytes[from, to), the longest there; it sees what stands around that too.
  std::optional<Window> find(std::string_view bytes, std::size_t from, std::size_t to,
                             Begin begin = Begin::anywhere) const;
  bool matches_empty_text() const;

 private:
  struct Impl;
  explicit Pattern(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

// Many patterns. One look at a piece of text tells which of them may match there: by the literal
// texts that each of them cannot do without.
class PatternSet {
 public:
  PatternSet();
  PatternSet(PatternSet&&) noexcept;
  PatternSet& operator=(PatternSet&&) noexcept;
  ~PatternSet();

  // Patterns are numbered in the order in which they are added, from 0; all before compile().
  // The error says what is wrong with the pattern.
  [[nodiscard]] tl::expected<void, std::string> add(std::string_view pattern);
  void compile();
  // The numbers of those that may match somewhere in the piece, ascending.
  std::vector<int> candidates(std::string_view piece) const;
  // As Pattern::find(), of the pattern with that number.
  std::optional<Window> find(int number, std::string_view bytes, std::size_t from,
                             std::size_t to) const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
