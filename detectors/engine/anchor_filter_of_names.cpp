// Words are runs of bits: adding a bit at a word's beginning carries to the place behind its end.
// Tested by test_anchor_filter_of_names.cpp against a loop over bytes.
//
// Highway compiles this file once for each kind of processor; see anchor_filter.cpp.
#include "detectors/engine/anchor_filter_of_names.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

#include "detectors/engine/vector_unit.h"

#define HWY_IS_DEBUG_BUILD 0  // its checks call the library
#define HWY_DISABLED_TARGETS (HWY_SSSE3 | HWY_SSE4 | HWY_AVX3_DL)
#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "detectors/engine/anchor_filter_of_names.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace datakaart::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;
using NameBytes = hn::ScalableTag<std::uint8_t>;
using NameVector = hn::Vec<NameBytes>;

constexpr std::size_t k_block = 64;

struct NameBlock {
  std::uint64_t word = 0, capital = 0, blank = 0, mark = 0;  // what may stand before the blank
  std::uint64_t particle = 0, of_title = 0;                  // letters that begin particles: v d
  std::uint64_t rw = 0, f = 0, e = 0, m = 0, a = 0, dot = 0;
  std::uint64_t lead = 0, no_break = 0;  // the two bytes of a no-break blank
};

// What the next block must know of this one: whether a word goes on, and the highest bits.
struct NameState {
  std::uint64_t carry = 0;
  NameBlock last = {};
  std::uint64_t gap = 0, gap_lead = 0, blank = 0, title_blank = 0;
};

HWY_INLINE std::uint64_t name_bits(NameBytes d, hn::Mask<NameBytes> mask, std::size_t offset) {
  std::uint64_t word = 0;
  hn::StoreMaskBits(d, mask, reinterpret_cast<std::uint8_t*>(&word));
  return word << offset;
}

HWY_INLINE void classify_for_names(const std::uint8_t* bytes, NameBlock& block) {
  const NameBytes d;
  for (std::size_t at = 0; at < k_block; at += hn::Lanes(d)) {
    const NameVector v = hn::LoadU(d, bytes + at);
    const NameVector small = hn::Or(v, hn::Set(d, std::uint8_t{0x20}));
    const auto is = [&](NameVector in, char c) {
      return hn::Eq(in, hn::Set(d, static_cast<std::uint8_t>(c)));
    };
    const auto range = [&](NameVector in, std::uint8_t least, std::uint8_t count) {
      return hn::Lt(hn::Sub(in, hn::Set(d, least)), hn::Set(d, count));
    };
    const auto dot = is(v, '.');
    const auto high = range(v, 0x80, 0x80);
    const auto joint = hn::Or(is(v, '-'), is(v, '\''));
    const auto vd = hn::Or(is(v, 'v'), is(v, 'd'));
    block.word |= name_bits(d, hn::Or(hn::Or(range(small, 'a', 26), high), joint), at);
    block.capital |= name_bits(d, hn::Or(range(v, 'A', 26), range(v, 0xC3, 3)), at);
    block.blank |= name_bits(d, is(v, ' '), at);
    const auto lead = is(v, static_cast<char>(0xC2));
    block.mark |= name_bits(d, hn::Or(lead, hn::Or(dot, is(v, ','))), at);
    block.lead |= name_bits(d, lead, at);
    block.no_break |= name_bits(d, is(v, static_cast<char>(0xA0)), at);
    block.dot |= name_bits(d, dot, at);
    block.of_title |= name_bits(d, vd, at);
    block.particle |= name_bits(
        d, hn::Or(hn::Or(vd, is(v, 't')), hn::Or(is(v, 'l'), hn::Or(is(v, 'e'), is(v, 'b')))), at);
    block.rw |= name_bits(d, hn::Or(is(v, 'r'), is(v, 'w')), at);
    block.f |= name_bits(d, is(v, 'f'), at);
    block.e |= name_bits(d, is(v, 'e'), at);
    block.m |= name_bits(d, is(v, 'm'), at);
    block.a |= name_bits(d, is(v, 'a'), at);
  }
}

