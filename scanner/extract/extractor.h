// What turns the bytes of one format into text fragments and child sources.
//
// Extractors are const and shared by all threads; what they need while reading lives on the stack.
// A new format is one new file in extract/ and one line in extract/formats.def. No exception of a
// third-party library leaves an extractor's own .cpp.
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/extract/fragment.h"
#include "scanner/model/limits.h"
#include "scanner/model/outcome.h"
#include "scanner/source/source.h"

namespace datakaart {

// Receives what an extractor reads. Used by one thread. A Problem in return (a limit was hit, the
// scan was stopped) must end the extraction: hand it on.
class Sink {
 public:
  virtual ~Sink() = default;
  [[nodiscard]] virtual tl::expected<void, Problem> fragment(const Fragment&) = 0;
  // A member or attachment, one level deeper; wholly dealt with on return. Only limits of the whole
  // file come back as a Problem; a member that cannot be read is no Problem of its container.
  [[nodiscard]] virtual tl::expected<void, Problem> child(Source& member) = 0;
  // A member of which it is known that it cannot be read (encrypted, say).
  [[nodiscard]] virtual tl::expected<void, Problem> unreadable_child(const Location&, Problem) = 0;
  // Something of this file was not read, but the reading goes on: page 3 needs OCR.
  virtual void partial(Problem) = 0;
  // What it turned out to be, where its first bytes do not tell: a zip that is a "docx".
  virtual void is_a(std::string /*type*/) {}
  virtual Budget& budget() = 0;
  // Whether line breaks inside the cells of tables stay as they are; detectors read them as spaces.
  virtual bool keeps_line_breaks() const { return false; }
};

class Extractor {
 public:
  virtual ~Extractor() = default;
  // Reads it all. `type`: what it was recognised as. A Problem: the file is partial (something was
  // pushed before) or skipped.
  [[nodiscard]] virtual tl::expected<void, Problem> extract(Source&, std::string_view type,
                                                            Sink&) const = 0;
};

}  // namespace datakaart
