#include "scanner/helper/job_progress.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <utility>

#include "base/utf8.h"

namespace datakaart::helper {
namespace {

// What one file may cost: sixteen helpers that crash, or two that hang.
constexpr unsigned k_lives = 16;
constexpr unsigned k_hanging_costs = 8;

constexpr std::size_t k_longest_type = 1024;
constexpr std::size_t k_longest_masked = 16 * 1024;
constexpr std::size_t k_fingerprint = 16;

// Reasons of which a reader can know nothing: they are of the walk, or of this process.
bool is_beyond_a_helper(Reason reason) {
  switch (reason) {
    case Reason::permission_denied:
    case Reason::vanished:
    case Reason::changed:
    case Reason::special_file:
    case Reason::symlink:
    case Reason::link_loop:
    case Reason::other_file_system:
    case Reason::crashed:
    case Reason::interrupted:
      return true;
    default:
      return false;
  }
}

// Whether an honest helper could say so of some file.
bool can_be_true(const FileResult& result) {
  if ((result.state == State::examined) != (result.reason == Reason::none)) return false;
  if (is_beyond_a_helper(result.reason) || result.type.size() > k_longest_type) return false;
  if (!result.content.empty() && result.content.size() != k_fingerprint) return false;
  return std::all_of(result.findings.begin(), result.findings.end(), [](const Finding& finding) {
    return finding.masked.size() <= k_longest_masked && is_valid_utf8(finding.masked);
  });
}

bool has_content(const FileResult& result) {
  const auto is_some = [](const ConfidenceCounts& counts) {
    return std::any_of(counts.begin(), counts.end(), [](std::uint64_t n) { return n > 0; });
  };
  return std::any_of(result.counts.begin(), result.counts.end(), is_some);
}

}  // namespace

JobProgress::JobProgress(JobMessage message, const Limits& limits, std::size_t kinds)
    : message_(std::move(message)), kinds_(kinds), lives_(k_lives) {
  max_depth_ = limits.max_depth;
  members_left_ = limits.max_members;
  const std::uint64_t most =
      std::numeric_limits<std::uint64_t>::max() / std::max<std::size_t>(kinds, 1);
  most_findings_ = std::min(limits.max_findings, most) * kinds;
  start();
}

void JobProgress::start() {
  Level file;
  file.so_far.id = message_.job.id;
  file.so_far.location = message_.location;
  file.so_far.type = "file";
  file.so_far.meta = message_.job.meta;
  file.so_far.counts.resize(kinds_);
  if (!message_.job.resume.empty()) {
    file.children = message_.job.resume.front().children;
    file.gap = message_.job.resume.front().gap;
  }
  levels_.clear();
  levels_.emplace(message_.job.id, std::move(file));
}

bool JobProgress::is_of_job(const FileResult& result) const {
  if (levels_.empty() || result.id.file != message_.job.id.file) return false;
  if (result.location.path != message_.location.path) return false;
  const FileId deepest = levels_.rbegin()->first;
  if (result.id == deepest) return result.location.is_member() == result.id.is_member();
  return result.location.is_member() && result.parent == deepest && result.id > deepest;
}

// Adds what this process knows of the file by itself: a member has its outermost file's owner and
// readers. False where the rest cannot be.
bool JobProgress::complete(FileResult& result) const {
  if (!is_of_job(result) || !can_be_true(result)) return false;
  const FileMeta told = std::exchange(result.meta, message_.job.meta);
  if (!result.location.is_member()) return result.content.empty();
  result.meta.size = told.size;
  if (told.modified != 0) result.meta.modified = told.modified;
  return true;
}

// Puts the findings that came before in front. False where they are more than there can be.
bool JobProgress::take_earlier_findings(Level& level, FileResult& result) const {
  std::vector<Finding>& findings = level.so_far.findings;
  if (findings.size() + result.findings.size() > most_findings_) return false;
  std::move(result.findings.begin(), result.findings.end(), std::back_inserter(findings));
  result.findings = std::move(findings);
  return true;
}

bool JobProgress::progress(FileResult&& so_far) {
  if (!complete(so_far)) return false;
  auto known = levels_.find(so_far.id);
  if (known == levels_.end()) {
    if (levels_.size() > max_depth_ || members_left_ == 0) return false;
    --members_left_;
    message_.job.last_id = std::max(message_.job.last_id, so_far.id);
    Level level;
    for (const Resume& earlier : message_.job.resume) {
      if (earlier.id != so_far.id) continue;
      level.children = earlier.children;
      level.gap = earlier.gap;
    }
    known = levels_.emplace(so_far.id, std::move(level)).first;
  }
  if (!take_earlier_findings(known->second, so_far)) return false;
  known->second.so_far = std::move(so_far);
  return true;
}

bool JobProgress::file(FileResult&& result, ResultSink& results) {
  if (!complete(result)) return false;
  if (const auto known = levels_.find(result.id); known != levels_.end()) {
    if (!take_earlier_findings(known->second, result)) return false;
    levels_.erase(known);
  } else {
    if (members_left_ == 0) return false;
    --members_left_;
    message_.job.last_id = std::max(message_.job.last_id, result.id);
  }
  add_child(result);
  results.file(std::move(result));
  return true;
}

// Counts a member that is dealt with to the container around it.
void JobProgress::add_child(const FileResult& child) {
  if (levels_.empty()) return;
  Level& container = levels_.rbegin()->second;
  ++container.children;
  if (container.gap.empty() && is_gap(child.reason)) {
    container.gap = child.location.display();
  }
}

void JobProgress::end_deepest(const Problem& why, ResultSink& results) {
  Level level = std::move(levels_.rbegin()->second);
  levels_.erase(std::prev(levels_.end()));
  FileResult& result = level.so_far;
  result.state = level.children > 0 || has_content(result) ? State::partial : State::skipped;
  result.reason = why.reason;
  result.detail = why.detail;
  add_child(result);
  results.file(std::move(result));
}

bool JobProgress::cut_short(const Problem& why, ResultSink& results) {
  const unsigned cost = why.reason == Reason::timed_out ? k_hanging_costs : 1;
  const bool go_on = levels_.size() > 1 && why.reason != Reason::interrupted && lives_ > cost;
  if (!go_on) {
    while (!levels_.empty()) end_deepest(why, results);
    return false;
  }
  lives_ -= cost;
  end_deepest(why, results);
  message_.job.resume.clear();
  for (const auto& [id, level] : levels_) {
    message_.job.resume.push_back({id, level.children, level.gap});
  }
  start();
  return true;
}

}  // namespace datakaart::helper
