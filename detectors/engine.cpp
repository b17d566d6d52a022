// The one place that knows RE2. A pattern proposes candidates, only in windows around anchors; its
// detector judges them; what overlaps is settled once at the end.
#include "detectors/engine.h"

#include <re2/re2.h>

#include <algorithm>
#include <set>

#include "detectors/anchors.h"

namespace datakaart {
namespace {

// What a detector needs while the engine runs it.
struct Rule {
  std::unique_ptr<Detector> detector;
  std::unique_ptr<re2::RE2> pattern;
  KindId kind;
  int priority;
};

// Whether the candidate lies in one cell, or in none.
bool in_one_cell(const Text& text, std::size_t begin, std::size_t end) {
  return text.cells.empty() || text.cell_at(begin) == text.cell_at(end - 1);
}

struct Found {
  Match match;
  int priority;
};

// The better explanation of the same characters: by priority, then confidence, then length.
bool better(const Found& a, const Found& b) {
  if (a.priority != b.priority) return a.priority > b.priority;
  if (a.match.confidence != b.match.confidence) return a.match.confidence > b.match.confidence;
  return a.match.end - a.match.begin > b.match.end - b.match.begin;
}

// Keeps the better of those that overlap; the rest in order of begin.
void settle(std::vector<Found>& found, std::vector<Match>& out) {
  std::sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
    return a.match.begin != b.match.begin ? a.match.begin < b.match.begin : better(a, b);
  });
  std::vector<Found*> kept;
  for (Found& one : found) {
    bool beaten = false;
    while (!kept.empty() && one.match.begin < kept.back()->match.end) {
      if (!better(one, *kept.back())) {
        beaten = true;
        break;
      }
      kept.pop_back();
    }
    if (!beaten) kept.push_back(&one);
  }
  for (Found* one : kept) out.push_back(std::move(one->match));
}

}  // namespace

struct Engine::Impl {
  std::vector<Rule> rules;
  std::vector<KindInfo> kinds;
  Confidence min_confidence = Confidence::low;

  void run(const Rule& rule, const Text& text, Window window, std::vector<Found>& found) const;
};

Engine::Engine(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

tl::expected<Engine, std::string> Engine::create(EngineOptions options) {
  auto impl = std::make_unique<Impl>();
  impl->min_confidence = options.min_confidence;
  if (auto wrong = check_regions(options.detectors.regions)) {
    return tl::unexpected("unknown region '" + *wrong + "'");
  }
  std::set<std::string_view> wanted(options.kinds.begin(), options.kinds.end());
  re2::RE2::Options re2_options;
  re2_options.set_log_errors(false);
  for (auto& detector : make_detectors(options.detectors)) {
    if (!options.kinds.empty() && wanted.erase(detector->info().name) == 0) continue;
    auto pattern = std::make_unique<re2::RE2>(
        re2::StringPiece(detector->pattern().data(), detector->pattern().size()), re2_options);
    if (!pattern->ok()) {
      return tl::unexpected("the pattern of " + std::string(detector->info().name) +
                            " is wrong: " + pattern->error());
    }
    const auto kind = static_cast<KindId>(impl->kinds.size());
    impl->kinds.push_back(detector->info());
    const int priority = detector->priority();
    impl->rules.push_back({std::move(detector), std::move(pattern), kind, priority});
  }
  if (!wanted.empty()) {
    return tl::unexpected("unknown kind '" + std::string(*wanted.begin()) +
                          "'; `datakaart detectors` lists them");
  }
  return Engine(std::move(impl));
}

std::span<const KindInfo> Engine::kinds() const { return impl_->kinds; }

// All candidates that begin in the window. After one that was accepted the search goes on behind
// it; after another, behind its first character, since a number may hide behind a wrong beginning.
void Engine::Impl::run(const Rule& rule, const Text& text, Window window,
                       std::vector<Found>& found) const {
  const re2::StringPiece bytes(text.bytes.data(), text.bytes.size());
  std::size_t at = window.begin;
  re2::StringPiece match;
  while (at < window.end &&
         rule.pattern->Match(bytes, at, window.end, re2::RE2::UNANCHORED, &match, 1)) {
    const auto begin = static_cast<std::size_t>(match.data() - bytes.data());
    const std::size_t end = begin + match.size();
    auto judged = rule.detector->judge({text, begin, end});
    if (!judged) {
      at = rule.detector->next_after(text.bytes, begin, end);
      continue;
    }
    at = std::max(judged->end, begin + 1);
    if (judged->confidence < min_confidence || !in_one_cell(text, judged->begin, judged->end)) {
      continue;
    }
    found.push_back({{judged->begin, judged->end, rule.kind, judged->confidence, judged->evidence,
                      std::move(judged->value), std::move(judged->masked)},
                     rule.priority});
  }
}

void Engine::find(const Text& text, std::size_t from, std::size_t to,
                  std::vector<Match>& out) const {
  out.clear();
  thread_local Anchors anchors;  // reused: a scan calls this for every fragment
  thread_local std::vector<Found> found;
  find_anchors(text.bytes, anchors);
  found.clear();
  for (const Rule& rule : impl_->rules) {
    switch (rule.detector->anchor()) {
      case Anchor::at_sign:
        for (const Window& window : anchors.at_signs) impl_->run(rule, text, window, found);
        break;
      case Anchor::country_code:
        for (const Window& window : anchors.country_codes) impl_->run(rule, text, window, found);
        break;
      case Anchor::digit_run:
        for (const DigitRun& run : anchors.digit_runs) {
          if (run.digits < static_cast<std::size_t>(rule.detector->min_digits())) continue;
          // A plus sign or a bracket before the first digit belongs to the number.
          const std::size_t before = std::min<std::size_t>(run.window.begin, 3);
          impl_->run(rule, text, {run.window.begin - before, run.window.end}, found);
        }
        break;
    }
  }
  settle(found, out);
  std::erase_if(out, [&](const Match& m) { return m.begin < from || m.begin >= to; });
}

}  // namespace datakaart
