// A row per finding, masked, up to the cap per file and kind and as many as Excel holds.
#include <algorithm>

#include "reports/register/sheets/sheets.h"
#include "reports/texts/place_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Row k_rows_above = 4;  // title, notes, header

std::vector<ListColumn> finding_columns(const Book& book) {
  std::vector<ListColumn> columns;
  for (const Label label : {Label::kind, Label::masked, Label::confidence, Label::evidence,
                            Label::place, Label::location}) {
    columns.push_back({std::string(book.texts(label)), book.styles.header});
  }
  constexpr std::array<double, 6> k_least = {18, 22, 13, 26, 21, 45};
  for (std::size_t i = 0; i < columns.size(); ++i) columns[i].least = k_least.at(i);
  columns[3].most = 70;
  columns.back().most = k_widest_location;
  return columns;
}

void write_row(ListSheet& list, const StoredFile& file, const StoredFinding& finding,
               const Book& book) {
  const Styles& styles = book.styles;
  list.text(book.digest.kinds.at(finding.kind).title, styles.text);
  list.text(finding.masked, styles.text);
  list.text(book.texts(label_of(finding.confidence)),
            styles.confidence.at(static_cast<std::size_t>(finding.confidence)));
  list.text(evidence_words(finding.evidence.set(), book.texts.language(),
                           book.texts(Label::list_separator)),
            styles.text);
  list.text(place_words(finding.place, book.texts.language()), styles.text);
  list.link(file_url(file.path, book.link_base), file.location, styles.link);
  list.end_row();
}

}  // namespace

Row finding_row(std::uint64_t place) { return nth_row(k_rows_above, place); }

Written write_findings(const Book& book) {
  const Texts& texts = book.texts;
  const Digest& digest = book.digest;
  const std::uint64_t room = k_max_rows - k_rows_above;
  const std::uint64_t shown = std::min(digest.findings_kept, room);
  XlsxSheet& sheet = book.sheets.findings;
  sheet.tab_color(palette::k_blue);
  ListSheet list(sheet, book.styles, texts);
  list.title(texts(Label::findings_title));
  list.note(texts.fill(Label::findings_note, texts.count(shown), texts.count(digest.findings),
                       texts.count(digest.findings_cap)));
  std::string limits;
  if (digest.findings_kept > room) {
    limits = texts.fill(Label::rows_left_out, texts.count(room),
                        texts.count(digest.findings_kept - room)) +
             " ";
  }
  if (shown > k_max_links) limits += texts.fill(Label::links_left_out, texts.count(k_max_links));
  if (shown == 0) limits = texts(Label::none_found);
  list.note(limits);
  list.header(finding_columns(book), ListSheet::Freeze::yes);
  const auto done = book.store.findings(ScanStore::Files::with_personal_data, digest.findings_cap,
                                        [&](const StoredFile& file, const StoredFinding& finding) {
                                          write_row(list, file, finding, book);
                                          return !list.full();
                                        });
  list.end_list();
  list.finish(PageSetup::Paper::a4_landscape);
  return done;
}

}  // namespace datakaart
