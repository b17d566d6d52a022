// How far the scan is, on stderr: a bar that is redrawn on a terminal, a plain line now and then
// elsewhere. Used by one thread.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

#include "scanner/scan/scan.h"

namespace datakaart {

class ProgressDisplay {
 public:
  enum class Style : std::uint8_t { none, lines, bar };
  // The style for this stderr: a bar on a terminal, else lines.
  static Style style_of_stderr();

  explicit ProgressDisplay(Style style);
  ~ProgressDisplay();  // takes the bar away
  ProgressDisplay(const ProgressDisplay&) = delete;
  ProgressDisplay& operator=(const ProgressDisplay&) = delete;

  void update(const Progress& now);

 private:
  void draw_bar(const Progress& now, double seconds);
  std::string left(const Progress& now, double seconds) const;

  Style style_;
  bool colour_;
  bool drawn_ = false;
  std::chrono::steady_clock::time_point started_;
  std::chrono::steady_clock::time_point shown_;
};

// "512 B", "1.9 MB", "5.0 GB": powers of 1000, as file managers show them.
std::string human_size(std::uint64_t bytes);
// "0.6 s", "4:05", "3:07:09".
std::string human_time(double seconds);

}  // namespace datakaart
