// Each byte's classes are found by comparing whole vectors, and become 64-bit masks: one bit per
// byte. Neighbours are then looked at by shifting masks. What only the block behind could tell is
// taken for granted: the mask may mark too much, never too little.
//
// Highway compiles this file once for each kind of processor; the best is taken at run time. Only
// its headers are used: its library measures the clock when it is loaded, which costs each start of
// the program 10 ms.
#include "detectors/engine/anchor_filter.h"

#include "detectors/engine/vector_unit.h"

#define HWY_IS_DEBUG_BUILD 0  // its checks call the library
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "detectors/engine/anchor_filter.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace datakaart::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using Bytes = hn::ScalableTag<std::uint8_t>;
using Vector = hn::Vec<Bytes>;

constexpr std::uint64_t k_last = std::uint64_t{1} << 63U;

// The classes of one block.
struct Block {
  std::uint64_t digit = 0, letter = 0, joint = 0, gap = 0, hex = 0;
  std::uint64_t colon = 0, hyphen = 0, less = 0, bracket = 0, at_or_lead = 0;
  std::uint64_t comma = 0, part = 0, wide = 0;  // wide: what parts groups of digits, beside `gap`
};

HWY_INLINE std::uint64_t bits(Bytes d, hn::Mask<Bytes> mask, std::size_t offset) {
  std::uint64_t word = 0;
  hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&word));
  return word << offset;
}

HWY_INLINE hn::Mask<Bytes> in_range(Bytes d, Vector v, std::uint8_t least, std::uint8_t count) {
  return hn::Lt(hn::Sub(v, hn::Set(d, least)), hn::Set(d, count));
}

HWY_INLINE void classify(const std::uint8_t* bytes, Block& block) {
  const Bytes d;
  const auto is = [&](Vector v, char c) {
    return hn::Eq(v, hn::Set(d, static_cast<std::uint8_t>(c)));
  };
  for (std::size_t at = 0; at < k_filter_block; at += hn::Lanes(d)) {
    const Vector v = hn::LoadU(d, bytes + at);
    const Vector lower = hn::Or(v, hn::Set(d, std::uint8_t{0x20}));
    const auto digit = in_range(d, v, '0', 10);
    const auto letter = in_range(d, lower, 'a', 26);
    const auto hyphen = is(v, '-');
    const auto colon = is(v, ':');
    const auto dot = is(v, '.');
    const auto comma = is(v, ',');
    const auto slash = is(v, '/');
    const auto parenthesis = is(v, '(');
    block.digit |= bits(d, digit, at);
    block.letter |= bits(d, letter, at);
    block.joint |= bits(d, hn::Or(hn::Or(hn::Or(dot, comma), hn::Or(hyphen, slash)), colon), at);
    block.comma |= bits(d, comma, at);
    block.part |= bits(d, hn::Or(comma, slash), at);
    block.wide |= bits(
        d, hn::Or(hn::Or(slash, parenthesis), hn::Or(is(v, ')'), in_range(d, v, 0x80, 0x80))), at);
    block.gap |= bits(d, hn::Or(hn::Or(is(v, ' '), hyphen), dot), at);
    block.hex |= bits(d, hn::Or(digit, in_range(d, lower, 'a', 6)), at);
    block.colon |= bits(d, colon, at);
    block.hyphen |= bits(d, hyphen, at);
    block.less |= bits(d, is(v, '<'), at);
    block.bracket |= bits(d, hn::Or(parenthesis, hn::Or(is(v, '['), is(v, '{'))), at);
    block.at_or_lead |= bits(d, hn::Or(is(v, '@'), is(v, static_cast<char>(0xEF))), at);
  }
}

// The class of the byte `distance` places before each.
HWY_INLINE std::uint64_t behind(std::uint64_t mask, std::uint64_t before, unsigned distance) {
  return mask << distance | before >> (64 - distance);
}

// The class of the next byte; that of the last byte's is not known, so it is taken for granted.
HWY_INLINE std::uint64_t next(std::uint64_t mask) { return mask >> 1U | k_last; }

// The class of the byte so many places behind each, where it is known.
HWY_INLINE std::uint64_t ahead(std::uint64_t mask, unsigned distance) {
  return mask >> distance | ~std::uint64_t{0} << (64 - distance);
}

// Of the starts of groups of digits, those that can begin a number with a shape of any kind: four
// digits or more; a separator with a digit or another separator behind it; three digits with
// letters behind them; a day with the name of its month, "12-mrt-80".
HWY_INLINE std::uint64_t long_enough(const Block& b) {
  const std::uint64_t gap = b.gap | b.wide;
  const std::uint64_t digit_1 = ahead(b.digit, 1);
  const std::uint64_t digit_2 = ahead(b.digit, 2);
  const std::uint64_t digit_3 = ahead(b.digit, 3);
  const std::uint64_t parts =
      (gap & (ahead(b.digit, 1) | ahead(gap, 1))) | (b.comma & ahead(b.digit, 1));
  const std::uint64_t letters = ahead(b.letter, 4);
  const std::uint64_t code = (ahead(b.letter, 3) | ahead(gap, 3)) & letters;
  const std::uint64_t accent = b.letter | b.wide;  // "déc", "août"
  const std::uint64_t name = ahead(b.letter, 1) & ahead(accent, 2) & ahead(accent, 3);
  const std::uint64_t month = b.joint & name;
  return ahead(month, 1) | (digit_1 & ahead(month, 2)) | (digit_1 & digit_2 & digit_3) |
         ahead(parts, 1) | (digit_1 & ahead(parts, 2)) |
         (digit_1 & digit_2 & (ahead(parts, 3) | code));
}

