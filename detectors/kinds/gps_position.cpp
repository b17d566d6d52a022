// Positions on earth: latitude and longitude in decimal degrees or in degrees, minutes and seconds;
// in a table, a column of latitudes with one of longitudes beside it.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <vector>

#include "base/characters.h"
#include "base/utf8.h"
#include "detectors/engine/confidence.h"
#include "detectors/engine/words.h"
#include "detectors/kinds/list.h"

namespace datakaart {
namespace {

// "51.0543, 3.7174", "N 51.0543 E 3.7174", "lat=51.0543&lon=3.7174", "51.0543° N; 3.7174° E".
#define DATAKAART_BETWEEN \
  R"((?: ?\x{B0})? ?[NS]?["' ]{0,2}(?: ?[,;/|&] ?| )["' ]{0,2}(?:(?:longitude|long|lon|lng|lengtegraad|y)["' ]{0,2}[:=]?["' ]{0,2}|[EWO] ?)?)"
#define DATAKAART_DMS(degrees) \
  degrees                      \
      R"( ?\x{B0} ?[0-9]{1,2} ?['\x{2019}\x{2032}] ?(?:[0-9]{1,2}(?:[.,][0-9]+)? ?(?:"|''|\x{2033}|\x{201D}))? ?)"
constexpr std::string_view k_pattern =
    R"((?i:[+-]?[0-9]{1,2}[.][0-9]{3,}))"
    "(?i:" DATAKAART_BETWEEN ")"
    R"((?i:[+-]?[0-9]{1,3}[.][0-9]{3,}(?:(?: ?\x{B0})? ?[EWO]\b)?))"
    "|" DATAKAART_DMS("[0-9]{1,2}") "[NSZns][,; ]{0,3}" DATAKAART_DMS("[0-9]{1,3}") "[EWOLeo]"
    R"(|[+-]?[0-9]{1,2}[.,][0-9]{3,})";  // one cell of two
#undef DATAKAART_BETWEEN
#undef DATAKAART_DMS

struct Position {
  double latitude = 0;
  double longitude = 0;
  bool marked = false;  // with signs of degrees or of the points of the compass
  bool fine = false;    // four decimals or more: some metres
};

