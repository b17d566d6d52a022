#include "scanner/examine/identifiers.h"

#include <span>
#include <vector>

namespace datakaart {
namespace {

// Headers under which a value that says nothing by itself may stand in a table. Not those of first
// names and logins: any word would do.
const std::vector<std::string>& headers() {
  static const std::vector<std::string> list = {
      "Naam", "Geboortedatum",       "Adres",           "Telefoon",
      "IBAN", "Rijksregisternummer", "Identiteitskaart"};
  return list;
}

}  // namespace

std::set<Identity> identifiers_in(const std::string& line, const Engine& engine,
                                  const ValueHasher& hasher) {
  std::set<Identity> values;
  std::vector<Match> matches;
  const auto look = [&](const Text& text) {
    engine.find(text, matches);
    for (const Match& match : matches) {
      const std::string_view kind = engine.kinds()[match.kind].name;
      values.insert({match.kind, hasher(kind, match.value)});
    }
  };
  look({line});
  if (!values.empty()) return values;
  const Cell cell{0, static_cast<std::uint32_t>(line.size()), 1, 0};
  for (const std::string& header : headers()) {
    look({line, std::span(&cell, 1), std::span(&header, 1)});
  }
  return values;
}

}  // namespace datakaart
