#include "scanner/helper/messages.h"

#include <algorithm>

namespace datakaart::helper {
namespace {

void put(Packer& out, const FileId& id) { out.number(id.file).number(id.member); }

FileId get_id(Unpacker& in) {
  FileId id;
  id.file = in.number();
  id.member = in.number();
  return id;
}

void put(Packer& out, const Location& location) {
  out.text(location.path);
  out.texts(location.members);
}

Location get_location(Unpacker& in) {
  Location location;
  location.path = in.text();
  location.members = in.texts();
  return location;
}

void put(Packer& out, const Place& place) {
  out.number(static_cast<std::uint64_t>(place.unit)).number(place.number);
  out.number(place.row).number(place.column).number(place.labels.bits()).text(place.name);
}

Place get_place(Unpacker& in) {
  Place place;
  place.unit =
      static_cast<Place::Unit>(in.number_below(static_cast<std::uint64_t>(Place::Unit::k_count)));
  place.number = static_cast<std::uint32_t>(in.number());
  place.row = static_cast<std::uint32_t>(in.number());
  place.column = static_cast<std::uint32_t>(in.number());
  const auto labels = PlaceLabels::from_bits(in.number());
  if (labels) {
    place.labels = *labels;
  } else {
    in.fail();
  }
  place.name = in.text();
  return place;
}

void put(Packer& out, const KeptEvidence& evidence) {
  out.number(evidence.bits).text(evidence.word).text(evidence.other);
}

KeptEvidence get_evidence(Unpacker& in) {
  constexpr std::uint64_t k_all = std::uint64_t{1} << static_cast<unsigned>(Evidence::k_count);
  KeptEvidence evidence;
  evidence.bits = static_cast<std::uint32_t>(in.number_below(k_all));
  evidence.word = in.text();
  evidence.other = in.text();
  return evidence;
}

void put(Packer& out, const Detail& detail) {
  out.number(static_cast<std::uint64_t>(detail.code));
  for (const std::uint64_t number : detail.numbers) out.number(number);
  out.text(detail.name).text(detail.part).number(detail.line);
}

Detail get_detail(Unpacker& in) {
  Detail detail;
  detail.code =
      static_cast<DetailCode>(in.number_below(static_cast<std::uint64_t>(DetailCode::k_count)));
  for (std::uint64_t& number : detail.numbers) number = in.number();
  detail.name = in.text();
  detail.part = in.text();
  detail.line = in.number();
  return detail;
}

void put(Packer& out, const Finding& finding) {
  out.number(finding.kind).number(static_cast<std::uint64_t>(finding.confidence));
  put(out, finding.evidence);
  put(out, finding.place);
  out.text(finding.masked).number(finding.hash);
  out.number(finding.span.begin).number(finding.span.end).number(finding.accepted);
}

Finding get_finding(Unpacker& in, std::size_t kinds) {
  Finding finding;
  finding.kind = static_cast<KindId>(in.number_below(kinds));
  finding.confidence = static_cast<Confidence>(in.number_below(k_confidences));
  finding.evidence = get_evidence(in);
  finding.place = get_place(in);
  finding.masked = in.text();
  finding.hash = in.number();
  constexpr std::uint64_t k_most = std::uint64_t{1} << 32;
  finding.span.begin = static_cast<std::uint32_t>(in.number_below(k_most));
  finding.span.end = static_cast<std::uint32_t>(in.number_below(k_most));
  finding.accepted = static_cast<std::uint16_t>(in.number_below(std::uint64_t{1} << 16));
  return finding;
}

}  // namespace

std::string pack(const CellsMessage& message) {
  Packer out;
  out.text(message.sheet).number(message.cells.size());
  for (const CellsMessage::Item& cell : message.cells) {
    out.number(cell.row).number(cell.column).text(cell.text);
  }
  return out.bytes();
}

std::optional<CellsMessage> unpack_cells(std::string_view bytes) {
  constexpr std::uint64_t k_most = std::uint64_t{1} << 32;
  Unpacker in(bytes);
  CellsMessage message;
  message.sheet = in.text();
  message.cells.resize(in.count(3 * sizeof(std::uint64_t)));
  for (CellsMessage::Item& cell : message.cells) {
    cell.row = static_cast<std::uint32_t>(in.number_below(k_most));
    cell.column = static_cast<std::uint32_t>(in.number_below(k_most));
    cell.text = in.text();
  }
  return whole(in, std::move(message));
}

std::string pack(const StageTimes& times) {
  Packer out;
  for (const auto time : times) out.number(static_cast<std::uint64_t>(time.count()));
  return out.bytes();
}

std::optional<StageTimes> unpack_times(std::string_view bytes) {
  constexpr std::uint64_t k_most = std::uint64_t{1} << 60;  // nanoseconds: years
  Unpacker in(bytes);
  StageTimes times{};
  for (auto& time : times) {
    time = std::chrono::nanoseconds(static_cast<std::int64_t>(in.number_below(k_most)));
  }
  return whole(in, std::move(times));
}

std::string pack(const JobMessage& message) {
  Packer out;
  put(out, message.job.id);
  out.number(message.job.meta.stored);
  put(out, message.job.last_id);
  out.number(message.job.resume.size());
  for (const Resume& level : message.job.resume) {
    put(out, level.id);
    out.number(level.children).text(level.gap);
  }
  put(out, message.location);
  out.number(message.job.choice.format).text(message.job.choice.type);
  out.number(message.spare_thread ? 1 : 0);
  return out.bytes();
}

std::optional<JobMessage> unpack_job(std::string_view bytes) {
  Unpacker in(bytes);
  JobMessage message;
  message.job.id = get_id(in);
  message.job.meta.stored = in.number();
  message.job.last_id = get_id(in);
  message.job.resume.resize(in.count(4 * sizeof(std::uint64_t)));
  for (Resume& level : message.job.resume) {
    level.id = get_id(in);
    level.children = in.number();
    level.gap = in.text();
  }
  message.location = get_location(in);
  message.job.choice.format = in.number_below(formats().size());
  message.job.choice.type = in.text();
  message.spare_thread = in.number_below(2) != 0;
  return whole(in, std::move(message));
}

std::string pack_identities(FileId file, std::span<const Identity> values) {
  Packer out;
  put(out, file);
  out.number(values.size());
  for (const Identity& value : values) out.number(value.kind).number(value.hash);
  return out.bytes();
}

std::optional<IdentitiesMessage> unpack_identities(std::string_view bytes, std::size_t kinds) {
  Unpacker in(bytes);
  IdentitiesMessage message;
  message.file = get_id(in);
  message.values.resize(in.count(2 * sizeof(std::uint64_t)));
  for (Identity& value : message.values) {
    value.kind = static_cast<KindId>(in.number_below(std::size_t{k_person} + 1));
    if (value.kind != k_person && value.kind >= kinds) return std::nullopt;
    value.hash = in.number();
  }
  return whole(in, std::move(message));
}

std::string pack(const FileResult& result) {
  Packer out;
  put(out, result.id);
  put(out, result.parent);
  put(out, result.location);
  out.text(result.type);
  out.number(result.meta.size).number(static_cast<std::uint64_t>(result.meta.modified));
  out.number(static_cast<std::uint64_t>(result.state));
  out.number(static_cast<std::uint64_t>(result.reason));
  put(out, result.detail);
  out.text(result.content);
  out.number(result.counts.size());
  for (const ConfidenceCounts& counts : result.counts) {
    for (std::uint64_t count : counts) out.number(count);
  }
  out.number(result.findings.size());
  for (const Finding& finding : result.findings) put(out, finding);
  out.number(result.facts.size());
  for (const FactCount& fact : result.facts) {
    out.number(fact.kind).text(fact.name).number(fact.count);
  }
  out.number(result.rows).number(result.columns);
  out.texts(result.headings);
  out.texts(result.comments);
  out.number(result.refused_comments.size());
  for (const std::uint32_t line : result.refused_comments) out.number(line);
  return out.bytes();
}

std::optional<FileResult> unpack_file(std::string_view bytes, std::size_t kinds) {
  Unpacker in(bytes);
  FileResult result;
  result.id = get_id(in);
  result.parent = get_id(in);
  result.location = get_location(in);
  result.type = in.text();
  result.meta.size = in.number();
  result.meta.modified = static_cast<std::int64_t>(in.number());
  result.state =
      static_cast<State>(in.number_below(static_cast<std::uint64_t>(State::skipped) + 1));
  result.reason = static_cast<Reason>(in.number_below(static_cast<std::uint64_t>(Reason::k_count)));
  result.detail = get_detail(in);
  result.content = in.text();
  if (in.number() != kinds) return std::nullopt;
  result.counts.resize(kinds);
  for (ConfidenceCounts& counts : result.counts) {
    for (std::uint64_t& count : counts) count = in.number();
  }
  const std::size_t findings = in.count(16 * sizeof(std::uint64_t));
  result.findings.reserve(findings);
  for (std::size_t i = 0; i < findings && in.ok(); ++i) {
    result.findings.push_back(get_finding(in, kinds));
  }
  const std::size_t facts = in.count(4 * sizeof(std::uint64_t));
  for (std::size_t i = 0; i < facts && in.ok(); ++i) {
    FactCount fact;
    fact.kind = static_cast<KindId>(in.number_below(kinds));
    fact.name = in.text();
    fact.count = in.number();
    result.facts.push_back(std::move(fact));
  }
  result.rows = in.number();
  result.columns = in.number();
  result.headings = in.texts();
  result.comments = in.texts();
  result.refused_comments.resize(in.count(sizeof(std::uint64_t)));
  for (std::uint32_t& line : result.refused_comments) {
    line = static_cast<std::uint32_t>(in.number_below(std::uint64_t{1} << 32));
  }
  return whole(in, std::move(result));
}

}  // namespace datakaart::helper
