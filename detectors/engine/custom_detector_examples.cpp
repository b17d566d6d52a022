// Examples prove a rule before it is used. Each is a value by itself, or a text with a value in it
// and a word beside that. Where a kind needs a word, a value by itself is tried as a cell below a
// header that has the word.
#include <algorithm>
#include <array>
#include <vector>

#include "detectors/engine/engine.h"
#include "detectors/engine/examples.h"

namespace datakaart {
namespace {

using Part = CustomDetectorFault::Part;

tl::expected<Engine, std::string> engine_of(const CustomDetector& kind) {
  EngineOptions options;
  options.detectors.custom_detectors = {kind};
  options.kinds = {kind.name};
  return Engine::create(std::move(options));
}

// Without what the detector has put before the user's pattern.
std::string pattern_error(std::string error) {
  constexpr std::string_view k_prefix = "(?m)";
  const std::size_t at = error.find(k_prefix);
  if (at != std::string::npos) error.erase(at, k_prefix.size());
  return error;
}

// Whether all of the text is one match.
bool is_whole(const Trial& trial, const std::string& example) {
  return trial.found == std::vector{TextRange{0, example.size()}};
}

std::string part_of(const Trial& trial) {
  return "from byte " + std::to_string(trial.found.front().begin + 1) + " to " +
         std::to_string(trial.found.front().end);
}

Trial try_below_word(const Engine& engine, const CustomDetector& kind, const std::string& example) {
  const std::array cells = {Cell{0, static_cast<std::uint32_t>(example.size()), 0, 0}};
  std::string word = kind.words.front();
  std::erase_if(word, [](char c) { return c == '*' || c == '$'; });
  const std::array headers = {word};
  return try_text(engine, kind.name, Text{example, cells, headers});
}

std::optional<std::string> why_not_found(const Engine& engine, const CustomDetector& kind,
                                         const std::string& example) {
  Trial trial = try_text(engine, kind.name, Text{example});
  if (is_whole(trial, example) || trial.named) return std::nullopt;
  if (kind.needs_word) trial = try_below_word(engine, kind, example);
  if (is_whole(trial, example)) return std::nullopt;
  if (!trial.found.empty()) return "only a part of it matches, " + part_of(trial);
  CustomDetector without = kind;
  without.checksum.clear();
  without.needs_word = false;
  const auto plain = engine_of(without);
  if (!plain || try_text(*plain, kind.name, Text{example}).found.empty()) {
    return "the pattern does not match it, or only inside a longer word";
  }
  if (kind.checksum.empty()) return "the pattern matches a part of it, but no word stands near";
  return "the pattern matches it, but its digits fail the checksum '" + kind.checksum + "'";
}

std::optional<std::string> why_found(const Engine& engine, const CustomDetector& kind,
                                     const std::string& example) {
  const Trial trial = try_text(engine, kind.name, Text{example});
  if (is_whole(trial, example)) return "it must not match, but it does";
  if (!trial.found.empty()) {
    return "nothing in it may match, but what stands " + part_of(trial) + " does";
  }
  if (kind.needs_word && is_whole(try_below_word(engine, kind, example), example)) {
    return "it must not match, but with a word before it it does";
  }
  return std::nullopt;
}

}  // namespace

std::optional<CustomDetectorFault> try_examples(const CustomDetector& kind,
                                                const CustomExamples& examples) {
  const auto engine = engine_of(kind);
  if (!engine) return CustomDetectorFault{Part::pattern, 0, pattern_error(engine.error())};
  for (std::size_t i = 0; i < examples.matches.size(); ++i) {
    if (auto why = why_not_found(*engine, kind, examples.matches[i])) {
      return CustomDetectorFault{Part::matches, i, std::move(*why)};
    }
  }
  for (std::size_t i = 0; i < examples.must_not_match.size(); ++i) {
    if (auto why = why_found(*engine, kind, examples.must_not_match[i])) {
      return CustomDetectorFault{Part::must_not_match, i, std::move(*why)};
    }
  }
  return std::nullopt;
}

}  // namespace datakaart
