// What all readers of records in lines share (cards, calendars, directories): whole lines, each
// with its line feed, whatever the blocks that the text comes in; and how a line's value is told
// from its name (RFC 5545 3.1, RFC 6350 3.3). One per file; one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "base/characters.h"
#include "scanner/extract/text/records.h"

namespace datakaart {

class LineRecords : public RecordReader {
 public:
  explicit LineRecords(TextWriter& writer) : writer_(writer) {}

  tl::expected<void, Problem> take(std::string_view text) override {
    while (!text.empty()) {
      const std::size_t feed = text.find('\n');
      line_.append(text.substr(0, feed == std::string_view::npos ? text.size() : feed + 1));
      text.remove_prefix(
          std::min(feed == std::string_view::npos ? text.size() : feed + 1, text.size()));
      if (feed == std::string_view::npos && line_.size() < k_longest_line) break;
      hand_on();
      if (!written_) return tl::unexpected(written_.error());
    }
    return {};
  }

  tl::expected<void, Problem> finish() override {
    if (!line_.empty()) hand_on();
    return written_;
  }

 protected:
  // A longer line is running text.
  static constexpr std::size_t k_longest_line = std::size_t{64} * 1024;

  // The line without its feed.
  virtual void take_line(std::string_view line) = 0;

  void write(std::string_view text) {
    if (written_ && !text.empty()) written_ = writer_.write(text);
  }
  void write_cell(std::string_view header, std::string_view text) {
    if (!header.empty()) writer_.begin_cell(header, row_);
    write(text);
    if (!header.empty()) writer_.end_cell();
  }
  void next_record() { ++row_; }

 private:
  void hand_on() {
    const bool ends = line_.ends_with('\n');
    if (ends) line_.pop_back();
    if (line_.ends_with('\r')) line_.pop_back();
    take_line(line_);
    line_.clear();
    if (ends) write("\n");
  }

  TextWriter& writer_;
  tl::expected<void, Problem> written_;
  std::string line_;
  std::uint32_t row_ = 0;
};

// Where the value begins behind: a colon that stands between no quotation marks.
inline std::size_t colon_of(std::string_view line) {
  bool quoted = false;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '"') quoted = !quoted;
    if (line[i] == ':' && !quoted) return i;
  }
  return std::string_view::npos;
}

// The value of a parameter: CN="Sofie De Ridder". `head`: what stands before the line's value.
inline std::string_view parameter_in(std::string_view head, std::string_view name) {
  const std::string lower = lower_ascii(head);
  const std::size_t at = lower.find(";" + std::string(name) + "=");
  if (at == std::string::npos) return {};
  head.remove_prefix(at + name.size() + 2);
  if (head.starts_with('"')) return head.substr(1, head.substr(1).find('"'));
  return head.substr(0, head.find_first_of(";:"));
}

// In one line: a line feed is a blank.
inline std::string without_backslashes(std::string_view value) {
  std::string plain;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] == '\\' && i + 1 < value.size()) {
      ++i;
      plain += value[i] == 'n' || value[i] == 'N' ? ' ' : value[i];
    } else {
      plain += value[i];
    }
  }
  return plain;
}

}  // namespace datakaart
