#include "reports/register/digest.h"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <functional>
#include <map>

#include "base/try.h"

namespace datakaart {
namespace {

constexpr std::size_t k_names = 3;  // of groups and owners, for a data set

// The store keeps no more than the scan's own cap allowed.
std::uint64_t cap_of(const ScanInfo& info, const ReportOptions& options) {
  const auto kept = info.options.find("max-findings");
  if (kept == info.options.end()) return options.max_findings;
  std::uint64_t cap = 0;
  const std::string& text = kept->second;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), cap);
  return error == std::errc{} && end == text.data() + text.size()
             ? std::min(cap, options.max_findings)
             : options.max_findings;
}

void add_coverage(Digest& digest) {
  for (const CoverageCount& count : digest.coverage) {
    for (CoverageCount* sum :
         {&digest.by_state.at(static_cast<std::size_t>(count.state)), &digest.seen}) {
      sum->files += count.files;
      sum->members += count.members;
      sum->bytes += count.bytes;
    }
    if (count.state == State::examined) continue;
    digest.not_examined += count.files + count.members;
    if (is_gap(count.reason)) digest.gaps += count.files + count.members;
  }
}

// Adds a name to a short sorted list.
void add_name(std::vector<std::string>& names, const std::string& name) {
  const auto at = std::lower_bound(names.begin(), names.end(), name);
  if (at != names.end() && *at == name) return;
  names.insert(at, name);
  if (names.size() > k_names) names.pop_back();
}

// `folder` from the last part of the scanned folder's own path on: what is around it is not known
// to be of this business.
std::string_view below_roots(std::string_view folder, const ScanInfo& info) {
  for (const std::string& root : info.roots) {
    std::string_view base(root);
    while (base.ends_with('/')) base.remove_suffix(1);
    if (base.empty() || !folder.starts_with(base)) continue;
    if (folder.size() > base.size() && folder[base.size()] != '/') continue;
    return folder.substr(base.rfind('/') + 1);
  }
  return folder;
}

// The folder right below the scanned one; of what lies in that itself, its own name. With several
// scanned folders, theirs is in front.
std::string department_of(std::string_view folder, const ScanInfo& info) {
  const std::string_view below = below_roots(folder, info);
  const std::size_t root = std::min(below.find('/'), below.size());
  const std::size_t from = root + 1 < below.size() ? root + 1 : below.size();
  const std::size_t end = std::min(below.find('/', from), below.size());
  if (from == end) return std::string(below.substr(0, root));
  return std::string(info.roots.size() > 1 ? below.substr(0, end) : below.substr(from, end - from));
}

int year_of(std::int64_t seconds) {
  const std::chrono::sys_seconds time{std::chrono::seconds(seconds)};
  return static_cast<int>(
      std::chrono::year_month_day(std::chrono::floor<std::chrono::days>(time)).year());
}

// What follows the folder: the file's name, with the members inside it.
std::string_view name_in(std::string_view folder, std::string_view location) {
  return location.starts_with(folder) ? location.substr(folder.size()) : location;
}

void add_file(Digest& digest, const StoredFile& file, const DataSetKeys& keys,
              const std::map<std::string, std::size_t>& places) {
  const Readers readers = readers_of(file);
  const RiskScore risk = risk_of(file.counts, digest.kinds, readers);
  ++digest.files_with_findings;
  ++digest.files_by_risk.at(static_cast<std::size_t>(risk.risk));
  for (const KindCount& count : file.counts) {
    ++digest.files_by_kind.at(count.kind);
    digest.findings += count.total();
    digest.findings_kept += std::min(count.total(), digest.findings_cap);
  }
  if (file.meta.modified != 0) ++digest.files_by_year[year_of(file.meta.modified)];
  const auto place = places.find(keys.key_of(file).text());
  if (place == places.end()) return;
  RegisterEntry& entry = digest.sets[place->second];
  entry.first_file = std::min(entry.first_file, digest.files_with_findings - 1);
  entry.readers = std::max(entry.readers, readers);
  if (readers == Readers::group) {
    for (const std::string& name : reader_names(file)) add_name(entry.groups, name);
  }
  if (!file.owner.empty()) add_name(entry.owners, file.owner);
  if (!file.copy_of.empty() && readers == Readers::everyone) ++entry.open_copies;
  entry.votes.file(name_in(file.folder, file.location), file.headings);
}

StoreResult<void> add_sets(Digest& digest, const ScanStore& store, const DataSetKeys& keys,
                           std::map<std::string, std::size_t>& places) {
  TRY_ASSIGN(auto sums, store.sums_by([&](const StoredFile& f) { return keys.key_of(f).text(); }));
  for (FileSum& sum : sums) {
    RegisterEntry entry;
    entry.key = DataSetKey::parse(sum.key);
    entry.votes = ActivityVotes(digest.rules, below_roots(entry.key.folder, store.info()));
    places.emplace(sum.key, digest.sets.size());
    entry.sum = std::move(sum);
    digest.sets.push_back(std::move(entry));
  }
  return {};
}

