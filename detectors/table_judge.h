// Judges the tables of a text as tables: what the share of a column that passes says of each of
// its cells, what a header says of the cells below it, and which rows are records of people.
// One per text; one thread.
#pragma once

#include <cstdint>
#include <unordered_map>
#include <utility>
#include <vector>

#include "detectors/match.h"

namespace datakaart {

// A detector of header kinds, with its number.
struct HeaderRule {
  const Detector* detector;
  KindId kind;
};

class TableJudge {
 public:
  // Both must outlive the judge. Matches are told of by `found`, and added to it.
  TableJudge(const Text& text, std::vector<Found>& found) : text_(text), found_(found) {}

  // Adds column_share to all matches that fill their cell, where nearly all cells of the column
  // hold one of the same kind.
  void judge_columns();
  // Adds the cells below headers that name a kind of `rules`.
  void judge_headers(const std::vector<HeaderRule>& rules);

 private:
  struct Fit {
    HeaderRule rule;
    HeaderFit header;
  };
  // Which columns of a row tell of people.
  struct Record {
    std::uint32_t column;
    bool several = false;
  };

  std::vector<std::vector<Fit>> fit_headers(const std::vector<HeaderRule>& rules) const;
  void note_person(const Cell& cell);
  bool is_record_beside(const Cell& cell) const;
  void find_records(const std::vector<std::vector<Fit>>& fits);
  void judge_cell(const Cell& cell, const Fit& fit);

  const Text& text_;
  std::vector<Found>& found_;
  std::unordered_map<std::uint32_t, Record> records_;  // by row
};

}  // namespace datakaart
