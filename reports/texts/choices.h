// The entries of the workbook's drop-down lists, in every language; choices.def holds them.
// Constants; any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "reports/texts/texts.h"

namespace datakaart {

enum class ChoiceList : std::uint8_t {
#define LIST(name, title) name,
#define ENTRY(list, code, english)
#include "reports/texts/choices.def"
#undef ENTRY
#undef LIST
  k_count
};
inline constexpr std::size_t k_choice_count = static_cast<std::size_t>(ChoiceList::k_count);

struct ChoiceEntry {
  std::string_view code;  // stable, whatever the language
  Label text;
};

// In the order in which they are offered.
std::span<const ChoiceEntry> entries_of(ChoiceList list);
// The heading above them.
Label title_of(ChoiceList list);
// The workbook's defined name for the list: "lst_lawful_basis".
std::string_view defined_name(ChoiceList list);
// A text that is an entry of any list in any language, in the language of now; any other as it is.
std::string translated_choice(const std::string& text, const Texts& texts);
// The entry of that code; the first one where there is none.
Label label_of(ChoiceList list, std::string_view code);

}  // namespace datakaart
