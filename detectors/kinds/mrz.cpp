// The machine-readable zone of passports, identity cards and visas (ICAO Doc 9303): two or three
// lines of fixed length with check digits over the numbers and dates. Blanks and line breaks may
// stand anywhere between its characters: recognised text and e-mails break it.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "base/characters.h"
#include "detectors/engine/confidence.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

constexpr std::size_t k_reach = 240;  // bytes on either side of an anchor
constexpr std::size_t k_shortest = 72;

bool is_zone_character(char c) { return is_digit(c) || is_upper(c) || c == '<'; }
bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

// The characters around an anchor without the blanks between, each with its offset.
struct Zone {
  std::string text;
  std::vector<std::size_t> offsets;
};

Zone zone_around(std::string_view bytes, std::size_t anchor) {
  const auto belongs = [](char c) { return is_zone_character(c) || is_blank(c); };
  std::size_t begin = anchor;
  const std::size_t least = anchor - std::min(anchor, k_reach);
  while (begin > least && belongs(bytes[begin - 1])) --begin;
  const std::size_t most = std::min(bytes.size(), anchor + k_reach);
  Zone zone;
  for (std::size_t at = begin; at < most && belongs(bytes[at]); ++at) {
    if (is_blank(bytes[at])) continue;
    zone.text += bytes[at];
    zone.offsets.push_back(at);
  }
  return zone;
}

int value_of(char c) { return is_digit(c) ? c - '0' : is_upper(c) ? c - 'A' + 10 : 0; }

// Weights 7, 3, 1 over the values, modulo 10 (Doc 9303-3, 4.9).
int check_digit(std::string_view field) {
  constexpr std::array<int, 3> k_weights = {7, 3, 1};
  int sum = 0;
  for (std::size_t i = 0; i < field.size(); ++i) sum += value_of(field[i]) * k_weights[i % 3];
  return sum % 10;
}

bool checks(std::string_view field, char digit) {
  return is_digit(digit) && check_digit(field) == digit - '0';
}

bool is_day(std::string_view date) {  // YYMMDD; unknown parts are '<'
  return std::all_of(date.begin(), date.end(), [](char c) { return is_digit(c) || c == '<'; }) &&
         date.substr(2, 2) <= "12" && date.substr(4, 2) <= "31";
}

bool is_sex(char c) { return c == 'M' || c == 'F' || c == 'X' || c == '<'; }

bool is_state(std::string_view code) {
  return is_upper(code[0]) && std::none_of(code.begin(), code.end(), is_digit);
}

// Three lines of 30. A document number of more than nine characters goes on in the optional field,
// with its check digit behind it (Doc 9303-5, 4.2.2): Belgian cards do so.
bool is_td1(std::string_view zone) {
  const std::string_view first = zone.substr(0, 30);
  const std::string_view second = zone.substr(30, 30);
  if (!is_state(first.substr(2, 3)) || !is_state(second.substr(15, 3)) || !is_sex(second[7]) ||
      !is_day(second.substr(0, 6)) || !is_day(second.substr(8, 6))) {
    return false;
  }
  bool number = checks(first.substr(5, 9), first[14]);
  if (first[14] == '<') {
    const std::string_view rest = first.substr(15, first.find('<', 15) - 15);
    number = !rest.empty() &&
             checks(std::string(first.substr(5, 9)) + std::string(rest.substr(0, rest.size() - 1)),
                    rest.back());
    // Some states count the filler in.
    number = number || (!rest.empty() && checks(first.substr(5, 9 + rest.size()), rest.back()));
  }
  std::string all(first.substr(5));
  all.append(second.substr(0, 7)).append(second.substr(8, 7)).append(second.substr(18, 11));
  return number && checks(second.substr(0, 6), second[6]) &&
         checks(second.substr(8, 6), second[14]) && checks(all, second[29]) && is_upper(zone[60]) &&
         zone.substr(60).find_first_of("0123456789") == std::string_view::npos;
}

