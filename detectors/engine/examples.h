// What proves a kind's rule: texts in which it finds what it should, and near misses in which it
// finds nothing. Each kind carries its own beside its rule; one test runs them all. Values and pure
// functions; any thread.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

class Engine;
struct Text;

// Constants. An example is a text; where its first line has a '|', it is a table: cells parted by
// '|', the first line its headers. In a match, braces stand around each value that must be found,
// and nothing else may be: "BSN {123456782}", "Name|Religion\nLotte Janssens|{catholic}".
struct Examples {
  std::span<const std::string_view> matches = {};
  std::span<const std::string_view> near_misses = {};
};

// The bytes [begin, end) of a text.
struct TextRange {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool operator==(const TextRange&) const = default;
};

// What an engine finds of one kind in a text, in order.
struct Trial {
  std::vector<TextRange> found;
  bool named = false;  // with a word near one of them
};
Trial try_text(const Engine& engine, std::string_view kind, const Text& text);

// Why the examples do not prove the kind, as a sentence; nothing where they do. Examples of both
// sorts are needed. What the engine finds of other kinds does not matter.
std::optional<std::string> why_unproven(const Engine& engine, std::string_view kind,
                                        const Examples& examples);

}  // namespace datakaart
