// A zip-based office document: its parts by name, read in passes over the archive. A pass parses
// only the parts that it asks for; the others are skipped unread. One thread; the Source and the
// Sink must outlive it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

#include "scanner/extract/archive/archive_reader.h"
#include "scanner/extract/extractor.h"
#include "scanner/extract/office/part_handler.h"
#include "scanner/extract/probe.h"

namespace datakaart {

// One part, while a pass stands at it.
class OfficePart {
 public:
  OfficePart(std::string stored_name, ArchiveReader& reader);

  // Names are compared in lower case, with '/' and without one at the front.
  const std::string& name() const { return name_; }
  const std::string& stored_name() const { return stored_name_; }
  bool in(std::string_view folder) const { return name_.starts_with(folder); }
  std::string_view extension() const;
  // "sheet1" of "xl/worksheets/sheet1.xml".
  std::string_view stem() const;

  [[nodiscard]] tl::expected<void, Problem> parse(XmlHandler& handler);
  [[nodiscard]] tl::expected<std::string, Problem> load(std::uint64_t limit);

 private:
  std::string stored_name_;
  std::string name_;
  ArchiveReader& reader_;
};

class OfficePackage {
 public:
  // A source that cannot seek is held in memory from the first pass on, within the limits.
  OfficePackage(Source& source, Sink& sink) : source_(source), sink_(sink) {}

  using Visitor = std::function<tl::expected<void, Problem>(OfficePart&)>;
  // Shows each part once, in stored order. A part whose own bytes are wrong is told to the sink as
  // partial, and the pass goes on; any other Problem ends it.
  [[nodiscard]] tl::expected<void, Problem> each(const Visitor& visit);
  // The same for the passes before the last one: where the package is damaged, they do with what
  // there is, and the last pass tells of it.
  [[nodiscard]] tl::expected<void, Problem> prepare(const Visitor& visit);

  // Hands the part's bytes to the sink as a child of the document.
  [[nodiscard]] tl::expected<void, Problem> give_child(OfficePart& part);

 private:
  Source& source_;
  Sink& sink_;
};

// Parses the part with a handler that has finish(), which is called also after damage: what came
// before it counts.
template <typename Handler>
[[nodiscard]] tl::expected<void, Problem> parse_text(OfficePart& part, Handler& handler) {
  FirstAlternative filter(handler);
  auto parsed = part.parse(filter);
  auto finished = handler.finish();
  return parsed ? finished : parsed;
}

// The part's name as OfficePart::name writes it.
std::string part_name(std::string_view stored);

// For DocumentInZip::type_of: whether the zip has a part whose name begins so and ends so.
bool has_part(const Probe& probe, std::string_view begin, std::string_view end);

}  // namespace datakaart
