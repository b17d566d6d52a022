// What a helper is told before its first job.
#include <algorithm>

#include "scanner/helper/messages.h"

namespace datakaart::helper {
namespace {

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
  out.texts(kind.words);
  out.number(static_cast<std::uint64_t>(kind.confidence));
  out.number(kind.needs_word ? 1 : 0).number(kind.identifies_person ? 1 : 0).text(kind.source);
}

CustomDetector get_custom_detector(Unpacker& in) {
  CustomDetector kind;
  kind.name = in.text();
  kind.title = in.text();
  kind.pattern = in.text();
  kind.checksum = in.text();
  kind.words = in.texts();
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
    out.texts(rule.kinds);
    out.texts(rule.values);
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
    rule.kinds = in.texts();
    rule.values = in.texts();
  }
  rules.root = in.text();
  rules.from = in.text();
  return rules;
}

}  // namespace

std::string pack(const Setup& setup) {
  Packer out;
  out.texts(setup.engine.detectors.regions);
  const std::vector<CustomDetector>& custom_detectors = setup.engine.detectors.custom_detectors;
  out.number(custom_detectors.size());
  for (const CustomDetector& kind : custom_detectors) put(out, kind);
  out.texts(setup.engine.kinds);
  out.number(static_cast<std::uint64_t>(setup.engine.min_confidence));
  out.text({reinterpret_cast<const char*>(setup.key.data()), setup.key.size()});
  put(out, setup.limits);
  out.number(static_cast<std::uint64_t>(setup.sandbox));
  out.texts(setup.heading_words);
  out.number(setup.check ? 1 : 0);
  if (setup.check) put(out, *setup.check);
  out.number(setup.timings ? 1 : 0);
  return out.bytes();
}

std::optional<Setup> unpack_setup(std::string_view bytes) {
  Unpacker in(bytes);
  Setup setup;
  setup.engine.detectors.regions = in.texts();
  const std::size_t custom_detectors = in.count(9 * sizeof(std::uint64_t));
  for (std::size_t i = 0; i < custom_detectors && in.ok(); ++i) {
    setup.engine.detectors.custom_detectors.push_back(get_custom_detector(in));
  }
  setup.engine.kinds = in.texts();
  setup.engine.min_confidence = static_cast<Confidence>(in.number_below(k_confidences));
  const std::string key = in.text();
  if (key.size() != setup.key.size()) return std::nullopt;
  std::copy(key.begin(), key.end(), setup.key.begin());
  setup.limits = get_limits(in);
  setup.sandbox =
      static_cast<Sandbox>(in.number_below(static_cast<std::uint64_t>(Sandbox::strict) + 1));
  setup.heading_words = in.texts();
  if (in.number_below(2) != 0) setup.check = get_check_rules(in);
  setup.timings = in.number_below(2) != 0;
  return whole(in, std::move(setup));
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
  return whole(in, std::move(setup));
}

}  // namespace datakaart::helper