// The second of two lines, from the document number to the expiry date's check digit.
bool has_second_line(std::string_view line) {
  return checks(line.substr(0, 9), line[9]) && is_state(line.substr(10, 3)) &&
         is_day(line.substr(13, 6)) && checks(line.substr(13, 6), line[19]) && is_sex(line[20]) &&
         is_day(line.substr(21, 6)) && checks(line.substr(21, 6), line[27]);
}

// Two lines of 36 (TD2, MRV-B) or 44 (TD3, MRV-A). Visas have no check digit over all.
bool is_two_lines(std::string_view zone) {
  const std::size_t length = zone.size() / 2;
  const std::string_view line = zone.substr(length);
  if (!is_state(zone.substr(2, 3)) || !is_upper(zone[5]) ||
      zone.substr(5, length - 5).find_first_of("0123456789") != std::string_view::npos ||
      !has_second_line(line)) {
    return false;
  }
  if (zone[0] == 'V') return true;
  std::string all(line.substr(0, 10));
  all.append(line.substr(13, 7)).append(line.substr(21, length - 22));
  return checks(all, line[length - 1]);
}

// The length of the zone that begins here, or 0.
std::size_t zone_length(std::string_view text) {
  if (text.empty() || std::string_view("PIACV").find(text[0]) == std::string_view::npos) return 0;
  if (text.size() >= 90 && text[0] != 'V' && text[0] != 'P' && is_td1(text.substr(0, 90)))
    return 90;
  if (text.size() >= 88 && is_two_lines(text.substr(0, 88))) return 88;
  return text.size() >= 72 && is_two_lines(text.substr(0, 72)) ? 72 : 0;
}

constexpr auto k_matches = std::to_array<std::string_view>(
    {"{P<BELPEETERS<<JAN<MARIA<<<<<<<<<<<<<<<<<<<<<\nEH123456<0BEL8507309M3012316<<<<<<<<<<<<<<08}",
     "{I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<\nD231458907UTO7408122F1204159<<<<<<<6}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"P<BELPEETERS<<JAN<MARIA<<<<<<<<<<<<<<<<<<<<<\nEH123456<1BEL8507309M3012316<<<<<<<<<<<<<<08",
     "std::cout << a << b << c;"});

class MrzDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "mrz",
        "Machine-readable zone",
        "the lines of a passport, identity card or visa, with right check digits",
        "ICAO Doc 9303, parts 3 to 7",
        Category::identity_document,
        Sensitivity::financial,
        1};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::filler; }
  std::string_view pattern() const override { return R"((?s)[PIACV].+)"; }
  int priority() const override { return 50; }
  const ConfidenceRule& rule() const override { return k_strong_number_rule; }
  bool begins_window() const override { return true; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const Zone zone = zone_around(text.bytes, offset);
    if (zone.text.size() < k_shortest) return std::nullopt;
    for (std::size_t i = 0; i + k_shortest <= zone.text.size(); ++i) {
      if (zone.offsets[i] > offset) break;
      const std::size_t begin = zone.offsets[i];
      if (begin > 0 && is_zone_character(text.bytes[begin - 1])) continue;
      if (const std::size_t length = zone_length(std::string_view(zone.text).substr(i))) {
        const std::size_t end = zone.offsets[i + length - 1] + 1;
        if (end > offset) return Window{begin, end};
        i += length - 1;  // one before: it has an anchor of its own
      }
    }
    return std::nullopt;
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    std::string zone;
    for (char c : candidate.bytes()) {
      if (is_zone_character(c)) zone += c;
    }
    if (zone_length(zone) != zone.size()) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    result.evidence.add(Evidence::checksum);
    result.evidence.add(Evidence::registry);
    const char sex = zone.size() == 90 ? zone[37] : zone[zone.size() / 2 + 20];
    if (sex == 'M' || sex == 'F') result.facts[0] = sex == 'M' ? "male" : "female";
    result.masked = zone.substr(0, 5) + "***";
    result.value = std::move(zone);
    return result;
  }
};

}  // namespace

std::unique_ptr<Detector> make_mrz_detector(const DetectorOptions&) {
  return std::make_unique<MrzDetector>();
}

}  // namespace datakaart
