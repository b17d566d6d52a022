// Streaming XML by expat, with its amplification limits on. The one place that includes expat.h.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <utility>

#include "scanner/model/outcome.h"

namespace datakaart {

struct XmlAttribute {
  std::string_view name;  // local name, prefix removed
  std::string_view value;
};

// Names are local names: "w:p" is "p". Text comes in pieces of any size, entities undone.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, std::span<const XmlAttribute> attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view utf8) = 0;
  // Asked after each piece of some 64 KiB that was parsed: a Problem ends the parsing and is handed
  // on. Events may still come between the Problem and the asking.
  virtual tl::expected<void, Problem> status() const { return {}; }
};

// The value of the attribute `name`, or an empty view.
std::string_view attribute(std::span<const XmlAttribute> attributes, std::string_view name);

// Gives up to `size` further bytes to `to`; 0 at the end.
using ByteReader = std::function<tl::expected<std::size_t, Problem>(char* to, std::size_t size)>;

// Parses one document. `damaged` with line and expat's own words where it is not well-formed;
// what came before was handed to the handler. External entities are never loaded; elements nested
// past any document's need, and single tags of many megabytes, are damage too.
[[nodiscard]] tl::expected<void, Problem> parse_xml(const ByteReader& read, XmlHandler& handler);

}  // namespace datakaart
