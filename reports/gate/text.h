// A check as text, as compilers write it: a line for each finding, which editors can jump to, or
// grouped by file for people at a terminal. Findings go to one stream, what could not be read and
// the sum to another. Paths are made harmless, also for the log of a CI runner, which takes lines
// that begin with "::" for commands. One owner, one thread.
#pragma once

#include <cstdio>
#include <string>

#include "reports/gate/gate_report.h"

namespace datakaart {

struct TextStyle {
  bool grouped = false;
  bool coloured = false;
  bool quiet = false;   // nothing is said where all is clean
  bool hashes = false;  // those that rules can name, where they last
};

class GateText final : public GateReport {
 public:
  // `info` outlives it.
  GateText(const GateInfo& info, const TextStyle& style, std::FILE* findings, std::FILE* rest)
      : info_(info), style_(style), findings_(findings), rest_(rest) {}

  void file(const GateFile& file) override;
  [[nodiscard]] tl::expected<void, std::string> finish(const GateSummary& summary) override;

 private:
  void put_line(const GateFile& file, const GateFinding& finding);
  void put_grouped(const GateFinding& finding);
  std::string paint(const char* code, const std::string& text) const;

  const GateInfo& info_;
  TextStyle style_;
  std::FILE* findings_;
  std::FILE* rest_;
};

// "src/a.csv", "export.zip!klanten.xlsx": printable, and no command to a CI runner.
std::string shown_path(const GateFile& file);
// Behind the path: ":12:5:", ": sheet 'Blad1' C14:", ": page 3:".
std::string shown_place(const Finding& finding);

}  // namespace datakaart
