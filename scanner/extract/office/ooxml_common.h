// The parts that Word, Excel and PowerPoint documents have in common: properties, own XML, charts,
// diagrams, embedded files. One thread.
#pragma once

#include "scanner/extract/office/office_relations.h"

namespace datakaart {

// Reads all .rels files of the package.
[[nodiscard]] tl::expected<OfficeRelations, Problem> read_relations(OfficePackage& package,
                                                                    Sink& sink);

// Reads the part where it is one of these; false where it is not.
[[nodiscard]] tl::expected<bool, Problem> read_common_part(OfficePackage& package, OfficePart& part,
                                                           const OfficeRelations& relations,
                                                           Sink& sink);

// For DocumentInZip::type_of: the type of a package whose main part's name begins with `main`: the
// probe's extension where it is one of `types`, else the first of them. A package cut off before
// its main part is what its extension says.
std::string ooxml_type(const Probe& probe, std::string_view main,
                       std::span<const std::string_view> types);

}  // namespace datakaart
