// Ctrl-C and SIGTERM as a number that a scan can look at.
#pragma once

#include <atomic>

namespace datakaart {

// Counts SIGINT and SIGTERM for as long as it lives; then the signals do what they did before. At
// most one at a time.
class Interrupts {
 public:
  Interrupts();
  ~Interrupts();
  Interrupts(const Interrupts&) = delete;
  Interrupts& operator=(const Interrupts&) = delete;

  // How often the user asked to stop.
  const std::atomic<int>& count() const;
  // Stops the scan for another reason, as a second Ctrl-C does.
  void give_up();
};

}  // namespace datakaart
