// The filter marks the few bytes where an anchor may be, 64 at a time; each of these is looked at
// here. Without it (Scan::each_byte, for tests) every byte is, with the same result.
#include "detectors/engine/anchors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "base/characters.h"
#include "detectors/engine/anchor_filter.h"
#include "detectors/engine/joints.h"

namespace datakaart {
namespace {

constexpr char k_full_width_lead = '\xEF';  // U+FF20, the full-width '@', is EF BC A0

bool is_interesting(char c) {
  return is_digit(c) || (c != '\0' && std::strchr("@([{:<-\xEF", c) != nullptr);
}

// A hexadecimal digit or a colon.
bool is_hex_or_colon(char c) { return is_hex_digit(c) || c == ':'; }

constexpr std::size_t k_most_blocks = 64;
constexpr std::size_t k_most_label = 24;  // letters that may stand glued to a number

// The classes of the four bytes before `at`.
BytesBefore bytes_before(std::string_view bytes, std::size_t at) {
  BytesBefore before;
  for (unsigned i = 1; i <= 4 && at >= i; ++i) {
    const char c = bytes[at - i];
    const std::uint64_t bit = std::uint64_t{1} << (64U - i);
    if (is_digit(c)) before.digit |= bit;
    if (is_letter(c)) before.letter |= bit;
    if (std::string_view(".,-/:").find(c) != std::string_view::npos) before.joint |= bit;
    if (c == ' ' || c == '-' || c == '.') before.gap |= bit;
    if (is_hex_or_colon(c) && c != ':') before.hex |= bit;
    if (c == ':') before.colon |= bit;
    if (c == ',' || c == '/') before.part |= bit;
  }
  return before;
}

class AnchorPass {
 public:
  AnchorPass(std::string_view bytes, std::size_t to, const AnchorNeeds& needs,
             std::vector<AnchorHit>& hits)
      : bytes_(bytes), to_(to), needs_(needs), hits_(hits) {}

  // Looks at every byte.
  void walk(std::size_t from) {
    for (std::size_t at = after_group(from); at < to_;) {
      at = is_interesting(bytes_[at]) ? look_at(at) : at + 1;
    }
  }

  // Looks at what the filter marks.
  void run(std::size_t from) {
    const std::size_t first = after_group(from);
    BytesBefore before = bytes_before(bytes_, from);
    std::array<std::uint64_t, k_most_blocks> masks;
    std::size_t at = from;
    while (at + k_filter_block <= to_) {
      const std::size_t blocks = std::min((to_ - at) / k_filter_block, k_most_blocks);
      filter_anchors(bytes_.data() + at, before, {masks.data(), blocks});
      for (std::size_t i = 0; i < blocks; ++i)
        look_at_marked(masks[i], at + i * k_filter_block, first);
      at += blocks * k_filter_block;
    }
    if (at == to_) return;
    std::array<char, k_filter_block> rest{};
    std::memcpy(rest.data(), bytes_.data() + at, std::min(bytes_.size() - at, rest.size()));
    filter_anchors(rest.data(), before, {masks.data(), 1});
    look_at_marked(masks[0], at, first);
  }

 private:
  // The rest of a group of digits that began before belongs to that group.
  std::size_t after_group(std::size_t from) const {
    if (from == 0 || !is_digit(bytes_[from - 1])) return from;
    return std::min(end_of_digits(from), to_);
  }

  // The places of a block that begins at `block`, as far as they lie in [first, to_).
  void look_at_marked(std::uint64_t mask, std::size_t block, std::size_t first) {
    for (; mask != 0; mask &= mask - 1) {
      const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(mask));
      if (at >= to_) return;
      if (at >= first) look_at(at);
    }
  }

  // Looks at the interesting byte at `at`; returns where to go on.
  std::size_t look_at(std::size_t at) {
    const char c = bytes_[at];
    if (is_digit(c)) return look_at_digits(at);
    if (c == ':') {
      if (needs_.colons && stands_in_hex(at)) hits_.push_back({at, Anchor::colon});
      return at + 1;
    }
    if (c == '-') {
      if (needs_.colons && joins_first_pairs(at)) hits_.push_back({at, Anchor::colon});
      return at + 1;
    }
    if (c == '<') {
      if (needs_.fillers && begins_filler(at)) hits_.push_back({at, Anchor::filler});
      return at + 1;
    }
    if (needs_.at_signs && (c == '@' ? stands_alone(at) : is_spelled_out(at))) {
      hits_.push_back({at, Anchor::at_sign});
    }
    return at + 1;
  }

  // Of several at signs in a row none is an address's.
  bool stands_alone(std::size_t at) const {
    return (at == 0 || bytes_[at - 1] != '@') && (at + 1 == bytes_.size() || bytes_[at + 1] != '@');
  }

  // "[at]", "( AT )", or the full-width sign.
  bool is_spelled_out(std::size_t at) const {
    if (bytes_[at] == k_full_width_lead) return bytes_.substr(at, 3) == "\xEF\xBC\xA0";
    std::size_t next = at + 1;
    if (next < bytes_.size() && bytes_[next] == ' ') ++next;
    return next + 2 < bytes_.size() && to_lower(bytes_[next]) == 'a' &&
           to_lower(bytes_[next + 1]) == 't' && !is_letter(bytes_[next + 2]);
  }

