// Reads number format codes (ECMA-376 part 1, 18.8.31) into sections of tokens.
#include <charconv>

#include "base/characters.h"
#include "base/utf8.h"
#include "scanner/extract/office/cell_format.h"

namespace datakaart {
namespace {

constexpr std::size_t k_max_code = 1024;
constexpr std::size_t k_max_sections = 4;

bool begins_like(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (to_lower(text[i]) != word[i]) return false;
  }
  return true;
}

}  // namespace

// Goes once through a code; one per code.
class CellFormat::Reader {
 public:
  explicit Reader(std::string_view code) : rest_(code.substr(0, k_max_code)) {}

  std::vector<Section> read() {
    sections_.emplace_back();
    while (!rest_.empty()) step();
    for (Section& section : sections_) complete(section);
    return std::move(sections_);
  }

 private:
  using Kind = Token::Kind;
  Section& section() { return sections_.back(); }
  void add(Kind kind, char letter = 0, std::uint32_t count = 1) {
    section().tokens.push_back({kind, letter, count});
  }
  void literal(std::string_view text) {
    auto& tokens = section().tokens;
    if (tokens.empty() || tokens.back().kind != Kind::literal) add(Kind::literal);
    tokens.back().text += text;
  }
  std::string_view take(std::size_t count) {
    const auto taken = rest_.substr(0, count);
    rest_.remove_prefix(taken.size());
    return taken;
  }

  void step() {
    const char c = rest_.front();
    if (c == ';') {
      take(1);
      if (sections_.size() == k_max_sections) {
        rest_ = {};
      } else {
        sections_.emplace_back();
      }
    } else if (c == '"') {
      quoted();
    } else if (c == '\\') {
      take(1);
      literal(take(character()));
    } else if (c == '_' || c == '*') {
      // Space as wide as a character, or a character that fills the column.
      take(1);
      take(character());
      if (c == '_') literal(" ");
    } else if (c == '[') {
      bracket();
    } else if (begins_like(rest_, "general")) {
      take(7);
      add(Kind::general);
    } else if (begins_like(rest_, "am/pm") || begins_like(rest_, "a/p")) {
      take(to_lower(rest_[1]) == 'm' ? 5 : 3);
      add(Kind::half_day);
      section().is_date = true;
    } else {
      placeholder(c);
    }
  }

  // How many bytes the next character has.
  std::size_t character() const { return next_boundary(rest_, 1); }

  void quoted() {
    take(1);
    const auto close = rest_.find('"');
    literal(take(close));
    if (close != std::string_view::npos) take(1);
  }

  // [Red], [h], [>=100], [$EUR-813].
  void bracket() {
    const auto close = rest_.find(']');
    std::string_view inside = take(close);
    if (close != std::string_view::npos) take(1);
    inside.remove_prefix(1);
    if (inside.empty()) return;
    const char first = to_lower(inside.front());
    if (first == '$') {
      inside.remove_prefix(1);
      const auto dash = inside.rfind('-');
      literal(inside.substr(0, dash));
      if (dash == std::string_view::npos) return;
      inside.remove_prefix(dash + 1);
      std::uint32_t locale = 0;
      std::from_chars(inside.data(), inside.data() + inside.size(), locale, 16);
      section().locale = static_cast<std::uint16_t>(locale);
    } else if (first == '<' || first == '>' || first == '=') {
      const auto digits = inside.find_first_not_of("<>=");
      section().condition = inside.substr(0, digits);
      if (digits == std::string_view::npos) return;
      inside.remove_prefix(digits);
      std::from_chars(inside.data(), inside.data() + inside.size(), section().operand);
    } else if (inside.find_first_not_of(std::string(1, inside.front())) == std::string_view::npos &&
               (first == 'h' || first == 'm' || first == 's')) {
      add(Kind::elapsed, first, static_cast<std::uint32_t>(inside.size()));
      section().is_date = true;
    }
  }

  void placeholder(char c) {
    const char letter = to_lower(c);
    if (letter == 'y' || letter == 'm' || letter == 'd' || letter == 'h' || letter == 's') {
      std::uint32_t count = 0;
      while (!rest_.empty() && to_lower(rest_.front()) == letter) {
        take(1);
        ++count;
      }
      add(Kind::date, letter, count);
      section().is_date = true;
    } else if (c == '0' || c == '#' || c == '?') {
      take(1);
      add(Kind::digit, c);
    } else if (c == '.') {
      take(1);
      add(Kind::point);
    } else if (c == '%') {
      take(1);
      add(Kind::percent);
      section().percent = true;
    } else if (c == ',') {
      take(1);
      comma();
    } else if ((c == 'E' || c == 'e') && rest_.size() > 1 && (rest_[1] == '+' || rest_[1] == '-')) {
      take(2);
      section().scientific = true;
    } else if (c == '@') {
      take(1);
      add(Kind::general);
    } else {
      literal(take(character()));
    }
  }

  // Between placeholders it groups the digits, after the last one it divides by a thousand.
  void comma() {
    const auto& tokens = section().tokens;
    if (tokens.empty() || tokens.back().kind != Kind::digit) return literal(",");
    const auto next = rest_.find_first_not_of(',');
    const bool between = next != std::string_view::npos &&
                         (rest_[next] == '0' || rest_[next] == '#' || rest_[next] == '?');
    if (between) {
      section().grouped = true;
    } else {
      ++section().thousands;
    }
  }

  // Counts placeholders, and tells minutes from months: an m beside hours or seconds.
  static void complete(Section& section) {
    bool after_point = false;
    Token* last_time = nullptr;
    for (std::size_t i = 0; i < section.tokens.size(); ++i) {
      Token& token = section.tokens[i];
      if (token.kind == Kind::digit && section.is_date) {
        const bool fraction = i > 0 && section.tokens[i - 1].kind == Kind::point;
        const bool goes_on = i > 0 && section.tokens[i - 1].kind == Kind::fraction;
        if (fraction || goes_on) token.kind = Kind::fraction;
      } else if (token.kind == Kind::digit) {
        ++(after_point ? section.decimals : section.whole_digits);
      } else if (token.kind == Kind::point) {
        if (after_point) {
          token.kind = Kind::literal;
          token.text.assign(1, '.');
        }
        after_point = true;
      } else if (token.kind == Kind::date || token.kind == Kind::elapsed) {
        const bool after_hour = last_time != nullptr && last_time->letter == 'h';
        if (token.letter == 'm' && token.kind == Kind::date && after_hour) token.letter = 'n';
        const bool month_before = last_time != nullptr && last_time->letter == 'm' &&
                                  last_time->kind == Kind::date && last_time->count <= 2;
        if (token.letter == 's' && month_before) last_time->letter = 'n';
        last_time = &token;
      }
    }
  }

  std::string_view rest_;
  std::vector<Section> sections_;
};

CellFormat::CellFormat(std::string_view code) : sections_(Reader(code).read()) {
  const auto& tokens = sections_.front().tokens;
  plain_ = sections_.front().condition.empty() &&
           (tokens.empty() || (tokens.size() == 1 && tokens.front().kind == Token::Kind::general));
}

}  // namespace datakaart
