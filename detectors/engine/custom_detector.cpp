// A detector made from the user's description. The engine runs its pattern over the whole text and
// proposes what stands apart from other words; the checksum and the words then judge it.
#include "detectors/engine/custom_detector.h"

#include <algorithm>

#include "base/characters.h"
#include "detectors/engine/check_digits.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/detector.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

using Part = CustomDetectorFault::Part;

// Values shorter than this show nothing when masked.
constexpr std::size_t k_long_value = 8;

// A word as WordList compares it, with its signs; or nothing where it is none.
std::optional<std::string> listed_word(std::string_view written) {
  const bool open_front = written.starts_with('*');
  if (open_front) written.remove_prefix(1);
  const char last = written.empty() ? ' ' : written.back();
  const bool signed_end = last == '*' || last == '$';
  if (signed_end) written.remove_suffix(1);
  if (written.find_first_of("*$") != std::string_view::npos) return std::nullopt;
  const std::string clean = folded(written);  // with a blank at both ends
  if (clean.size() < 3 || !is_lower(clean[1])) return std::nullopt;
  std::string word = open_front ? "*" : "";
  word.append(clean, 1, clean.size() - 2);
  if (signed_end) word += last;
  return word;
}

std::string word_list(const std::vector<std::string>& words) {
  std::string list;
  for (const std::string& written : words) {
    const auto word = listed_word(written);
    if (!word) continue;
    if (!list.empty()) list += ", ";
    list += *word;
  }
  return list;
}

// The match without what parts its groups, in upper case.
std::string compact(std::string_view written) {
  std::string value;
  for (std::size_t at = 0; at < written.size();) {
    const std::size_t separator = separator_length(written, at);
    if (separator == 0) value += to_upper(written[at]);
    at += std::max<std::size_t>(separator, 1);
  }
  return value;
}

// Stars, but for the first and the last character of a long value.
std::string mask(std::string_view value) {
  std::vector<std::string_view> characters;
  for (std::size_t at = 0; at < value.size();) {
    const std::size_t length = character_at(value, at).length;
    characters.push_back(value.substr(at, length));
    at += length;
  }
  const bool shown = characters.size() >= k_long_value;
  std::string masked;
  for (std::size_t i = 0; i < characters.size(); ++i) {
    const bool outer = i == 0 || i + 1 == characters.size();
    masked += shown && outer ? characters[i] : "*";
  }
  return masked;
}

bool passes(Checksum checksum, std::string_view value) {
  std::string digits;
  std::copy_if(value.begin(), value.end(), std::back_inserter(digits), is_digit);
  return checksum(digits);
}

class PatternDetector final : public Detector {
 public:
  explicit PatternDetector(const CustomDetector& own)
      : own_(own),
        pattern_("(?m)" + own_.pattern),
        summary_("custom detector" +
                 (own_.checksum.empty() ? "" : ", check digits: " + own_.checksum)),
        word_list_(word_list(own_.words)),
        words_(word_list_, {}, KindWords::Reach::far, KindWords::Numbered::unless_named),
        checksum_(checksum_named(own_.checksum)),
        info_(own_.name, own_.title.empty() ? own_.name : own_.title, summary_, own_.source,
              Category::custom, Sensitivity::financial, own_.identifies_person ? 1 : 0) {
    using enum Evidence;
    const std::vector<std::uint32_t> named = {together({shape, word_near}),
                                              together({shape, column_header})};
    const std::vector<std::uint32_t> stated =
        own_.needs_word ? named : std::vector{together({shape})};
    if (own_.confidence == Confidence::high) high_ = stated;
    if (own_.confidence == Confidence::medium) medium_ = stated;
    if (!own_.needs_word && own_.confidence != Confidence::high) high_ = named;
    rule_ = {high_, medium_};
  }

  const KindInfo& info() const override { return info_; }
  Anchor anchor() const override { return Anchor::everywhere; }
  std::string_view pattern() const override { return pattern_; }
  bool only_named() const override { return own_.needs_word; }
  // Who describes a kind knows better than a rule made for all.
  int priority() const override { return 100; }
  const ConfidenceRule& rule() const override { return rule_; }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    std::string value = compact(candidate.bytes());
    if (value.empty() || (checksum_ != nullptr && !passes(checksum_, value))) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    if (checksum_ != nullptr) result.evidence.add(Evidence::checksum);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    result.masked = mask(value);
    result.value = std::move(value);
    return result;
  }

 private:
  const CustomDetector own_;  // the others hold views into these
  const std::string pattern_;
  const std::string summary_;
  const std::string word_list_;
  const KindWords words_;
  const Checksum checksum_;
  const KindInfo info_;
  std::vector<std::uint32_t> high_;  // rule_ holds views into these
  std::vector<std::uint32_t> medium_;
  ConfidenceRule rule_;
};

bool is_kind_name(std::string_view name) {
  return !name.empty() && is_lower(name.front()) && name.back() != '-' &&
         std::all_of(name.begin(), name.end(),
                     [](char c) { return is_lower(c) || is_digit(c) || c == '-'; });
}

}  // namespace

std::optional<CustomDetectorFault> check_custom_detector(
    const CustomDetector& kind, const std::vector<std::string_view>& taken) {
  if (!is_kind_name(kind.name)) {
    return CustomDetectorFault{
        Part::name, 0,
        "a name has lower-case letters, digits and hyphens, and begins with a "
        "letter"};
  }
  if (std::find(taken.begin(), taken.end(), kind.name) != taken.end()) {
    return CustomDetectorFault{Part::name, 0, "there is another kind of this name"};
  }
  if (kind.pattern.empty()) return CustomDetectorFault{Part::pattern, 0, "the pattern is empty"};
  if (!kind.checksum.empty() && checksum_named(kind.checksum) == nullptr) {
    return CustomDetectorFault{
        Part::checksum, 0, "there is no such checksum; there are " + std::string(checksum_names())};
  }
  for (std::size_t i = 0; i < kind.words.size(); ++i) {
    if (listed_word(kind.words[i])) continue;
    return CustomDetectorFault{
        Part::words, i, "a word begins with a letter; a * may stand at both ends, a $ at the end"};
  }
  if (kind.needs_word && kind.words.empty()) {
    return CustomDetectorFault{Part::words, 0, "a kind that needs a word must list words"};
  }
  return std::nullopt;
}

std::optional<std::string> check_custom_detectors(const std::vector<CustomDetector>& kinds) {
  if (kinds.empty()) return std::nullopt;
  const auto detectors = make_detectors({});
  std::vector<std::string_view> taken;
  for (const auto& detector : detectors) taken.push_back(detector->info().name);
  for (const CustomDetector& kind : kinds) {
    if (const auto fault = check_custom_detector(kind, taken)) {
      return "custom detector '" + kind.name + "': " + fault->why;
    }
    taken.push_back(kind.name);
  }
  return std::nullopt;
}

std::unique_ptr<Detector> make_custom_detector(const CustomDetector& kind) {
  return std::make_unique<PatternDetector>(kind);
}

}  // namespace datakaart
