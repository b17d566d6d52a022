// OpenDocument: odt, ods, odp, odg and their templates, zipped; and the flat form, one XML file.
#include "scanner/extract/extractors.h"
#include "scanner/extract/office/document_properties.h"
#include "scanner/extract/office/odf_sheet.h"
#include "scanner/extract/office/odf_text.h"
#include "scanner/extract/office/office_package.h"
#include "scanner/extract/recognise.h"

namespace datakaart {
namespace {

// Gives each part of the document to the handler that reads it: properties, sheets, or text. The
// elements say which it is, so that one zipped part and a whole flat document read alike.
class OdfDocument final : public XmlHandler {
 public:
  explicit OdfDocument(Sink& sink)
      : properties_(sink),
        text_(sink, OdfText::Places::paragraphs),
        slides_(sink, OdfText::Places::slides),
        sheets_(sink) {}

  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    if (reader_ == nullptr) {
      reader_ = reader_for(name);
      if (reader_ == nullptr) return;
    }
    depth_.enter();
    reader_->start(name, attributes);
  }
  void end(std::string_view name) override {
    if (reader_ == nullptr) return;
    reader_->end(name);
    depth_.leave();
    if (!depth_.inside()) reader_ = nullptr;
  }
  void text(std::string_view utf8) override {
    if (reader_ != nullptr) reader_->text(utf8);
  }
  tl::expected<void, Problem> status() const override {
    for (const XmlHandler* each :
         std::initializer_list<const XmlHandler*>{&properties_, &text_, &slides_, &sheets_}) {
      if (auto going = each->status(); !going) return going;
    }
    return {};
  }
  tl::expected<void, Problem> finish() {
    if (auto done = text_.finish(); !done) return done;
    if (auto done = slides_.finish(); !done) return done;
    return sheets_.finish();
  }

 private:
  XmlHandler* reader_for(std::string_view name) {
    if (name == "meta") return &properties_;
    if (name == "text" || name == "chart" || name == "master-styles") return &text_;
    if (name == "presentation" || name == "drawing") return &slides_;
    if (name == "spreadsheet") return &sheets_;
    return nullptr;
  }

  PropertiesHandler properties_;
  OdfText text_;
  OdfText slides_;
  OdfSheet sheets_;
  XmlHandler* reader_ = nullptr;
  Subtree depth_;
};

// META-INF/manifest.xml: whether the parts are encrypted.
class ManifestHandler final : public PartHandler {
 public:
  void start(std::string_view name, std::span<const XmlAttribute>) override {
    if (name == "encryption-data") encrypted = true;
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  bool encrypted = false;
};

class OpenDocumentExtractor final : public DocumentInZip {
 public:
  // The file "mimetype" stands first, stored as it is: its bytes follow the 30 bytes of its zip
  // header, its name, and what extra the header has.
  std::string type_of(const Probe& probe) const override {
    if (!has_part(probe, "content.xml", "content.xml")) return {};
    if (probe.head.size() < 38) return {};
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(probe.head[at]); };
    if (probe.head.substr(30).starts_with("mimetype")) {
      std::string type = opendocument_type(probe, 30U + byte(26) + byte(28), false);
      if (!type.empty()) return type;
    }
    return opendocument_ending(probe);
  }

  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    OfficePackage package(source, sink);
    ManifestHandler manifest;
    auto looked = package.prepare([&](OfficePart& part) -> tl::expected<void, Problem> {
      if (part.name() != "meta-inf/manifest.xml") return {};
      return part.parse(manifest);
    });
    if (!looked) return looked;
    if (manifest.encrypted) {
      return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
    }
    return package.each([&](OfficePart& part) -> tl::expected<void, Problem> {
      const std::string& name = part.name();
      // Charts and formulas of the document are small documents in folders of their own.
      const bool read = name == "content.xml" || name == "styles.xml" || name == "meta.xml" ||
                        (name.starts_with("object") && name.ends_with("/content.xml"));
      if (!read) return {};
      OdfDocument handler(sink);
      return parse_text(part, handler);
    });
  }
};

class FlatOpenDocumentExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    OdfDocument handler(sink);
    auto parsed =
        parse_xml([&](char* to, std::size_t size) { return source.read(to, size); }, handler);
    auto finished = handler.finish();
    return parsed ? finished : parsed;
  }
};

}  // namespace

const DocumentInZip& opendocument_extractor() {
  static const OpenDocumentExtractor extractor;
  return extractor;
}

const Extractor& flat_opendocument_extractor() {
  static const FlatOpenDocumentExtractor extractor;
  return extractor;
}

}  // namespace datakaart
