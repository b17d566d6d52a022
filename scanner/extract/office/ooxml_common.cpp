#include "scanner/extract/office/ooxml_common.h"

#include <algorithm>
#include <array>

#include "scanner/extract/office/document_properties.h"
#include "scanner/extract/office/drawing_text.h"
#include "scanner/extract/office/labelled_xml.h"

namespace datakaart {
namespace {

// Parts that hold data beside what the document shows: rows of sheets that are gone, users and
// queries of connections, what stood in cells before, the tags of add-ins, authors of comments.
bool holds_other_data(const OfficePart& part) {
  static constexpr std::array<std::string_view, 9> k_parts = {
      "xl/pivotcache/", "xl/connections",     "xl/querytables/", "xl/revisions/",   "xl/usernames",
      "ppt/tags/",      "ppt/commentauthors", "ppt/authors",     "xl/custompropert"};
  return std::any_of(k_parts.begin(), k_parts.end(),
                     [&](std::string_view name) { return part.in(name); });
}

// Documents of other formats that stand in the text (altChunk) or are attached to it.
bool is_embedded_file(const OfficePart& part) {
  if (part.name().find("/embeddings/") != std::string::npos) return true;
  static constexpr std::array<std::string_view, 9> k_documents = {
      "htm", "html", "mht", "mhtml", "rtf", "txt", "docx", "xlsx", "pdf"};
  return std::find(k_documents.begin(), k_documents.end(), part.extension()) != k_documents.end();
}

tl::expected<bool, Problem> done(tl::expected<void, Problem> read) {
  if (!read) return tl::unexpected(std::move(read.error()));
  return true;
}

}  // namespace

tl::expected<OfficeRelations, Problem> read_relations(OfficePackage& package, Sink& sink) {
  OfficeRelations relations;
  const std::uint64_t limit = sink.budget().limits().max_buffered;
  auto passed = package.prepare([&](OfficePart& part) -> tl::expected<void, Problem> {
    if (!OfficeRelations::is_one(part)) return {};
    return relations.read(part, limit);
  });
  if (!passed) return tl::unexpected(std::move(passed.error()));
  return relations;
}

tl::expected<bool, Problem> read_common_part(OfficePackage& package, OfficePart& part,
                                             const OfficeRelations& relations, Sink& sink) {
  if (is_embedded_file(part)) return done(package.give_child(part));
  if (part.extension() != "xml") return false;
  if (part.in("docprops/")) {
    PropertiesHandler handler(sink);
    return done(part.parse(handler));
  }
  const bool custom = part.in("customxml/");
  if (custom && (!part.stem().starts_with("item") || part.stem().starts_with("itemprops"))) {
    return true;
  }
  if (custom || holds_other_data(part)) {
    LabelledXml handler(sink, Place::part(PlaceLabel::custom_xml, std::string(part.stem())));
    return done(parse_text(part, handler));
  }
  const bool chart = part.name().find("/charts/chart") != std::string::npos;
  const bool diagram = part.name().find("/diagrams/data") != std::string::npos;
  if (!chart && !diagram) return false;
  DrawingText handler(sink, relations, part.name(),
                      Place::part(chart ? PlaceLabel::chart : PlaceLabel::diagram));
  return done(parse_text(part, handler));
}

std::string ooxml_type(const Probe& probe, std::string_view main,
                       std::span<const std::string_view> types) {
  const bool known = std::find(types.begin(), types.end(), probe.extension) != types.end();
  if (has_part(probe, main, ".xml")) return known ? probe.extension : std::string(types.front());
  if (!known || !has_part(probe, "_rels/", ".rels")) return {};
  for (const std::string_view other : {"word/document", "xl/workbook", "ppt/presentation"}) {
    if (has_part(probe, other, "")) return {};
  }
  return probe.extension;
}

}  // namespace datakaart
