#include "detectors/engine/digit_groups.h"

#include <algorithm>

#include "base/characters.h"

namespace datakaart {
namespace {

// Longer than any number with its separators.
constexpr std::size_t k_reach = 120;
constexpr int k_most_gap = 3;

}  // namespace

DigitGroups::DigitGroups(std::string_view bytes, std::size_t begin, std::size_t end)
    : bytes_(bytes) {
  DigitGroup next{};
  for (std::size_t at = begin; at < end && size_ < k_most;) {
    if (is_digit(bytes[at])) {
      next.begin = at;
      while (at < end && is_digit(bytes[at])) ++at;
      next.end = at;
      groups_[size_++] = next;
      next = DigitGroup{};
      continue;
    }
    const bool parenthesis = bytes[at] == '(' || bytes[at] == ')';
    const std::size_t length = parenthesis ? 1 : separator_length(bytes, at);
    if (!parenthesis && length == 0) break;
    const char gap = parenthesis ? '(' : separator_at(bytes, at);
    if (next.gap == 0) next.gap = gap;
    next.blank = next.blank || gap == '(' || gap == ' ';
    ++next.gap_characters;
    at += length;
  }
}

DigitRun::DigitRun(std::string_view bytes, std::size_t begin)
    : groups_(bytes, begin, std::min(bytes.size(), begin + k_reach)) {
  for (std::size_t i = 0; i < groups_.size(); ++i) {
    const DigitGroup& group = groups_[i];
    if (count_ + group.size() > k_most_digits || group.gap_characters > k_most_gap) break;
    std::copy_n(bytes.data() + group.begin, group.size(), digits_.data() + count_);
    count_ += group.size();
    lengths_ |= 1U << count_;
  }
}

std::string DigitGroups::digits(std::size_t count) const {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) {
    out += bytes_.substr(groups_[i].begin, groups_[i].size());
  }
  return out;
}

bool DigitGroups::are(std::initializer_list<std::size_t> sizes) const {
  return std::equal(sizes.begin(), sizes.end(), groups_.begin(), groups_.begin() + size_,
                    [](std::size_t size, const DigitGroup& group) { return size == group.size(); });
}

std::uint32_t possible_lengths(std::string_view bytes, std::size_t first) {
  constexpr std::size_t k_most_digits = 20;
  std::uint32_t lengths = 0;
  std::size_t digits = 0;
  std::size_t at = first;
  for (int groups = 0; groups < 8; ++groups) {
    for (; at < bytes.size() && is_digit(bytes[at]); ++at) ++digits;
    if (digits > k_most_digits) break;
    lengths |= 1U << digits;
    for (int gap = 0; gap < 3 && at < bytes.size() && !is_digit(bytes[at]); ++gap) {
      const bool parenthesis = bytes[at] == '(' || bytes[at] == ')';
      const std::size_t length = parenthesis ? 1 : separator_length(bytes, at);
      if (length == 0) return lengths;
      at += length;
    }
    if (at >= bytes.size() || !is_digit(bytes[at])) break;
  }
  return lengths;
}

}  // namespace datakaart
