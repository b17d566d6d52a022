// The parts of ScanStore that add up: totals, coverage, sums of files.
#include <algorithm>
#include <array>
#include <tuple>

#include "base/try.h"
#include "scanner/store/store_reader.h"
#include "scanner/store/value_runs.h"

namespace datakaart {
namespace {

// Kinds of a higher rank do not tell a person from others by themselves.
constexpr int k_last_telling_rank = 3;

constexpr std::int64_t k_year = 365 * 86'400;  // seconds

struct FileGroup {
  FileSum sum;
  std::vector<FileId> members;
};

void add_facts(std::vector<FactCount>& sum, std::span<const FactCount> facts) {
  const auto before = [](const FactCount& a, const FactCount& b) {
    return std::tie(a.kind, a.name) < std::tie(b.kind, b.name);
  };
  for (const FactCount& fact : facts) {
    const auto at = std::lower_bound(sum.begin(), sum.end(), fact, before);
    if (at != sum.end() && !before(fact, *at)) {
      at->count += fact.count;
    } else {
      sum.insert(at, fact);
    }
  }
}

void add_file(FileGroup& group, const StoredFile& file, std::int64_t now) {
  FileSum& sum = group.sum;
  ++sum.files;
  if (!file.copy_of.empty()) ++sum.copies;
  sum.bytes += file.meta.size;
  sum.rows += file.rows;
  if (file.meta.modified != 0) {
    const bool first = sum.newest == 0;
    sum.oldest = first ? file.meta.modified : std::min(sum.oldest, file.meta.modified);
    sum.newest = first ? file.meta.modified : std::max(sum.newest, file.meta.modified);
    if (file.meta.modified > now - k_year) ++sum.changed_lately;
  }
  for (const KindCount& count : file.counts) {
    auto at = std::lower_bound(sum.counts.begin(), sum.counts.end(), count.kind,
                               [](const KindCount& c, KindId kind) { return c.kind < kind; });
    if (at == sum.counts.end() || at->kind != count.kind) {
      at = sum.counts.insert(at, KindCount{count.kind});
    }
    at->high += count.high;
    at->medium += count.medium;
    at->low += count.low;
  }
  add_facts(sum.facts, file.facts);
  group.members.push_back(file.id);
}

// Gathers the group's values in memory: as much as the largest group needs, and sorting them there
// is many times faster than in the database.
DatabaseResult<void> count_distinct(FileGroup& group, const StoreReader& store,
                                    Statement& identities) {
  std::vector<std::vector<std::uint64_t>> values(store.info.kinds.size());
  std::vector<std::uint64_t> persons;
  const auto add = [&](const Statement& row) -> DatabaseResult<void> {
    if (row.number(0) == k_person) {
      ValueRun(row.bytes(1)).append_to(persons);
      return {};
    }
    TRY_ASSIGN(const KindId kind, store.kind(row, 0));
    ValueRun(row.bytes(1)).append_to(values[kind]);
    return {};
  };
  for (const FileId& id : group.members) TRY(identities.with(id.file, id.member).rows(add));
  group.sum.people = make_distinct(persons);
  for (KindCount& count : group.sum.counts) {
    count.distinct = make_distinct(values[count.kind]);
    const int rank = store.info.kinds[count.kind].identity_rank;
    if (rank < 1 || rank > k_last_telling_rank) continue;
    group.sum.people =
        std::max(group.sum.people, std::min(count.distinct, count.high + count.medium));
  }
  return {};
}

}  // namespace

StoreResult<std::vector<KindCount>> ScanStore::totals() const {
  if (impl_->totals) return *impl_->totals;
  TRY_ASSIGN(const std::vector<std::uint64_t> distinct,
             impl_->told(count_distinct_values(impl_->database, impl_->info.kinds.size())));
  std::vector<KindCount> totals;
  const auto add = [&](const Statement& row) -> DatabaseResult<void> {
    TRY_ASSIGN(const KindId kind, impl_->kind(row, 0));
    totals.push_back({kind, row.number(1), row.number(2), row.number(3), distinct[kind]});
    return {};
  };
  TRY(impl_->told(
      impl_->database.rows("SELECT kind, SUM(high), SUM(medium), SUM(low) FROM kind_count "
                           "GROUP BY kind ORDER BY kind",
                           add)));
  impl_->totals = totals;
  return totals;
}

StoreResult<std::vector<CoverageCount>> ScanStore::coverage() const {
  std::vector<CoverageCount> counts;
  const auto add = [&](const Statement& row) -> DatabaseResult<void> {
    TRY_ASSIGN(const State state, StoreReader::state(row, 0));
    TRY_ASSIGN(const Reason reason, StoreReader::reason(row, 1));
    counts.push_back({state, reason, row.number(2), row.number(3), row.number(4)});
    return {};
  };
  TRY(impl_->told(impl_->database.rows(
      "SELECT state, reason, SUM(member = 0), SUM(member <> 0), SUM(IIF(member = 0, size, 0)) "
      "FROM file GROUP BY state, reason ORDER BY state, reason",
      add)));
  return counts;
}

StoreResult<std::vector<FormatCount>> ScanStore::formats() const {
  std::vector<FormatCount> counts;
  const auto add = [&](const Statement& row) -> DatabaseResult<void> {
    TRY_ASSIGN(const State state, StoreReader::state(row, 1));
    counts.push_back({row.text(0), state, row.number(2), row.number(3), row.number(4)});
    return {};
  };
  TRY(impl_->told(impl_->database.rows(
      "SELECT type, state, SUM(member = 0), SUM(member <> 0), SUM(IIF(member = 0, size, 0)) "
      "FROM file GROUP BY type, state ORDER BY type, state",
      add)));
  return counts;
}

StoreResult<std::vector<FileSum>> ScanStore::sums_by(
    const std::function<std::string(const StoredFile&)>& key) const {
  std::map<std::string, FileGroup> groups;
  TRY(files(Files::with_personal_data, [&](const StoredFile& file) {
    std::string name = key(file);
    if (!name.empty()) add_file(groups[std::move(name)], file, impl_->info.started);
    return true;
  }));
  TRY_ASSIGN(Statement identities,
             impl_->told(impl_->database.prepare(
                 "SELECT kind, hashes FROM value_run WHERE file = ?1 AND member = ?2")));
  std::vector<FileSum> sums;
  for (auto& [name, group] : groups) {
    TRY(impl_->told(count_distinct(group, *impl_, identities)));
    group.sum.key = name;
    sums.push_back(std::move(group.sum));
  }
  return sums;
}

}  // namespace datakaart
