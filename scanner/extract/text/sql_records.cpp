#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

#include "base/characters.h"
#include "scanner/extract/text/records.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_table_name = 100;
constexpr std::size_t k_most_listed = 2'000;
constexpr std::size_t k_most_tables = 10'000;

using Columns = std::vector<std::string>;

bool is_word(char c) {
  return is_alnum(c) || c == '_' || c == '-' || c == '+' || c == '.' || c == '$' || !is_ascii(c);
}

// Reads tokens; what they mean depends on the statement that they stand in.
class SqlRecords final : public RecordReader {
 public:
  explicit SqlRecords(TextWriter& writer) : writer_(writer) {}

  tl::expected<void, Problem> take(std::string_view text) override {
    while (!text.empty()) {
      text.remove_prefix(step(text));
      if (!written_) return tl::unexpected(written_.error());
    }
    return {};
  }

  tl::expected<void, Problem> finish() override {
    end_token();
    if (in_copy_) writer_.end_cell();
    return written_;
  }

 private:
  enum class Token { none, word, quoted };
  enum class Statement {
    other,
    insert,
    insert_columns,
    values,
    create,
    create_columns,
    copy,
    copy_columns,
    copy_from
  };

  void write(std::string_view text) {
    if (written_) written_ = writer_.write(text);
  }

  // Takes one token, or a part of it; returns its size.
  std::size_t step(std::string_view text) {
    if (in_copy_) return copy_step(text);
    if (token_ == Token::quoted) return quoted_step(text);
    if (token_ == Token::word) return word_step(text);
    const char c = text[0];
    if (c == '\'' || c == '"' || c == '`') {
      write(text.substr(0, 1));
      token_ = Token::quoted;
      quote_ = c;
      begin_value();
      return 1;
    }
    if (is_word(c)) {
      token_ = Token::word;
      begin_value();
      return word_step(text);
    }
    write(text.substr(0, 1));
    sign(c);
    return 1;
  }

  std::size_t word_step(std::string_view text) {
    const auto end = std::find_if_not(text.begin(), text.end(), is_word);
    const auto size = static_cast<std::size_t>(end - text.begin());
    keep(text.substr(0, size));
    write(text.substr(0, size));
    if (end != text.end()) end_token();
    return size;
  }

  // A string or quoted name: '' and \' are quotes inside it.
  std::size_t quoted_step(std::string_view text) {
    if (after_quote_) {
      after_quote_ = false;
      if (text[0] != quote_) {
        end_token();
        write({&quote_, 1});
        return 0;
      }
      write(text.substr(0, 1));
      return 1;
    }
    std::size_t at = 0;
    while (at < text.size() && (text[at] != quote_ || escaped_) && !(escaped_ && at > 0)) {
      if (escaped_) {
        escaped_ = false;
      } else if (text[at] == '\\') {
        escaped_ = true;
        keep(text.substr(0, at));
        write(text.substr(0, at));
        return at + 1;  // the backslash itself is left out
      }
      ++at;
    }
    keep(text.substr(0, at));
    write(text.substr(0, at));
    if (at < text.size() && text[at] == quote_ && !escaped_) {
      after_quote_ = true;
      return at + 1;
    }
    return at;
  }

  void keep(std::string_view part) {
    if (name_.size() < k_longest_table_name)
      name_.append(part.substr(0, k_longest_table_name - name_.size()));
  }

  void begin_value() {
    name_.clear();
    // Of a call the first argument is the value: "to_date('12-MAR-85','DD-MON-RR')".
    const bool value = depth_ == 1 || (depth_ == 2 && first_argument_);
    if (statement_ != Statement::values || !value || columns_ == nullptr) return;
    if (column_ < columns_->size()) writer_.begin_cell((*columns_)[column_], row_);
  }

  void end_token() {
    if (token_ == Token::none) return;
    writer_.end_cell();
    const bool quoted = token_ == Token::quoted;
    token_ = Token::none;
    if (quoted && quote_ == '\'') return;
    name(quoted ? name_ : lower_ascii(name_), quoted);
  }

  // A name or a key word.
  void name(const std::string& word, bool quoted) {
    if (!quoted && depth_ == 0 && key_word(word)) return;
    switch (statement_) {
      case Statement::insert:
      case Statement::create:
      case Statement::copy:
        if (depth_ == 0) table_ = lower_ascii(word.substr(word.rfind('.') + 1));
        break;
      case Statement::insert_columns:
      case Statement::copy_columns:
        if (depth_ == 1 && listed_.size() < k_most_listed) listed_.push_back(word);
        break;
      case Statement::create_columns:
        if (depth_ == 1 && first_of_item_ && !(is_constraint(word) && !quoted) &&
            listed_.size() < k_most_listed) {
          listed_.push_back(word);
        }
        first_of_item_ = false;
        break;
      default:
        break;
    }
  }

