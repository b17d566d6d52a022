#include "reports/texts/choices.h"

#include <algorithm>
#include <array>
#include <vector>

namespace datakaart {
namespace {

struct List {
  std::string_view defined_name;
  Label title;
  std::vector<ChoiceEntry> entries;
};

const std::vector<List>& lists() {
  static const std::vector<List> all = [] {
    std::vector<List> made;
#define LIST(name, title) made.push_back({"lst_" #name, Label::title, {}});
#define ENTRY(list, code, english) made.back().entries.push_back({#code, Label::list##_##code});
#include "reports/texts/choices.def"
#undef ENTRY
#undef LIST
    return made;
  }();
  return all;
}

const List& list_of(ChoiceList list) { return lists().at(static_cast<std::size_t>(list)); }

}  // namespace

std::span<const ChoiceEntry> entries_of(ChoiceList list) { return list_of(list).entries; }

Label title_of(ChoiceList list) { return list_of(list).title; }

std::string_view defined_name(ChoiceList list) { return list_of(list).defined_name; }

Label label_of(ChoiceList list, std::string_view code) {
  const auto entries = entries_of(list);
  const auto found = std::find_if(entries.begin(), entries.end(),
                                  [&](const ChoiceEntry& entry) { return entry.code == code; });
  return (found == entries.end() ? entries.front() : *found).text;
}

std::string translated_choice(const std::string& text, const Texts& texts) {
  for (const List& list : lists()) {
    for (const ChoiceEntry& entry : list.entries) {
      if (is_any_of(entry.text, text)) return std::string(texts(entry.text));
    }
  }
  return text;
}

}  // namespace datakaart
