// OpenDocument: odt, ods, odp, odg and their templates, zipped; and the flat form, one XML file.
#include <algorithm>
#include <array>
#include <memory>

#include "scanner/extract/list.h"
#include "scanner/extract/office/document_properties.h"
#include "scanner/extract/office/odf_sheet.h"
#include "scanner/extract/office/odf_text.h"
#include "scanner/extract/office/office_package.h"

namespace datakaart {
namespace {

struct Kind {
  std::string_view mime;                    // after "application/vnd.oasis.opendocument."
  std::array<std::string_view, 3> endings;  // document, template, flat
};

constexpr std::array<Kind, 4> k_kinds = {{{"text", {"odt", "ott", "fodt"}},
                                          {"spreadsheet", {"ods", "ots", "fods"}},
                                          {"presentation", {"odp", "otp", "fodp"}},
                                          {"graphics", {"odg", "otg", "fodg"}}}};
constexpr std::string_view k_mime = "application/vnd.oasis.opendocument.";

// The type's name where `head` has the type written out at `at`; empty where it has none. The
// file's ending counts where it fits the content.
std::string type_at(const Probe& probe, std::size_t at, std::size_t otherwise) {
  const std::string_view rest = probe.head.substr(std::min(at, probe.head.size()));
  if (!rest.starts_with(k_mime)) return {};
  for (const Kind& kind : k_kinds) {
    if (!rest.substr(k_mime.size()).starts_with(kind.mime)) continue;
    const auto known = std::find(kind.endings.begin(), kind.endings.end(), probe.extension);
    return std::string(known == kind.endings.end() ? kind.endings[otherwise] : *known);
  }
  return {};
}

// Gives each part of the document to the handler that reads it: properties, sheets, or text. The
// elements say which it is, so that one zipped part and a whole flat document read alike.
class OdfDocument final : public XmlHandler {
 public:
  explicit OdfDocument(Sink& sink)
      : properties_(sink),
        text_(sink, OdfText::Places::paragraphs, {}),
        slides_(sink, OdfText::Places::slides, {}),
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

class OpenDocumentExtractor final : public Extractor {
 public:
  Parser parser() const override { return Parser::third_party; }

  // The file "mimetype" stands first, stored as it is: its bytes follow the 30 bytes of its zip
  // header, its name, and what extra the header has.
  std::optional<std::string> accepts(const Probe& probe) const override {
    if (!has_part(probe, "content.xml", "content.xml")) return std::nullopt;
    if (probe.head.size() < 38) return std::nullopt;
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(probe.head[at]); };
    const std::size_t at = 30U + byte(26) + byte(28);
    if (probe.head.substr(30).starts_with("mimetype")) {
      if (std::string type = type_at(probe, at, 0); !type.empty()) return type;
    }
    for (const Kind& kind : k_kinds) {
      const auto known = std::find(kind.endings.begin(), kind.endings.end(), probe.extension);
      if (known != kind.endings.end()) return probe.extension;
    }
    return std::nullopt;
  }

  tl::expected<void, Problem> extract(Source& source, Sink& sink) const override {
    OfficePackage package(source, sink);
    ManifestHandler manifest;
    auto looked = package.prepare([&](OfficePart& part) -> tl::expected<void, Problem> {
      if (part.name() != "meta-inf/manifest.xml") return {};
      return part.parse(manifest);
    });
    if (!looked) return looked;
    if (manifest.encrypted) {
      return tl::unexpected(Problem{Reason::encrypted, "needs a password"});
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
  Parser parser() const override { return Parser::third_party; }

  std::optional<std::string> accepts(const Probe& probe) const override {
    if (probe.head.find("<office:document") == std::string_view::npos) return std::nullopt;
    constexpr std::string_view k_attribute = "office:mimetype=";
    const auto at = probe.head.find(k_attribute);
    if (at == std::string_view::npos) return std::nullopt;
    std::string type = type_at(probe, at + k_attribute.size() + 1, 2);
    if (type.empty()) return std::nullopt;
    return type;
  }

  tl::expected<void, Problem> extract(Source& source, Sink& sink) const override {
    OdfDocument handler(sink);
    auto parsed =
        parse_xml([&](char* to, std::size_t size) { return source.read(to, size); }, handler);
    auto finished = handler.finish();
    return parsed ? finished : parsed;
  }
};

}  // namespace

const Extractor& opendocument_extractor() {
  static const OpenDocumentExtractor extractor;
  return extractor;
}

const Extractor& flat_opendocument_extractor() {
  static const FlatOpenDocumentExtractor extractor;
  return extractor;
}

}  // namespace datakaart
