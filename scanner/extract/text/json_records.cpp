#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/find_any.h"
#include "base/folding.h"
#include "detectors/engine/label.h"
#include "scanner/extract/text/record_names.h"
#include "scanner/extract/text/records.h"
#include "scanner/extract/text/unescape.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_key = 100;
constexpr std::size_t k_most_levels = 10'000;  // deeper ones are counted, not known

// Of the objects inside an object so many are remembered by the key that they begin with.
constexpr std::size_t k_most_likenesses = 16;
// Of a list of columns so many are known.
constexpr std::size_t k_most_columns = 1'000;

bool names_columns(std::string_view key) {
  return key == "columns" || key == "fields" || key == "headers" || key == "kolommen";
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
    std::string key = {};     // of the last member
    std::string holder = {};  // the nearest key outside
    std::string label = {};   // the last member's value, where it may label the next one's
    std::size_t index = 0;    // of the next item of a list
    bool undecided = false;   // whether it does shows at its first key
    std::vector<std::string> likenesses = {};  // the first keys of the objects in it
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
    if (!key_next_ && item_.size() < k_longest_key) {
      item_.append(content, 0, k_longest_key - item_.size());
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
    return is_alnum(c) || c == '-' || c == '+' || c == '.' || c == '_' || !is_ascii(c);
  }

  void begin_value() {
    item_.clear();
    find_header();
    if (!header_.empty()) writer_.begin_cell(header_, row_);
  }

  void end_value() {
    writer_.end_cell();
    if (state_ == State::string && key_next_ && !levels_.empty()) {
      levels_.back().key = std::move(key_);
      key_.clear();
      decide_record();
    } else if (!levels_.empty()) {
      end_item(levels_.back());
    }
    state_ = State::outside;
  }

  // The value may be the label of the next one, or the name of a column of the lists that follow.
  void end_item(Level& level) {
    if (level.object) {
      level.label = names_label(lower_case(level.key)) ? item_ : std::string();
      return;
    }
    ++level.index;
    if (names_columns(level.holder) && columns_.size() < k_most_columns) columns_.push_back(item_);
  }

  // Objects of one kind in an object are records of their own; others belong to the one around
  // them.
  void decide_record() {
    Level& level = levels_.back();
    if (!level.undecided) return;
    level.undecided = false;
    Level& outer = levels_[levels_.size() - 2];
    const bool again = std::find(outer.likenesses.begin(), outer.likenesses.end(), level.key) !=
                       outer.likenesses.end();
    if (again) {
      level.row = ++rows_;
    } else if (outer.likenesses.size() < k_most_likenesses) {
      outer.likenesses.push_back(level.key);
    }
  }

  // The header of the value that begins, and the row in which it stands.
  void find_header() {
    header_.clear();
    row_ = levels_.empty() ? 0 : levels_.back().row;
    if (levels_.empty()) return;
    const Level& level = levels_.back();
    if (!level.object && level.holder.empty() && level.index < columns_.size()) {
      header_ = columns_[level.index];
      return;
    }
    const std::string& name = level.object ? level.key : level.holder;
    if (level.object && says_nothing(lower_case(name))) {
      const std::string_view label = label_in(level.label);
      if (!label.empty() && label_fit(label) != LabelFit::none) {
        header_ = label;
        row_ = levels_.size() > 1 ? levels_[levels_.size() - 2].row : level.row;
        writer_.drop_cell(level.label);
        return;
      }
      header_ = level.holder.empty() ? name : level.holder + " " + name;
      return;
    }
    header_ = level.object ? header_of(level.holder, name) : list_header();
  }

  // Values in a list are told by its key, with what holds it where that says little.
  std::string list_header() const {
    const Level& level = levels_.back();
    const std::string_view outside = levels_.size() > 2
                                         ? std::string_view(levels_[levels_.size() - 2].holder)
                                         : std::string_view();
    return header_of(outside, level.holder);
  }

  void open(bool object) {
    if (levels_.size() >= k_most_levels) {
      ++deeper_;
      return;
    }
    Level level{object, levels_.empty() ? 0 : levels_.back().row};
    if (!levels_.empty()) {
      Level& outer = levels_.back();
      const bool in_list_of_lists = !outer.object && !object;
      if (outer.object) {
        level.holder = outer.key;
      } else if (!in_list_of_lists) {
        level.holder = outer.holder;
      }
      if (!outer.object) ++outer.index;
      const bool part = is_part(level.holder);
      if (object) {
        if (!outer.object && (!part || outer.index > 1)) level.row = ++rows_;
        level.undecided = outer.object && !part;
      } else if (in_list_of_lists) {
        level.row = ++rows_;
      }
    } else if (object) {
      level.row = ++rows_;
    }
    if (!object && names_columns(level.holder)) columns_.clear();
    levels_.push_back(std::move(level));
    key_next_ = object;
  }

  // Keys come again and again.
  bool is_part(const std::string& key) {
    if (key == last_asked_) return last_answer_;
    last_asked_ = key;
    last_answer_ = !key.empty() && names_part_of_record(key);
    return last_answer_;
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
  std::uint32_t row_ = 0;             // of the value under way
  std::vector<std::string> columns_;  // of a table told as a list of columns and lists of values
  std::string last_asked_;
  bool last_answer_ = false;
  std::string item_;  // how the value begins
  std::string key_;
  std::string header_;
  std::string scratch_;
};

}  // namespace

std::unique_ptr<RecordReader> make_json_records(TextWriter& writer) {
  return std::make_unique<JsonRecords>(writer);
}

}  // namespace datakaart
