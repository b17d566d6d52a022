// An extractor of documents that are zip files inside: which of them a zip is, its members' names
// say. Const and shared by all threads.
#pragma once

#include <span>
#include <string>

#include "scanner/extract/extractor.h"
#include "scanner/extract/probe.h"

namespace datakaart {

class DocumentInZip : public Extractor {
 public:
  // The type's name ("docx") of a zip with these members; empty where it is another document, or an
  // archive. The probe has the members.
  virtual std::string type_of(const Probe& probe) const = 0;
};

// In the order in which they are asked. Defined beside the extractors.
std::span<const DocumentInZip* const> documents_in_zip();

}  // namespace datakaart
