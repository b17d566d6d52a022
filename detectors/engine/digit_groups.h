// A number as people write it: groups of digits with separators between them. Pure; any thread.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace datakaart {

// Without initial values: sixteen of them are made for each number of a text.
struct DigitGroup {
  std::size_t begin;  // in the text
  std::size_t end;
  char gap;            // the first separator before it as ASCII: ' ' '.' '/' '-' '('; 0: none
  bool blank;          // a blank or a bracket is among them
  int gap_characters;  // how many separators stand there
  std::size_t size() const { return end - begin; }
};

// The groups of the number that begins at `begin`, up to `end` or to what is
// neither a digit nor a separator, at most k_most.
class DigitGroups {
 public:
  static constexpr std::size_t k_most = 16;

  DigitGroups(std::string_view bytes, std::size_t begin, std::size_t end);

  std::size_t size() const { return size_; }
  const DigitGroup& operator[](std::size_t i) const { return groups_[i]; }

  // The digits of the first `count` groups.
  std::string digits(std::size_t count) const;
  // Whether the first groups, as many as `sizes`, have these sizes and there are no more.
  bool are(std::initializer_list<std::size_t> sizes) const;

 private:
  std::string_view bytes_;
  std::array<DigitGroup, k_most> groups_;
  std::size_t size_ = 0;
};

// A number as it stands at an anchor, read once for all detectors.
class DigitRun {
 public:
  static constexpr std::size_t k_most_digits = 31;

  DigitRun(std::string_view bytes, std::size_t begin);

  std::size_t begin() const { return groups_[0].begin; }
  const DigitGroups& groups() const { return groups_; }
  // A bit for each number of digits up to the end of a group.
  std::uint32_t lengths() const { return lengths_; }
  // The digits of the first groups that have k_most_digits together at most.
  std::string_view digits() const { return {digits_.data(), count_}; }

 private:
  DigitGroups groups_;
  std::array<char, k_most_digits + 1> digits_;
  std::size_t count_ = 0;
  std::uint32_t lengths_ = 0;
};

// How many digits a number from `first` on may have, a bit for each number of them: it ends where a
// group does, and has eight groups at most. A cheap look before any pattern.
std::uint32_t possible_lengths(std::string_view bytes, std::size_t first);

}  // namespace datakaart
