// The parts that Word, Excel and PowerPoint documents have in common: properties, own XML, charts,
// diagrams, embedded files. One thread.
#pragma once

#include "scanner/extract/office_relations.h"

namespace datakaart {

// Reads all .rels files of the package.
[[nodiscard]] tl::expected<OfficeRelations, Problem> read_relations(OfficePackage& package,
                                                                    Sink& sink);

// Reads the part where it is one of these; false where it is not.
[[nodiscard]] tl::expected<bool, Problem> read_common_part(OfficePackage& package, OfficePart& part,
                                                           const OfficeRelations& relations,
                                                           Sink& sink);

// The probe's extension where it is one of `allowed`, else the first of them.
std::string type_by_extension(const Probe& probe, std::span<const std::string_view> allowed);

}  // namespace datakaart
