// The usual Belgian retention periods: proposals with their sources, from retention.def. Constants;
// any thread.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "reports/texts/texts.h"

namespace datakaart {

struct RetentionTerm {
  enum class Limit : std::uint8_t { minimum, maximum, practice };
  std::string_view code;  // ActivityEntry::term
  Limit limit;
  unsigned months;
  std::string_view checked;  // "2026-08": when the source was read; empty: never
  std::string_view source;
  Label kind;   // of documents
  Label start;  // what it runs from
  Label basis;  // the law
};

std::span<const RetentionTerm> retention_terms();
// The term of that code; null where there is none.
const RetentionTerm* retention_term(std::string_view code);
// Whether something of `modified` is older than the term at `now`; seconds since 1970, UTC. What is
// of no date is not.
bool is_past(const RetentionTerm& term, std::int64_t modified, std::int64_t now);

}  // namespace datakaart
