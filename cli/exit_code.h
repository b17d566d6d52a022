// How the program ends.
#pragma once

#include <stdexcept>

namespace datakaart {

enum class ExitCode : int {
  done = 0,
  found = 1,       // `check` only: personal data found
  usage = 2,       // wrong usage or configuration
  incomplete = 3,  // done, but not everything could be read
  failed = 4,      // an output could not be written, or the scan could not go on
};

// The words on the command line cannot be obeyed; what() says why, for the user.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace datakaart
