// What turns the bytes of one format into text fragments and child sources.
//
// Extractors are const and shared by all threads; what they need while reading lives on the stack.
// A new format is one new file in extract/ and one line in extract/list.cpp. No exception of a
// third-party library leaves an extractor's own .cpp.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

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
  virtual Budget& budget() = 0;
  // Whether line breaks inside the cells of tables stay as they are; detectors read them as spaces.
  virtual bool keeps_line_breaks() const { return false; }
};

// What is known of a source before one of the extractors is chosen.
struct Probe {
  std::string_view head;  // first bytes, up to 16 KiB
  std::string extension;  // lower case, without the dot; of "x.tar.gz" it is "gz"
  std::string_view name;  // last component
  // Member names of a zip file, in order, up to 4,096; empty when it is no zip, or when the
  // probe was made where no third-party code may run.
  std::vector<std::string> zip_members;

  // Whether the head looks like text, in any encoding; found out once.
  bool is_text() const;

 private:
  mutable std::optional<bool> is_text_;
};

// A probe without zip members.
Probe make_probe(std::string_view head, std::string_view name);

// Whether the extractor's own code alone touches the bytes, or a third-party parser too: the
// latter runs in a helper process.
enum class Parser : std::uint8_t { own, third_party };

class Extractor {
 public:
  virtual ~Extractor() = default;
  virtual Parser parser() const = 0;
  // The format's name ("docx", "tar", "text") when this extractor reads such bytes. The first in
  // the list that accepts is chosen. Content decides before the name does.
  virtual std::optional<std::string> accepts(const Probe&) const = 0;
  // Reads it all. A Problem: the file is partial (something was pushed before) or skipped.
  [[nodiscard]] virtual tl::expected<void, Problem> extract(Source&, Sink&) const = 0;
};

// All extractors in the order in which they are asked. Defined in extract/list.cpp.
std::span<const Extractor* const> extractors();
// The type's name of bytes that no extractor reads: "jpeg", "ole2", "elf", "binary".
std::string unsupported_type(const Probe&);

}  // namespace datakaart
