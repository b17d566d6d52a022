// Helpers of the detectors' tests: what an engine finds in a text, in a form that tables of cases
// can state.
#pragma once

#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "detectors/engine/engine.h"
#include "detectors/engine/words.h"

namespace datakaart {

// All people, accounts and numbers in the tests are invented.
struct Seen {
  std::string text;  // as it stands
  std::string value;
  std::string masked;
  Confidence confidence;
  EvidenceSet evidence;
};

inline Engine engine_for(std::string kind, std::vector<std::string> regions = {"BE"}) {
  EngineOptions options;
  if (!kind.empty()) options.kinds = {std::move(kind)};
  options.detectors.regions = std::move(regions);
  auto engine = Engine::create(std::move(options));
  REQUIRE(engine.has_value());
  return std::move(*engine);
}

inline std::vector<Seen> seen(const Engine& engine, const Text& text) {
  std::vector<Match> matches;
  engine.find(text, matches);
  std::vector<Seen> out;
  for (Match& m : matches) {
    out.push_back({std::string(text.bytes.substr(m.begin, m.end - m.begin)), std::move(m.value),
                   std::move(m.masked), m.confidence, m.evidence});
  }
  return out;
}
inline std::vector<Seen> seen(const Engine& engine, std::string_view text) {
  return seen(engine, Text{text});
}

// The values found at medium or above, parted by one blank.
inline std::string reported(const Engine& engine, const Text& text) {
  std::string out;
  for (const Seen& one : seen(engine, text)) {
    if (one.confidence < Confidence::medium) continue;
    if (!out.empty()) out += ' ';
    out += one.value;
  }
  return out;
}
inline std::string reported(const Engine& engine, std::string_view text) {
  return reported(engine, Text{text});
}

// A table of cells, made as extractors make it.
class Table {
 public:
  Table(std::vector<std::string> headers, const std::vector<std::vector<std::string>>& rows)
      : headers_(std::move(headers)) {
    for (const std::string& header : headers_) folded_.push_back(folded(header));
    for (std::size_t row = 0; row < rows.size(); ++row) {
      if (row > 0) bytes_ += '\n';
      for (std::size_t column = 0; column < rows[row].size(); ++column) {
        if (column > 0) bytes_ += '\t';
        const auto begin = static_cast<std::uint32_t>(bytes_.size());
        bytes_ += rows[row][column];
        cells_.push_back({begin, static_cast<std::uint32_t>(bytes_.size()),
                          static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column)});
      }
    }
  }
  Text text() const { return {bytes_, cells_, headers_, folded_}; }

 private:
  std::string bytes_;
  std::vector<Cell> cells_;
  std::vector<std::string> headers_;
  std::vector<std::string> folded_;  // what the engine adds by itself
};

}  // namespace datakaart
