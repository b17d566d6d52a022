// A format for tests alone: a text that says what its reader is to do wrong, so that tests can
// show what a fault costs. Unknown unless the scanning program's environment names it.
#pragma once

namespace datakaart {

// Handed on to the helpers, whose environment is otherwise empty.
inline constexpr char k_test_format_variable[] = "DATAKAART_TEST_FORMAT";

}  // namespace datakaart
