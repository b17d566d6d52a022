// Undoes the escapes with which some text formats hide characters, so that the detectors see what a
// person would read. Line feeds are neither added nor lost: line numbers stay right.
// Streaming: an escape may be cut by the end of a block. One thread.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace datakaart {

class Unescaper {
 public:
  virtual ~Unescaper() = default;
  // Appends the next block, unescaped, to `out`.
  virtual void apply(std::string_view text, std::string& out) = 0;
  // Appends what waited for more, at the end of the file.
  virtual void finish(std::string& out) = 0;
};

// \/ \" \\ \u00e9 and the like, wherever they stand. Escaped line feeds and tabs become spaces.
std::unique_ptr<Unescaper> make_json_unescaper();
// The five entities and numeric character references.
std::unique_ptr<Unescaper> make_xml_unescaper();
// Joins lines that go on after a line feed and a blank (RFC 5545, RFC 6350).
std::unique_ptr<Unescaper> make_line_unfolder();

}  // namespace datakaart
