#include "detectors/engine/examples.h"

#include <algorithm>
#include <vector>

#include "detectors/engine/engine.h"

namespace datakaart {
namespace {

// An example as the engine takes it, without its braces and bars.
class ExampleText {
 public:
  explicit ExampleText(std::string_view written) {
    const std::size_t first_line = written.find('\n');
    is_table_ = written.substr(0, first_line).find('|') != std::string_view::npos;
    if (is_table_) {
      read_headers(written.substr(0, first_line));
      written.remove_prefix(first_line == std::string_view::npos ? written.size() : first_line + 1);
      begin_cell(0, 0);
    }
    for (const char c : written) read(c);
    end_cell();
  }

  Text text() const { return {bytes_, cells_, headers_}; }
  const std::vector<TextRange>& marked() const { return marked_; }

 private:
  void read_headers(std::string_view line) {
    for (;;) {
      const std::size_t bar = line.find('|');
      if (bar != 0 || !headers_.empty()) headers_.emplace_back(line.substr(0, bar));
      if (bar == std::string_view::npos) return;
      line.remove_prefix(bar + 1);
    }
  }

  void read(char c) {
    if (c == '{') {
      marked_.push_back({bytes_.size(), bytes_.size()});
    } else if (c == '}') {
      marked_.back().end = bytes_.size();
    } else if (is_table_ && (c == '|' || c == '\n')) {
      const Cell before = cells_.back();
      end_cell();
      bytes_ += c == '|' ? '\t' : '\n';
      c == '|' ? begin_cell(before.row, before.column + 1) : begin_cell(before.row + 1, 0);
    } else {
      bytes_ += c;
    }
  }

  void begin_cell(std::uint32_t row, std::uint32_t column) {
    const auto at = static_cast<std::uint32_t>(bytes_.size());
    cells_.push_back({at, at, row, column});
  }
  void end_cell() {
    if (!cells_.empty()) cells_.back().end = static_cast<std::uint32_t>(bytes_.size());
  }

  bool is_table_ = false;
  std::string bytes_;
  std::vector<Cell> cells_;
  std::vector<std::string> headers_;
  std::vector<TextRange> marked_;
};

std::string told(const std::vector<TextRange>& found, const ExampleText& example) {
  std::string words;
  for (const TextRange& range : found) {
    if (!words.empty()) words += ", ";
    words += example.text().bytes.substr(range.begin, range.end - range.begin);
  }
  return words.empty() ? "nothing" : words;
}

}  // namespace

Trial try_text(const Engine& engine, std::string_view kind, const Text& text) {
  std::vector<Match> matches;
  engine.find(text, matches);
  Trial trial;
  for (const Match& match : matches) {
    if (engine.kinds()[match.kind].name != kind) continue;
    trial.found.push_back({match.begin, match.end});
    trial.named = trial.named || match.evidence.has(Evidence::word_near);
  }
  return trial;
}

std::optional<std::string> why_unproven(const Engine& engine, std::string_view kind,
                                        const Examples& examples) {
  if (examples.matches.empty()) return "it has no examples of matches";
  if (examples.near_misses.empty()) return "it has no near misses";
  for (const std::string_view written : examples.matches) {
    const ExampleText example(written);
    if (example.marked().empty()) return "no braces in '" + std::string(written) + "'";
    const auto found = try_text(engine, kind, example.text()).found;
    if (found != example.marked()) {
      return "in '" + std::string(written) + "' it finds " + told(found, example);
    }
  }
  for (const std::string_view written : examples.near_misses) {
    const ExampleText example(written);
    const auto found = try_text(engine, kind, example.text()).found;
    if (!found.empty()) return "in '" + std::string(written) + "' it finds " + told(found, example);
  }
  return std::nullopt;
}

}  // namespace datakaart
