#include "reports/texts/place_words.h"

#include <fmt/format.h>

#include <algorithm>

#include "scanner/model/location.h"

namespace datakaart {
namespace {

constexpr std::size_t k_label_count = static_cast<std::size_t>(PlaceLabel::k_count);

constexpr auto k_labels = [] {
  std::array<Words, k_label_count> all{};
#define LABEL(label, nl, fr, en, de) \
  all.at(static_cast<std::size_t>(PlaceLabel::label)) = {nl, fr, en, de};
#include "reports/texts/place_words.def"
#undef LABEL
  return all;
}();
static_assert(std::none_of(k_labels.begin(), k_labels.end(),
                           [](const Words& words) { return words[0].empty(); }),
              "a label of place.h has no words");

constexpr Words k_line = {"regel {}", "ligne {}", "line {}", "Zeile {}"};
constexpr Words k_line_column = {"regel {}, kolom {}", "ligne {}, colonne {}", "line {}, column {}",
                                 "Zeile {}, Spalte {}"};
constexpr Words k_page = {"pagina {}", "page {}", "page {}", "Seite {}"};
constexpr Words k_slide = {"dia {}", "diapositive {}", "slide {}", "Folie {}"};
constexpr Words k_paragraph = {"alinea {}", "paragraphe {}", "paragraph {}", "Absatz {}"};
// Between labels, from the outside in.
constexpr Words k_inside = {", ", ", ", " ", ", "};

// 1 is "A", 27 is "AA".
std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

std::string label_words(const PlaceLabels& labels, std::size_t from, Language language) {
  std::string words;
  for (std::size_t i = from; i < labels.size(); ++i) {
    if (!words.empty()) words += in(language, k_inside);
    words += in(language, k_labels[static_cast<std::size_t>(labels[i])]);
  }
  return words;
}

std::string counted(const Words& pattern, const Place& place, Language language) {
  std::string words = fmt::format(fmt::runtime(in(language, pattern)), place.number, place.column);
  if (place.labels.empty()) return words;
  return fmt::format("{} ({})", words, label_words(place.labels, 0, language));
}

std::string joined(std::string words, const std::string& more) {
  if (!words.empty() && !more.empty()) words += ' ';
  return words += more;
}

std::string cell_words(const Place& place) {
  return fmt::format("{}{}{}{}", printable(place.name), place.name.empty() ? "" : "!",
                     column_letters(place.column), place.row);
}

// "external link 3 link": the name belongs to the first label.
std::string part_words(const Place& place, Language language) {
  PlaceLabels first;
  if (!place.labels.empty()) first.add(place.labels[0]);
  return joined(joined(label_words(first, 0, language), printable(place.name)),
                label_words(place.labels, 1, language));
}

}  // namespace

std::string place_words(const Place& place, Language language) {
  switch (place.unit) {
    case Place::Unit::none:
      return {};
    case Place::Unit::line:
      return counted(place.column == 0 ? k_line : k_line_column, place, language);
    case Place::Unit::page:
      return counted(k_page, place, language);
    case Place::Unit::slide:
      return counted(k_slide, place, language);
    case Place::Unit::paragraph:
      return counted(k_paragraph, place, language);
    case Place::Unit::cell:
      return joined(cell_words(place), label_words(place.labels, 0, language));
    case Place::Unit::sheet:
      return joined(printable(place.name), label_words(place.labels, 0, language));
    case Place::Unit::part:
      return part_words(place, language);
    case Place::Unit::k_count:
      break;
  }
  return {};
}

}  // namespace datakaart
