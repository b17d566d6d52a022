#include "reports/register/sheets/set_words.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

#include "reports/texts/choices.h"

namespace datakaart {
namespace {

std::string categories_where(std::span<const KindCount> counts, const Book& book,
                             const std::function<bool(const KnownKind&)>& wanted) {
  std::vector<const KnownKind*> kinds;
  for (auto count = counts.rbegin(); count != counts.rend(); ++count) {
    const KnownKind& kind = book.digest.kinds.at(count->kind);
    if (wanted(kind)) kinds.push_back(&kind);
  }
  std::stable_sort(kinds.begin(), kinds.end(), [](const KnownKind* a, const KnownKind* b) {
    return a->sensitivity > b->sensitivity;
  });
  std::string words;
  std::vector<std::string_view> told;
  for (const KnownKind* kind : kinds) {
    if (std::find(told.begin(), told.end(), kind->category_name) != told.end()) continue;
    told.push_back(kind->category_name);
    if (!words.empty()) words += "; ";
    words += kind->category_name;
  }
  return words;
}

std::uint64_t distinct_where(std::span<const KindCount> counts, const Book& book,
                             const std::function<bool(const KnownKind&)>& wanted) {
  std::uint64_t distinct = 0;
  for (const KindCount& count : counts) {
    if (wanted(book.digest.kinds.at(count.kind))) distinct += count.distinct;
  }
  return distinct;
}

// "loon*" is "loon…" to a reader.
std::string with_ellipsis(std::string word) {
  if (const auto star = word.find('*'); star != std::string::npos) word.replace(star, 1, "…");
  return word;
}

}  // namespace

// From the scanned folder on, and only the end of a deep one: the whole path stands elsewhere.
std::string name_of(const RegisterEntry& entry, const Book& book) {
  constexpr int k_folders = 3;
  std::string_view folder = entry.key.folder;
  for (const std::string& root : book.store.info().roots) {
    const std::string_view base(root);
    if (folder.size() > base.size() + 1 && folder.starts_with(base) && folder[base.size()] == '/') {
      folder.remove_prefix(base.size() + 1);
      break;
    }
  }
  std::size_t from = folder.size();
  for (int i = 0; i < k_folders && from != std::string_view::npos && from > 0; ++i) {
    from = folder.rfind('/', from - 1);
  }
  const bool deep = from != std::string_view::npos && from > 0;
  const std::string_view what = entry.key.family.empty()
                                    ? book.texts(label_of(entry.key.document_kind))
                                    : std::string_view(entry.key.family);
  return fmt::format("{}{}: {}", deep ? "…" : "", deep ? folder.substr(from) : folder, what);
}

std::string countries_of(std::span<const FactCount> facts) {
  const auto is_country = [](std::string_view name) {
    return name.size() == 2 && name[0] >= 'A' && name[0] <= 'Z' && name[1] >= 'A' && name[1] <= 'Z';
  };
  std::map<std::string, std::uint64_t> counts;
  for (const FactCount& fact : facts) {
    if (is_country(fact.name)) counts[fact.name] += fact.count;
  }
  std::vector<std::pair<std::string, std::uint64_t>> sorted(counts.begin(), counts.end());
  std::stable_sort(sorted.begin(), sorted.end(),
                   [](const auto& a, const auto& b) { return a.second > b.second; });
  std::string words;
  for (const auto& [country, count] : sorted) {
    words += fmt::format("{}{} {}", words.empty() ? "" : ", ", country, count);
  }
  return words;
}

std::uint64_t minors_of(std::span<const FactCount> facts) {
  std::map<KindId, std::uint64_t> by_kind;
  std::uint64_t most = 0;
  for (const FactCount& fact : facts) {
    if (fact.name != "age-0-12" && fact.name != "age-13-17") continue;
    most = std::max(most, by_kind[fact.kind] += fact.count);
  }
  return most;
}

std::string activity_number(std::size_t place) { return fmt::format("V{:03}", place + 1); }

std::string set_number(std::size_t place) { return fmt::format("DS-{:03}", place + 1); }

std::string title_of(const RegisterRow& row, const Book& book) {
  if (row.activity != nullptr) {
    return row.activity->label ? std::string(book.texts(*row.activity->label))
                               : row.activity->title;
  }
  return book.texts.fill(Label::unassigned, name_of(book.digest.sets[row.sets.front()], book));
}

std::string categories_of(std::span<const KindCount> counts, const Book& book) {
  return categories_where(counts, book, [](const KnownKind&) { return true; });
}

std::string categories_of(std::span<const KindCount> counts, Regime regime, const Book& book) {
  return categories_where(counts, book,
                          [&](const KnownKind& kind) { return kind.regime() == regime; });
}

std::string counts_of(std::span<const KindCount> counts, const Book& book) {
  std::string words;
  for (const KindCount& count : counts) {
    if (!words.empty()) words += "; ";
    words += fmt::format("{} {}", book.digest.kinds.at(count.kind).title,
                         book.texts.count(count.distinct));
  }
  return words;
}

std::uint64_t distinct_of(std::span<const KindCount> counts, Regime regime, const Book& book) {
  return distinct_where(counts, book,
                        [&](const KnownKind& kind) { return kind.regime() == regime; });
}

std::uint64_t distinct_of(std::span<const KindCount> counts, std::string_view kind,
                          const Book& book) {
  return distinct_where(counts, book, [&](const KnownKind& known) { return known.name == kind; });
}

std::string readers_of(const RegisterEntry& entry, const Texts& texts) {
  if (entry.readers != Readers::group) return readers_words(entry.readers, {}, texts);
  std::string words;
  for (const std::string& group : entry.groups) {
    if (!words.empty()) words += texts(Label::list_separator);
    words += readers_words(Readers::group, group, texts);
  }
  return words;
}

std::string evidence_of(const ActivityProposal& proposal, const Texts& texts) {
  if (proposal.activity == nullptr) return std::string(texts(Label::no_activity));
  std::string why;
  for (const ActivityEvidence& evidence : proposal.evidence) {
    if (!why.empty()) why += "; ";
    switch (evidence.where) {
      case ActivityEvidence::Where::folder:
        why += texts.fill(Label::evidence_folder, evidence.word);
        break;
      case ActivityEvidence::Where::file:
        why += texts.fill(Label::evidence_files, evidence.word, texts.count(evidence.files));
        break;
      case ActivityEvidence::Where::heading:
        why += texts.fill(Label::evidence_headings, with_ellipsis(evidence.word),
                          texts.count(evidence.files));
        break;
    }
  }
  return why;
}

std::string term_words(const RetentionTerm& term, const Texts& texts) {
  return term.months % 12 == 0 ? texts.fill(Label::t_years, term.months / 12)
                               : texts.fill(Label::t_months, term.months);
}

std::string limit_words(const RetentionTerm& term, const Texts& texts) {
  switch (term.limit) {
    case RetentionTerm::Limit::minimum:
      return std::string(texts(Label::t_minimum));
    case RetentionTerm::Limit::maximum:
      return std::string(texts(Label::t_maximum));
    case RetentionTerm::Limit::practice:
      break;
  }
  return std::string(texts(Label::t_practice));
}

double rounded(std::uint64_t people) {
  const auto number = static_cast<double>(people);
  if (people < 100) return number;
  const double step = std::pow(10, std::floor(std::log10(number)) - 1);
  return std::round(number / step) * step;
}

}  // namespace datakaart
