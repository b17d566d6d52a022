#include "reports/texts/detail_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

#include "scanner/model/location.h"

namespace datakaart {
namespace {

constexpr std::size_t k_count = static_cast<std::size_t>(DetailCode::k_count);

constexpr auto k_patterns = [] {
  std::array<Words, k_count> all{};
#define X(code, nl, fr, en, de) \
  all.at(static_cast<std::size_t>(DetailCode::code)) = {nl, fr, en, de};
#include "reports/texts/details.def"
#undef X
  return all;
}();
static_assert(std::none_of(k_patterns.begin() + 1, k_patterns.end(),
                           [](const Words& words) { return words[0].empty(); }),
              "a code of detail.h has no words");

constexpr Words k_line = {"regel {}: ", "ligne {} : ", "line {}: ", "Zeile {}: "};

// The system's words are English whatever its settings, and the same in each run.
std::string name_of(const Detail& detail) {
  if (detail.code != DetailCode::system_says) return printable(detail.name);
  constexpr std::uint64_t k_highest = 4095;  // errno of Linux
  const auto number = static_cast<int>(std::min(detail.numbers[0], k_highest));
  const char* text = strerrordesc_np(number);
  return text == nullptr ? fmt::format("Unknown error {}", detail.numbers[0]) : text;
}

}  // namespace

std::span<const Words> detail_patterns() { return k_patterns; }

std::string detail_words(const Detail& detail, Language language) {
  if (detail.empty()) return {};
  std::string words;
  if (!detail.part.empty()) words = printable(detail.part) + ": ";
  if (detail.line != 0) words += fmt::format(fmt::runtime(in(language, k_line)), detail.line);
  const std::string_view pattern =
      in(language, k_patterns.at(static_cast<std::size_t>(detail.code)));
  return words + fmt::format(fmt::runtime(pattern), detail.numbers[0], detail.numbers[1],
                             detail.numbers[2], fmt::arg("name", name_of(detail)));
}

}  // namespace datakaart
