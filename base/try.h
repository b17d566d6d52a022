// Hands an expected failure on to the caller: TRY for what is done, TRY_ASSIGN for what is asked.
//
//   TRY(writer.finish());
//   TRY_ASSIGN(const Place place, read_place(from));
//   TRY_ASSIGN(auto file, open(path).map_error(as_sentence));  // the caller's own kind of error
//
// Both return tl::unexpected from the function around them where the tl::expected failed. They are
// plain statements: a value out of braces, `auto x = TRY(…)`, is an extension of the compilers.
#pragma once

#include <tl/expected.hpp>
#include <utility>

#define DATAKAART_JOIN_NOW(a, b) a##b
#define DATAKAART_JOIN(a, b) DATAKAART_JOIN_NOW(a, b)

#define DATAKAART_TRY(tried, ...)                         \
  do {                                                    \
    if (auto tried = (__VA_ARGS__); !tried.has_value()) { \
      return ::tl::unexpected(std::move(tried).error());  \
    }                                                     \
  } while (false)

#define DATAKAART_TRY_ASSIGN(tried, declaration, ...)                        \
  auto tried = (__VA_ARGS__);                                                \
  if (!tried.has_value()) return ::tl::unexpected(std::move(tried).error()); \
  declaration = *std::move(tried)

// The names are counted, so that none hides that of a TRY around it.
#define TRY(...) DATAKAART_TRY(DATAKAART_JOIN(tried_, __COUNTER__), __VA_ARGS__)

// Not below an `if` or a loop without braces: it is more than one statement. What is declared as a
// reference (`const auto& name`) refers to the result of the call, which lives as long.
#define TRY_ASSIGN(declaration, ...) \
  DATAKAART_TRY_ASSIGN(DATAKAART_JOIN(tried_, __COUNTER__), declaration, __VA_ARGS__)
