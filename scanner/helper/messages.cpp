#include "scanner/helper/messages.h"

#include <algorithm>

namespace datakaart::helper {
namespace {

void put(Packer& out, const std::vector<std::string>& texts) {
  out.number(texts.size());
  for (const std::string& text : texts) out.text(text);
}

std::vector<std::string> get_texts(Unpacker& in) {
  std::vector<std::string> texts(in.count(sizeof(std::uint64_t)));
  for (std::string& text : texts) text = in.text();
  return texts;
}

void put(Packer& out, const FileId& id) { out.number(id.file).number(id.member); }

FileId get_id(Unpacker& in) {
  FileId id;
  id.file = in.number();
  id.member = in.number();
  return id;
}

void put(Packer& out, const Location& location) {
  out.text(location.path);
  put(out, location.members);
}

Location get_location(Unpacker& in) {
  Location location;
  location.path = in.text();
  location.members = get_texts(in);
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

constexpr std::uint64_t k_confidences = static_cast<std::uint64_t>(Confidence::high) + 1;

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

void put(Packer& out, const Limits& limits) {
  for (const LimitOption& limit : limit_options()) out.number(limits.*limit.value);
}

Limits get_limits(Unpacker& in) {
  Limits limits;
  for (const LimitOption& limit : limit_options()) limits.*limit.value = in.number();
  return limits;
}

void put(Packer& out, const CustomDetector& kind) {
  out.text(kind.name).text(kind.title).text(kind.pattern).text(kind.checksum);
  put(out, kind.words);
  out.number(static_cast<std::uint64_t>(kind.confidence));
  out.number(kind.needs_word ? 1 : 0).number(kind.identifies_person ? 1 : 0).text(kind.source);
}

CustomDetector get_custom_detector(Unpacker& in) {
  CustomDetector kind;
  kind.name = in.text();
  kind.title = in.text();
  kind.pattern = in.text();
  kind.checksum = in.text();
  kind.words = get_texts(in);
  kind.confidence = static_cast<Confidence>(in.number_below(k_confidences));
  kind.needs_word = in.number_below(2) == 1;
  kind.identifies_person = in.number_below(2) == 1;
  kind.source = in.text();
  return kind;
}

void put(Packer& out, const CheckRules& rules) {
  out.number(static_cast<std::uint64_t>(rules.fails_from)).number(rules.fails_from_of.size());
  for (const auto& [kind, confidence] : rules.fails_from_of) {
    out.text(kind).number(static_cast<std::uint64_t>(confidence));
  }
  out.number(rules.allow.size());
  for (const AllowRule& rule : rules.allow) {
    out.text(rule.path);
    put(out, rule.kinds);
    put(out, rule.values);
  }
  out.text(rules.root).text(rules.from);
}

CheckRules get_check_rules(Unpacker& in) {
  CheckRules rules;
  rules.fails_from = static_cast<Confidence>(in.number_below(k_confidences));
  rules.fails_from_of.resize(in.count(2 * sizeof(std::uint64_t)));
  for (auto& [kind, confidence] : rules.fails_from_of) {
    kind = in.text();
    confidence = static_cast<Confidence>(in.number_below(k_confidences));
  }
  rules.allow.resize(in.count(3 * sizeof(std::uint64_t)));
  for (AllowRule& rule : rules.allow) {
    rule.path = in.text();
    rule.kinds = get_texts(in);
    rule.values = get_texts(in);
  }
  rules.root = in.text();
  rules.from = in.text();
  return rules;
}

template <typename T>
std::optional<T> checked(const Unpacker& in, T value) {
  if (!in.at_end()) return std::nullopt;
  return value;
}

}  // namespace

std::string pack(const Setup& setup) {
  Packer out;
  put(out, setup.engine.detectors.regions);
  const std::vector<CustomDetector>& custom_detectors = setup.engine.detectors.custom_detectors;
  out.number(custom_detectors.size());
  for (const CustomDetector& kind : custom_detectors) put(out, kind);
  put(out, setup.engine.kinds);
  out.number(static_cast<std::uint64_t>(setup.engine.min_confidence));
  out.text({reinterpret_cast<const char*>(setup.key.data()), setup.key.size()});
  put(out, setup.limits);
  out.number(static_cast<std::uint64_t>(setup.sandbox));
  put(out, setup.heading_words);
  out.number(setup.check ? 1 : 0);
  if (setup.check) put(out, *setup.check);
  out.number(setup.timings ? 1 : 0);
  return out.bytes();
}

std::optional<Setup> unpack_setup(std::string_view bytes) {
  Unpacker in(bytes);
  Setup setup;
  setup.engine.detectors.regions = get_texts(in);
  const std::size_t custom_detectors = in.count(9 * sizeof(std::uint64_t));
  for (std::size_t i = 0; i < custom_detectors && in.ok(); ++i) {
    setup.engine.detectors.custom_detectors.push_back(get_custom_detector(in));
  }
  setup.engine.kinds = get_texts(in);
  setup.engine.min_confidence = static_cast<Confidence>(in.number_below(k_confidences));
  const std::string key = in.text();
  if (key.size() != setup.key.size()) return std::nullopt;
  std::copy(key.begin(), key.end(), setup.key.begin());
  setup.limits = get_limits(in);
  setup.sandbox =
      static_cast<Sandbox>(in.number_below(static_cast<std::uint64_t>(Sandbox::strict) + 1));
  setup.heading_words = get_texts(in);
  if (in.number_below(2) != 0) setup.check = get_check_rules(in);
  setup.timings = in.number_below(2) != 0;
  return checked(in, std::move(setup));
}

std::string pack(const CellsSetup& setup) {
  Packer out;
  put(out, setup.limits);
  out.number(static_cast<std::uint64_t>(setup.sandbox));
  return out.bytes();
}

std::optional<CellsSetup> unpack_cells_setup(std::string_view bytes) {
  Unpacker in(bytes);
  CellsSetup setup;
  setup.limits = get_limits(in);
  setup.sandbox =
      static_cast<Sandbox>(in.number_below(static_cast<std::uint64_t>(Sandbox::strict) + 1));
  return checked(in, std::move(setup));
}

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
  return checked(in, std::move(message));
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
  return checked(in, std::move(times));
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
  return checked(in, std::move(message));
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
  return checked(in, std::move(message));
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
  put(out, result.headings);
  put(out, result.comments);
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
  result.headings = get_texts(in);
  result.comments = get_texts(in);
  result.refused_comments.resize(in.count(sizeof(std::uint64_t)));
  for (std::uint32_t& line : result.refused_comments) {
    line = static_cast<std::uint32_t>(in.number_below(std::uint64_t{1} << 32));
  }
  return checked(in, std::move(result));
}

}  // namespace datakaart::helper
