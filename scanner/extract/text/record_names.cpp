#include "scanner/extract/text/record_names.h"

#include <algorithm>
#include <array>

#include "base/characters.h"
#include "base/folding.h"

namespace datakaart {
namespace {

bool is_any_of(std::string_view name, auto names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Names that say what of their holder they are.
bool needs_holder(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>(
      {"date", "datum", "day", "place", "plaats", "lieu", "country", "line", "lines", "full",
       "first", "last", "given", "middle", "family", "display", "formatted"});
  return is_any_of(name, k_names);
}

bool stands_before_holder(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>(
      {"full", "first", "last", "given", "middle", "family", "display", "formatted"});
  return is_any_of(name, k_names);
}

}  // namespace

bool says_nothing(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>(
      {"value", "values", "val", "text", "content", "data", "item", "items", "number", "nr",
       "string", "answer", "waarde", "antwoord", "valeur"});
  return is_any_of(name, k_names);
}

bool names_label(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>(
      {"label", "name", "key", "field", "veld", "system", "type", "question", "vraag", "titel",
       "title", "libelle", "k", "naam", "nom", "code", "description"});
  return is_any_of(name, k_names);
}

std::string header_of(std::string_view holder, std::string_view name) {
  const std::string lower = lower_case(name);
  if (holder.empty() || !needs_holder(lower)) return std::string(name);
  return stands_before_holder(lower) ? std::string(name).append(1, ' ').append(holder)
                                     : std::string(holder).append(1, ' ').append(name);
}

std::string_view label_in(std::string_view text) {
  const std::size_t last = text.find_last_of("/#");
  return last == std::string_view::npos ? text : text.substr(last + 1);
}

}  // namespace datakaart
