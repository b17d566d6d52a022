#include "scanner/extract/rtf/rtf_tokens.h"

#include <algorithm>

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr std::size_t k_rtf_block = std::size_t{64} * 1024;
constexpr std::size_t k_longest_text = std::size_t{16} * 1024;
constexpr std::size_t k_longest_control = 32;

}  // namespace

int RtfTokens::peek() {
  if (used_ == block_.size() && !at_end_) {
    block_.resize(k_rtf_block);
    auto got = source_.read(block_.data(), block_.size());
    block_.resize(got ? *got : 0);
    used_ = 0;
    at_end_ = block_.empty();
    if (!got) status_ = tl::unexpected(got.error());
  }
  return at_end_ ? k_end : static_cast<unsigned char>(block_[used_]);
}

int RtfTokens::take() {
  const int c = peek();
  if (c != k_end) ++used_;
  return c;
}

tl::expected<void, Problem> RtfTokens::next(RtfToken& token) {
  token.text.clear();
  token.has_number = false;
  token.number = 0;
  while (peek() == '\r' || peek() == '\n' || peek() == '\0') take();
  switch (peek()) {
    case k_end:
      token.kind = RtfToken::Kind::end;
      break;
    case '{':
    case '}':
      token.kind = take() == '{' ? RtfToken::Kind::open : RtfToken::Kind::close;
      break;
    case '\\':
      take();
      take_control(token);
      break;
    default:
      take_text(token);
  }
  return status_;
}

void RtfTokens::take_control(RtfToken& token) {
  const int first = peek();
  if (first == '\'') return take_hex(token);
  if (first == k_end || !is_letter(static_cast<char>(first))) {
    token.kind = RtfToken::Kind::symbol;
    if (first != k_end) token.text = static_cast<char>(take());
    return;
  }
  token.kind = RtfToken::Kind::control;
  while (peek() != k_end && is_letter(static_cast<char>(peek())) &&
         token.text.size() < k_longest_control) {
    token.text += static_cast<char>(take());
  }
  const bool negative = peek() == '-';
  if (negative) take();
  constexpr std::int64_t k_most = 10'000'000'000;
  while (peek() != k_end && is_digit(static_cast<char>(peek()))) {
    token.has_number = true;
    token.number = std::min(token.number * 10 + (take() - '0'), k_most);
  }
  if (negative) token.number = -token.number;
  if (peek() == ' ') take();
}

// \'e9, and whatever of the same kind follows: a character may take two bytes.
void RtfTokens::take_hex(RtfToken& token) {
  token.kind = RtfToken::Kind::text;
  take();
  int value = 0;
  for (int digits = 0; digits < 2; ++digits) {
    const int digit = peek() == k_end ? -1 : hex_value(static_cast<char>(peek()));
    if (digit < 0) return;
    take();
    value = value * 16 + digit;
  }
  token.text = static_cast<char>(value);
}

void RtfTokens::take_text(RtfToken& token) {
  token.kind = RtfToken::Kind::text;
  for (int c = peek(); c != k_end && c != '{' && c != '}' && c != '\\' && c != '\r' && c != '\n';
       c = peek()) {
    if (token.text.size() >= k_longest_text) return;
    token.text += static_cast<char>(take());
  }
}

tl::expected<void, Problem> RtfTokens::raw(std::uint64_t count, std::uint64_t most,
                                           std::string& out) {
  for (; count > 0 && peek() != k_end;) {
    const auto there = std::min<std::uint64_t>(count, block_.size() - used_);
    const auto kept =
        std::min<std::uint64_t>(there, most - std::min<std::uint64_t>(most, out.size()));
    out.append(block_, used_, static_cast<std::size_t>(kept));
    used_ += static_cast<std::size_t>(there);
    count -= there;
  }
  return status_;
}

}  // namespace datakaart
