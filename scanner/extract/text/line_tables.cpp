#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "base/characters.h"
#include "base/utf8.h"
#include "scanner/extract/tables/cell_look.h"
#include "scanner/extract/text/records.h"

namespace datakaart {
namespace {

// Longer lines are running text.
constexpr std::size_t k_longest_table_line = 8 * 1024;
constexpr std::size_t k_most_fields = 200;
constexpr std::size_t k_longest_column_name = 32;  // of a column among lined-up ones

struct Field {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

Field without_blanks_around(std::string_view line, Field field) {
  while (field.begin < field.end && is_blank(line[field.begin])) ++field.begin;
  while (field.end > field.begin && is_blank(line[field.end - 1])) --field.end;
  return field;
}

// What stands between the bars of a line of Markdown, or of a table that a database prints.
std::vector<Field> between_bars(std::string_view line) {
  std::vector<Field> fields;
  std::size_t at = line.find('|');
  while (at < line.size() && fields.size() < k_most_fields) {
    const std::size_t bar = std::min(line.find('|', at + 1), line.size());
    const Field field = without_blanks_around(line, {at + 1, bar});
    if (bar < line.size() || field.begin < field.end) fields.push_back(field);
    at = bar;
  }
  return fields;
}

bool begins_with_bar(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t>");
  return first != std::string_view::npos && line[first] == '|' &&
         line.find('|', first + 1) != std::string_view::npos;
}

// "|---|:-:|" and "+----+----+" part a table's header from its rows.
bool is_rule(std::string_view line) {
  return line.find("--") != std::string_view::npos
             ? line.find_first_not_of("|-:+= \t\r") == std::string_view::npos
             : line.find('-') != std::string_view::npos &&
                   line.find_first_not_of("|-: \t\r") == std::string_view::npos;
}

// Fields that are parted by two blanks or more, or by a tab.
std::vector<Field> between_gaps(std::string_view line) {
  std::vector<Field> fields;
  std::size_t at = 0;
  while (fields.size() < k_most_fields) {
    while (at < line.size() && is_blank(line[at])) ++at;
    if (at == line.size()) break;
    std::size_t end = at;
    while (end < line.size()) {
      if (line[end] == '\t' || line[end] == '\r') break;
      if (line[end] == ' ' && (end + 1 == line.size() || is_blank(line[end + 1]))) break;
      ++end;
    }
    fields.push_back({at, end});
    at = end;
  }
  return fields;
}

// How many characters stand before a byte: columns are lined up by these.
std::size_t characters_before(std::string_view line, std::size_t at) {
  return static_cast<std::size_t>(std::count_if(line.begin(),
                                                line.begin() + static_cast<std::ptrdiff_t>(at),
                                                [](char c) { return !is_continuation(c); }));
}

std::size_t offset_of(std::string_view line, std::size_t character) {
  return first_characters(line, character).size();
}

// Digits, and signs of source code.
bool is_no_part_of_name(char c) {
  static constexpr auto k_foreign = [] {
    std::array<bool, 256> marks{};
    for (const char mark : std::string_view("0123456789{};=<>"))
      marks[static_cast<unsigned char>(mark)] = true;
    return marks;
  }();
  return k_foreign[static_cast<unsigned char>(c)];
}

class LineTables final : public RecordReader {
 public:
  explicit LineTables(TextWriter& writer) : writer_(writer) {}

  tl::expected<void, Problem> take(std::string_view text) override {
    if (!pending_.empty()) {
      const std::size_t feed = text.find('\n');
      const std::size_t end = feed == std::string_view::npos ? text.size() : feed + 1;
      pending_.append(text.substr(0, end));
      text.remove_prefix(end);
      if (!pending_.ends_with('\n') && pending_.size() < k_longest_table_line) return written_;
      take_line(pending_);
      pending_.clear();
    }
    std::size_t plain = 0;  // lines that are no table go out together
    std::size_t at = 0;
    while (at < text.size()) {
      const std::size_t feed = text.find('\n', at);
      if (feed == std::string_view::npos) break;
      const std::string_view line = text.substr(at, feed + 1 - at);
      if (is_plain(line)) {
        at = feed + 1;
        continue;
      }
      write(text.substr(plain, at - plain));
      take_line(line);
      plain = at = feed + 1;
    }
    write(text.substr(plain, at - plain));
    // An endless line is running text.
    if (text.size() - at > k_longest_table_line) {
      write(text.substr(at));
    } else {
      pending_.append(text.substr(at));
    }
    if (!written_) return tl::unexpected(written_.error());
    return {};
  }

  tl::expected<void, Problem> finish() override {
    if (!pending_.empty()) take_line(pending_);
    end_table();
    return written_;
  }

 private:
  enum class Kind { none, bars, lined_up, tabs };