// The numbers of a candidate, with the letters and signs after or before them.
std::vector<double> numbers_in(std::string_view bytes, std::size_t& least_decimals) {
  std::vector<double> numbers;
  for (std::size_t at = 0; at < bytes.size();) {
    if (!is_digit(bytes[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < bytes.size() && (is_digit(bytes[end]) || bytes[end] == '.')) ++end;
    double value = 0;
    std::from_chars(bytes.data() + at, bytes.data() + end, value);
    const bool negative = at > 0 && bytes[at - 1] == '-';
    numbers.push_back(negative ? -value : value);
    const std::size_t dot = bytes.substr(at, end - at).find('.');
    least_decimals =
        std::min(least_decimals, dot == std::string_view::npos ? 0 : end - at - dot - 1);
    at = end;
  }
  return numbers;
}

bool holds(std::string_view bytes, std::string_view one_of) {
  return bytes.find_first_of(one_of) != std::string_view::npos;
}

bool on_earth(const Position& p) {
  return std::abs(p.latitude) <= 90 && std::abs(p.longitude) <= 180 &&
         (p.latitude != 0 || p.longitude != 0);
}

std::optional<Position> read_position(std::string_view bytes) {
  std::size_t decimals = 9;
  const std::vector<double> n = numbers_in(bytes, decimals);
  Position position;
  position.marked = holds(bytes, "\xB0") || holds(bytes, "NSEWZ");
  if (n.size() == 2) {
    // Whole numbers are none that a receiver tells: "30,000 pieces", "1.0, 1.0".
    const bool whole = std::trunc(n[0]) == n[0] && std::trunc(n[1]) == n[1];
    if (!position.marked && (decimals < 3 || whole)) return std::nullopt;
    position = {n[0], n[1], position.marked, decimals >= 4};
  } else if (n.size() == 6 || n.size() == 4) {
    const std::size_t half = n.size() / 2;
    const auto degrees = [&](std::size_t i) {
      return n[i] + n[i + 1] / 60 + (half == 3 ? n[i + 2] / 3600 : 0);
    };
    position = {degrees(0), degrees(half), true, true};
  } else {
    return std::nullopt;
  }
  return on_earth(position) ? std::optional(position) : std::nullopt;
}

// Belgium and its neighbours' nearest parts: where these users' people are.
bool is_near(const Position& p) {
  return p.latitude > 49.4 && p.latitude < 53.7 && p.longitude > 2.5 && p.longitude < 7.3;
}

constexpr auto k_matches =
    std::to_array<std::string_view>({"GPS: {51.0543 3.7174}", "{51.0543° N, 3.7174° E}",
                                     "geo:{51.0543,3.7174}", "{50° 51' N, 4° 21' O}"});
constexpr auto k_near_misses = std::to_array<std::string_view>(
    {"12.3456, 7.8910", "51.05, 3.71", "lat 91.0543, 200.7174", "v51.0543, 3.7174", "20°C"});

class GpsPositionDetector final : public Detector {
 public:
  const KindInfo& info() const override {
    static constexpr KindInfo k_info = {
        "gps-position",     "GPS position",     "a latitude with its longitude",
        "WGS 84, ISO 6709", Category::location, Sensitivity::behavioural};
    return k_info;
  }
  Examples examples() const override { return {k_matches, k_near_misses}; }
  Anchor anchor() const override { return Anchor::digit_run; }
  bool may_begin(const RunShape& shape, bool) const override {
    using Gap = RunShape::Gap;
    const bool decimals = (shape.gap == Gap::dot || shape.gap == Gap::comma) && shape.second >= 3;
    return shape.first <= 2 && (decimals || shape.gap == Gap::wide);
  }
  std::string_view pattern() const override { return k_pattern; }
  bool begins_window() const override { return true; }
  int priority() const override { return 7; }
  const ConfidenceRule& rule() const override { return k_position_rule; }

  std::optional<Window> window(const Text& text, std::size_t offset) const override {
    const std::string_view bytes = text.bytes;
    std::size_t end = offset;
    while (end < bytes.size() && end - offset < 3 && is_digit(bytes[end])) ++end;
    if (end - offset > 2 || end + 3 >= bytes.size()) return std::nullopt;
    const bool decimals = (bytes[end] == '.' || bytes[end] == ',') && is_digit(bytes[end + 1]) &&
                          is_digit(bytes[end + 2]) && is_digit(bytes[end + 3]);
    const std::size_t degree = bytes[end] == ' ' ? end + 1 : end;
    if (!decimals && bytes.substr(degree, 2) != "\xC2\xB0") return std::nullopt;
    if (decimals && !has_second_number(bytes, end + 4) && text.headers.empty()) return std::nullopt;
    std::size_t begin = offset;
    if (begin > 0 && (bytes[begin - 1] == '-' || bytes[begin - 1] == '+')) --begin;
    end = next_boundary(bytes, std::min(bytes.size(), offset + 72));
    return Window{begin, end};
  }

  std::optional<Judgement> judge(const Candidate& candidate) const override {
    const std::string_view bytes = candidate.text.bytes;
    const auto at = [&](std::size_t i) { return i < bytes.size() ? bytes[i] : ' '; };
    if (!free_after(bytes, candidate.end) || at(candidate.end) == '%' ||
        (candidate.begin > 0 && holds(bytes.substr(candidate.begin - 1, 1), "0123456789./_"))) {
      return std::nullopt;
    }
    if (candidate.begin > 0 && is_letter(bytes[candidate.begin - 1]) &&
        !holds(bytes.substr(candidate.begin - 1, 1), "NnSs")) {
      return std::nullopt;
    }
    auto position = read_position(candidate.bytes());
    const bool column = !position;
    if (column) position = read_columns(candidate);
    if (!position) return std::nullopt;
    Judgement result{candidate.begin, candidate.end, {}};
    result.evidence.add(Evidence::shape);
    add_words(candidate.text, candidate.begin, candidate.end, words_, result.evidence);
    const bool named =
        result.evidence.has(Evidence::word_near) || result.evidence.has(Evidence::column_header);
    // "Point" and "position" are said of many things that have two numbers.
    const bool vague = result.evidence.has(Evidence::word_near) &&
                       vague_.last_in(" " + std::string(result.evidence.word) + " ").end > 0;
    if (vague && !position->marked && !position->fine) return std::nullopt;
    if (!named && !position->marked && (!position->fine || !is_near(*position))) return {};
    if (!position->marked && !named && has_other_numbers(bytes, candidate)) return std::nullopt;
    result.evidence.add(Evidence::registry);
    result.value = fmt::format("{:.5f},{:.5f}", position->latitude, position->longitude);
    result.masked = fmt::format("{:.0f}.***, {:.0f}.***", position->latitude, position->longitude);
    return result;
  }

 private:
  // Whether a second number with decimals follows, with nothing between but signs of degrees,
  // points of the compass, names of the axes and what parts two numbers.
  static bool has_second_number(std::string_view bytes, std::size_t at) {
    while (at < bytes.size() && is_digit(bytes[at])) ++at;
    const std::size_t most = std::min(bytes.size(), at + 32);
    for (; at < most && !is_digit(bytes[at]); ++at) {
      const char c = bytes[at];
      if (is_ascii(c) && !is_letter(c) && !holds({&c, 1}, " ,;/|&=:\"'+-")) return false;
    }
    const std::size_t second = at;
    while (at < bytes.size() && is_digit(bytes[at])) ++at;
    return at > second && at + 3 < bytes.size() && bytes[at] == '.' && is_digit(bytes[at + 3]);
  }

  // Measurements stand in rows: other digits near by make a pair one of them.
  static bool has_other_numbers(std::string_view bytes, const Candidate& candidate) {
    constexpr std::size_t k_near = 16;
    const std::size_t from = candidate.begin - std::min(candidate.begin, k_near);
    std::string_view before = bytes.substr(from, candidate.begin - from);
    std::string_view behind = bytes.substr(candidate.end, k_near);
    if (const auto feed = before.rfind('\n'); feed != std::string_view::npos) {
      before.remove_prefix(feed);
    }
    behind = behind.substr(0, behind.find('\n'));
    return holds(before, "0123456789") || holds(behind, "0123456789");
  }

  // A latitude in its column, with the longitude from the column of longitudes in the same row.
  std::optional<Position> read_columns(const Candidate& candidate) const {
    const Text& text = candidate.text;
    if (word_in_header(text, candidate.begin, latitudes_).empty()) return std::nullopt;
    const Cell* cell = text.cell_at(candidate.begin);
    if (cell == nullptr || candidate.end != cell->end) return std::nullopt;
    const auto* last = text.cells.data() + text.cells.size();
    for (const Cell* other = cell + 1; other != last && other->row == cell->row; ++other) {
      if (word_in_header(text, other->begin, longitudes_).empty()) continue;
      const auto latitude = degrees_of(candidate.bytes());
      const auto longitude = degrees_of(text.bytes.substr(other->begin, other->end - other->begin));
      if (!latitude || !longitude) return std::nullopt;
      const Position position{*latitude, *longitude, true, true};
      return on_earth(position) ? std::optional(position) : std::nullopt;
    }
    return std::nullopt;
  }

  static std::optional<double> degrees_of(std::string_view cell) {
    std::string digits(cell);
    std::replace(digits.begin(), digits.end(), ',', '.');
    double value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() && end == digits.data() + digits.size() ? std::optional(value)
                                                                        : std::nullopt;
  }

  const WordList latitudes_{
      "lat, latitude*, breedtegraad*, breite*, breitengrad*, gps lat*, wgs lat"};
  const WordList longitudes_{
      "lon, long, lng, longitude*, lengtegraad*, lange*, laenge*, langengrad*, laengengrad*"};
  const WordList vague_{"point, positie*, position*, locatie*, location*, geo"};
  const KindWords words_{
      "gps*, coordina*, coordonnee*, koordinat*, positie*, position*, lat, latitude*, "
      "breedtegraad*, "
      "latlng, latlon, lat lon, lat long, lat lng, geo, geolocat*, geolocalisation*, locatie*, "
      "location*, localisation*, standort*, ll$, point, wgs84, maps*, waypoint*, exif*"};
};

}  // namespace

std::unique_ptr<Detector> make_gps_position_detector(const DetectorOptions&) {
  return std::make_unique<GpsPositionDetector>();
}

}  // namespace datakaart
