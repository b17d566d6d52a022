// One pass finds anchors; each detector says in which small window around an anchor its pattern may
// match, if at all; the pattern finds the candidate there; the detector judges it; overlaps are
// resolved once at the end.
//
// Every anchor is judged by itself, whatever was found before it. So what is found at a place
// depends on the bytes around it alone, never on where a fragment or a region began.
#include "detectors/engine/engine.h"

#include <algorithm>
#include <array>
#include <bit>

#include "detectors/data/dialling_plans.h"
#include "detectors/engine/anchor_filter_of_names.h"
#include "detectors/engine/anchors.h"
#include "detectors/engine/cell_walk.h"
#include "detectors/engine/digit_groups.h"
#include "detectors/engine/everywhere.h"
#include "detectors/engine/patterns.h"
#include "detectors/engine/surroundings.h"
#include "detectors/engine/table_judge.h"
#include "detectors/engine/words.h"

namespace datakaart {
namespace {

// The text is worked through in pieces of this size, so that the list of anchors stays small.
constexpr std::size_t k_piece = 32 * 1024;
// Longer than any match: what begins so far outside a region cannot reach into it.
constexpr std::size_t k_margin = 1024;

// Around a match that identifies a person, words are sought that tell something of that person.
constexpr std::size_t k_person_reach = 200;

struct Rule {
  std::unique_ptr<Detector> detector;
  std::optional<Pattern> pattern;  // nothing where the detector has none, or is for headers
  KindId kind = 0;
};

// A match that only its name could make sure, without one. That nearly all cells of a column look
// so counts where looking so takes check digits.
bool is_unnamed(const Found& one) {
  const EvidenceSet& evidence = one.match.evidence;
  return one.detector->only_named() && !evidence.has(Evidence::word_near) &&
         !evidence.has(Evidence::column_header) &&
         !(evidence.has(Evidence::column_share) && evidence.has(Evidence::checksum));
}

}  // namespace

// The rules that a run of digits is shown to, by its shape.
class RunRules {
 public:
  struct Rule {
    std::uint16_t index;
    std::uint32_t digit_counts;
  };

  // Adds the shapes that the detector asks for to `asked`.
  void add(std::uint16_t index, const Detector& detector, bool below_headers, RunShapes& asked) {
    const std::uint32_t counts =
        below_headers ? detector.digit_counts_below_headers() : detector.digit_counts();
    for (std::size_t code = 0; code < RunShape::k_count; ++code) {
      if (!detector.may_begin(RunShape::of_code(code), below_headers)) continue;
      rules_[code].push_back({index, counts});
      asked.set(code);
    }
  }
  std::span<const Rule> of(std::uint16_t shape) const { return rules_[shape]; }

 private:
  std::vector<std::vector<Rule>> rules_ = std::vector<std::vector<Rule>>(RunShape::k_count);
};

// Whether what is sought may stand in a cell of a table.
enum class WithinCells : std::uint8_t { no, yes };

struct Engine::Impl {
  std::vector<Rule> rules;
  std::vector<KindInfo> kinds;
  std::vector<HeaderRule> header_rules;
  // Rules for headers whose patterns tell something of a person, and which of them may match: most
  // paragraphs hold none.
  std::vector<std::uint16_t> person_rules;
  PatternSet person_patterns;
  // Rules for runs of digits, in texts without headers and in those with.
  std::array<RunRules, 2> run_rules;
  std::array<std::vector<std::uint16_t>, 8> by_anchor;
  AnchorNeeds needs;
  bool has_everywhere = false;
  bool has_names = false;
  Confidence min_confidence = Confidence::low;

