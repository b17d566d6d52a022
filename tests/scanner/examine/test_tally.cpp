#include "scanner/examine/tally.h"

#include <catch2/catch.hpp>

using namespace datakaart;

namespace {

constexpr KindId k_kind = 1;
constexpr std::size_t k_kinds = 2;

// What a fragment with so many findings of the kind gives.
FragmentFindings findings_of(std::size_t count, std::uint64_t first_hash = 0) {
  FragmentFindings findings;
  findings.counts.resize(k_kinds);
  findings.counts[k_kind][2] = count;
  for (std::size_t i = 0; i < count; ++i) {
    Finding finding;
    finding.kind = k_kind;
    finding.confidence = Confidence::high;
    finding.hash = first_hash + i;
    findings.findings.push_back(finding);
    findings.identities.push_back({k_kind, finding.hash});
  }
  return findings;
}

FragmentFindings rows_of(const std::string& table, std::uint32_t first, std::uint32_t last) {
  FragmentFindings findings = findings_of(0);
  findings.rows = last - first + 1;
  findings.table = table;
  findings.first_row = first;
  findings.last_row = last;
  return findings;
}

const Tally::IdentityReceiver k_nobody = [](std::span<const Identity>) {};

}  // namespace

TEST_CASE("counts stay whole beyond the findings that there is room for") {
  Tally tally(k_kinds, 3, k_nobody);
  tally.take(findings_of(2));
  CHECK(tally.room()[k_kind] == 1);
  tally.take(findings_of(2, 10));
  CHECK(tally.room()[k_kind] == 0);
  CHECK(tally.counts()[k_kind][2] == 4);
  const auto kept = tally.take_findings();
  REQUIRE(kept.size() == 3);
  CHECK(kept[2].hash == 10);
}

TEST_CASE("findings that were taken do not come again") {
  Tally tally(k_kinds, 10, k_nobody);
  tally.take(findings_of(2));
  CHECK(tally.take_findings().size() == 2);
  CHECK_FALSE(tally.has_findings());
  tally.take(findings_of(1, 5));
  const auto kept = tally.take_findings();
  REQUIRE(kept.size() == 1);
  CHECK(kept[0].hash == 5);
}

TEST_CASE("a row that two fragments share counts once") {
  Tally tally(k_kinds, 10, k_nobody);
  tally.take(rows_of("Blad1", 1, 5));
  tally.take(rows_of("Blad1", 5, 7));
  CHECK(tally.rows() == 7);
  tally.take(rows_of("Blad2", 7, 8));
  CHECK(tally.rows() == 9);
}

TEST_CASE("distinct values are handed on once") {
  std::vector<Identity> got;
  Tally tally(k_kinds, 10, [&](std::span<const Identity> values) {
    got.insert(got.end(), values.begin(), values.end());
  });
  tally.take(findings_of(2));
  tally.take(findings_of(2));
  CHECK(got.empty());
  tally.hand_on_identities();
  CHECK(got == std::vector<Identity>{{k_kind, 0}, {k_kind, 1}});
  tally.hand_on_identities();
  CHECK(got.size() == 2);
}

TEST_CASE("facts are summed up by kind and name") {
  Tally tally(k_kinds, 10, k_nobody);
  FragmentFindings findings = findings_of(0);
  findings.facts[{k_kind, "mobile"}] = 2;
  tally.take(FragmentFindings(findings));
  tally.take(std::move(findings));
  const auto facts = tally.facts();
  REQUIRE(facts.size() == 1);
  CHECK(facts[0].name == "mobile");
  CHECK(facts[0].count == 4);
}
