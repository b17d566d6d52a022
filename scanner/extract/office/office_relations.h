// What the parts of an OOXML package say of each other: the .rels files. Filled by one pass, then
// only read. One thread.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

#include "scanner/extract/office/office_package.h"

namespace datakaart {

struct Relation {
  std::string type;    // last component: "hyperlink", "comments", "worksheet"
  std::string target;  // a part's name as OfficePart::name writes it, or an outside address
  bool external = false;
};

class OfficeRelations {
 public:
  using ById = std::unordered_map<std::string, Relation>;

  // Whether the part is a .rels file.
  static bool is_one(const OfficePart& part) { return part.extension() == "rels"; }
  [[nodiscard]] tl::expected<void, Problem> read(OfficePart& part, std::uint64_t limit);

  // What the part at `owner` points to; empty where it points to nothing.
  const ById& of(std::string_view owner) const;
  // The part that points to `target` by a relation of this type; empty where there is none.
  std::string_view owner_of(std::string_view target, std::string_view type) const;
  // The address that one of the "id" attributes of an element of `owner` stands for; empty where
  // it is none, or inside the package.
  std::string_view outside(std::string_view owner, std::span<const XmlAttribute> attributes) const;
  // The same for a part inside the package.
  std::string_view inside(std::string_view owner, std::span<const XmlAttribute> attributes) const;

 private:
  const Relation* named_by(std::string_view owner, std::span<const XmlAttribute> attributes) const;

  std::unordered_map<std::string, ById> by_owner_;
  std::unordered_map<std::string, std::string> owners_;  // by target and type
  std::uint64_t held_ = 0;                               // bytes in memory, about
};

}  // namespace datakaart
