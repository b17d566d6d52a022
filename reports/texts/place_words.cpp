#include "reports/texts/place_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

constexpr std::size_t k_label_count = static_cast<std::size_t>(PlaceLabel::k_count);

constexpr auto k_labels = [] {
  std::array<Label, k_label_count> all{};
  std::fill(all.begin(), all.end(), Label::k_count);
#define NOTE(text)
#define TEXT(name, english)
#define PLACE(label, english) \
  all.at(static_cast<std::size_t>(PlaceLabel::label)) = Label::place_##label;
#include "reports/texts/place_words.def"
#undef PLACE
#undef TEXT
#undef NOTE
  return all;
}();
static_assert(std::find(k_labels.begin(), k_labels.end(), Label::k_count) == k_labels.end(),
              "a label of place.h has no words");

// 1 is "A", 27 is "AA".
std::string column_letters(std::uint32_t column) {
  std::string letters;
  for (; column > 0; column = (column - 1) / 26) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % 26));
  }
  return letters;
}

std::string label_words(const PlaceLabels& labels, std::size_t from, const Texts& texts) {
  std::string words;
  for (std::size_t i = from; i < labels.size(); ++i) {
    if (!words.empty()) words += texts(Label::place_separator);
    words += texts(k_labels[static_cast<std::size_t>(labels[i])]);
  }
  return words;
}

std::string counted(Label pattern, const Place& place, const Texts& texts) {
  std::string words = texts.fill(pattern, place.number, place.column);
  if (place.labels.empty()) return words;
  return fmt::format("{} ({})", words, label_words(place.labels, 0, texts));
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
std::string part_words(const Place& place, const Texts& texts) {
  PlaceLabels first;
  if (!place.labels.empty()) first.add(place.labels[0]);
  return joined(joined(label_words(first, 0, texts), printable(place.name)),
                label_words(place.labels, 1, texts));
}

}  // namespace

std::string place_words(const Place& place, Language language) {
  const Texts texts(language);
  switch (place.unit) {
    case Place::Unit::none:
      return {};
    case Place::Unit::line:
      return counted(place.column == 0 ? Label::at_line : Label::at_line_column, place, texts);
    case Place::Unit::page:
      return counted(Label::at_page, place, texts);
    case Place::Unit::slide:
      return counted(Label::at_slide, place, texts);
    case Place::Unit::paragraph:
      return counted(Label::at_paragraph, place, texts);
    case Place::Unit::cell:
      return joined(cell_words(place), label_words(place.labels, 0, texts));
    case Place::Unit::sheet:
      return joined(printable(place.name), label_words(place.labels, 0, texts));
    case Place::Unit::part:
      return part_words(place, texts);
    case Place::Unit::k_count:
      break;
  }
  return {};
}

}  // namespace datakaart
