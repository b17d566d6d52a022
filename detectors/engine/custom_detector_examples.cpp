// Examples prove a rule before it is used. Each is a value by itself, or a text with a value in it
// and a word beside that. Where a kind needs a word, a value by itself is tried as a cell below a
// header that has the word.
#include <algorithm>
#include <array>

#include "detectors/engine/engine.h"

namespace datakaart {
namespace {

using Part = OwnKindFault::Part;

struct Tried {
  bool any = false;    // something was found
  bool whole = false;  // all of it was
  bool named = false;  // a part was, with a word near
  std::size_t begin = 0;
  std::size_t end = 0;  // of the first match
};

tl::expected<Engine, std::string> engine_of(const OwnKind& kind) {
  EngineOptions options;
  options.detectors.own_kinds = {kind};
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

Tried tried(const Engine& engine, const Text& text) {
  std::vector<Match> matches;
  engine.find(text, matches);
  Tried result;
  for (const Match& match : matches) {
    if (!result.any) {
      result.begin = match.begin;
      result.end = match.end;
    }
    result.any = true;
    result.whole = result.whole || (match.begin == 0 && match.end == text.bytes.size());
    result.named = result.named || match.evidence.has(Evidence::word_near);
  }
  return result;
}

Tried tried_below_word(const Engine& engine, const OwnKind& kind, const std::string& example) {
  const std::array cells = {Cell{0, static_cast<std::uint32_t>(example.size()), 0, 0}};
  std::string word = kind.words.front();
  std::erase_if(word, [](char c) { return c == '*' || c == '$'; });
  const std::array headers = {word};
  return tried(engine, Text{example, cells, headers});
}

std::optional<std::string> why_not_found(const Engine& engine, const OwnKind& kind,
                                         const std::string& example) {
  Tried found = tried(engine, Text{example});
  if (found.whole || found.named) return std::nullopt;
  if (kind.needs_word) found = tried_below_word(engine, kind, example);
  if (found.whole) return std::nullopt;
  if (found.any) {
    return "only a part of it matches, from byte " + std::to_string(found.begin + 1) + " to " +
           std::to_string(found.end);
  }
  OwnKind without = kind;
  without.checksum.clear();
  without.needs_word = false;
  const auto plain = engine_of(without);
  if (!plain || !tried(*plain, Text{example}).any) {
    return "the pattern does not match it, or only inside a longer word";
  }
  if (kind.checksum.empty()) return "the pattern matches a part of it, but no word stands near";
  return "the pattern matches it, but its digits fail the checksum '" + kind.checksum + "'";
}

std::optional<std::string> why_found(const Engine& engine, const OwnKind& kind,
                                     const std::string& example) {
  const Tried found = tried(engine, Text{example});
  if (found.whole) return "it must not match, but it does";
  if (found.any) {
    return "nothing in it may match, but what stands from byte " + std::to_string(found.begin + 1) +
           " to " + std::to_string(found.end) + " does";
  }
  if (kind.needs_word && tried_below_word(engine, kind, example).whole) {
    return "it must not match, but with a word before it it does";
  }
  return std::nullopt;
}

}  // namespace

std::optional<OwnKindFault> try_examples(const OwnKind& kind, const OwnKindExamples& examples) {
  const auto engine = engine_of(kind);
  if (!engine) return OwnKindFault{Part::pattern, 0, pattern_error(engine.error())};
  for (std::size_t i = 0; i < examples.matches.size(); ++i) {
    if (auto why = why_not_found(*engine, kind, examples.matches[i])) {
      return OwnKindFault{Part::matches, i, std::move(*why)};
    }
  }
  for (std::size_t i = 0; i < examples.must_not_match.size(); ++i) {
    if (auto why = why_found(*engine, kind, examples.must_not_match[i])) {
      return OwnKindFault{Part::must_not_match, i, std::move(*why)};
    }
  }
  return std::nullopt;
}

}  // namespace datakaart
