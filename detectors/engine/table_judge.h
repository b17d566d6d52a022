// Judges the tables of a text as tables: what the share of a column that passes says of each of
// its cells, what a header says of the cells below it, and which rows are records of people.
// One per text; one thread.
#pragma once

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

#include "detectors/engine/match.h"

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
  // The cells with remarks in rows that tell of people; to be called after judge_headers().
  std::vector<Window> notes_on_people() const;

 private:
  struct Fit {
    HeaderRule rule;
    HeaderFit header;
    std::vector<std::optional<Judgement>> judged{};  // by place in cells_ of the column
  };
  struct Column {
    std::vector<Fit> fits;
    bool tells_of_people = false;
    bool may_tell_of_people = false;  // by its header, but companies have such things, too
    bool only_by_values = false;      // it tells of people where a cell holds more than words
    bool told_by_cells = false;       // most of its cells can be about persons only
    bool holds_notes = false;         // by its header
    bool beside_people = false;       // in so many rows that the others are taken for such, too
  };
  // Which column of a row tells of people.
  struct Record {
    std::uint32_t column;
    bool several = false;
  };

  void fit_headers(const std::vector<HeaderRule>& rules);
  void drop_spoilt();
  void drop_births_of_animals();
  void note_person(const Cell& cell);
  bool is_record_beside(const Cell& cell) const;
  void find_records();
  void find_told_columns();
  void count_records();
  void judge_cells(std::size_t column, Fit& fit) const;
  void judge_column(std::uint32_t column, Fit& fit);
  Window value_of(const Cell& cell) const;

  const Text& text_;
  std::vector<Found>& found_;
  std::vector<Column> columns_;
  bool of_others_ = false;                       // the table lists companies, places or occasions
  std::vector<std::vector<const Cell*>> cells_;  // by column
  std::unordered_map<std::uint32_t, Record> records_;  // by row
};

}  // namespace datakaart
