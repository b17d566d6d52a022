// The draft of the register of Art. 30 GDPR: a row per data set with what the scan knows, and
// marked empty cells for what only a person can say.
#include <algorithm>

#include "reports/workbook/list_sheet.h"
#include "reports/workbook/sheets.h"

namespace datakaart {
namespace {

// Columns that have a drop-down.
struct Places {
  Column basis = 0;
  Column status = 0;
};

struct HumanColumn {
  Label label;
  bool mandatory;
  double width;
};

constexpr std::array<HumanColumn, 9> k_human = {{{Label::purposes, true, 26},
                                                 {Label::lawful_basis, false, 21},
                                                 {Label::subjects, true, 21},
                                                 {Label::recipients, true, 21},
                                                 {Label::transfers, true, 17},
                                                 {Label::retention, true, 17},
                                                 {Label::security, true, 26},
                                                 {Label::status, false, 12},
                                                 {Label::remarks, false, 22}}};

std::vector<ListColumn> columns_of(const Book& book, Places& places) {
  const Texts& texts = book.texts;
  const Styles& styles = book.styles;
  const auto fact = [&](Label label, Style style, double least, double most) {
    return ListColumn{std::string(texts(label)), style, {}, least, most};
  };
  std::vector<ListColumn> columns = {
      fact(Label::number, styles.header, 7, 8),
      fact(Label::data_set, styles.header, 26, 34),
      fact(Label::proposed_activity, styles.header, 22, 24),
      fact(Label::categories, styles.header_mandatory, 30, 34),
      fact(Label::persons, styles.header_center, 18, 18),
  };
  columns.back().note = texts(Label::persons_note);
  for (const HumanColumn& human : k_human) {
    const auto at = static_cast<Column>(columns.size());
    if (human.label == Label::lawful_basis) places.basis = at;
    if (human.label == Label::status) places.status = at;
    columns.push_back(fact(human.label,
                           human.mandatory ? styles.header_mandatory : styles.header_human,
                           human.width, human.width));
    if (human.label == Label::transfers) columns.back().note = texts(Label::hint_transfers);
  }
  columns.push_back(fact(Label::document_kind, styles.header, 13, 18));
  columns.push_back(fact(Label::kinds_and_counts, styles.header, 30, 36));
  columns.push_back(fact(Label::risk, styles.header_center, 11, 12));
  columns.back().note = texts(Label::risk_note);
  columns.push_back(fact(Label::readable_by, styles.header, 16, 24));
  columns.back().note = texts(Label::readers_note);
  columns.push_back(fact(Label::files, styles.header_center, 9, 12));
  for (const Label label : {Label::size, Label::oldest, Label::newest}) {
    columns.push_back(fact(label, styles.header_center, 12, 14));
  }
  columns.push_back(fact(Label::system_location, styles.header, 30, 44));
  return columns;
}

// Heaviest first, and of equal weight the later listed; each category once.
std::string categories_of(const DataSet& set, const Book& book) {
  std::vector<const KnownKind*> kinds;
  for (auto count = set.counts.rbegin(); count != set.counts.rend(); ++count) {
    kinds.push_back(&book.digest.kinds.at(count->kind));
  }
  std::stable_sort(kinds.begin(), kinds.end(), [](const KnownKind* a, const KnownKind* b) {
    return a->sensitivity > b->sensitivity;
  });
  std::string words;
  std::vector<std::string_view> told;
  for (const KnownKind* kind : kinds) {
    if (std::find(told.begin(), told.end(), kind->category) != told.end()) continue;
    told.push_back(kind->category);
    if (!words.empty()) words += "; ";
    words += kind->category;
  }
  return words;
}

std::string counts_of(const DataSet& set, const Book& book) {
  std::string words;
  for (const KindCount& count : set.counts) {
    if (!words.empty()) words += "; ";
    words += fmt::format("{} {}", book.digest.kinds.at(count.kind).title,
                         book.texts.count(count.distinct));
  }
  return words;
}

// The folder as people know it: from the scanned folder on, and only the end of a deep one. The
// whole path stands in its own column.
std::string name_of(const DataSet& set, const Book& book) {
  constexpr int k_folders = 3;
  std::string_view folder = set.folder;
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
  return fmt::format("{}{}: {}", deep ? "…" : "", deep ? folder.substr(from) : folder,
                     document_kind_words(set.document_kind, book.texts.language()));
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

// The proposed activity with its evidence as a note; an empty cell where nothing tells it.
void write_activity(ListSheet& list, const ActivityProposal& proposal, const Book& book) {
  const Texts& texts = book.texts;
  if (proposal.activity == nullptr) return list.blank(book.styles.fill_in);
  std::string why;
  for (const ActivityEvidence& evidence : proposal.evidence) {
    if (!why.empty()) why += "; ";
    why += evidence.where == ActivityEvidence::Where::folder
               ? texts.fill(Label::evidence_folder, evidence.word)
               : texts.fill(Label::evidence_files, evidence.word, texts.count(evidence.files));
  }
  book.sheets.register_.note(list.row(), 2, why);
  list.text(texts(proposal.activity->title), book.styles.proposal);
}

void write_row(ListSheet& list, const RegisterEntry& entry, std::size_t number, const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  const DataSet& set = entry.set;
  list.text(fmt::format("V{:03}", number), styles.text_center);
  list.text(name_of(set, book), styles.text);
  write_activity(list, entry.activity, book);
  list.text(categories_of(set, book), styles.text);
  if (set.people > 0) {
    list.number(static_cast<double>(set.people), styles.about);
  } else {
    list.blank(styles.about);
  }
  for (const HumanColumn& human : k_human) {
    if (human.label == Label::status) {
      list.text(texts(statuses().front()), styles.fill_in);
    } else {
      list.blank(styles.fill_in);
    }
  }
  list.text(document_kind_words(set.document_kind, texts.language()), styles.text);
  list.text(counts_of(set, book), styles.text);
  list.text(texts(words_of(entry.risk.risk)),
            styles.risk.at(static_cast<std::size_t>(entry.risk.risk)));
  list.text(readers_of(entry, texts), styles.text);
  list.number(static_cast<double>(set.files), styles.number);
  list.number(static_cast<double>(set.bytes), styles.size);
  list.date(set.oldest, styles.date);
  list.date(set.newest, styles.date);
  list.text(set.folder, styles.text);
  list.end_row();
}

void add_drop_downs(XlsxSheet& sheet, const Places& places, Row first, Row last,
                    const Texts& texts) {
  const std::string title(texts(Label::hint_choose));
  sheet.drop_down(first, last, places.basis,
                  {k_list_basis, title, std::string(texts(Label::hint_basis))});
  sheet.drop_down(first, last, places.status,
                  {k_list_status, title, std::string(texts(Label::hint_status))});
}

}  // namespace

void write_register(const Book& book) {
  XlsxSheet& sheet = book.sheets.register_;
  sheet.tab_color(palette::k_dark_red);
  ListSheet list(sheet, book.styles, book.texts);
  list.title(book.texts(Label::register_title));
  // Beside the first two columns: those are printed again on the second page across.
  sheet.text(list.row(), 2, book.texts(Label::register_note), book.styles.note);
  list.skip_row();
  if (book.digest.sets.empty()) list.note(book.texts(Label::none_found));
  sheet.text(list.row(), 2, book.texts(Label::legend_mandatory), book.styles.legend_mandatory);
  sheet.text(list.row(), 4, book.texts(Label::legend_proposal), book.styles.legend_proposal);
  sheet.text(list.row(), 5, book.texts(Label::legend_human), book.styles.legend_human);
  list.skip_row();
  Places places;
  list.header(columns_of(book, places), ListSheet::Freeze::yes, 2);
  list.roomy(2);
  const Row first = list.row();
  std::size_t number = 0;
  for (const RegisterEntry& entry : book.digest.sets) {
    if (list.full()) break;
    write_row(list, entry, ++number, book);
  }
  list.end_list();
  const Row last = std::max(list.row(), first + 1) - 1;
  add_drop_downs(sheet, places, first, std::min(last + 200, k_max_rows - 1), book.texts);
  sheet.repeat_columns(0, 1);
  list.finish(PageSetup::Paper::a3_landscape, 2);
}

}  // namespace datakaart
