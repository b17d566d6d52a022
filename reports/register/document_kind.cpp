#include "reports/register/document_kind.h"

#include <algorithm>
#include <array>

namespace datakaart {
namespace {

using enum DocumentKind;

struct KindOfType {
  std::string_view type;
  DocumentKind kind;
};

// What is not here is DocumentKind::other.
constexpr auto k_types = std::to_array<KindOfType>(
    {{"csv", table},     {"tsv", table},      {"xlsx", table},    {"xlsm", table},
     {"xltx", table},    {"xltm", table},     {"xlsb", table},    {"xls", table},
     {"ods", table},     {"ots", table},      {"fods", table},    {"docx", document},
     {"docm", document}, {"dotx", document},  {"dotm", document}, {"doc", document},
     {"rtf", document},  {"odt", document},   {"ott", document},  {"fodt", document},
     {"pdf", document},  {"pptx", document},  {"pptm", document}, {"ppsx", document},
     {"ppsm", document}, {"potx", document},  {"potm", document}, {"ppt", document},
     {"odp", document},  {"otp", document},   {"fodp", document}, {"odg", document},
     {"mail", mail},     {"eml", mail},       {"msg", mail},      {"mbox", mail},
     {"pst", mail},      {"ost", mail},       {"text", text},     {"markdown", text},
     {"log", text},      {"html", text},      {"xml", text},      {"json", text},
     {"jsonl", text},    {"yaml", text},      {"sql", text},      {"ini", text},
     {"vcard", text},    {"icalendar", text}, {"source", text}});

struct KindNames {
  std::string_view name;
  Label label;
};

// By DocumentKind.
constexpr std::array<KindNames, 5> k_kind_names = {{{"table", Label::files_table},
                                                    {"document", Label::files_document},
                                                    {"mail", Label::files_mail},
                                                    {"text", Label::files_text},
                                                    {"other", Label::files_other}}};

}  // namespace

DocumentKind document_kind_of(std::string_view type) {
  const auto* found = std::find_if(k_types.begin(), k_types.end(),
                                   [&](const KindOfType& entry) { return entry.type == type; });
  return found == k_types.end() ? DocumentKind::other : found->kind;
}

std::string_view name_of(DocumentKind kind) {
  return k_kind_names.at(static_cast<std::size_t>(kind)).name;
}

Label label_of(DocumentKind kind) { return k_kind_names.at(static_cast<std::size_t>(kind)).label; }

}  // namespace datakaart
