#include "scanner/extract/tables/cell_look.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "detectors/engine/label.h"

namespace datakaart {
namespace {

bool is_value(std::string_view text) {
  std::size_t digits = 0;
  std::size_t letters = 0;
  for (char c : text) {
    if (is_digit(c)) ++digits;
    if (is_letter(c) || !is_ascii(c)) ++letters;
  }
  if (letters == 0) return digits > 0;
  if (digits > letters) return digits >= 5;
  const std::size_t at = text.find('@');
  return at != std::string_view::npos && at > 0 && text.find('.', at) != std::string_view::npos;
}

}  // namespace

std::string_view without_blanks(std::string_view text) {
  constexpr std::string_view k_blanks = " \t\r\n";
  const std::size_t begin = text.find_first_not_of(k_blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(k_blanks) - begin + 1);
}

CellLook cell_look(std::string_view text) {
  text = without_blanks(text);
  if (text.empty()) return CellLook::empty;
  if (is_value(text)) return CellLook::value;
  if (text.size() > k_longest_header) return CellLook::words;
  switch (label_fit(text)) {
    case LabelFit::whole:
      return CellLook::label;
    case LabelFit::holds:
      return CellLook::question;
    case LabelFit::none:
      break;
  }
  return CellLook::words;
}

bool is_total(std::string_view text) {
  constexpr auto k_words = std::to_array<std::string_view>(
      {"totaal",        "totalen",  "subtotaal",  "eindtotaal", "algemeen totaal",
       "total",         "totaux",   "sous-total", "sous total", "total general",
       "grand total",   "subtotal", "summe",      "gesamt",     "gesamtsumme",
       "zwischensumme", "endsumme", "somme",      "sum",        "som"});
  text = without_blanks(text);
  return std::any_of(k_words.begin(), k_words.end(), [&](std::string_view word) {
    if (text.size() < word.size()) return false;
    const bool same = std::equal(word.begin(), word.end(), text.begin(),
                                 [](char a, char b) { return a == to_lower(b); });
    return same &&
           (text.size() == word.size() || text[word.size()] == ' ' || text[word.size()] == ':');
  });
}

}  // namespace datakaart
