#include "scanner/extract/office/office_relations.h"

#include <fmt/format.h>

#include "scanner/extract/office/part_handler.h"

namespace datakaart {
namespace {

// "xl/worksheets/_rels/sheet1.xml.rels" -> "xl/worksheets/sheet1.xml".
std::string owner_name(std::string_view rels) {
  const auto folder = rels.rfind("_rels/");
  if (folder == std::string_view::npos) return {};
  std::string owner(rels.substr(0, folder));
  owner += rels.substr(folder + 6);
  owner.resize(owner.size() - std::string_view(".rels").size());
  return owner;
}

// A target as written in a part of `folder` ("xl/worksheets/"), as a part's name.
std::string resolved(std::string_view folder, std::string_view target) {
  const bool absolute = target.starts_with('/');
  std::string name = part_name(target);
  if (absolute) return name;
  while (folder.ends_with('/')) folder.remove_suffix(1);
  std::string_view rest = name;
  for (;;) {
    if (rest.starts_with("./")) {
      rest.remove_prefix(2);
    } else if (rest.starts_with("../")) {
      rest.remove_prefix(3);
      const auto slash = folder.rfind('/');
      folder = slash == std::string_view::npos ? std::string_view() : folder.substr(0, slash);
    } else {
      return folder.empty() ? std::string(rest) : fmt::format("{}/{}", folder, rest);
    }
  }
}

std::string owner_key(std::string_view target, std::string_view type) {
  return fmt::format("{}\n{}", target, type);
}

class RelationsHandler final : public PartHandler {
 public:
  explicit RelationsHandler(std::string_view owner)
      : folder_(owner.substr(0, owner.rfind('/') + 1)) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    if (name != "Relationship") return;
    Relation relation;
    const std::string_view type = attribute(attributes, "Type");
    relation.type = type.substr(type.rfind('/') + 1);
    relation.external = attribute(attributes, "TargetMode") == "External";
    const std::string_view target = attribute(attributes, "Target");
    relation.target = relation.external ? std::string(target) : resolved(folder_, target);
    bytes += 256 + relation.target.size();
    found.emplace(attribute(attributes, "Id"), std::move(relation));
    if (bytes > limit)
      keep(tl::unexpected(Problem{Reason::limit_buffered, DetailCode::too_many_relations}));
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  OfficeRelations::ById found;
  std::uint64_t bytes = 0;
  std::uint64_t limit = 0;

 private:
  std::string folder_;
};

}  // namespace

tl::expected<void, Problem> OfficeRelations::read(OfficePart& part, std::uint64_t limit) {
  const std::string owner = owner_name(part.name());
  RelationsHandler handler(owner);
  handler.bytes = held_;
  handler.limit = limit;
  auto done = part.parse(handler);
  held_ = handler.bytes;
  for (const auto& [id, relation] : handler.found) {
    if (!relation.external) owners_.emplace(owner_key(relation.target, relation.type), owner);
  }
  by_owner_.insert_or_assign(owner, std::move(handler.found));
  return done;
}

const OfficeRelations::ById& OfficeRelations::of(std::string_view owner) const {
  static const ById none;
  const auto found = by_owner_.find(std::string(owner));
  return found == by_owner_.end() ? none : found->second;
}

std::string_view OfficeRelations::owner_of(std::string_view target, std::string_view type) const {
  const auto found = owners_.find(owner_key(target, type));
  return found == owners_.end() ? std::string_view() : std::string_view(found->second);
}

// An element may have both its own id and a relation's (p:sldId): the one that is known counts.
const Relation* OfficeRelations::named_by(std::string_view owner,
                                          std::span<const XmlAttribute> attributes) const {
  const ById& relations = of(owner);
  for (const XmlAttribute& each : attributes) {
    if (each.name != "id") continue;
    const auto found = relations.find(std::string(each.value));
    if (found != relations.end()) return &found->second;
  }
  return nullptr;
}

std::string_view OfficeRelations::outside(std::string_view owner,
                                          std::span<const XmlAttribute> attributes) const {
  const Relation* relation = named_by(owner, attributes);
  return relation != nullptr && relation->external ? relation->target : std::string_view();
}

std::string_view OfficeRelations::inside(std::string_view owner,
                                         std::span<const XmlAttribute> attributes) const {
  const Relation* relation = named_by(owner, attributes);
  return relation != nullptr && !relation->external ? relation->target : std::string_view();
}

}  // namespace datakaart
