// Options of a scan: what stands inside cells.
#include <algorithm>
#include <array>
#include <charconv>

#include "reports/texts/words.h"

namespace datakaart {
namespace {

struct NamedLabel {
  std::string_view name;
  Label label;
};

constexpr auto k_options = std::to_array<NamedLabel>({
    {"region", Label::option_region},
    {"config", Label::option_config},
    {"kinds", Label::option_kinds},
    {"min-confidence", Label::option_min_confidence},
    {"one-file-system", Label::option_one_file_system},
    {"follow-symlinks", Label::option_follow_symlinks},
    {"max-depth", Label::option_max_depth},
    {"max-members", Label::option_max_members},
    {"max-expanded", Label::option_max_expanded},
    {"max-ratio", Label::option_max_ratio},
    {"max-buffered", Label::option_max_buffered},
    {"max-text", Label::option_max_text},
    {"max-cells", Label::option_max_cells},
    {"max-pages", Label::option_max_pages},
    {"max-memory", Label::option_max_memory},
    {"sandbox", Label::option_sandbox},
    {"max-time", Label::option_max_time},
    {"max-findings", Label::option_max_findings},
    {"include", Label::option_include},
    {"exclude", Label::option_exclude},
    {"exclude-from", Label::option_exclude_from},
    {"files-from", Label::option_files_from},
});

bool is_number(std::string_view text, std::uint64_t& number) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc{} && end == text.data() + text.size();
}

std::string option_value(std::string_view name, std::string_view value, const Texts& texts) {
  if (value == "yes") return std::string(texts(Label::yes));
  if (value == "no") return std::string(texts(Label::no));
  for (const Confidence one : {Confidence::low, Confidence::medium, Confidence::high}) {
    if (name == "min-confidence" && value == name_of(one)) return std::string(texts(label_of(one)));
  }
  std::uint64_t number = 0;
  if (!is_number(value, number)) return std::string(value);
  if (name == "max-expanded" || name == "max-buffered" || name == "max-text" ||
      name == "max-memory") {
    return texts.bytes(number);
  }
  if (name == "max-time") return fmt::format("{} s", number);
  return texts.count(number);
}

}  // namespace

std::string option_words(std::string_view name, std::string_view value, const Texts& texts) {
  const auto* found = std::find_if(k_options.begin(), k_options.end(),
                                   [&](const NamedLabel& one) { return one.name == name; });
  return fmt::format("{} {}", found == k_options.end() ? name : texts(found->label),
                     option_value(name, value, texts));
}

}  // namespace datakaart
