#include "reports/workbook/digest.h"

#include <algorithm>
#include <charconv>
#include <map>

namespace datakaart {
namespace {

constexpr std::size_t k_most_exposed = 10;
constexpr std::size_t k_groups_named = 3;

using SetKey = std::pair<std::string, std::string>;

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

// Keeps the heaviest, the earlier first where they weigh the same.
void keep_exposed(Digest& digest, const StoredFile& file, const RiskScore& risk, Readers readers,
                  const Texts& texts) {
  std::uint64_t distinct = 0;
  for (const KindCount& count : file.counts) distinct += count.distinct;
  auto& list = digest.most_exposed;
  const auto heavier = [](const ExposedFile& a, const ExposedFile& b) {
    return a.risk.score != b.risk.score ? a.risk.score > b.risk.score : a.distinct > b.distinct;
  };
  ExposedFile exposed{digest.files_with_findings, {}, risk, {}, distinct};
  const auto at = std::upper_bound(list.begin(), list.end(), exposed, heavier);
  if (at == list.end() && list.size() >= k_most_exposed) return;
  exposed.location = file.location;
  exposed.readers = readers_words(readers, file.group, texts);
  list.insert(at, std::move(exposed));
  if (list.size() > k_most_exposed) list.pop_back();
}

void add_readers(RegisterEntry& entry, const StoredFile& file, Readers readers) {
  entry.readers = std::max(entry.readers, readers);
  if (readers != Readers::group) return;
  const auto at = std::lower_bound(entry.groups.begin(), entry.groups.end(), file.group);
  if (at != entry.groups.end() && *at == file.group) return;
  entry.groups.insert(at, file.group);
  if (entry.groups.size() > k_groups_named) entry.groups.pop_back();
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

// What follows the folder: the file's name, with the members inside it.
std::string_view name_in(std::string_view folder, std::string_view location) {
  return location.starts_with(folder) ? location.substr(folder.size()) : location;
}

void add_file(Digest& digest, const StoredFile& file, const std::map<SetKey, std::size_t>& sets,
              const Texts& texts) {
  const Readers readers = readers_of(file);
  const RiskScore risk = risk_of(file.counts, digest.kinds, readers);
  keep_exposed(digest, file, risk, readers, texts);
  ++digest.files_with_findings;
  ++digest.files_by_risk.at(static_cast<std::size_t>(risk.risk));
  for (const KindCount& count : file.counts) {
    ++digest.files_by_kind.at(count.kind);
    digest.findings += count.total();
    digest.findings_kept += std::min(count.total(), digest.findings_cap);
  }
  const auto set = sets.find({file.folder, std::string(document_kind(file.type))});
  if (set == sets.end()) return;
  RegisterEntry& entry = digest.sets[set->second];
  add_readers(entry, file, readers);
  entry.votes.file(name_in(file.folder, file.location));
}

}  // namespace

tl::expected<Digest, std::string> digest_of(const ScanStore& store, const ReportOptions& options,
                                            const Texts& texts) {
  Digest digest;
  digest.findings_cap = cap_of(store.info(), options);
  for (const KindInfo& kind : store.info().kinds) {
    digest.kinds.push_back(known_kind(kind, texts.language()));
  }
  digest.files_by_kind.resize(digest.kinds.size());
  digest.totals = store.totals();
  for (const KindCount& total : digest.totals) {
    if (total.high + total.medium > 0) digest.found.push_back(total.kind);
  }
  digest.coverage = store.coverage();
  add_coverage(digest);
  std::map<SetKey, std::size_t> sets;
  for (DataSet& set : store.data_sets()) {
    sets.emplace(SetKey{set.folder, set.document_kind}, sets.size());
    ActivityVotes votes(below_roots(set.folder, store.info()));
    digest.sets.push_back({std::move(set), {}, {}, {}, std::move(votes), {}});
  }
  // A failure in the sums above comes back here.
  const auto done = store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
    add_file(digest, file, sets, texts);
    return true;
  });
  if (!done) return tl::unexpected(done.error());
  for (RegisterEntry& entry : digest.sets) {
    entry.risk = risk_of(entry.set.counts, digest.kinds, entry.readers);
    entry.activity = entry.votes.proposal();
  }
  return digest;
}

}  // namespace datakaart
