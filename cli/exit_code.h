// How the program ends.
#pragma once

#include <stdexcept>
#include <string>
#include <tl/expected.hpp>
#include <utility>

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

// What was asked cannot be done: exit code 4. what() says why, for the user.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// The value; throws the error's sentence as a Failure.
template <class T>
T value_or_throw(tl::expected<T, std::string>&& result) {
  if (!result) throw Failure(result.error());
  return *std::move(result);
}
inline void value_or_throw(tl::expected<void, std::string>&& result) {
  if (!result) throw Failure(result.error());
}

}  // namespace datakaart
