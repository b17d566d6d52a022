#include "detectors/engine/patterns.h"

#include <re2/filtered_re2.h>
#include <re2/re2.h>

#include <algorithm>
#include <bitset>
#include <numeric>

namespace datakaart {
namespace {

re2::StringPiece piece_of(std::string_view bytes) { return {bytes.data(), bytes.size()}; }

re2::RE2::Options quiet() {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_longest_match(true);
  return options;
}

std::optional<Window> find_in(const re2::RE2& expression, std::string_view bytes, std::size_t from,
                              std::size_t to, re2::RE2::Anchor anchor) {
  re2::StringPiece match;
  if (!expression.Match(piece_of(bytes), from, to, anchor, &match, 1)) return std::nullopt;
  const auto at = static_cast<std::size_t>(match.data() - bytes.data());
  return Window{at, at + match.size()};
}

// Literal texts are compared with this bit set in each byte: upper and lower case are one then, of
// the accented Latin letters too, and no two texts differ that were equal.
constexpr char k_case_bit = 0x20;

std::uint32_t key_of(const char* bytes) {
  const auto at = [&](int i) { return static_cast<std::uint32_t>((bytes[i] | k_case_bit) & 0xFF); };
  return at(0) | at(1) << 8U | at(2) << 16U;
}

// The key one byte further on.
std::uint32_t key_after(std::uint32_t key, char next) {
  return key >> 8U | static_cast<std::uint32_t>((next | k_case_bit) & 0xFF) << 16U;
}

// The key with a fourth byte.
std::uint32_t longer_key(std::uint32_t key, char fourth) {
  return key | static_cast<std::uint32_t>((fourth | k_case_bit) & 0xFF) << 24U;
}

constexpr std::size_t k_key_bits = 15;
std::size_t slot_of(std::uint32_t key) { return (key * 0x9E3779B1U) >> (32 - k_key_bits); }

}  // namespace

struct Pattern::Impl {
  explicit Impl(std::string_view pattern) : expression(piece_of(pattern), quiet()) {}
  re2::RE2 expression;
};

Pattern::Pattern(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Pattern::Pattern(Pattern&&) noexcept = default;
Pattern& Pattern::operator=(Pattern&&) noexcept = default;
Pattern::~Pattern() = default;

tl::expected<Pattern, std::string> Pattern::compile(std::string_view pattern) {
  auto impl = std::make_unique<Impl>(pattern);
  if (!impl->expression.ok()) return tl::unexpected(impl->expression.error());
  return Pattern(std::move(impl));
}

std::optional<Window> Pattern::find(std::string_view bytes, std::size_t from, std::size_t to,
                                    Begin begin) const {
  return find_in(impl_->expression, bytes, from, to,
                 begin == Begin::at_start ? re2::RE2::ANCHOR_START : re2::RE2::UNANCHORED);
}

bool Pattern::matches_empty_text() const { return re2::RE2::FullMatch("", impl_->expression); }

struct PatternSet::Impl {
  static constexpr int k_shortest = 3;  // bytes of a literal text

  struct Literal {
    std::uint32_t key;
    int number;  // as the filter knows it
    std::string text;
  };

  re2::FilteredRE2 filter{k_shortest};
  using Slots = std::bitset<std::size_t{1} << k_key_bits>;

  // Whether a literal may stand at `at`, whose key is known. Beginnings of words are many: a fourth
  // byte turns most of them down.
  bool may_stand(std::string_view piece, std::size_t at, std::uint32_t key) const {
    const std::size_t slot = slot_of(key);
    if (!slots[slot]) return false;
    if (short_slots[slot]) return true;
    return at + 3 < piece.size() && longer_slots[slot_of(longer_key(key, piece[at + 3]))];
  }

  std::vector<Literal> literals;  // by the slots of their keys
  Slots slots;
  Slots short_slots;   // of literals that have no fourth byte
  Slots longer_slots;  // of the others with it
  // For each slot, how many literals stand in those before it.
  std::vector<std::uint32_t> before =
      std::vector<std::uint32_t>((std::size_t{1} << k_key_bits) + 1);
};

PatternSet::PatternSet() : impl_(std::make_unique<Impl>()) {}
PatternSet::PatternSet(PatternSet&&) noexcept = default;
PatternSet& PatternSet::operator=(PatternSet&&) noexcept = default;
PatternSet::~PatternSet() = default;

tl::expected<void, std::string> PatternSet::add(std::string_view pattern) {
  int number = 0;  // they are numbered in order
  if (impl_->filter.Add(piece_of(pattern), quiet(), &number) == re2::RE2::NoError) return {};
  return tl::unexpected(re2::RE2(piece_of(pattern), quiet()).error());
}

std::optional<Window> PatternSet::find(int number, std::string_view bytes, std::size_t from,
                                       std::size_t to) const {
  return find_in(impl_->filter.GetRE2(number), bytes, from, to, re2::RE2::UNANCHORED);
}

void PatternSet::compile() {
  if (impl_->filter.NumRegexps() == 0) return;
  std::vector<std::string> texts;
  impl_->filter.Compile(&texts);
  for (std::size_t i = 0; i < texts.size(); ++i) {
    std::string text = texts[i];
    for (char& c : text) c = static_cast<char>(c | k_case_bit);
    const std::uint32_t key = key_of(text.data());
    impl_->slots.set(slot_of(key));
    if (text.size() == Impl::k_shortest) {
      impl_->short_slots.set(slot_of(key));
    } else {
      impl_->longer_slots.set(slot_of(longer_key(key, text[Impl::k_shortest])));
    }
    ++impl_->before[slot_of(key) + 1];
    impl_->literals.push_back({key, static_cast<int>(i), std::move(text)});
  }
  std::partial_sum(impl_->before.begin(), impl_->before.end(), impl_->before.begin());
  std::sort(impl_->literals.begin(), impl_->literals.end(),
            [](const auto& a, const auto& b) { return slot_of(a.key) < slot_of(b.key); });
}

std::vector<int> PatternSet::candidates(std::string_view piece) const {
  const auto stands_at = [&](std::size_t at, const std::string& text) {
    return piece.size() - at >= text.size() &&
           std::equal(text.begin(), text.end(), piece.begin() + static_cast<std::ptrdiff_t>(at),
                      [](char a, char b) { return a == static_cast<char>(b | k_case_bit); });
  };
  std::vector<int> found;
  std::uint32_t key = piece.size() < Impl::k_shortest ? 0 : key_of(piece.data()) << 8U;
  for (std::size_t at = 0; at + Impl::k_shortest <= piece.size(); ++at) {
    key = key_after(key, piece[at + Impl::k_shortest - 1]);
    if (!impl_->may_stand(piece, at, key)) continue;
    const std::size_t slot = slot_of(key);
    for (std::uint32_t i = impl_->before[slot]; i < impl_->before[slot + 1]; ++i) {
      const Impl::Literal& literal = impl_->literals[i];
      if (literal.key == key && stands_at(at, literal.text)) found.push_back(literal.number);
    }
  }
  std::sort(found.begin(), found.end());
  found.erase(std::unique(found.begin(), found.end()), found.end());
  std::vector<int> patterns;
  if (impl_->filter.NumRegexps() > 0) impl_->filter.AllPotentials(found, &patterns);
  std::sort(patterns.begin(), patterns.end());
  return patterns;
}

}  // namespace datakaart
