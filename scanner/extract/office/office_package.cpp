#include "scanner/extract/office/office_package.h"

#include <algorithm>

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

// Whether the failure is the part's own, so that the other parts can still be read.
bool concerns_one_part(Reason reason) {
  return reason == Reason::damaged || reason == Reason::encrypted ||
         reason == Reason::unsupported || reason == Reason::limit_buffered;
}

}  // namespace

OfficePart::OfficePart(std::string stored_name, ArchiveReader& reader)
    : stored_name_(std::move(stored_name)), name_(part_name(stored_name_)), reader_(reader) {}

std::string_view OfficePart::extension() const {
  const auto dot = name_.rfind('.');
  return dot == std::string::npos ? std::string_view() : std::string_view(name_).substr(dot + 1);
}

std::string_view OfficePart::stem() const {
  std::string_view stem = name_;
  stem.remove_prefix(stem.rfind('/') + 1);
  return stem.substr(0, stem.find('.'));
}

tl::expected<void, Problem> OfficePart::parse(XmlHandler& handler) {
  return parse_xml([this](char* to, std::size_t size) { return reader_.read(to, size); }, handler);
}

tl::expected<std::string, Problem> OfficePart::load(std::uint64_t limit) {
  return reader_.read_all(limit);
}

tl::expected<void, Problem> OfficePackage::each(const Visitor& visit) {
  auto reader = ArchiveReader::open(source_, sink_.budget());
  if (!reader) return tl::unexpected(std::move(reader.error()));
  for (;;) {
    auto entry = reader->next();
    if (!entry) return tl::unexpected(std::move(entry.error()));
    if (!*entry) return {};
    if (!(*entry)->is_file) continue;
    OfficePart part(std::move((*entry)->name), *reader);
    auto done = visit(part);
    if (done) continue;
    if (!concerns_one_part(done.error().reason)) return done;
    Problem problem = std::move(done.error());
    problem.detail.part = printable(part.stored_name());
    sink_.partial(std::move(problem));
  }
}

tl::expected<void, Problem> OfficePackage::prepare(const Visitor& visit) {
  auto passed = each(visit);
  if (!passed && passed.error().reason == Reason::damaged) return {};
  return passed;
}

tl::expected<void, Problem> OfficePackage::give_child(OfficePart& part) {
  Budget& budget = sink_.budget();
  if (auto taken = budget.take_member(); !taken) return taken;
  Location location = source_.location().member(part.stored_name());
  auto bytes = part.load(budget.limits().max_buffered);
  if (!bytes) {
    if (!concerns_one_part(bytes.error().reason)) return tl::unexpected(std::move(bytes.error()));
    return sink_.unreadable_child(location, std::move(bytes.error()));
  }
  const auto child = make_memory_source(std::move(location), std::move(*bytes));
  return sink_.child(*child);
}

std::string part_name(std::string_view stored) {
  while (stored.starts_with('/') || stored.starts_with('\\')) stored.remove_prefix(1);
  std::string name = lower_ascii(stored);
  std::replace(name.begin(), name.end(), '\\', '/');
  return name;
}

bool has_part(const Probe& probe, std::string_view begin, std::string_view end) {
  return std::any_of(probe.zip_members.begin(), probe.zip_members.end(), [&](const auto& stored) {
    const std::string name = part_name(stored);
    return name.starts_with(begin) && name.ends_with(end);
  });
}

}  // namespace datakaart