  tl::expected<void, std::string> add(std::unique_ptr<Detector> detector);
  void need(const Detector& detector, std::uint16_t index);
  void examine(const Text& text, AnchorHit hit, CellWalk& cells, std::vector<Found>& found) const;
  void examine_run(const Text& text, AnchorHit hit, CellWalk& cells,
                   std::vector<Found>& found) const;
  void match(const Rule& rule, const Text& text, Window window, std::vector<Found>& found) const;
  void run_everywhere(const Text& text, Window region, std::vector<Found>& found) const;
  void look_for_names(const Text& text, Window region, std::vector<Found>& found) const;
  void judge(const Rule& rule, const Candidate& candidate, std::vector<Found>& found) const;
  void look_near_persons(const Text& text, std::vector<Found>& found) const;
  void look_near_person(const Text& text, Window window, WithinCells within,
                        std::vector<Found>& found) const;
};

tl::expected<void, std::string> Engine::Impl::add(std::unique_ptr<Detector> detector) {
  const auto wrong = [&](const std::string& why) {
    return tl::unexpected("the pattern of " + std::string(detector->info().name) + why);
  };
  const bool of_persons = detector->anchor() == Anchor::header;
  std::optional<Pattern> pattern;
  if (!detector->pattern().empty() && !of_persons) {
    auto compiled = Pattern::compile(detector->pattern());
    if (!compiled) return wrong(" is wrong: " + compiled.error());
    if (detector->anchor() == Anchor::everywhere && compiled->matches_empty_text()) {
      return wrong(" matches the empty text, so it would match everywhere");
    }
    pattern = std::move(*compiled);
  }
  // Two detectors may look for two forms of one kind.
  const auto known = std::find_if(kinds.begin(), kinds.end(), [&](const KindInfo& info) {
    return info.name == detector->info().name;
  });
  const auto kind = static_cast<KindId>(known - kinds.begin());
  if (known == kinds.end()) kinds.push_back(detector->info());
  if (of_persons) header_rules.push_back({detector.get(), kind});
  const auto index = static_cast<std::uint16_t>(rules.size());
  need(*detector, index);
  by_anchor[static_cast<std::size_t>(detector->anchor())].push_back(index);
  if (of_persons && !detector->pattern().empty()) {
    person_rules.push_back(index);
    if (auto added = person_patterns.add(detector->pattern()); !added) {
      return wrong(" is wrong: " + added.error());
    }
  }
  rules.push_back({std::move(detector), std::move(pattern), kind});
  return {};
}

void Engine::Impl::need(const Detector& detector, std::uint16_t index) {
  switch (detector.anchor()) {
    case Anchor::at_sign:
      needs.at_signs = true;
      break;
    case Anchor::letters_digits:
      needs.letters_digits = true;
      break;
    case Anchor::colon:
      needs.colons = true;
      break;
    case Anchor::filler:
      needs.fillers = true;
      break;
    case Anchor::digit_run:
      run_rules[0].add(index, detector, false, needs.runs);
      run_rules[1].add(index, detector, true, needs.runs);
      break;
    case Anchor::everywhere:
      has_everywhere = true;
      break;
    case Anchor::capital:
      has_names = true;
      break;
    case Anchor::header:
      break;
  }
}

void Engine::Impl::examine(const Text& text, AnchorHit hit, CellWalk& cells,
                           std::vector<Found>& found) const {
  if (hit.anchor == Anchor::digit_run) return examine_run(text, hit, cells, found);
  for (const std::uint16_t i : by_anchor[static_cast<std::size_t>(hit.anchor)]) {
    if (const auto window = rules[i].detector->window(text, hit.offset)) {
      match(rules[i], text, cells.clip(*window, hit.offset), found);
    }
  }
}

void Engine::Impl::examine_run(const Text& text, AnchorHit hit, CellWalk& cells,
                               std::vector<Found>& found) const {
  const RunRules& asked = run_rules[text.headers.empty() ? 0 : 1];
  const std::span<const RunRules::Rule> fitting = asked.of(hit.shape);
  if (fitting.empty()) return;
  std::optional<DigitRun> digits;  // read once, where a rule asks for it
  for (const auto& [rule, counts] : fitting) {
    const Detector& detector = *rules[rule].detector;
    std::optional<Window> window;
    if (counts == 0) {
      window = detector.window(text, hit.offset);
    } else {
      if (!digits) digits.emplace(text.bytes, hit.offset);
      if ((counts & digits->lengths()) != 0) window = detector.window_of_run(text, *digits);
    }
    if (window) match(rules[rule], text, cells.clip(*window, hit.offset), found);
  }
}

void Engine::Impl::match(const Rule& rule, const Text& text, Window window,
                         std::vector<Found>& found) const {
  using Begin = Pattern::Begin;
  const std::string_view bytes = text.bytes.substr(window.begin, window.end - window.begin);
  // Nearly all matches fill their window from its beginning, where RE2 need not look for theirs.
  auto found_at = rule.pattern->find(bytes, 0, bytes.size(), Begin::at_start);
  if (!found_at && !rule.detector->begins_window()) {
    found_at = rule.pattern->find(bytes, 0, bytes.size(), Begin::anywhere);
  }
  if (found_at) {
    judge(rule, {text, window.begin + found_at->begin, window.begin + found_at->end}, found);
  }
}

void Engine::Impl::look_for_names(const Text& text, Window region,
                                  std::vector<Found>& found) const {
  std::vector<std::size_t> seconds;
  CellWalk cells(text);
  for (std::size_t at = region.begin; at < region.end; at += k_piece) {
    seconds.clear();
    find_name_anchors(text.bytes, at, std::min(at + k_piece, region.end), seconds);
    for (const std::size_t offset : seconds) {
      examine(text, {offset, Anchor::capital}, cells, found);
    }
  }
}

void Engine::Impl::run_everywhere(const Text& text, Window region,
                                  std::vector<Found>& found) const {
  for (const std::uint16_t i : by_anchor[static_cast<std::size_t>(Anchor::everywhere)]) {
    const Rule& rule = rules[i];
    const auto find = [&](std::string_view bytes, std::size_t from, std::size_t to) {
      return rule.pattern->find(bytes, from, to);
    };
    search_everywhere(text, region, find, [&](Window match) {
      judge(rule, {text, match.begin, match.end}, found);
    });
  }
}

void Engine::Impl::judge(const Rule& rule, const Candidate& candidate,
                         std::vector<Found>& found) const {
  auto judged = rule.detector->judge(candidate);
  if (!judged) return;
  const Anchor anchor = rule.detector->anchor();
  if (anchor == Anchor::digit_run || anchor == Anchor::letters_digits) {
    const Explanation other = better_explanation(candidate.text, judged->begin, judged->end);
    const EvidenceSet& own = judged->evidence;
    // Check digits and a birth date together are no chance.
    const bool sure = own.has(Evidence::word_near) || own.has(Evidence::column_header) ||
                      (own.has(Evidence::checksum) && own.has(Evidence::plausible_date));
    if (!other.name.empty() && (other.certain || !sure)) {
      judged->evidence.add(Evidence::exclusion);
      judged->evidence.other = other.name;
    }
  }
  found.emplace_back(std::move(*judged), rule.kind, *rule.detector);
}

// Adds what the paragraphs tell of the persons that are identified in them.
void Engine::Impl::look_near_persons(const Text& text, std::vector<Found>& found) const {
  std::vector<Window> windows;
  for (const Found& one : found) {
    const Match& match = one.match;
    if (match.confidence == Confidence::low || !one.detector->identifies()) continue;
    // Behind an address for all stands nobody: "info@".
    if (match.evidence.has(Evidence::role_account) || text.cell_at(match.begin) != nullptr)
      continue;
    const std::size_t begin = match.begin - std::min(match.begin, k_person_reach);
    windows.push_back({begin, std::min(text.bytes.size(), match.end + k_person_reach)});
  }
  std::sort(windows.begin(), windows.end(),
            [](const Window& a, const Window& b) { return a.begin < b.begin; });
  for (std::size_t i = 0; i < windows.size();) {
    Window window = windows[i];
    for (++i; i < windows.size() && windows[i].begin <= window.end; ++i) {
      window.end = std::max(window.end, windows[i].end);
    }
    look_near_person(text, window, WithinCells::no, found);
  }
}

void Engine::Impl::look_near_person(const Text& text, Window window, WithinCells within,
                                    std::vector<Found>& found) const {
  const std::string_view piece = text.bytes.substr(window.begin, window.end - window.begin);
  for (const int number : person_patterns.candidates(piece)) {
    const Rule& rule = rules[person_rules[static_cast<std::size_t>(number)]];
    std::size_t at = window.begin;
    while (const auto match = person_patterns.find(number, text.bytes, at, window.end)) {
      if (match->begin == match->end) break;
      at = match->end;
      if (within == WithinCells::no && text.cell_at(match->begin) != nullptr) continue;
      auto judged = rule.detector->judge({text, match->begin, match->end});
      if (!judged) continue;
      judged->evidence.add(Evidence::near_person);
      found.emplace_back(std::move(*judged), rule.kind, *rule.detector);
    }
  }
}

Engine::Engine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

tl::expected<Engine, std::string> Engine::create(EngineOptions options) {
  if (auto wrong = check_regions(options.detectors.regions)) {
    return tl::unexpected("unknown region '" + *wrong + "'");
  }
  if (auto wrong = check_custom_detectors(options.detectors.custom_detectors))
    return tl::unexpected(*wrong);
  auto impl = std::make_unique<Impl>();
  impl->min_confidence = options.min_confidence;
  std::vector<std::string> unknown = options.kinds;
  for (auto& detector : make_detectors(options.detectors)) {
    const std::string_view name = detector->info().name;
    std::erase(unknown, name);
    if (!options.kinds.empty() &&
        std::find(options.kinds.begin(), options.kinds.end(), name) == options.kinds.end()) {
      continue;
    }
    if (auto added = impl->add(std::move(detector)); !added) return tl::unexpected(added.error());
  }
  if (!unknown.empty()) {
    return tl::unexpected("unknown kind '" + unknown.front() +
                          "'; `datakaart detectors` lists them");
  }
  impl->person_patterns.compile();
  return Engine(std::move(impl));
}

std::span<const KindInfo> Engine::kinds() const { return impl_->kinds; }

PreparedText::PreparedText(const Text& text) : text_(text) {
  for (const std::string& header : text.headers) folded_headers_.push_back(folded_header(header));
  text_.folded_headers = folded_headers_;
  if (!text.cells.empty()) cell_index_ = index_cells(text.cells, text.bytes.size());
  text_.cell_index = cell_index_;
}

void Engine::find(const Text& given, std::size_t from, std::size_t to,
                  std::vector<Match>& out) const {
  const PreparedText prepared(given);
  auto found = candidates(prepared, from, to);
  judge(prepared, from, to, found, out);
}

std::vector<Found> Engine::candidates(const PreparedText& prepared, std::size_t from,
                                      std::size_t to) const {
  const Text& text = prepared.text();
  const std::size_t first = from - std::min(from, k_margin);
  const std::size_t last = std::min(text.bytes.size(), to < text.bytes.size() ? to + k_margin : to);
  std::vector<AnchorHit> hits;
  std::vector<Found> found;
  CellWalk cells(text);
  for (std::size_t at = first; at < last; at += k_piece) {
    hits.clear();
    find_anchors(text.bytes, at, std::min(at + k_piece, last), impl_->needs, hits);
    for (const AnchorHit& hit : hits) impl_->examine(text, hit, cells, found);
  }
  if (impl_->has_names) impl_->look_for_names(text, {first, last}, found);
  if (impl_->has_everywhere) impl_->run_everywhere(text, {first, last}, found);
  return found;
}

void Engine::judge(const PreparedText& prepared, std::size_t from, std::size_t to,
                   std::vector<Found>& found, std::vector<Match>& out) const {
  out.clear();
  const Text& text = prepared.text();
  if (!text.cells.empty()) {
    TableJudge table(text, found);
    table.judge_columns();
    table.judge_headers(impl_->header_rules);
    for (const Window note : table.notes_on_people()) {
      impl_->look_near_person(text, note, WithinCells::yes, found);
    }
  }
  std::erase_if(found, is_unnamed);
  impl_->look_near_persons(text, found);
  resolve_overlaps(found, out);
  std::erase_if(out, [&](const Match& m) {
    return m.begin < from || m.begin >= to || m.confidence < impl_->min_confidence;
  });
}

}  // namespace datakaart
