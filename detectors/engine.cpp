// The one place that knows RE2. One pass finds anchors; each detector says in which small window
// around an anchor its pattern may match, if at all; RE2 finds the candidate there; the detector
// judges it; what overlaps is settled once at the end.
//
// Every anchor is judged by itself, whatever was found before it. So what is found at a place
// depends on the bytes around it alone, never on where a fragment or a region began.
#include "detectors/engine.h"

#include <re2/re2.h>

#include <algorithm>
#include <map>

#include "detectors/anchors.h"

namespace datakaart {
namespace {

// The text is worked through in pieces of this size, so that the list of anchors stays small.
constexpr std::size_t k_piece = 32 * 1024;
// Longer than any match: what begins so far outside a region cannot reach into it.
constexpr std::size_t k_margin = 1024;

struct Rule {
  std::unique_ptr<Detector> detector;
  std::unique_ptr<re2::RE2> pattern;
  KindId kind = 0;
};

struct Found {
  Match match;
  int priority = 0;
};

// The better explanation of the same characters: by priority, then confidence, then length.
bool is_better(const Found& a, const Found& b) {
  if (a.priority != b.priority) return a.priority > b.priority;
  if (a.match.confidence != b.match.confidence) return a.match.confidence > b.match.confidence;
  const std::size_t length_a = a.match.end - a.match.begin;
  const std::size_t length_b = b.match.end - b.match.begin;
  if (length_a != length_b) return length_a > length_b;
  return a.match.begin < b.match.begin;
}

// Takes the best first, then each next one that overlaps none of those taken.
void settle(std::vector<Found>& found, std::vector<Match>& out) {
  std::sort(found.begin(), found.end(), is_better);
  std::map<std::size_t, std::size_t> taken;  // begin -> end
  for (Found& one : found) {
    const auto next = taken.lower_bound(one.match.begin);
    if (next != taken.end() && next->first < one.match.end) continue;
    if (next != taken.begin() && std::prev(next)->second > one.match.begin) continue;
    taken.emplace(one.match.begin, one.match.end);
    out.push_back(std::move(one.match));
  }
  std::sort(out.begin(), out.end(),
            [](const Match& a, const Match& b) { return a.begin < b.begin; });
}

// The part of a window that lies in the same cell as the anchor, or, as the anchor, in none.
Window within_cell(const Text& text, Window window, std::size_t anchor) {
  if (text.cells.empty()) return window;
  const auto next =
      std::upper_bound(text.cells.begin(), text.cells.end(), anchor,
                       [](std::size_t at, const Cell& cell) { return at < cell.begin; });
  if (next != text.cells.end()) window.end = std::min<std::size_t>(window.end, next->begin);
  if (next == text.cells.begin()) return window;
  const Cell& cell = *std::prev(next);
  const bool inside = anchor < cell.end;
  window.begin = std::max<std::size_t>(window.begin, inside ? cell.begin : cell.end);
  if (inside) window.end = std::min<std::size_t>(window.end, cell.end);
  return window;
}

re2::StringPiece piece_of(std::string_view bytes) { return {bytes.data(), bytes.size()}; }

}  // namespace

struct Engine::Impl {
  std::vector<Rule> rules;
  std::vector<KindInfo> kinds;
  AnchorNeeds needs;
  Confidence min_confidence = Confidence::low;

  tl::expected<void, std::string> add(std::unique_ptr<Detector> detector);
  void examine(const Text& text, AnchorHit hit, std::vector<Found>& found) const;
  void run(const Rule& rule, const Text& text, std::size_t anchor, std::vector<Found>& found) const;
};

tl::expected<void, std::string> Engine::Impl::add(std::unique_ptr<Detector> detector) {
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_longest_match(true);
  auto pattern = std::make_unique<re2::RE2>(piece_of(detector->pattern()), options);
  if (!pattern->ok()) {
    return tl::unexpected("the pattern of " + std::string(detector->info().name) +
                          " is wrong: " + pattern->error());
  }
  switch (detector->anchor()) {
    case Anchor::at_sign:
      needs.at_signs = true;
      break;
    case Anchor::country_code:
      needs.country_codes = true;
      break;
    case Anchor::digit_run: {
      const int wanted = std::max(detector->min_digits(), 1);
      needs.min_digits = needs.min_digits == 0 ? wanted : std::min(needs.min_digits, wanted);
      break;
    }
  }
  const auto kind = static_cast<KindId>(kinds.size());
  kinds.push_back(detector->info());
  rules.push_back({std::move(detector), std::move(pattern), kind});
  return {};
}

void Engine::Impl::examine(const Text& text, AnchorHit hit, std::vector<Found>& found) const {
  for (const Rule& rule : rules) {
    if (rule.detector->anchor() == hit.anchor) run(rule, text, hit.offset, found);
  }
}

void Engine::Impl::run(const Rule& rule, const Text& text, std::size_t anchor,
                       std::vector<Found>& found) const {
  auto window = rule.detector->window(text, anchor);
  if (!window) return;
  window = within_cell(text, *window, anchor);
  re2::StringPiece match;
  const re2::StringPiece bytes =
      piece_of(text.bytes.substr(window->begin, window->end - window->begin));
  if (!rule.pattern->Match(bytes, 0, bytes.size(), re2::RE2::UNANCHORED, &match, 1)) return;
  const auto begin = window->begin + static_cast<std::size_t>(match.data() - bytes.data());
  auto judged = rule.detector->judge({text, begin, begin + match.size()});
  if (!judged) return;
  found.push_back({{judged->begin, judged->end, rule.kind, judged->confidence, judged->evidence,
                    std::move(judged->value), std::move(judged->masked)},
                   rule.detector->priority()});
}

Engine::Engine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

tl::expected<Engine, std::string> Engine::create(EngineOptions options) {
  if (auto wrong = check_regions(options.detectors.regions)) {
    return tl::unexpected("unknown region '" + *wrong + "'");
  }
  auto impl = std::make_unique<Impl>();
  impl->min_confidence = options.min_confidence;
  std::vector<std::string> unknown = options.kinds;
  for (auto& detector : make_detectors(options.detectors)) {
    const std::string_view name = detector->info().name;
    if (!options.kinds.empty() && std::erase(unknown, name) == 0) continue;
    if (auto added = impl->add(std::move(detector)); !added) return tl::unexpected(added.error());
  }
  if (!unknown.empty()) {
    return tl::unexpected("unknown kind '" + unknown.front() +
                          "'; `datakaart detectors` lists them");
  }
  return Engine(std::move(impl));
}

std::span<const KindInfo> Engine::kinds() const { return impl_->kinds; }

void Engine::find(const Text& text, std::size_t from, std::size_t to,
                  std::vector<Match>& out) const {
  out.clear();
  const std::size_t first = from - std::min(from, k_margin);
  const std::size_t last = std::min(text.bytes.size(), to < text.bytes.size() ? to + k_margin : to);
  std::vector<AnchorHit> hits;
  std::vector<Found> found;
  for (std::size_t at = first; at < last; at += k_piece) {
    hits.clear();
    find_anchors(text.bytes, at, std::min(at + k_piece, last), impl_->needs, hits);
    for (const AnchorHit& hit : hits) impl_->examine(text, hit, found);
  }
  settle(found, out);
  std::erase_if(out, [&](const Match& m) {
    return m.begin < from || m.begin >= to || m.confidence < impl_->min_confidence;
  });
}

}  // namespace datakaart
