#include "scanner/examine/allow_comment.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"

namespace datakaart {
namespace {

// More of a reason is not kept.
constexpr std::size_t k_longest_reason = 200;
constexpr std::string_view k_blanks = " \t\r";

std::string_view trimmed(std::string_view text) {
  const std::size_t begin = std::min(text.find_first_not_of(k_blanks), text.size());
  text.remove_prefix(begin);
  return text.substr(0, text.find_last_not_of(k_blanks) + 1);
}

std::string_view without_comment_end(std::string_view text) {
  constexpr std::array<std::string_view, 6> k_ends = {"*/", "-->", "*)", "#}", "%>", "--%>"};
  for (const std::string_view end : k_ends) text = text.substr(0, text.find(end));
  text = trimmed(text);
  // In a text between quotes, in a cell, in an attribute.
  while (!text.empty() && std::string_view("\"'>,;").find(text.back()) != std::string_view::npos) {
    text.remove_suffix(1);
  }
  return trimmed(text);
}

std::vector<std::string> split_at_commas(std::string_view text) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    const std::size_t comma = std::min(text.find(','), text.size());
    if (comma > 0) parts.emplace_back(text.substr(0, comma));
    text.remove_prefix(std::min(comma + 1, text.size()));
  }
  return parts;
}

}  // namespace

std::optional<AllowComment> allow_comment_on(std::string_view line) {
  const std::size_t at = line.find(k_allow_comment);
  if (at == std::string_view::npos) return std::nullopt;
  line.remove_prefix(at + k_allow_comment.size());
  line = without_comment_end(line);
  const std::size_t end = std::min(line.find_first_of(k_blanks), line.size());
  AllowComment comment;
  comment.kinds = split_at_commas(line.substr(0, end));
  comment.reason = first_characters(trimmed(line.substr(end)), k_longest_reason);
  return comment;
}

}  // namespace datakaart
