#include "detectors/header_kind.h"

#include "detectors/characters.h"
#include "detectors/words.h"

namespace datakaart {
namespace {

class HeaderDetector final : public Detector {
 public:
  explicit HeaderDetector(const HeaderKind& kind)
      : kind_(kind), clear_(kind.clear_headers), weak_(kind.weak_headers), not_(kind.not_headers) {}

  const KindInfo& info() const override { return kind_.info; }
  Anchor anchor() const override { return Anchor::header; }
  std::string_view pattern() const override { return kind_.pattern; }
  int priority() const override { return kind_.priority; }
  const ConfidenceRule& rule() const override { return *kind_.rule; }

  HeaderFit fits(std::string_view folded_header) const override {
    if (not_.last_in(folded_header).end > 0) return {};
    if (const auto found = clear_.last_in(folded_header); found.end > 0) {
      return {HeaderFit::Strength::clear, found.word};
    }
    if (const auto found = weak_.last_in(folded_header); found.end > 0) {
      return {HeaderFit::Strength::weak, found.word};
    }
    return {};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const bool in_cell = candidate.text.cell_at(candidate.begin) != nullptr;
    if (in_cell && kind_.accepts != nullptr && !kind_.accepts(candidate.bytes())) return {};
    const std::string value = folded(candidate.bytes());
    if (value.size() < 3) return std::nullopt;  // blanks at both ends: no letter and no digit
    Judgement result{candidate.begin, candidate.end, {}, value.substr(1, value.size() - 2)};
    result.evidence.add(Evidence::shape);
    result.masked = kind_.mask == nullptr ? "***" : kind_.mask(candidate.bytes());
    return result;
  }

 private:
  const HeaderKind kind_;
  const WordList clear_;
  const WordList weak_;
  const WordList not_;
};

}  // namespace

std::unique_ptr<Detector> make_header_detector(const HeaderKind& kind) {
  return std::make_unique<HeaderDetector>(kind);
}

std::string mask_words(std::string_view cell) {
  std::string masked;
  bool in_word = false;
  for (std::size_t at = 0; at < cell.size();) {
    const Character c = character_at(cell, at);
    if (c.length == 0) break;
    const bool letter = is_word_character(c.code);
    if (letter && !in_word) {
      if (!masked.empty()) masked += ' ';
      masked.append(cell.substr(at, c.length)).append("***");
    }
    in_word = letter;
    at += c.length;
  }
  return masked;
}

}  // namespace datakaart