  void write(std::string_view text) {
    if (written_ && !text.empty()) written_ = writer_.write(text);
  }

  // A quick look: most lines belong to no table.
  bool is_plain(std::string_view line) const {
    if (kind_ != Kind::none) return false;
    if (begins_with_bar(line)) return false;
    return !may_be_header(line);
  }

  // Names of columns have no digits nor signs of source code, and stand apart.
  static bool may_be_header(std::string_view line) {
    if (line.size() > k_longest_table_line) return false;
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r\n"), line.size()));
    bool apart = false;
    char before = 0;
    for (const char c : line) {
      if (is_no_part_of_name(c)) return false;
      apart = apart || c == '\t' || (c == ' ' && before == ' ');
      before = c;
    }
    return apart;
  }

  void take_line(std::string_view line) {
    const bool whole = line.ends_with('\n');
    const std::string_view content = whole ? line.substr(0, line.size() - 1) : line;
    if (kind_ != Kind::none && !continues(content)) end_table();
    if (kind_ == Kind::none && line.size() <= k_longest_table_line) begin_table(content);
    if (kind_ == Kind::none || is_rule(content)) return write(line);
    const std::vector<Field> fields = fields_of(content);
    std::size_t from = 0;
    for (std::uint32_t column = 0; column < fields.size(); ++column) {
      const Field& field = fields[column];
      if (field.begin >= field.end || field.begin < from) continue;
      write(line.substr(from, field.begin - from));
      writer_.begin_cell_at(row_, column, HeaderMark::no);
      write(line.substr(field.begin, field.end - field.begin));
      writer_.end_cell();
      from = field.end;
    }
    write(line.substr(from));
    ++row_;
  }

  void begin_table(std::string_view line) {
    if (begins_with_bar(line)) {
      kind_ = Kind::bars;
    } else if (may_be_header(line) && are_names(line)) {
      kind_ = line.find('\t') == std::string_view::npos ? Kind::lined_up : Kind::tabs;
    } else {
      return;
    }
    row_ = 0;
    writer_.begin_table();
  }

  // Whether the fields of the line are names of columns, most of them known.
  bool are_names(std::string_view line) {
    const std::vector<Field> fields = between_gaps(line);
    if (fields.size() < 2) return false;
    // Whether a field is a name costs a look at each kind's words: most lines fail at the first.
    std::size_t others = 0;
    for (const Field& field : fields) {
      const std::string_view name = line.substr(field.begin, field.end - field.begin);
      if (name.size() <= k_longest_column_name && is_label(cell_look(name))) continue;
      if (++others * 2 >= fields.size()) return false;
    }
    starts_.clear();
    for (const Field& field : fields) starts_.push_back(characters_before(line, field.begin));
    return fields.size() - others >= 2;
  }

  bool continues(std::string_view line) const {
    if (line.size() > k_longest_table_line) return false;
    if (kind_ == Kind::bars) return begins_with_bar(line) || is_rule(line);
    if (kind_ == Kind::tabs) return line.find('\t') != std::string_view::npos;
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) return false;
    if (is_rule(line)) return true;
    return std::all_of(starts_.begin() + 1, starts_.end(), [&](std::size_t start) {
      const std::size_t at = offset_of(line, start);
      return at == line.size() || (at > 0 && line[at - 1] == ' ');
    });
  }

  std::vector<Field> fields_of(std::string_view line) const {
    if (kind_ == Kind::bars) return between_bars(line);
    std::vector<Field> fields;
    if (kind_ == Kind::tabs) {
      for (std::size_t at = 0; at <= line.size() && fields.size() < k_most_fields;) {
        const std::size_t tab = std::min(line.find('\t', at), line.size());
        fields.push_back(without_blanks_around(line, {at, tab}));
        at = tab + 1;
      }
      return fields;
    }
    for (std::size_t i = 0; i < starts_.size(); ++i) {
      const std::size_t begin = offset_of(line, starts_[i]);
      const std::size_t end =
          i + 1 < starts_.size() ? offset_of(line, starts_[i + 1]) : line.size();
      fields.push_back(without_blanks_around(line, {begin, end}));
    }
    return fields;
  }

  void end_table() {
    if (kind_ == Kind::none) return;
    kind_ = Kind::none;
    writer_.end_table();
  }

  TextWriter& writer_;
  tl::expected<void, Problem> written_;
  std::string pending_;  // a line that has not ended
  Kind kind_ = Kind::none;
  std::uint32_t row_ = 0;
  std::vector<std::size_t> starts_;  // of lined up columns, in characters
};

}  // namespace

std::unique_ptr<RecordReader> make_line_tables(TextWriter& writer) {
  return std::make_unique<LineTables>(writer);
}

}  // namespace datakaart
