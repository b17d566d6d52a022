// Excel workbooks: xlsx, xlsm, xltx, xltm. Binary ones (xlsb) are known, but not read.
#include <array>

#include "scanner/extract/extractors.h"
#include "scanner/extract/office/drawing_text.h"
#include "scanner/extract/office/ooxml_common.h"
#include "scanner/extract/office/xlsx_comments.h"
#include "scanner/extract/office/xlsx_sheet.h"

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 5> k_spreadsheet_types = {"xlsx", "xlsm", "xltx", "xltm",
                                                                 "xlam"};

class SpreadsheetReader {
 public:
  SpreadsheetReader(OfficePackage& package, Sink& sink, const OfficeRelations& relations)
      : package_(package), sink_(sink), relations_(relations) {
    book_.formats.push_back(CellFormat::built_in(0));
  }

  tl::expected<void, Problem> read() {
    auto shared = package_.prepare([this](OfficePart& part) { return read_shared_part(part); });
    if (!shared) return shared;
    if (binary_) return tl::unexpected(Problem{Reason::unsupported, DetailCode::binary_workbook});
    if (auto told = tell_defined_names(); !told) return told;
    return package_.each([this](OfficePart& part) { return read_part(part); });
  }

 private:
  // What the sheets need before they can be read.
  tl::expected<void, Problem> read_shared_part(OfficePart& part) {
    binary_ |= part.in("xl/workbook") && part.extension() == "bin";
    if (!part.in("xl/") || part.extension() != "xml") return {};
    if (part.name() == "xl/styles.xml") {
      XlsxStylesHandler handler(book_);
      return part.parse(handler);
    }
    if (part.name() == "xl/sharedstrings.xml") {
      XlsxTextsHandler handler(book_.texts, sink_.budget().limits().max_buffered);
      return part.parse(handler);
    }
    if (part.in("xl/workbook")) {
      XlsxBookHandler handler(book_, relations_, part.name());
      return part.parse(handler);
    }
    return {};
  }

  // A name can stand for a text or number of its own; most stand for cells.
  tl::expected<void, Problem> tell_defined_names() {
    TextWriter writer(sink_);
    for (const auto& [name, meaning] : book_.defined_names) {
      if (meaning.find('"') == std::string::npos) continue;
      writer.at(Place::part(PlaceLabel::defined_name, name));
      if (auto written = writer.write(meaning + "\n"); !written) return written;
    }
    return writer.finish();
  }

  tl::expected<void, Problem> read_part(OfficePart& part) {
    auto common = read_common_part(package_, part, relations_, sink_);
    if (!common) return tl::unexpected(std::move(common.error()));
    if (*common || !part.in("xl/") || part.extension() != "xml") return {};
    if (part.in("xl/worksheets/") || part.in("xl/macrosheets/") || part.in("xl/dialogsheets/") ||
        part.in("xl/chartsheets/")) {
      XlsxSheetReader handler(sink_, book_, relations_, part.name(), sheet_name(part.name(), part));
      return finish_after(part.parse(handler), handler);
    }
    if (part.in("xl/threadedcomments/") || part.in("xl/persons/")) {
      const auto sheet = relations_.owner_of(part.name(), "threadedComment");
      return read_comments(part, sheet, XlsxComments::Threads::none);
    }
    if (part.name().find("comments") != std::string::npos) {
      const auto sheet = relations_.owner_of(part.name(), "comments");
      return read_comments(part, sheet, threads_of(sheet));
    }
    if (part.in("xl/drawings/")) {
      const auto sheet = relations_.owner_of(part.name(), "drawing");
      DrawingText handler(sink_, relations_, part.name(),
                          Place::sheet(sheet_name(sheet, part), PlaceLabel::text_box));
      return parse_text(part, handler);
    }
    if (part.in("xl/externallinks/")) {
      DrawingText handler(sink_, relations_, part.name(),
                          Place::part(PlaceLabel::external_link, std::string(part.stem())));
      return parse_text(part, handler);
    }
    return {};
  }

  static tl::expected<void, Problem> finish_after(tl::expected<void, Problem> parsed,
                                                  XlsxSheetReader& handler) {
    auto finished = handler.finish();
    return parsed ? finished : parsed;
  }

  tl::expected<void, Problem> read_comments(OfficePart& part, std::string_view sheet,
                                            XlsxComments::Threads threads) {
    XlsxComments handler(sink_, sheet_name(sheet, part), threads);
    return parse_text(part, handler);
  }

  XlsxComments::Threads threads_of(std::string_view sheet) const {
    for (const auto& [id, relation] : relations_.of(sheet)) {
      if (relation.type == "threadedComment") return XlsxComments::Threads::read_elsewhere;
    }
    return XlsxComments::Threads::none;
  }

  // The sheet's name; of a sheet that the workbook does not list, and of a part that belongs to no
  // sheet, its file's name.
  std::string sheet_name(std::string_view sheet, const OfficePart& part) const {
    const auto found = book_.sheet_names.find(std::string(sheet));
    return found == book_.sheet_names.end() ? std::string(part.stem()) : found->second;
  }

  OfficePackage& package_;
  Sink& sink_;
  const OfficeRelations& relations_;
  XlsxBook book_;
  bool binary_ = false;
};

class SpreadsheetExtractor final : public DocumentInZip {
 public:
  std::string type_of(const Probe& probe) const override {
    if (has_part(probe, "xl/workbook", ".bin")) return "xlsb";
    return ooxml_type(probe, "xl/workbook", k_spreadsheet_types);
  }

  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    OfficePackage package(source, sink);
    auto relations = read_relations(package, sink);
    if (!relations) return tl::unexpected(std::move(relations.error()));
    return SpreadsheetReader(package, sink, *relations).read();
  }
};

}  // namespace

const DocumentInZip& spreadsheet_extractor() {
  static const SpreadsheetExtractor extractor;
  return extractor;
}

}  // namespace datakaart