// The class of the byte `distance` places before each; `before`: that of the block before.
HWY_INLINE std::uint64_t shifted(std::uint64_t mask, std::uint64_t before, unsigned distance) {
  return mask << distance | before >> (64 - distance);
}

HWY_INLINE std::uint64_t second_words(NameBlock& b, NameState& s) {
  const NameBlock& p = s.last;
  const std::uint64_t no_break = b.no_break & shifted(b.lead, p.lead, 1);
  b.word &= ~(b.lead | no_break);
  const std::uint64_t start = b.capital & ~shifted(b.word, p.word, 1);
  const std::uint64_t half = b.word + s.carry;
  const std::uint64_t sum = half + start;
  s.carry = static_cast<std::uint64_t>(half < b.word) | static_cast<std::uint64_t>(sum < half);
  const std::uint64_t end = sum & ~b.word;
  const std::uint64_t gap = shifted(end & b.mark, s.gap, 1);
  const std::uint64_t gap_lead = shifted(gap & b.lead, s.gap_lead, 1);
  s.gap = end & b.mark;
  s.gap_lead = gap & b.lead;
  const std::uint64_t blank = (end | gap | gap_lead) & (b.blank | no_break);
  const std::uint64_t second = shifted(blank, s.blank, 1) & (b.capital | b.particle);
  s.blank = blank;
  const std::uint64_t title = shifted(b.rw | b.f | b.a, p.rw | p.f | p.a, 1) |
                              (shifted(b.e, p.e, 1) & shifted(b.m, p.m, 2)) |
                              (shifted(b.dot, p.dot, 1) & shifted(b.rw | b.f, p.rw | p.f, 2));
  const std::uint64_t title_blank = title & b.blank;
  const std::uint64_t called = shifted(title_blank, s.title_blank, 1) & (b.capital | b.of_title);
  s.title_blank = title_blank;
  s.last = b;
  return second | called;
}

void filter_names(const char* bytes, NameState& state, std::span<std::uint64_t> masks) {
  for (std::size_t i = 0; i < masks.size(); ++i) {
    NameBlock block;
    classify_for_names(reinterpret_cast<const std::uint8_t*>(bytes) + i * k_block, block);
    masks[i] = second_words(block, state);
  }
}

// From a block before `from`, so that words and blanks are whole.
void find_names(std::string_view bytes, std::size_t from, std::size_t to,
                std::vector<std::size_t>& hits) {
  NameState state;
  std::array<std::uint64_t, 64> masks;
  const auto take = [&](std::uint64_t mask, std::size_t block) {
    for (; mask != 0; mask &= mask - 1) {
      const std::size_t at = block + static_cast<std::size_t>(std::countr_zero(mask));
      if (at >= from && at < to) hits.push_back(at);
    }
  };
  std::size_t at = from - std::min(from, k_block);
  while (at + k_block <= to) {
    const std::size_t blocks = std::min((to - at) / k_block, masks.size());
    filter_names(bytes.data() + at, state, {masks.data(), blocks});
    for (std::size_t i = 0; i < blocks; ++i) take(masks[i], at + i * k_block);
    at += blocks * k_block;
  }
  if (at >= to) return;
  std::array<char, k_block> rest{};
  std::memcpy(rest.data(), bytes.data() + at, std::min(bytes.size() - at, rest.size()));
  filter_names(rest.data(), state, {masks.data(), 1});
  take(masks[0], at);
}

}  // namespace datakaart::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace datakaart {

namespace {

using Finder = void(std::string_view, std::size_t, std::size_t, std::vector<std::size_t>&);

Finder* best_finder() {
#if HWY_TARGETS & HWY_AVX2
  const VectorUnit unit = best_vector_unit();
#if HWY_TARGETS & HWY_AVX3
  if (unit == VectorUnit::avx512) return N_AVX3::find_names;
#endif
  if (unit != VectorUnit::least) return N_AVX2::find_names;
#endif
  return HWY_STATIC_DISPATCH(find_names);
}

}  // namespace

void find_name_anchors(std::string_view bytes, std::size_t from, std::size_t to,
                       std::vector<std::size_t>& hits) {
  static Finder* const k_find = best_finder();
  k_find(bytes, from, std::min(to, bytes.size()), hits);
}

}  // namespace datakaart
#endif
