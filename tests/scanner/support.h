// What tests of extractors need: a sink that keeps what it is given, and documents made in memory.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "scanner/extract/extractor.h"

namespace datakaart {

// Keeps each line of text, and each cell of a table, with its place as people read it. Of bytes
// that two fragments share, only the one that owns them counts.
class RecordingSink final : public Sink {
 public:
  struct Piece {
    std::string place;  // "paragraph 3 (header)", "Klanten!B7"
    std::string text;
    std::string header;  // of a cell
  };
  struct Child {
    std::string name;
    std::string bytes;
  };

  explicit RecordingSink(const Limits& limits = {}, std::uint64_t bytes_in = 1 << 30)
      : budget_(std::make_unique<Budget>(limits, bytes_in)) {}

  tl::expected<void, Problem> fragment(const Fragment& fragment) override;
  tl::expected<void, Problem> child(Source& member) override;
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override;
  void partial(Problem why) override { partials.push_back(std::move(why)); }
  Budget& budget() override { return *budget_; }

  // All that stands at this place, lines joined by line feeds; empty where nothing does.
  std::string at(std::string_view place) const;
  // How often `text` occurs, in all places together.
  std::size_t count(std::string_view text) const;
  // The header above the cell at this place.
  std::string header_at(std::string_view place) const;

  std::vector<Piece> pieces;
  std::vector<std::string> headers;  // above the cells of tables inside documents, one a cell
  std::vector<Child> children;
  std::vector<Problem> unreadable;
  std::vector<Problem> partials;
  std::size_t fragments = 0;

 private:
  std::unique_ptr<Budget> budget_;  // a budget cannot move, a reading does
};

// What reading ended with, and what it gave.
struct Reading {
  std::string type;  // as the extractor named it; empty: not accepted
  tl::expected<void, Problem> ended;
  RecordingSink sink;
};

// Reads `bytes` as a file of that name, as the examiner would, with this extractor alone.
Reading read_bytes(const Extractor& extractor, std::string name, std::string bytes,
                   const Limits& limits = {});

// Names and contents of a zip file's members, in order.
using Members = std::vector<std::pair<std::string, std::string>>;
// A zip file; a member named "mimetype" is stored, the others are deflated.
std::string make_zip(const Members& members);

}  // namespace datakaart