// A row for each activity of the rules that has data sets, then one for each other data set.
void add_rows(Digest& digest) {
  for (const ActivityEntry& activity : digest.rules) {
    RegisterRow row;
    row.activity = &activity;
    row.id = activity.code;
    row.term = retention_term(activity.term);
    for (std::size_t i = 0; i < digest.sets.size(); ++i) {
      if (digest.sets[i].activity.activity == &activity) row.sets.push_back(i);
    }
    if (!row.sets.empty()) digest.activities.push_back(std::move(row));
  }
  for (std::size_t i = 0; i < digest.sets.size(); ++i) {
    if (digest.sets[i].activity.activity != nullptr) continue;
    digest.activities.push_back({nullptr, digest.sets[i].key.id(), {i}, {}, nullptr});
  }
  for (std::size_t i = 0; i < digest.activities.size(); ++i) {
    for (const std::size_t set : digest.activities[i].sets) digest.sets[set].row = i;
  }
}

void keep_overdue(Digest& digest, const StoredFile& file, const RetentionTerm& term) {
  const auto older = [](const OverdueFile& a, const OverdueFile& b) {
    return a.modified < b.modified;
  };
  OverdueFile overdue{{}, file.meta.modified, &term};
  const auto at = std::upper_bound(digest.overdue.begin(), digest.overdue.end(), overdue, older);
  if (at == digest.overdue.end() && digest.overdue.size() >= k_most_overdue) return;
  overdue.location = file.location;
  digest.overdue.insert(at, std::move(overdue));
  if (digest.overdue.size() > k_most_overdue) digest.overdue.pop_back();
}

// Sums over the activities, and on the way what is older than usual.
StoreResult<void> add_sums(Digest& digest, const ScanStore& store, const DataSetKeys& keys,
                           const std::map<std::string, std::size_t>& places) {
  const std::int64_t now = store.info().started;
  const auto key = [&](const StoredFile& file) -> std::string {
    const auto place = places.find(keys.key_of(file).text());
    if (place == places.end()) return {};
    RegisterEntry& entry = digest.sets[place->second];
    const RegisterRow& row = digest.activities[entry.row];
    if (row.term != nullptr && is_past(*row.term, file.meta.modified, now)) {
      ++entry.overdue;
      keep_overdue(digest, file, *row.term);
    }
    return row.id;
  };
  TRY_ASSIGN(auto counted, store.sums_by(key));
  std::map<std::string, FileSum> sums;
  for (FileSum& sum : counted) sums.emplace(sum.key, std::move(sum));
  for (RegisterRow& row : digest.activities) row.sum = std::move(sums[row.id]);
  return {};
}

StoreResult<void> add_departments(Digest& digest, const ScanStore& store) {
  const auto key = [&](const StoredFile& file) { return department_of(file.folder, store.info()); };
  TRY_ASSIGN(const auto sums, store.sums_by(key));
  for (const FileSum& sum : sums) {
    if (sum.people > 0) digest.departments.push_back({sum.key, sum.people});
  }
  std::stable_sort(
      digest.departments.begin(), digest.departments.end(),
      [](const DepartmentSum& a, const DepartmentSum& b) { return a.people > b.people; });
  if (digest.departments.size() > k_most_departments) digest.departments.resize(k_most_departments);
  return {};
}

}  // namespace

tl::expected<Digest, std::string> digest_of(const ScanStore& store, const ReportOptions& options,
                                            const Texts& texts) {
  Digest digest;
  digest.rules = options.activities;
  digest.findings_cap = cap_of(store.info(), options);
  for (const KindInfo& kind : store.info().kinds) {
    digest.kinds.push_back(known_kind(kind, texts));
  }
  digest.files_by_kind.resize(digest.kinds.size());
  TRY_ASSIGN(digest.totals, store.totals());
  for (const KindCount& total : digest.totals) {
    if (total.high + total.medium > 0) digest.found.push_back(total.kind);
  }
  TRY_ASSIGN(digest.coverage, store.coverage());
  TRY_ASSIGN(digest.formats, store.formats());
  add_coverage(digest);
  DataSetKeys keys;
  const auto each = [&](const std::function<void(const StoredFile&)>& see) {
    return store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
      see(file);
      return true;
    });
  };
  TRY(each([&](const StoredFile& file) { keys.observe(file); }));
  keys.join_families();
  std::map<std::string, std::size_t> places;
  TRY(add_sets(digest, store, keys, places));
  TRY(each([&](const StoredFile& file) { add_file(digest, file, keys, places); }));
  for (RegisterEntry& entry : digest.sets) {
    entry.risk = risk_of(entry.sum.counts, digest.kinds, entry.readers);
    entry.activity = entry.votes.proposal();
  }
  add_rows(digest);
  TRY(add_sums(digest, store, keys, places));
  TRY(add_departments(digest, store));
  return digest;
}

}  // namespace datakaart
