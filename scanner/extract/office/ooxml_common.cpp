#include "scanner/extract/office/ooxml_common.h"

#include <algorithm>
#include <array>

#include "scanner/extract/office/document_properties.h"
#include "scanner/extract/office/drawing_text.h"

namespace datakaart {
namespace {

// Any XML: each piece of text between two tags is a line.
class PlainXml final : public XmlHandler {
 public:
  PlainXml(Sink& sink, Place place) : writer_(sink), place_(std::move(place)) {}
  void start(std::string_view, std::span<const XmlAttribute>) override { writer_.close(); }
  void end(std::string_view) override { writer_.close(); }
  void text(std::string_view utf8) override {
    if (!writer_.is_open()) {
      if (utf8.find_first_not_of(" \t\r\n") == std::string_view::npos) return;
      writer_.open(place_);
    }
    writer_.text(utf8);
  }
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  tl::expected<void, Problem> finish() {
    writer_.finish();
    return writer_.status();
  }

 private:
  ParagraphWriter writer_;
  Place place_;
};

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
  if (part.in("customxml/")) {
    if (!part.stem().starts_with("item") || part.stem().starts_with("itemprops")) return true;
    PlainXml handler(sink, Place::part(PlaceLabel::custom_xml, std::string(part.stem())));
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
