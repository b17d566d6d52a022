// The entries of the workbook's drop-down lists, in the four languages; choices.def holds them.
// Constants; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "reports/texts/texts.h"

namespace datakaart {

enum class Choice : std::uint8_t {
#define LIST(name, title) name,
#define ENTRY(code, nl, fr, en, de)
#include "reports/texts/choices.def"
#undef ENTRY
#undef LIST
  k_count
};
inline constexpr std::size_t k_choice_count = static_cast<std::size_t>(Choice::k_count);

struct ChoiceEntry {
  std::string_view code;  // stable, whatever the language
  Words words;
};

// In the order in which they are offered.
std::span<const ChoiceEntry> entries_of(Choice list);
// The heading above them.
Label title_of(Choice list);
// The workbook's defined name for the list: "lst_lawful_basis".
std::string_view defined_name(Choice list);
// A text that is an entry of any list in any language, in the language of now; any other as it is.
std::string translated_choice(const std::string& text, const Texts& texts);
// The entry of that code; the first one where there is none.
const Words& words_of(Choice list, std::string_view code);

}  // namespace datakaart