// Of the starts of groups of digits, those of long numbers: see is_long_number().
HWY_INLINE std::uint64_t long_number(const Block& b) {
  const std::uint64_t gap = b.gap | b.wide;
  const std::uint64_t digit_1 = ahead(b.digit, 1);
  const std::uint64_t digit_2 = ahead(b.digit, 2);
  const std::uint64_t digit_3 = ahead(b.digit, 3);
  const std::uint64_t digit_4 = ahead(b.digit, 4);
  const std::uint64_t six = digit_1 & digit_2 & digit_3 & digit_4 & ahead(b.digit, 5);
  const std::uint64_t digit_6 = ahead(b.digit, 6);
  const std::uint64_t two = digit_1 & ahead(gap, 2) & digit_3 & digit_4;
  const std::uint64_t three = digit_1 & digit_2 & ahead(gap, 3) & digit_4;
  const std::uint64_t four = digit_1 & digit_2 & digit_3 & ahead(gap, 4) & ahead(b.digit, 5);
  return two | three | four | (six & (digit_6 | (ahead(gap, 6) & ahead(b.digit, 7))));
}

// Colons with another one at most five bytes behind.
HWY_INLINE std::uint64_t near_colon(std::uint64_t colon) {
  return ahead(colon, 1) | ahead(colon, 2) | ahead(colon, 3) | ahead(colon, 4) | ahead(colon, 5);
}

HWY_INLINE std::uint64_t candidates(const Block& b, const BytesBefore& p) {
  const std::uint64_t digit_before = behind(b.digit, p.digit, 1);
  const std::uint64_t start = b.digit & ~digit_before;
  const std::uint64_t joint_before = behind(b.joint, p.joint, 1) & behind(b.digit, p.digit, 2);
  const std::uint64_t letter_1 = behind(b.letter, p.letter, 1);
  const std::uint64_t letter_2 = behind(b.letter, p.letter, 2);
  const std::uint64_t letter_3 = behind(b.letter, p.letter, 3);
  const auto token_begins = [&](unsigned distance) {
    return ~behind(b.letter | b.digit, p.letter | p.digit, distance);
  };
  // No letters before, or up to three that begin a token.
  const std::uint64_t label =
      ~letter_1 | token_begins(2) | (letter_2 & (token_begins(3) | (letter_3 & token_begins(4))));
  // Behind a longer label, or in a list, only a long number begins.
  const std::uint64_t part = behind(b.part, p.part, 1) & behind(b.digit, p.digit, 2);
  const std::uint64_t run =
      start & ((label & ~joint_before & long_enough(b)) | ((letter_1 | part) & long_number(b)));
  const std::uint64_t letters_before = letter_2 & (letter_1 | (behind(b.gap, p.gap, 1) & letter_3));
  const std::uint64_t code = start & next(b.digit) & letters_before;
  const std::uint64_t hex_or_colon = b.hex | b.colon;
  const std::uint64_t chain = near_colon(b.colon & near_colon(b.colon)) | next(b.colon);
  const std::uint64_t colon = b.colon & next(hex_or_colon) & chain &
                              (behind(hex_or_colon, p.hex | p.colon, 1) | next(b.colon));
  const std::uint64_t hyphen =
      b.hyphen & next(b.hex) & behind(b.hex, p.hex, 1) & behind(b.hex, p.hex, 2);
  const std::uint64_t filler = b.less & next(b.less);
  return run | code | colon | hyphen | filler | b.bracket | b.at_or_lead;
}

void filter(const char* bytes, BytesBefore& before, std::span<std::uint64_t> masks) {
  for (std::size_t i = 0; i < masks.size(); ++i) {
    Block block;
    classify(reinterpret_cast<const std::uint8_t*>(bytes) + i * k_filter_block, block);
    masks[i] = candidates(block, before);
    before = {block.digit, block.letter, block.joint, block.gap,
              block.hex,   block.colon,  block.part};
  }
}

}  // namespace datakaart::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace datakaart {

namespace {

using Filter = void(const char*, BytesBefore&, std::span<std::uint64_t>);

Filter* best_filter() {
#if HWY_TARGETS & HWY_AVX2
  const VectorUnit unit = best_vector_unit();
#if HWY_TARGETS & HWY_AVX3
  if (unit == VectorUnit::avx512) return N_AVX3::filter;
#endif
  if (unit != VectorUnit::least) return N_AVX2::filter;
#endif
  return HWY_STATIC_DISPATCH(filter);
}

}  // namespace

void filter_anchors(const char* bytes, BytesBefore& before, std::span<std::uint64_t> masks) {
  static Filter* const k_filter = best_filter();
  k_filter(bytes, before, masks);
}

}  // namespace datakaart
#endif
