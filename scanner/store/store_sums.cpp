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

void add_counts(std::vector<KindCount>& sum, std::span<const KindCount> counts) {
  for (const KindCount& count : counts) {
    auto at = std::lower_bound(sum.begin(), sum.end(), count.kind,
                               [](const KindCount& c, KindId kind) { return c.kind < kind; });
    if (at == sum.end() || at->kind != count.kind) at = sum.insert(at, KindCount{count.kind});
    at->high += count.high;
    at->medium += count.medium;
    at->low += count.low;
  }
}

void add_dates(FileSum& sum, std::int64_t oldest, std::int64_t newest) {
  if (newest == 0) return;
  const bool first = sum.newest == 0;
  sum.oldest = first ? oldest : std::min(sum.oldest, oldest);
  sum.newest = first ? newest : std::max(sum.newest, newest);
}

// All but what is distinct.
void add_sum(FileSum& sum, const FileSum& other) {
  sum.files += other.files;
  sum.copies += other.copies;
  sum.bytes += other.bytes;
  sum.rows += other.rows;
  sum.changed_lately += other.changed_lately;
  add_dates(sum, other.oldest, other.newest);
  add_counts(sum.counts, other.counts);
  add_facts(sum.facts, other.facts);
}

// In memory, as much as the largest group needs: sorting them there is many times faster than in
// the database.
struct Values {
  explicit Values(std::size_t kinds) : of_kind(kinds) {}
  std::vector<std::vector<std::uint64_t>> of_kind;
  std::vector<std::uint64_t> persons;

  void add(const Values& other) {
    const auto append = [](std::vector<std::uint64_t>& to, const std::vector<std::uint64_t>& from) {
      to.insert(to.end(), from.begin(), from.end());
    };
    for (std::size_t kind = 0; kind < of_kind.size(); ++kind) {
      append(of_kind[kind], other.of_kind[kind]);
    }
    append(persons, other.persons);
  }
};

DatabaseResult<void> read_values(const FileGroup& group, const StoreReader& store,
                                 Statement& identities, Values& values) {
  const auto add = [&](const Statement& row) -> DatabaseResult<void> {
    if (row.number(0) == k_person) {
      ValueRun(row.bytes(1)).append_to(values.persons);
      return {};
    }
    TRY_ASSIGN(const KindId kind, store.kind(row, 0));
    ValueRun(row.bytes(1)).append_to(values.of_kind[kind]);
    return {};
  };
  for (const FileId& id : group.files) TRY(identities.with(id.file, id.member).rows(add));
  return {};
}

// Leaves each value once.
void count_values(FileSum& sum, Values& values, const std::vector<KindInfo>& kinds) {
  sum.people = make_distinct(values.persons);
  for (KindCount& count : sum.counts) {
    count.distinct = make_distinct(values.of_kind[count.kind]);
    const int rank = kinds[count.kind].identity_rank;
    if (rank < 1 || rank > k_last_telling_rank) continue;
    sum.people = std::max(sum.people, std::min(count.distinct, count.high + count.medium));
  }
}

}  // namespace

void FileGroup::add(const StoredFile& file, std::int64_t now) {
  ++sum.files;
  if (!file.copy_of.empty()) ++sum.copies;
  sum.bytes += file.meta.size;
  sum.rows += file.rows;
  if (file.meta.modified != 0 && file.meta.modified > now - k_year) ++sum.changed_lately;
  add_dates(sum, file.meta.modified, file.meta.modified);
  add_counts(sum.counts, file.counts);
  add_facts(sum.facts, file.facts);
  files.push_back(file.id);
}

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
    if (!name.empty()) groups[std::move(name)].add(file, impl_->info.started);
    return true;
  }));
  std::vector<FileSum> sums;
  for (auto& [name, group] : groups) {
    FileGroup* const one = &group;
    TRY_ASSIGN(FileSum sum, count_distinct({&one, 1}));
    sum.key = name;
    sums.push_back(std::move(sum));
  }
  return sums;
}

StoreResult<FileSum> ScanStore::count_distinct(std::span<FileGroup* const> groups) const {
  TRY_ASSIGN(Statement identities,
             impl_->told(impl_->database.prepare(
                 "SELECT kind, hashes FROM value_run WHERE file = ?1 AND member = ?2")));
  const std::vector<KindInfo>& kinds = impl_->info.kinds;
  FileSum sum;
  Values all(kinds.size());
  for (FileGroup* const group : groups) {
    Values values(kinds.size());
    TRY(impl_->told(read_values(*group, *impl_, identities, values)));
    count_values(group->sum, values, kinds);
    if (groups.size() == 1) return group->sum;
    add_sum(sum, group->sum);
    all.add(values);
  }
  count_values(sum, all, kinds);
  return sum;
}

}  // namespace datakaart
