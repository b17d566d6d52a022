#include "reports/texts/detail_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstring>

#include "base/utf8.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

constexpr std::size_t k_count = static_cast<std::size_t>(DetailCode::k_count);

constexpr auto k_patterns = [] {
  std::array<Label, k_count> all{};
  std::fill(all.begin(), all.end(), Label::k_count);
#define TEXT(name, english)
#define DETAIL(code, english) \
  all.at(static_cast<std::size_t>(DetailCode::code)) = Label::detail_##code;
#include "reports/texts/details.def"
#undef DETAIL
#undef TEXT
  return all;
}();
static_assert(std::find(k_patterns.begin() + 1, k_patterns.end(), Label::k_count) ==
                  k_patterns.end(),
              "a code of detail.h has no words");

// The system's words are English whatever its settings, and the same in each run.
std::string name_of(const Detail& detail) {
  if (detail.code != DetailCode::system_says) return printable(detail.name);
  constexpr std::uint64_t k_highest = 4095;  // errno of Linux
  const auto number = static_cast<int>(std::min(detail.numbers[0], k_highest));
  const char* text = strerrordesc_np(number);
  return text == nullptr ? fmt::format("Unknown error {}", detail.numbers[0]) : text;
}

}  // namespace

std::span<const Label> detail_patterns() { return k_patterns; }

std::string detail_words(const Detail& detail, Language language) {
  if (detail.empty()) return {};
  std::string words;
  if (!detail.part.empty()) words = printable(detail.part) + ": ";
  const Texts texts(language);
  if (detail.line != 0) words += texts.fill(Label::detail_at_line, detail.line);
  return words + texts.fill(k_patterns.at(static_cast<std::size_t>(detail.code)), detail.numbers[0],
                            detail.numbers[1], detail.numbers[2],
                            fmt::arg("name", name_of(detail)));
}

}  // namespace datakaart
