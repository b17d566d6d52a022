#include "detectors/table_judge.h"

#include <algorithm>
#include <map>

namespace datakaart {
namespace {

// So many cells of a column must pass, and so many percent of those that are not empty.
constexpr std::uint32_t k_fewest_cells = 4;
constexpr std::uint32_t k_least_share = 80;

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

// The cell without blanks around its text.
Window trimmed(std::string_view bytes, const Cell& cell) {
  Window window{cell.begin, cell.end};
  while (window.begin < window.end && is_blank(bytes[window.begin])) ++window.begin;
  while (window.end > window.begin && is_blank(bytes[window.end - 1])) --window.end;
  return window;
}

bool fills(const Match& match, const Window& cell) {
  return match.begin <= cell.begin && match.end >= cell.end;
}

}  // namespace

void TableJudge::judge_columns() {
  std::vector<std::uint32_t> filled;  // by column: cells that are not empty
  for (const Cell& cell : text_.cells) {
    const Window window = trimmed(text_.bytes, cell);
    if (window.begin == window.end) continue;
    if (cell.column >= filled.size()) filled.resize(cell.column + 1);
    ++filled[cell.column];
  }
  std::map<std::pair<std::uint32_t, KindId>, std::vector<Found*>> passing;
  for (Found& one : found_) {
    const Cell* cell = text_.cell_at(one.match.begin);
    if (cell == nullptr || !fills(one.match, trimmed(text_.bytes, *cell))) continue;
    passing[{cell->column, one.match.kind}].push_back(&one);
  }
  for (auto& [place, matches] : passing) {
    const auto cells = static_cast<std::uint32_t>(matches.size());
    if (cells < k_fewest_cells || cells * 100 < filled[place.first] * k_least_share) continue;
    for (Found* one : matches) {
      one->match.evidence.add(Evidence::column_share);
      one->weigh();
    }
  }
}

void TableJudge::judge_headers(const std::vector<HeaderRule>& rules) {
  const auto fits = fit_headers(rules);
  if (std::all_of(fits.begin(), fits.end(), [](const auto& all) { return all.empty(); })) return;
  find_records(fits);
  for (const Cell& cell : text_.cells) {
    if (cell.column >= fits.size()) continue;
    for (const Fit& fit : fits[cell.column]) judge_cell(cell, fit);
  }
}

// What each column's header says, by column.
std::vector<std::vector<TableJudge::Fit>> TableJudge::fit_headers(
    const std::vector<HeaderRule>& rules) const {
  std::vector<std::vector<Fit>> fits(text_.folded_headers.size());
  for (std::size_t column = 0; column < fits.size(); ++column) {
    if (text_.folded_headers[column].size() < 2) continue;
    for (const HeaderRule& rule : rules) {
      const HeaderFit fit = rule.detector->fits(text_.folded_headers[column]);
      if (fit.strength != HeaderFit::Strength::none) fits[column].push_back({rule, fit});
    }
  }
  return fits;
}

void TableJudge::note_person(const Cell& cell) {
  const auto [known, is_new] = records_.try_emplace(cell.row, Record{cell.column});
  if (!is_new && known->second.column != cell.column) known->second.several = true;
}

bool TableJudge::is_record_beside(const Cell& cell) const {
  const auto known = records_.find(cell.row);
  return known != records_.end() && (known->second.several || known->second.column != cell.column);
}

void TableJudge::find_records(const std::vector<std::vector<Fit>>& fits) {
  for (const Found& one : found_) {
    if (one.match.confidence == Confidence::low || one.detector->info().identity_rank == 0)
      continue;
    if (const Cell* cell = text_.cell_at(one.match.begin)) note_person(*cell);
  }
  for (const Cell& cell : text_.cells) {
    if (cell.column >= fits.size() || cell.begin == cell.end) continue;
    for (const Fit& fit : fits[cell.column]) {
      if (fit.header.strength == HeaderFit::Strength::clear &&
          fit.rule.detector->info().identity_rank > 0) {
        note_person(cell);
      }
    }
  }
}

void TableJudge::judge_cell(const Cell& cell, const Fit& fit) {
  const Window window = trimmed(text_.bytes, cell);
  if (window.begin == window.end) return;
  if (text_.bytes.substr(cell.begin, cell.end - cell.begin) == text_.headers[cell.column]) return;
  const bool beside = is_record_beside(cell);
  if (!beside && fit.header.strength == HeaderFit::Strength::weak) return;
  auto judged = fit.rule.detector->judge({text_, window.begin, window.end});
  if (!judged) return;
  judged->evidence.add(fit.header.strength == HeaderFit::Strength::clear ? Evidence::column_header
                                                                         : Evidence::weak_header);
  judged->evidence.word = fit.header.word;
  if (beside) judged->evidence.add(Evidence::record);
  found_.emplace_back(std::move(*judged), fit.rule.kind, *fit.rule.detector);
}

}  // namespace datakaart
