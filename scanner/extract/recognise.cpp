#include "scanner/extract/recognise.h"

#include <algorithm>
#include <array>
#include <set>
#include <utility>

#include "base/characters.h"
#include "scanner/extract/archive_signature.h"
#include "scanner/extract/litter.h"

namespace datakaart {
namespace {

// By what compression a name such as "x.tgz" or "x.tar.gz" says that a tar is packed; or nothing.
bool names_tar(const Probe& probe, std::string_view compression) {
  static const std::set<std::pair<std::string_view, std::string_view>> k_short = {
      {"tgz", "gz"},   {"tbz", "bz2"},  {"tbz2", "bz2"}, {"txz", "xz"},
      {"tzst", "zst"}, {"tlz4", "lz4"}, {"taz", "Z"}};
  return k_short.contains({probe.extension, compression}) ||
         lower_ascii(probe.name).ends_with(".tar." + probe.extension);
}

std::string packed_type(const Probe& probe, std::string_view kind) {
  return (names_tar(probe, kind) ? "tar." : "") + std::string(kind);
}

struct OpenDocumentKind {
  std::string_view mime;                    // after k_mime
  std::array<std::string_view, 3> endings;  // document, template, flat

  bool has_ending(std::string_view ending) const {
    return std::find(endings.begin(), endings.end(), ending) != endings.end();
  }
};

constexpr std::string_view k_mime = "application/vnd.oasis.opendocument.";
constexpr std::array<OpenDocumentKind, 4> k_opendocuments = {
    {{"text", {"odt", "ott", "fodt"}},
     {"spreadsheet", {"ods", "ots", "fods"}},
     {"presentation", {"odp", "otp", "fodp"}},
     {"graphics", {"odg", "otg", "fodg"}}}};

// Whether the text is a page by its first element: web applications give their pages the names of
// other formats (.xls, .doc), and leave out what goes round a table.
bool begins_like_html(std::string_view head) {
  const std::string start = lower_ascii(head.substr(0, 1024));
  if (start.find("<!doctype html") != std::string::npos ||
      start.find("<html") != std::string::npos) {
    return true;
  }
  const std::size_t first = start.find('<');
  if (first == std::string::npos || start.find_first_not_of("\xEF\xBB\xBF \t\r\n") != first) {
    return false;
  }
  constexpr auto k_elements =
      std::to_array<std::string_view>({"<table", "<meta ", "<head>", "<body", "<style"});
  return std::any_of(k_elements.begin(), k_elements.end(), [&](std::string_view element) {
    return start.compare(first, element.size(), element) == 0;
  });
}

// Endings under which pages come, besides their own: none, or those of documents and copies.
bool may_be_page(const Probe& probe) {
  static const std::set<std::string_view> k_endings = {"",     "txt", "xml",  "xls", "xlsx", "doc",
                                                       "docx", "bak", "old",  "tmp", "dat",  "out",
                                                       "dot",  "xlt", "orig", "asc", "text"};
  return k_endings.contains(probe.extension) || probe.name.find(".htm") != std::string_view::npos;
}

}  // namespace

std::string zip_type(const Probe& probe) {
  const std::string_view kind = archive_kind(probe.head);
  return kind == "zip" ? packed_type(probe, kind) : std::string();
}

std::string archive_type(const Probe& probe) {
  if (const auto kind = compression_kind(probe.head); !kind.empty()) {
    return packed_type(probe, kind);
  }
  if (const auto kind = archive_kind(probe.head); !kind.empty()) return packed_type(probe, kind);
  // A tar without members is blank; the mark of a disc image lies beyond the first bytes.
  const bool blank = probe.head.find_first_not_of('\0') == std::string_view::npos;
  if (probe.extension == "tar" && blank) return "tar";
  const bool may_be_disc = probe.head.size() >= 16384 && !probe.head.starts_with("%PDF-");
  return probe.extension == "iso" && may_be_disc ? "iso" : std::string();
}

// "%PDF-" mostly stands first. Behind other bytes it may be a text that speaks of PDF: there, the
// name must say so, or bytes that are no text must follow, as the standard asks for.
std::string pdf_type(const Probe& probe) {
  const auto at = probe.head.substr(0, 1024).find("%PDF-");
  if (at == std::string_view::npos) return {};
  const std::string_view after = probe.head.substr(at + 5, 24);
  const bool is_pdf = at == 0 || probe.extension == "pdf" ||
                      std::any_of(after.begin(), after.end(),
                                  [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return is_pdf ? "pdf" : std::string();
}

// OLE2 is a container of many formats: until it is opened, the name says which.
std::string ole2_type(const Probe& probe) {
  static const std::set<std::string_view> k_endings = {"doc", "xls", "ppt", "msg", "dot", "xlt",
                                                       "pps", "vsd", "pub", "msi", "oft"};
  if (!probe.head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return {};
  if (!litter_type(probe).empty()) return {};  // Thumbs.db
  return k_endings.contains(probe.extension) ? probe.extension : "ole2";
}

std::string pst_type(const Probe& probe) {
  if (!probe.head.starts_with("!BDN")) return {};
  return probe.extension == "ost" ? "ost" : "pst";
}

std::string tnef_type(const Probe& probe) {
  return probe.head.starts_with("\x78\x9F\x3E\x22") ? "tnef" : "";
}

std::string rtf_type(const Probe& probe) {
  const std::size_t first = std::min(probe.head.find_first_not_of(" \t\r\n"), probe.head.size());
  return probe.head.substr(first).starts_with("{\\rtf") ? "rtf" : "";
}

std::string opendocument_type(const Probe& probe, std::size_t at, bool is_flat) {
  const std::string_view rest = probe.head.substr(std::min(at, probe.head.size()));
  if (!rest.starts_with(k_mime)) return {};
  for (const OpenDocumentKind& kind : k_opendocuments) {
    if (!rest.substr(k_mime.size()).starts_with(kind.mime)) continue;
    if (kind.has_ending(probe.extension)) return probe.extension;
    return std::string(kind.endings[is_flat ? 2 : 0]);
  }
  return {};
}

std::string opendocument_ending(const Probe& probe) {
  const bool known =
      std::any_of(k_opendocuments.begin(), k_opendocuments.end(),
                  [&](const OpenDocumentKind& kind) { return kind.has_ending(probe.extension); });
  return known ? probe.extension : std::string();
}

std::string flat_opendocument_type(const Probe& probe) {
  if (probe.head.find("<office:document") == std::string_view::npos) return {};
  constexpr std::string_view k_attribute = "office:mimetype=";
  const auto at = probe.head.find(k_attribute);
  if (at == std::string_view::npos) return {};
  return opendocument_type(probe, at + k_attribute.size() + 1, true);
}

std::string html_type(const Probe& probe) {
  static constexpr std::array<std::string_view, 4> k_endings = {"html", "htm", "xhtml", "shtml"};
  if (!probe.is_text()) return {};
  if (std::find(k_endings.begin(), k_endings.end(), probe.extension) != k_endings.end()) {
    return "html";
  }
  return may_be_page(probe) && begins_like_html(probe.head) ? "html" : std::string();
}

}  // namespace datakaart