  bool key_word(const std::string& word) {
    if (word == "insert" || word == "replace") return begin(Statement::insert);
    if (word == "create") return begin(Statement::create);
    if (word == "copy") return begin(Statement::copy);
    if (word == "values" &&
        (statement_ == Statement::insert || statement_ == Statement::insert_columns)) {
      const bool named = statement_ == Statement::insert_columns;
      if (named) last_ = std::move(listed_);
      const auto known = tables_.find(table_);
      columns_ = named ? &last_ : known == tables_.end() ? nullptr : &known->second;
      statement_ = Statement::values;
      return true;
    }
    if (word == "stdin" && statement_ == Statement::copy_columns) {
      last_ = std::move(listed_);
      columns_ = &last_;
      statement_ = Statement::copy_from;
      return true;
    }
    return word == "into" || word == "table" || word == "from" || word == "if" || word == "not" ||
           word == "exists" || word == "ignore" || word == "temporary" || word == "with";
  }

  bool begin(Statement statement) {
    statement_ = statement;
    table_.clear();
    listed_.clear();
    columns_ = nullptr;
    return true;
  }

  static bool is_constraint(const std::string& word) {
    static constexpr auto k_words = std::to_array<std::string_view>(
        {"primary", "key", "unique", "constraint", "index", "foreign", "check", "fulltext"});
    return std::find(k_words.begin(), k_words.end(), word) != k_words.end();
  }

  void sign(char c) {
    if (c == '(') {
      ++depth_;
      first_of_item_ = true;
      first_argument_ = true;
      if (depth_ != 1) return;
      column_ = 0;
      if (statement_ == Statement::insert) statement_ = Statement::insert_columns;
      if (statement_ == Statement::create) statement_ = Statement::create_columns;
      if (statement_ == Statement::copy) statement_ = Statement::copy_columns;
    } else if (c == ')') {
      if (depth_ > 0) --depth_;
      if (depth_ != 0) return;
      if (statement_ == Statement::values) ++row_;
      if (statement_ == Statement::create_columns) {
        if (tables_.size() < k_most_tables) tables_[table_] = std::move(listed_);
        statement_ = Statement::other;
      }
    } else if (c == ',' && depth_ == 2) {
      first_argument_ = false;
    } else if (c == ',' && depth_ == 1) {
      ++column_;
      first_of_item_ = true;
    } else if (c == ';') {
      if (statement_ != Statement::copy_from) statement_ = Statement::other;
      depth_ = 0;
    } else if (c == '\n' && statement_ == Statement::copy_from) {
      in_copy_ = true;
      column_ = 0;
      begin_copied();
    }
  }

  void begin_copied() {
    if (column_ < columns_->size()) writer_.begin_cell((*columns_)[column_], row_);
  }

  // Lines of values between tabs, up to "\.".
  std::size_t copy_step(std::string_view text) {
    const std::size_t at = std::min(text.find_first_of("\t\n\\"), text.size());
    write(text.substr(0, at));
    if (at == text.size()) return at;
    const char c = text[at];
    if (c == '\\') {
      in_copy_ = at + 1 < text.size() && text[at + 1] != '.';
      if (!in_copy_) statement_ = Statement::other;
      if (!in_copy_) writer_.end_cell();
      write(" ");
      return at + 1;
    }
    writer_.end_cell();
    write(text.substr(at, 1));
    column_ = c == '\t' ? column_ + 1 : 0;
    row_ += c == '\n' ? 1 : 0;
    begin_copied();
    return at + 1;
  }

  TextWriter& writer_;
  tl::expected<void, Problem> written_;
  Token token_ = Token::none;
  char quote_ = '\'';
  bool after_quote_ = false;
  bool escaped_ = false;
  bool in_copy_ = false;
  bool first_of_item_ = false;
  bool first_argument_ = false;  // of a call in a value
  Statement statement_ = Statement::other;
  std::uint32_t depth_ = 0;  // of brackets
  std::size_t column_ = 0;
  std::uint32_t row_ = 1;
  std::string name_;   // of the token, its beginning
  std::string table_;  // of the statement
  Columns listed_;     // columns as they are listed
  Columns last_;
  const Columns* columns_ = nullptr;
  std::map<std::string, Columns> tables_;
};

}  // namespace

std::unique_ptr<RecordReader> make_sql_records(TextWriter& writer) {
  return std::make_unique<SqlRecords>(writer);
}

}  // namespace datakaart
