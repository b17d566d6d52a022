#include "cli/progress.h"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "base/utf8.h"

namespace datakaart {
namespace {

using std::chrono::steady_clock;

constexpr std::chrono::milliseconds k_redraw{200};
constexpr std::chrono::seconds k_line_every{30};

double seconds_since(steady_clock::time_point then) {
  return std::chrono::duration<double>(steady_clock::now() - then).count();
}

std::size_t terminal_width() {
  winsize size{};
  if (ioctl(STDERR_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 20) return size.ws_col;
  return 80;
}

std::string_view environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string_view{} : value;
}

}  // namespace

std::string human_size(std::uint64_t bytes) {
  constexpr std::array<std::string_view, 5> k_units = {"kB", "MB", "GB", "TB", "PB"};
  if (bytes < 1000) return fmt::format("{} B", bytes);
  double value = static_cast<double>(bytes) / 1000;
  std::size_t unit = 0;
  while (value >= 999.95 && unit + 1 < k_units.size()) {
    value /= 1000;
    ++unit;
  }
  return fmt::format("{:.1f} {}", value, k_units[unit]);
}

std::string human_time(double seconds) {
  if (seconds < 60) return fmt::format("{:.1f} s", seconds);
  const auto whole = static_cast<long>(seconds);
  if (whole < 3600) return fmt::format("{}:{:02}", whole / 60, whole % 60);
  return fmt::format("{}:{:02}:{:02}", whole / 3600, whole / 60 % 60, whole % 60);
}

ProgressDisplay::Style ProgressDisplay::style_of_stderr() {
  return isatty(STDERR_FILENO) != 0 && environment("TERM") != "dumb" ? Style::bar : Style::lines;
}

ProgressDisplay::ProgressDisplay(Style style)
    : style_(style),
      colour_(environment("NO_COLOR").empty()),
      started_(steady_clock::now()),
      shown_(started_) {}

ProgressDisplay::~ProgressDisplay() {
  if (drawn_) fmt::print(stderr, "\r\033[K");
}

void ProgressDisplay::update(const Progress& now) {
  if (style_ == Style::none) return;
  const auto pause = style_ == Style::bar ? steady_clock::duration(k_redraw)
                                          : steady_clock::duration(k_line_every);
  if (steady_clock::now() - shown_ < pause) return;
  shown_ = steady_clock::now();
  const double seconds = seconds_since(started_);
  if (style_ == Style::bar) return draw_bar(now, seconds);
  fmt::print(stderr, "{} of {}{} files, {} of {}{}, {} findings, {}/s{}{}\n", now.files_done,
             now.files_found, now.walk_done ? "" : "+", human_size(now.bytes_done),
             human_size(now.bytes_found), now.walk_done ? "" : "+", now.findings,
             human_size(static_cast<std::uint64_t>(static_cast<double>(now.bytes_done) / seconds)),
             left(now, seconds),
             now.slow_file.empty()
                 ? ""
                 : fmt::format(", reading {} for {} s", now.slow_file, now.slow_for.count()));
}

// Told only once the walk is done, when it is known how much there is.
std::string ProgressDisplay::left(const Progress& now, double seconds) const {
  if (!now.walk_done || now.bytes_done == 0 || seconds < 2) return {};
  const double rate = static_cast<double>(now.bytes_done) / seconds;
  const double rest =
      static_cast<double>(now.bytes_found - std::min(now.bytes_found, now.bytes_done));
  return fmt::format(", {} left", human_time(rest / rate));
}

void ProgressDisplay::draw_bar(const Progress& now, double seconds) {
  constexpr std::size_t k_cells = 20;
  const double share = now.bytes_found == 0 ? 0.0
                                            : static_cast<double>(now.bytes_done) /
                                                  static_cast<double>(now.bytes_found);
  const auto full = std::min(k_cells, static_cast<std::size_t>(share * k_cells));
  const std::string bar =
      fmt::format("{}{}", std::string(full, '#'), std::string(k_cells - full, '.'));
  std::string text =
      fmt::format(" {}/{}{} files  {}/{}  {} findings  {}/s{}", now.files_done, now.files_found,
                  now.walk_done ? "" : "+", human_size(now.bytes_done), human_size(now.bytes_found),
                  now.findings,
                  human_size(static_cast<std::uint64_t>(static_cast<double>(now.bytes_done) /
                                                        std::max(seconds, 0.001))),
                  left(now, seconds));
  if (!now.slow_file.empty()) {
    text += fmt::format("  {} s: {}", now.slow_for.count(), now.slow_file);
  }
  const std::size_t room = terminal_width() - k_cells - 3;
  fmt::print(stderr, "\r\033[K{}[{}]{}{}", colour_ ? "\033[36m" : "", bar, colour_ ? "\033[0m" : "",
             first_characters(text, room));
  std::fflush(stderr);
  drawn_ = true;
}

}  // namespace datakaart
