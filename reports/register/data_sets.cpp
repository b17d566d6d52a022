#include "reports/register/data_sets.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "base/characters.h"
#include "base/stable_hash.h"

namespace datakaart {
namespace {

constexpr char k_between = '\0';

// Words of versions and copies, in the four languages.
constexpr auto k_marks = std::to_array<std::string_view>(
    {"kopie",  "copy",   "copie",   "def",    "definitief", "final", "finaal", "finale",
     "v",      "versie", "version", "rev",    "nieuw",      "new",   "oud",    "old",
     "ancien", "alt",    "neu",     "backup", "bak",        "bis",   "van",    "of",
     "de",     "draft",  "concept", "tmp",    "export",     "temp"});

constexpr auto k_months = std::to_array<std::string_view>(
    {"januari",  "februari",  "maart",   "april",    "mei",      "juni",     "juli",
     "augustus", "september", "oktober", "november", "december", "janvier",  "fevrier",
     "février",  "mars",      "avril",   "mai",      "juin",     "juillet",  "aout",
     "août",     "septembre", "octobre", "novembre", "decembre", "décembre", "january",
     "february", "march",     "may",     "june",     "july",     "august",   "october",
     "jan",      "feb",       "mrt",     "apr",      "jun",      "jul",      "aug",
     "sep",      "okt",       "oct",     "nov",      "dec",      "q"});

bool is_name_letter(char c) { return is_letter(c) || !is_ascii(c); }

template <typename List>
bool contains(const List& list, std::string_view word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

std::string first_word(const std::string& family) { return family.substr(0, family.find(' ')); }
std::string last_word(const std::string& family) { return family.substr(family.rfind(' ') + 1); }

// Adds to `shared` what families with an equal word at one end share: that word.
void share(const std::set<std::string>& families, std::string (*word_of)(const std::string&),
           std::map<std::string, std::string>& shared) {
  std::map<std::string, std::vector<std::string>> by_word;
  for (const std::string& family : families) {
    if (!family.empty() && !shared.contains(family)) by_word[word_of(family)].push_back(family);
  }
  for (const auto& [word, alike] : by_word) {
    if (alike.size() < 2) continue;
    for (const std::string& family : alike) shared.emplace(family, word);
  }
}

DocumentKind document_kind_named(std::string_view name) {
  for (const DocumentKind kind :
       {DocumentKind::table, DocumentKind::document, DocumentKind::mail, DocumentKind::text}) {
    if (name == name_of(kind)) return kind;
  }
  return DocumentKind::other;
}

// The name itself: of the innermost member, where it stands in a container.
std::string_view last_name(std::string_view location) {
  return location.substr(location.find_last_of("/!") + 1);
}

}  // namespace

std::string family_of(std::string_view name) {
  const std::string lower = lower_ascii(name.substr(0, std::min(name.rfind('.'), name.size())));
  std::vector<std::string> words;
  for (std::size_t at = 0; at < lower.size();) {
    std::size_t end = at;
    while (end < lower.size() && is_name_letter(lower[end])) ++end;
    if (end > at) words.push_back(lower.substr(at, end - at));
    at = std::max(end, at + 1);
  }
  std::string family;
  for (const std::string& word : words) {
    const bool mark = contains(k_marks, word) || contains(k_months, word);
    if (mark && words.size() > 1) continue;
    if (!family.empty()) family += ' ';
    family += word;
  }
  // A name of letters and digits mixed, such as a checksum's, says nothing.
  const auto digits = std::count_if(lower.begin(), lower.end(), is_digit);
  return static_cast<std::size_t>(digits) * 2 > lower.size() && family.size() < 4 ? "" : family;
}

std::string DataSetKey::text() const {
  return fmt::format("{}{}{}{}{}", folder, k_between, name_of(document_kind), k_between, family);
}

DataSetKey DataSetKey::parse(std::string_view text) {
  const auto first = text.find(k_between);
  const auto second = text.find(k_between, first + 1);
  return {std::string(text.substr(0, first)),
          document_kind_named(text.substr(first + 1, second - first - 1)),
          std::string(text.substr(second + 1))};
}

std::string DataSetKey::id() const { return fmt::format("{:016x}", stable_hash(text())); }

void DataSetKeys::observe(const StoredFile& file) {
  if (document_kind_of(file.type) != DocumentKind::table || !file.copy_of.empty()) return;
  Folder& folder = folders_[file.folder];
  if (folder.families.size() > k_most_families) return;
  std::string family = family_of(last_name(file.location));
  if (file.columns != 0) folder.by_columns[file.columns].insert(family);
  folder.families.insert(std::move(family));
}

void DataSetKeys::join_families() {
  for (auto& [name, folder] : folders_) {
    for (const auto& [columns, families] : folder.by_columns) {
      share(families, first_word, folder.shared);
      share(families, last_word, folder.shared);
    }
    folder.by_columns.clear();
  }
}

DataSetKey DataSetKeys::key_of(const StoredFile& file) const {
  const std::string_view location = file.copy_of.empty() ? file.location : file.copy_of;
  std::string folder = file.folder;
  if (!file.copy_of.empty()) {
    const std::string_view path = location.substr(0, location.find('!'));
    folder = path.substr(0, path.rfind('/') == std::string_view::npos ? 0 : path.rfind('/'));
  }
  DataSetKey key{std::move(folder), document_kind_of(file.type), {}};
  const auto known = folders_.find(key.folder);
  if (key.document_kind == DocumentKind::table && known != folders_.end() &&
      known->second.families.size() <= k_most_families) {
    key.family = family_of(last_name(location));
    const auto shared = known->second.shared.find(key.family);
    if (shared != known->second.shared.end()) key.family = shared->second;
  }
  return key;
}

}  // namespace datakaart
