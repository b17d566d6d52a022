// What a file says of itself in the headers of its tables, or in its first line or two: the words
// that a register can name it by, and the columns of its first table. Nothing else of them is kept.
// One per file; one thread.
#pragma once

#include <string>
#include <vector>

#include "scanner/examine/value_hasher.h"
#include "scanner/extract/fragment.h"
#include "scanner/model/rule_words.h"

namespace datakaart {

class Headings {
 public:
  // Both outlive it.
  Headings(const RuleWords& words, const KindHasher& columns) : words_(words), hasher_(columns) {}

  // Looks at the next fragment's text.
  void take(const Text& text);

  // Of the words asked for, those that stand in the headings; sorted.
  std::vector<std::string> words() const { return words_.in(text_); }
  // Keyed hash of the headers of the first table that has more than one; 0: none.
  std::uint64_t columns() const { return columns_; }

 private:
  const RuleWords& words_;
  const KindHasher& hasher_;
  bool is_first_ = true;
  std::vector<std::string> headers_;  // of the last table that had any
  std::string text_;                  // of headers and first lines
  std::uint64_t columns_ = 0;
};

}  // namespace datakaart