  // Of "::", or with one or two more behind it, each after up to four hexadecimal digits: a time of
  // day has no more than two.
  bool stands_in_hex(std::size_t at) const {
    if (at + 1 >= bytes_.size()) return false;
    if (bytes_[at + 1] == ':') return true;
    if (at == 0 || !is_hex_or_colon(bytes_[at - 1])) return false;
    for (int more = 0; more < 2; ++more) {
      const std::size_t from = at + 1;
      const std::size_t most = std::min(bytes_.size(), from + 5);
      for (at = from; at < most && bytes_[at] != ':'; ++at) {
        if (!is_hex_or_colon(bytes_[at])) return false;
      }
      if (at == from) return true;
      if (at == most) return false;
    }
    return true;
  }

  bool joins_first_pairs(std::size_t at) const {
    const auto is_hex = [&](std::size_t i) {
      return bytes_[i] != ':' && is_hex_or_colon(bytes_[i]);
    };
    return at >= 2 && at + 3 < bytes_.size() && bytes_[at + 3] == '-' && is_hex(at + 1) &&
           is_hex(at + 2) && is_hex(at - 1) && is_hex(at - 2) &&
           (at == 2 || (!is_hex(at - 3) && bytes_[at - 3] != '-'));
  }

  bool begins_filler(std::size_t at) const {
    return at + 1 < bytes_.size() && bytes_[at + 1] == '<' && (at == 0 || bytes_[at - 1] != '<');
  }

  std::size_t look_at_digits(std::size_t at) {
    const std::size_t end = end_of_digits(at);
    if (needs_.letters_digits && end - at >= 2 && follows_letters(at, end)) {
      hits_.push_back({at, Anchor::letters_digits});
    }
    const std::uint16_t shape = run_shape(bytes_, at).code();
    if (needs_.runs[shape] && !is_later_part(at, end))
      hits_.push_back({at, Anchor::digit_run, shape});
    return end;
  }

  // Behind a longer label, a comma or a slash only a long number begins; the detectors look closer.
  bool is_later_part(std::size_t at, std::size_t end) const {
    if (at == 0) return false;
    const char previous = bytes_[at - 1];
    if (is_letter(previous)) {
      std::size_t letters = 1;
      while (letters <= k_most_label && at > letters && is_letter(bytes_[at - letters - 1])) {
        ++letters;
      }
      if (letters > k_most_label || (at > letters && is_digit(bytes_[at - letters - 1]))) {
        return true;
      }
      return letters > 3 && !is_long_number(bytes_, at, end);
    }
    if (at < 2 || !is_digit(bytes_[at - 2])) return false;
    if (previous == ',') return !is_long_number(bytes_, at, end);
    if (previous == '/') {
      return !is_long_number(bytes_, at, end) || !parts_numbers(bytes_, at - 1);
    }
    return previous == '.' || previous == '-' || previous == ':';
  }

  // A very long group is walked past `to_` once, by the call in whose region it begins.
  std::size_t end_of_digits(std::size_t at) const {
    while (at < bytes_.size() && is_digit(bytes_[at])) ++at;
    return at;
  }

  // Two, three or six letters that begin a token: a country, a number plate, a tax code, or "IBAN"
  // with a country behind it. A digit may stand before three: "1ABC123". Or whatever stands before
  // an account number that is glued to it.
  bool follows_letters(std::size_t at, std::size_t end) const {
    if (begins_glued_account(at, end)) return true;
    if (at > 0 && (bytes_[at - 1] == ' ' || bytes_[at - 1] == '-' || bytes_[at - 1] == '.')) --at;
    std::size_t letters = 0;
    while (letters < 7 && at > letters && is_letter(bytes_[at - letters - 1])) ++letters;
    if (letters != 2 && letters != 3 && letters != 6) return false;
    const auto before = [&](std::size_t i) { return at > i ? bytes_[at - i - 1] : ' '; };
    if (!is_digit(before(letters))) return true;
    return letters == 3 && !is_alnum(before(letters + 1));
  }

  // "EURBE68539007547034", "2300010000BE68...": two capitals, and behind them ten digits, four
  // capitals and digits, or groups of four.
  bool begins_glued_account(std::size_t at, std::size_t end) const {
    if (at < 3 || !is_upper(bytes_[at - 1]) || !is_upper(bytes_[at - 2]) ||
        !is_alnum(bytes_[at - 3])) {
      return false;
    }
    if (end - at >= 10) return true;
    if (end - at != 2 || end + 6 > bytes_.size()) return false;
    const auto four = [&](std::size_t from, auto is) {
      return std::all_of(bytes_.begin() + static_cast<std::ptrdiff_t>(from),
                         bytes_.begin() + static_cast<std::ptrdiff_t>(from + 4), is);
    };
    if (bytes_[end] == ' ') return four(end + 1, is_alnum) && bytes_[end + 5] == ' ';
    return four(end, is_upper) && is_digit(bytes_[end + 4]) && is_digit(bytes_[end + 5]);
  }

  std::string_view bytes_;
  std::size_t to_;
  const AnchorNeeds& needs_;
  std::vector<AnchorHit>& hits_;
};

}  // namespace

void find_anchors(std::string_view bytes, std::size_t from, std::size_t to,
                  const AnchorNeeds& needs, std::vector<AnchorHit>& hits, Scan scan) {
  AnchorPass pass(bytes, std::min(to, bytes.size()), needs, hits);
  scan == Scan::filtered ? pass.run(from) : pass.walk(from);
}

}  // namespace datakaart
