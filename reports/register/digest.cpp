#include "reports/register/digest.h"

#include <algorithm>
#include <charconv>
#include <chrono>
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

// A data set while its files are met.
struct DraftSet {
  RegisterEntry entry;
  FileGroup files;
};

// By the texts of their keys, which is the order of Digest::sets.
using DraftSets = std::map<std::string, DraftSet>;

// Files by department.
using Departments = std::map<std::string, FileGroup>;

void add_to_set(DraftSet& set, const StoredFile& file, Readers readers, std::uint64_t place,
                std::int64_t now) {
  set.files.add(file, now);
  RegisterEntry& entry = set.entry;
  entry.first_file = std::min(entry.first_file, place);
  entry.readers = std::max(entry.readers, readers);
  if (readers == Readers::group) {
    for (const std::string& name : reader_names(file)) add_name(entry.groups, name);
  }
  if (!file.owner.empty()) add_name(entry.owners, file.owner);
  if (!file.copy_of.empty() && readers == Readers::everyone) ++entry.open_copies;
  entry.votes.file(name_in(file.folder, file.location), file.headings);
}

// The one pass over files with all that was counted in them.
StoreResult<void> add_files(Digest& digest, const ScanStore& store, const DataSetKeys& keys,
                            DraftSets& sets, Departments& departments) {
  const ScanInfo& info = store.info();
  return store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
    const Readers readers = readers_of(file);
    const RiskScore risk = risk_of(file.counts, digest.kinds, readers);
    ++digest.files_by_risk.at(static_cast<std::size_t>(risk.risk));
    for (const KindCount& count : file.counts) {
      ++digest.files_by_kind.at(count.kind);
      digest.findings += count.total();
      digest.findings_kept += std::min(count.total(), digest.findings_cap);
    }
    if (file.meta.modified != 0) ++digest.files_by_year[year_of(file.meta.modified)];
    DataSetKey key = keys.key_of(file);
    const auto [place, is_new] = sets.try_emplace(key.text());
    if (is_new) {
      RegisterEntry& entry = place->second.entry;
      entry.key = std::move(key);
      entry.votes = ActivityVotes(digest.rules, below_roots(entry.key.folder, info));
    }
    add_to_set(place->second, file, readers, digest.files_with_findings++, info.started);
    const std::string department = department_of(file.folder, info);
    if (!department.empty()) departments[department].add(file, info.started);
    return true;
  });
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

// Sums over the data sets, and over the activities: the values of each file are read once for both.
StoreResult<void> add_sums(Digest& digest, const ScanStore& store, std::vector<FileGroup>& groups) {
  for (RegisterRow& row : digest.activities) {
    std::vector<FileGroup*> parts;
    for (const std::size_t set : row.sets) parts.push_back(&groups[set]);
    TRY_ASSIGN(row.sum, store.count_distinct(parts));
    for (const std::size_t set : row.sets) {
      RegisterEntry& entry = digest.sets[set];
      entry.sum = std::move(groups[set].sum);
      entry.risk = risk_of(entry.sum.counts, digest.kinds, entry.readers);
      groups[set] = {};
    }
  }
  return {};
}

// A last pass, over the files as such: what is older than usual is known by the activities only.
StoreResult<void> add_overdue(Digest& digest, const ScanStore& store, const DataSetKeys& keys,
                              const std::map<std::string, std::size_t>& places) {
  const std::int64_t now = store.info().started;
  const auto has_term = [](const RegisterRow& row) { return row.term != nullptr; };
  if (std::none_of(digest.activities.begin(), digest.activities.end(), has_term)) return {};
  const auto see = [&](const StoredFile& file) {
    RegisterEntry& entry = digest.sets[places.at(keys.key_of(file).text())];
    const RetentionTerm* term = digest.activities[entry.row].term;
    if (term == nullptr || !is_past(*term, file.meta.modified, now)) return true;
    ++entry.overdue;
    keep_overdue(digest, file, *term);
    return true;
  };
  return store.files(ScanStore::Files::with_personal_data, see, ScanStore::Counts::no);
}

StoreResult<void> add_departments(Digest& digest, const ScanStore& store,
                                  Departments& departments) {
  for (auto& [name, files] : departments) {
    FileGroup* const one = &files;
    TRY_ASSIGN(const FileSum sum, store.count_distinct({&one, 1}));
    if (sum.people > 0) digest.departments.push_back({name, sum.people});
    files = {};
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
  const auto observe = [&](const StoredFile& file) {
    keys.observe(file);
    return true;
  };
  TRY(store.files(ScanStore::Files::with_personal_data, observe, ScanStore::Counts::no));
  keys.join_families();
  DraftSets drafts;
  Departments departments;
  TRY(add_files(digest, store, keys, drafts, departments));
  std::map<std::string, std::size_t> places;
  std::vector<FileGroup> groups;
  for (auto& [key, draft] : drafts) {
    places.emplace(key, digest.sets.size());
    draft.entry.activity = draft.entry.votes.proposal();
    digest.sets.push_back(std::move(draft.entry));
    groups.push_back(std::move(draft.files));
  }
  drafts.clear();
  add_rows(digest);
  TRY(add_sums(digest, store, groups));
  TRY(add_overdue(digest, store, keys, places));
  TRY(add_departments(digest, store, departments));
  return digest;
}

}  // namespace datakaart
