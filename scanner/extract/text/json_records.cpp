#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/find_any.h"
#include "scanner/extract/text/records.h"
#include "scanner/extract/text/unescape.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_key = 100;
constexpr std::size_t k_most_levels = 10'000;  // deeper ones are counted, not known

// Keys that say nothing about their value.
bool says_nothing(std::string_view key) {
  static constexpr auto k_keys = std::to_array<std::string_view>(
      {"value", "values", "val", "text", "content", "data", "item", "items", "number", "nr"});
  return std::find(k_keys.begin(), k_keys.end(), key) != k_keys.end();
}

class JsonRecords final : public RecordReader {
 public:
  explicit JsonRecords(TextWriter& writer) : writer_(writer), unescaper_(make_json_unescaper()) {}

  tl::expected<void, Problem> take(std::string_view text) override {
    while (!text.empty()) {
      const std::size_t used = state_ == State::string   ? in_string(text)
                               : state_ == State::scalar ? in_scalar(text)
                                                         : outside(text);
      text.remove_prefix(used);
      if (!written_) return tl::unexpected(written_.error());
    }
    return {};
  }

  tl::expected<void, Problem> finish() override {
    if (state_ != State::outside) end_value();
    return written_;
  }

 private:
  enum class State { outside, string, scalar };
  struct Level {
    bool object = false;
    std::uint32_t row = 0;
    std::string key;  // of the last member
  };

  void write(std::string_view text) {
    if (written_) written_ = writer_.write(text);
  }

  // Structure up to the next value or key, with the quote that closes the one before.
  std::size_t outside(std::string_view text) {
    std::size_t at = behind_string_ ? 1 : 0;
    behind_string_ = false;
    for (; at < text.size() && text[at] != '"' && !is_scalar(text[at]); ++at) pass(text[at]);
    if (at < text.size() && text[at] == '"') {
      ++at;
      write(text.substr(0, at));
      state_ = State::string;
      key_.clear();
      if (!key_next_) begin_value();
      return at;
    }
    write(text.substr(0, at));
    if (at < text.size()) {
      state_ = State::scalar;
      begin_value();
    }
    return at;
  }

  void pass(char c) {
    switch (c) {
      case '{':
      case '[':
        return open(c == '{');
      case '}':
      case ']':
        return close();
      case ':':
        key_next_ = false;
        return;
      case ',':
        key_next_ = in_object();
        return;
      default:
        return;
    }
  }

  // A string's content.
  std::size_t in_string(std::string_view text) {
    const std::size_t at = end_of_string(text);
    const bool ends = at < text.size();
    std::string_view content = text.substr(0, at);
    if (has_escapes_) {
      scratch_.clear();
      unescaper_->apply(content, scratch_);
      if (ends) unescaper_->finish(scratch_);
      content = scratch_;
    }
    write(content);
    if (key_next_ && key_.size() < k_longest_key) {
      key_.append(content, 0, k_longest_key - key_.size());
    }
    if (!ends) return at;
    has_escapes_ = false;
    end_value();
    behind_string_ = text[at] == '"';
    return at;
  }

  // Its closing quote, or a line feed, which no string can hold; the text's end where it goes on.
  std::size_t end_of_string(std::string_view text) {
    std::size_t at = 0;
    for (; at < text.size(); ++at) {
      if (!escaped_) at = find_any(text, at, std::array{'"', '\\', '\n'});
      if (at == text.size() || text[at] == '\n' || (text[at] == '"' && !escaped_)) break;
      escaped_ = text[at] == '\\' && !escaped_;
      has_escapes_ = true;
    }
    if (at < text.size()) escaped_ = false;
    return at;
  }

  // A number, true, false or null.
  std::size_t in_scalar(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_scalar);
    const auto size = static_cast<std::size_t>(end - text.begin());
    write(text.substr(0, size));
    if (end != text.end()) end_value();
    return size;
  }

  static bool is_scalar(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '+' || c == '.' || c == '_' || static_cast<unsigned char>(c) >= 0x80;
  }

  void begin_value() {
    if (header().empty()) return;
    writer_.begin_cell(header_, levels_.empty() ? 0 : levels_.back().row);
  }

  void end_value() {
    writer_.end_cell();
    if (state_ == State::string && key_next_ && !levels_.empty()) {
      levels_.back().key = std::move(key_);
      key_.clear();
    }
    state_ = State::outside;
  }

  // The nearest key that says something, with those inside it that do not.
  const std::string& header() {
    header_.clear();
    for (auto level = levels_.rbegin(); level != levels_.rend(); ++level) {
      if (level->key.empty()) continue;
      header_ = header_.empty() ? level->key : level->key + " " + header_;
      if (!says_nothing(level->key)) break;
    }
    return header_;
  }

  void open(bool object) {
    if (levels_.size() >= k_most_levels) {
      ++deeper_;
      return;
    }
    const std::uint32_t row = object ? ++rows_ : levels_.empty() ? 0 : levels_.back().row;
    levels_.push_back({object, row, {}});
    key_next_ = object;
  }

  void close() {
    if (deeper_ > 0) {
      --deeper_;
    } else if (!levels_.empty()) {
      levels_.pop_back();
    }
    key_next_ = false;
  }

  bool in_object() const { return deeper_ == 0 && !levels_.empty() && levels_.back().object; }

  TextWriter& writer_;
  std::unique_ptr<Unescaper> unescaper_;
  tl::expected<void, Problem> written_;
  State state_ = State::outside;
  bool behind_string_ = false;  // its closing quote comes next
  bool escaped_ = false;        // the next character of the string is
  bool has_escapes_ = false;    // the string, as far as it has come
  bool key_next_ = false;       // the next string is a key
  std::vector<Level> levels_;
  std::uint64_t deeper_ = 0;
  std::uint32_t rows_ = 0;
  std::string key_;
  std::string header_;
  std::string scratch_;
};

}  // namespace

std::unique_ptr<RecordReader> make_json_records(TextWriter& writer) {
  return std::make_unique<JsonRecords>(writer);
}

}  // namespace datakaart
