// A row per file with findings, members of containers too.
#include <algorithm>

#include "base/stable_hash.h"
#include "reports/register/sheets/sheets.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Row k_inventory_header = 3;

std::vector<ListColumn> inventory_columns(const Book& book) {
  const Texts& texts = book.texts;
  const auto column = [&](Label label, std::string note = {}) {
    return ListColumn{std::string(texts(label)), book.styles.header, std::move(note)};
  };
  std::vector<ListColumn> columns = {
      column(Label::location), column(Label::risk, std::string(texts(Label::risk_note))),
      column(Label::score),
      column(Label::highest_confidence, std::string(texts(Label::confidence_note))),
      column(Label::readable_by, std::string(texts(Label::readers_note)))};
  columns.front().least = 50;
  columns.front().most = k_widest_location;
  columns[1].least = 12;
  columns[4].least = 16;
  columns.push_back(column(Label::people, std::string(texts(Label::persons_note))));
  columns.push_back(column(Label::table_rows));
  for (const KindId id : book.digest.found) {
    const KnownKind& kind = book.digest.kinds[id];
    columns.push_back({kind.title, book.styles.header_center});
  }
  for (const Label label :
       {Label::type, Label::size, Label::modified, Label::owner, Label::state, Label::copy_of}) {
    columns.push_back(column(label));
  }
  columns[columns.size() - 5].least = 12;  // size
  columns[columns.size() - 4].least = 13;  // last modified
  for (const Label label : {Label::decision, Label::decided_by, Label::decided_on}) {
    columns.push_back(list_column(texts, label, book.styles.header_human, 16, 24));
  }
  columns.push_back(column(Label::key_column));
  columns.back().shown = ListColumn::Shown::hidden;
  return columns;
}

void write_counts(ListSheet& list, const StoredFile& file, const Book& book) {
  auto count = file.counts.begin();
  for (const KindId kind : book.digest.found) {
    while (count != file.counts.end() && count->kind < kind) ++count;
    if (count == file.counts.end() || count->kind != kind) {
      list.blank(book.styles.number);
      continue;
    }
    list.number(static_cast<double>(count->distinct), book.styles.number);
    ++count;
  }
}

// What people decided of the file, if they did, and the key by which the next scan knows the row.
void write_decision(ListSheet& list, const StoredFile& file, const Book& book) {
  const std::string key = fmt::format("{:016x}", stable_hash(file.location_raw));
  const FileDecision* earlier =
      book.options.earlier == nullptr ? nullptr : book.options.earlier->decision(key);
  const FileDecision decision = earlier == nullptr ? FileDecision() : *earlier;
  list.text(translated_choice(decision.decision, book.texts), book.styles.fill_in);
  list.text(decision.by, book.styles.fill_in);
  if (const auto day = as_day(decision.on)) {
    list.date(*day, book.styles.fill_in_date);
  } else {
    list.text(decision.on, book.styles.fill_in);
  }
  list.text(key, book.styles.note);
}

// `first_finding`: the place of its first one among all.
void write_row(ListSheet& list, const StoredFile& file, std::uint64_t first_finding,
               const Book& book) {
  const Styles& styles = book.styles;
  const Readers readers = readers_of(file);
  const RiskScore risk = risk_of(file.counts, book.digest.kinds, readers);
  const Confidence confidence = highest_confidence(file.counts);
  list.link(file_url(file.path, book.link_base), file.location, styles.link);
  list.text(book.texts(label_of(risk.risk)), styles.risk.at(static_cast<std::size_t>(risk.risk)));
  list.number(risk.score, styles.decimal);
  list.link(book.sheets.findings.target(finding_row(first_finding)),
            book.texts(label_of(confidence)),
            styles.confidence.at(static_cast<std::size_t>(confidence)));
  list.text(
      readers_words(readers, fmt::format("{}", fmt::join(reader_names(file), ", ")), book.texts),
      styles.text);
  list.number(static_cast<double>(file.people), styles.number);
  list.number(static_cast<double>(file.rows), styles.number);
  write_counts(list, file, book);
  list.text(file.type, styles.text);
  list.number(static_cast<double>(file.meta.size), styles.size);
  list.date(file.meta.modified, styles.date);
  list.text(file.owner, styles.text);
  list.text(book.texts(label_of(file.state)),
            styles.state.at(static_cast<std::size_t>(file.state)));
  list.text(file.copy_of, styles.text);
  write_decision(list, file, book);
  list.end_row();
}

// Two lines at most, so that the header's row is known beforehand.
void write_inventory_notes(ListSheet& list, const Book& book) {
  const Texts& texts = book.texts;
  const std::uint64_t files = book.digest.files_with_findings;
  const std::uint64_t room = k_max_rows - inventory_row(0);
  list.note(texts.fill(Label::inventory_note, texts.count(files)));
  std::string limits;
  if (files > room) {
    limits = texts.fill(Label::rows_left_out, texts.count(room), texts.count(files - room)) + " ";
  }
  constexpr std::uint64_t k_linked = k_max_links / 2;  // to the file, and to its findings
  if (files > k_linked) limits += texts.fill(Label::links_left_out, texts.count(k_linked));
  if (files == 0) limits = texts(Label::none_found);
  list.note(limits);
}

}  // namespace

Row inventory_row(std::uint64_t place) { return nth_row(k_inventory_header + 1, place); }

Written write_inventory(const Book& book) {
  XlsxSheet& sheet = book.sheets.inventory;
  sheet.tab_color(palette::k_blue);
  ListSheet list(sheet, book.styles, book.texts);
  list.title(book.texts(Label::inventory_title));
  write_inventory_notes(list, book);
  std::vector<ListColumn> columns = inventory_columns(book);
  const auto decision = static_cast<Column>(columns.size() - 4);  // before who, when and the key
  list.header(std::move(columns), ListSheet::Freeze::yes);
  const Row first = list.row();
  std::uint64_t next_finding = 0;
  const auto done =
      book.store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
        write_row(list, file, next_finding, book);
        for (const KindCount& count : file.counts) {
          next_finding += std::min(count.total(), book.digest.findings_cap);
        }
        return !list.full();
      });
  list.end_list();
  sheet.drop_down(
      first, std::max(list.row(), first + 1) - 1, decision,
      {std::string(defined_name(ChoiceList::decision)), std::string(book.texts(Label::hint_choose)),
       std::string(book.texts(Label::hint_list))});
  list.finish(PageSetup::Paper::a3_landscape);
  return done;
}

}  // namespace datakaart
