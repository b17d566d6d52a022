// Names of persons in running text: letters, mails, minutes, contracts. Without a table's header a
// name is known by the lists of first and family names and by what people write around it; see
// name_reader.h. First names alone count behind a greeting or a form of address only.
#include <array>

#include "detectors/engine/confidence.h"
#include "detectors/engine/header_kind.h"
#include "detectors/engine/person_values.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"
#include "detectors/kinds/name_info.h"
#include "detectors/kinds/name_reader.h"
#include "detectors/kinds/name_value.h"

namespace datakaart {
namespace {

constexpr auto k_whole_matches = std::to_array<std::string_view>(
    {"We spraken met {Lotte Janssens} over het dossier.", "Geachte mevrouw {Verbruggen},",
     "en présence de M. {Dufrasne} et de {Chloé Van den Bossche}",
     "Met vriendelijke groeten,\n\n{Xiaolan Verbist}\nZaakvoerder"});
constexpr auto k_whole_near_misses = std::to_array<std::string_view>(
    {"Lotte Janssens NV levert morgen.", "Rue Charles Janssens 12 te Namur", "Max Value is reached",
     "Parfum Calvin Klein voor heren", "the Central Station", "Beste Lotte,"});
constexpr auto k_first_matches =
    std::to_array<std::string_view>({"Beste {Lotte},\nbedankt", "juf {Sofie} belde"});
constexpr auto k_first_near_misses = std::to_array<std::string_view>(
    {"Beste klant,\nbedankt", "Lotte belde", "Dear Team,\nthanks", "Beste Lotte Janssens,"});

// Names of one form: whole ones, or first names alone.
class NameInTextDetector final : public Detector {
 public:
  NameInTextDetector(const KindInfo& info, NameInText::Form form, Examples examples)
      : info_(info), form_(form), examples_(examples) {}

  const KindInfo& info() const override { return info_; }
  Examples examples() const override { return examples_; }
  Anchor anchor() const override { return Anchor::capital; }
  std::string_view pattern() const override { return "(?s).+"; }
  bool begins_window() const override { return true; }
  // Names stand in the texts of products and programs too; nothing is drawn from them.
  bool identifies() const override { return false; }
  int priority() const override { return 3; }
  const ConfidenceRule& rule() const override { return k_name_in_text_rule; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const auto name = read(text, offset);
    if (!name) return std::nullopt;
    return Window{name->begin, name->end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const auto name = read_again(candidate);
    if (!name) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    if (name->listed) result.evidence.add(Evidence::registry);
    if (name->told) result.evidence.add(Evidence::word_near);
    const std::string value = folded(candidate.bytes());
    result.value = name_value(std::string_view(value).substr(1, value.size() - 2));
    result.masked = mask_words(candidate.bytes());
    return result;
  }

 private:
  std::optional<NameInText> read(const Text& text, std::size_t second) const {
    const Cell* cell = text.cell_at(second);
    auto name = read_name(text.bytes, second, cell != nullptr);
    if (!name || name->form != form_) return std::nullopt;
    // What fills a cell is for its header to tell.
    const bool fills = cell != nullptr && name->begin <= cell->begin && name->end >= cell->end;
    if (fills) return std::nullopt;
    return name;
  }

  // The anchor is not told again: a word of the name, or its first behind a form of address.
  std::optional<NameInText> read_again(const Candidate& candidate) const {
    const auto fits = [&](const std::optional<NameInText>& name) {
      return name && name->begin == candidate.begin && name->end == candidate.end;
    };
    for (std::size_t at = candidate.begin; at < candidate.end; ++at) {
      if (at > candidate.begin && candidate.text.bytes[at - 1] != ' ' &&
          candidate.text.bytes[at - 1] != '\xA0') {
        continue;
      }
      if (auto name = read(candidate.text, at); fits(name)) return name;
    }
    return std::nullopt;
  }

  const KindInfo& info_;
  NameInText::Form form_;
  Examples examples_;
};

}  // namespace

std::unique_ptr<Detector> make_name_in_text_detector(const DetectorOptions&) {
  return std::make_unique<NameInTextDetector>(k_name_info, NameInText::Form::whole,
                                              Examples{k_whole_matches, k_whole_near_misses});
}

std::unique_ptr<Detector> make_first_name_in_text_detector(const DetectorOptions&) {
  return std::make_unique<NameInTextDetector>(k_first_name_info, NameInText::Form::first,
                                              Examples{k_first_matches, k_first_near_misses});
}

}  // namespace datakaart
