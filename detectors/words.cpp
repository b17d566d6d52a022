#include "detectors/words.h"

#include <algorithm>
#include <string>

namespace datakaart {
namespace {

constexpr std::size_t k_before = 80;
constexpr std::size_t k_behind = 30;

// The letter that a character of Latin-1 Supplement (C3 xx in UTF-8) is without its accent.
char without_accent(unsigned char second) {
  constexpr std::string_view k_plain =
      "aaaaaaaceeeeiiiidnooooo/ouuuuypsaaaaaaaceeeeiiiidnooooo/ouuuuypy";
  return second >= 0x80 && second <= 0xBF ? k_plain[second - 0x80U] : ' ';
}

// Lower case, without accents; all that is no letter or digit becomes one blank. camelCase is taken
// apart. A blank stands at both ends.
std::string folded(std::string_view text) {
  std::string out = " ";
  bool lower_before = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto c = static_cast<unsigned char>(text[i]);
    char plain = ' ';
    if (c >= 'A' && c <= 'Z') {
      if (lower_before) out += ' ';
      plain = static_cast<char>(c + 32);
    } else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
      plain = static_cast<char>(c);
    } else if (c == 0xC3 && i + 1 < text.size()) {
      plain = without_accent(static_cast<unsigned char>(text[++i]));
    } else if (c == 0xC2 && i + 1 < text.size() &&
               static_cast<unsigned char>(text[i + 1]) == 0xB0) {
      ++i;  // the degree sign of "n°"
      continue;
    }
    lower_before = c >= 'a' && c <= 'z';
    if (plain != ' ' || out.back() != ' ') out += plain;
  }
  if (out.back() != ' ') out += ' ';
  return out;
}

bool contains(const std::string& text, std::string_view word) {
  const bool open_front = word.starts_with('*');
  const bool open_back = word.ends_with('*');
  if (open_front) word.remove_prefix(1);
  if (open_back) word.remove_suffix(1);
  for (std::size_t at = text.find(word); at != std::string::npos; at = text.find(word, at + 1)) {
    const bool front = open_front || text[at - 1] == ' ';
    const bool back = open_back || text[at + word.size()] == ' ';
    if (front && back) return true;
  }
  return false;
}

std::string_view find(std::string_view text, WordList words) {
  const std::string clean = folded(text);
  for (std::string_view word : words) {
    if (contains(clean, word)) return word;
  }
  return {};
}

// Where the line that holds the byte at `at` begins (in a table: its row), or k_before bytes
// before.
std::size_t line_begin(std::string_view text, std::size_t at) {
  const std::size_t least = at - std::min(at, k_before);
  const std::size_t feed = text.substr(least, at - least).rfind('\n');
  return feed == std::string_view::npos ? least : least + feed + 1;
}

}  // namespace

std::string_view word_near(const Text& text, std::size_t begin, std::size_t end, WordList words) {
  const std::string_view bytes = text.bytes;
  std::size_t from = line_begin(bytes, begin);
  // A short line takes the one before it along: a label often stands above its value.
  if (text.cell_at(begin) == nullptr && begin - from < 20 && from > 1)
    from = line_begin(bytes, from - 1);
  const std::string_view behind = bytes.substr(end, k_behind);
  const std::size_t to = end + std::min(behind.find('\n'), behind.size());
  // The nearer part counts: what stands right before names it better than what stands behind.
  const std::string_view before = find(bytes.substr(from, begin - from), words);
  return before.empty() ? find(bytes.substr(end, to - end), words) : before;
}

std::string_view word_in_header(const Text& text, std::size_t offset, WordList words) {
  const std::string_view header = text.header_at(offset);
  return header.empty() ? std::string_view{} : find(header, words);
}

bool add_words(const Text& text, std::size_t begin, std::size_t end, WordList words,
               EvidenceSet& evidence) {
  if (const auto header = word_in_header(text, begin, words); !header.empty()) {
    evidence.add(Evidence::column_header);
    evidence.word = header;
    return true;
  }
  if (const auto word = word_near(text, begin, end, words); !word.empty()) {
    evidence.add(Evidence::word_near);
    evidence.word = word;
    return true;
  }
  return false;
}

}  // namespace datakaart
