// One A4 page for who commissioned the scan: what was scanned and how far, what was found, where it
// weighs most, and what a scan cannot tell. Columns A to I; tables on the left, charts on the
// right.
#include <algorithm>
#include <cmath>

#include "reports/register/sheets/set_words.h"
#include "reports/register/sheets/summary_charts.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Column k_last = 8;
constexpr Column k_chart_column = 6;
constexpr Column k_table_last = 5;
constexpr double k_first_width = 27;
constexpr double k_width = 10;
constexpr double k_wide_width = 14;
constexpr double k_all_widths = k_first_width + 6 * k_width + 2 * k_wide_width;
constexpr std::size_t k_first_actions = 10;
constexpr double k_chart_pixels = 270;

// Words for values begin small; as a heading they do not.
std::string capitalised(std::string_view words) {
  std::string text(words);
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 32);
  return text;
}

// text_width() is generous, for cells must not be cut off; over a long line that adds up.
double lines_of(std::string_view text, double width) {
  return std::ceil(text_width(text) * 0.88 / (width - 4));
}

class SummaryPage {
 public:
  explicit SummaryPage(const Book& book)
      : book_(book), sheet_(book.sheets.summary), styles_(book.styles), texts_(book.texts) {}

  void write();

 private:
  void head();
  void banners();
  void tiles();
  void scan();
  void progress();
  void coverage();
  void kinds();
  void charts();
  void first_actions();
  void limits();

  // A cell over several columns.
  void wide(Column first, Column last, std::string_view text, Style style) {
    sheet_.merge(row_, first, last, style);
    sheet_.text(row_, first, text, style);
  }
  // Text over the width of the page, as high as it needs.
  void paragraph(std::string_view text, Style style, double line = 13.5, double more = 1.5) {
    const double lines = lines_of(text, k_all_widths);
    sheet_.height(row_, lines * line + more);
    wide(0, k_last, text, style);
    ++row_;
  }
  void section(Label label) {
    ++row_;
    sheet_.height(row_, 19);
    wide(0, k_last, texts_(label), styles_.section);
    ++row_;
    sheet_.height(row_, 5);
    ++row_;
  }
  void fact(Label label, const std::string& value);
  void table_header(std::initializer_list<std::string> titles);

  const Book& book_;
  XlsxSheet& sheet_;
  const Styles& styles_;
  const Texts& texts_;
  Row row_ = 0;
};

std::string joined(const std::vector<std::string>& parts, const Texts& texts) {
  std::string text;
  for (const std::string& part : parts) {
    if (!text.empty()) text += texts(Label::list_separator);
    text += part;
  }
  return text;
}

void SummaryPage::head() {
  sheet_.height(row_, 32);
  wide(0, k_chart_column, texts_(Label::title), styles_.title);
  wide(k_chart_column + 1, k_last, texts_(Label::confidential), styles_.confidential);
  ++row_;
  const std::string roots = joined(book_.store.info().roots, texts_);
  wide(0, k_last, shortened(roots, k_all_widths - 4), styles_.note);
  ++row_;
}

void SummaryPage::banners() {
  if (!book_.store.info().complete) {
    paragraph(texts_(Label::not_complete), styles_.banner_red, 16, 8);
  }
  if (book_.digest.gaps > 0) {
    paragraph(texts_.fill(Label::gaps, texts_.count(book_.digest.gaps)), styles_.banner_amber, 16,
              6);
  }
}

void SummaryPage::tiles() {
  struct Tile {
    Column first;
    Column last;
    std::uint64_t number;
    Label label;
  };
  const Digest& digest = book_.digest;
  const std::array<Tile, 4> tiles = {
      {{0, 0, digest.seen.files, Label::tile_seen},
       {1, 3, digest.files_with_findings, Label::tile_with_findings},
       {4, 6, digest.files_by_risk[2] + digest.files_by_risk[3], Label::tile_risk},
       {7, 8, digest.sets.size(), Label::tile_sets}}};
  sheet_.height(row_, 6);
  ++row_;
  sheet_.height(row_, 36);
  for (const Tile& tile : tiles) {
    if (tile.first != tile.last) sheet_.merge(row_, tile.first, tile.last, styles_.tile_number);
    sheet_.number(row_, tile.first, static_cast<double>(tile.number), styles_.tile_number);
  }
  ++row_;
  sheet_.height(row_, 18);
  for (const Tile& tile : tiles) {
    if (tile.first != tile.last) sheet_.merge(row_, tile.first, tile.last, styles_.tile_label);
    sheet_.text(row_, tile.first, texts_(tile.label), styles_.tile_label);
  }
  ++row_;
}

void SummaryPage::fact(Label label, const std::string& value) {
  const double lines = lines_of(value, k_all_widths - k_first_width);
  sheet_.height(row_, std::max(lines, 1.0) * 13.5 + 2);
  sheet_.text(row_, 0, texts_(label), styles_.label);
  wide(1, k_last, value, styles_.value);
  ++row_;
}

void SummaryPage::scan() {
  const ScanInfo& info = book_.store.info();
  section(Label::the_scan);
  fact(Label::roots, joined(info.roots, texts_));
  fact(Label::when, info.finished == 0 ? texts_.fill(Label::when_start, texts_.time(info.started))
                                       : texts_.fill(Label::when_both, texts_.time(info.started),
                                                     texts_.time(info.finished)));
  fact(Label::complete_label,
       std::string(texts_(info.complete ? Label::complete_yes : Label::complete_no)));
  fact(Label::version, fmt::format("datakaart {}", info.version));
  fact(Label::looked_for,
       texts_.fill(Label::kinds_looked_for, texts_.count(book_.digest.kinds.size())));
  std::vector<std::string> options;
  for (const auto& [name, value] : info.options) {
    if (!value.empty()) options.push_back(option_words(name, value, texts_));
  }
  fact(Label::settings, joined(options, texts_));
  if (book_.options.earlier != nullptr) {
    const RowChanges& changes = book_.changes;
    fact(Label::since_earlier,
         texts_.fill(Label::rows_since, texts_.count(changes.kept), texts_.count(changes.added),
                     texts_.count(changes.gone)));
  }
  progress();
}

// How many rows of the register have each status, followed as people change them.
void SummaryPage::progress() {
  const auto rows = book_.digest.activities.size();
  if (rows == 0) return;
  const std::string range = register_status_range(book_);
  std::string formula = "=";
  std::string now;
  for (const ChoiceEntry& entry : entries_of(ChoiceList::status)) {
    const std::string_view words = texts_(entry.text);
    const bool first = now.empty();
    formula +=
        fmt::format("{0}COUNTIF({1},\"{2}\")&\" {2}\"", first ? "" : "&\", \"&", range, words);
    now += fmt::format("{}{} {}", first ? "" : ", ", first ? rows : 0, words);
  }
  sheet_.text(row_, 0, texts_(Label::progress_label), styles_.label);
  sheet_.merge(row_, 1, k_last, styles_.value);
  sheet_.formula(row_, 1, formula, now, styles_.value);
  ++row_;
}

void SummaryPage::table_header(std::initializer_list<std::string> titles) {
  Column column = 0;
  for (const std::string& title : titles) {
    sheet_.text(row_, column, title, column == 0 ? styles_.header : styles_.header_center);
    ++column;
  }
  ++row_;
}

void SummaryPage::coverage() {
  section(Label::what_was_read);
  const Digest& digest = book_.digest;
  const Row top = row_;
  // Files and members take two columns each, for their names are long.
  const auto line = [&](std::string_view name, const CoverageCount& count, Style text, Style number,
                        Style size) {
    sheet_.text(row_, 0, name, text);
    sheet_.number(row_, 1, static_cast<double>(count.files), number);
    sheet_.merge(row_, 2, 3, number);
    sheet_.number(row_, 2, static_cast<double>(count.members), number);
    sheet_.merge(row_, 4, 5, size);
    sheet_.number(row_, 4, static_cast<double>(count.bytes), size);
    ++row_;
  };
  sheet_.text(row_, 0, texts_(Label::state), styles_.header);
  sheet_.text(row_, 1, texts_(Label::files), styles_.header_center);
  wide(2, 3, texts_(Label::members), styles_.header_center);
  wide(4, 5, texts_(Label::size_on_disk), styles_.header_center);
  ++row_;
  for (const State state : {State::examined, State::partial, State::skipped}) {
    line(texts_(label_of(state)), digest.by_state.at(static_cast<std::size_t>(state)),
         styles_.state.at(static_cast<std::size_t>(state)), styles_.number, styles_.size);
  }
  line(texts_(Label::seen), digest.seen, styles_.total_text, styles_.total_number,
       styles_.total_size);
  sheet_.merge(row_, 0, k_table_last, styles_.plain_link);
  sheet_.link(row_, 0, book_.sheets.coverage.target(), texts_(Label::see_coverage),
              styles_.plain_link);
  ++row_;
  row_ = top + 8;
  if (digest.seen.files == 0) return;
  ChartSpec chart;
  chart.form = ChartSpec::Form::doughnut;
  chart.title = texts_(Label::chart_coverage);
  chart.description =
      texts_.fill(Label::chart_coverage_alt, texts_.count(digest.by_state[0].files),
                  texts_.count(digest.by_state[1].files), texts_.count(digest.by_state[2].files));
  chart.first = top + 1;
  chart.last = top + 3;
  chart.values = 1;
  chart.colors = {palette::k_blue, palette::k_amber, 0xB3453C};
  chart.width = k_chart_pixels;
  chart.height = 8 * k_row_pixels;
  sheet_.chart(top, k_chart_column, chart);
}

void SummaryPage::kinds() {
  section(Label::what_was_found);
  const Digest& digest = book_.digest;
  const Row top = row_;
  table_header({std::string(texts_(Label::kind)), capitalised(texts_(label_of(Confidence::high))),
                capitalised(texts_(label_of(Confidence::medium))),
                capitalised(texts_(label_of(Confidence::low))),
                std::string(texts_(Label::distinct)), std::string(texts_(Label::files))});
  ChartSpec chart;
  std::string description;
  for (const KindCount& count : digest.totals) {
    const KindId kind = count.kind;
    if (count.high + count.medium == 0) continue;
    sheet_.text(row_, 0, digest.kinds[kind].title, styles_.text);
    Column column = 1;
    for (const std::uint64_t number :
         {count.high, count.medium, count.low, count.distinct, digest.files_by_kind[kind]}) {
      sheet_.number(row_, column++, static_cast<double>(number), styles_.number);
    }
    if (!description.empty()) description += texts_(Label::list_separator);
    description += fmt::format("{} {}", digest.kinds[kind].title, texts_.count(count.distinct));
    chart.highest = std::max(chart.highest, static_cast<double>(count.distinct));
    ++row_;
  }
  const Row last = row_ - 1;
  if (digest.found.empty()) {
    wide(0, k_table_last, texts_(Label::none_found), styles_.value);
    ++row_;
    return;
  }
  row_ = std::max(row_, top + 8);
  chart.title = texts_(Label::chart_kinds);
  chart.description = texts_.fill(Label::chart_kinds_alt, description);
  chart.first = top + 1;
  chart.last = last;
  chart.values = 4;
  chart.colors = {palette::k_blue};
  chart.width = k_chart_pixels;
  chart.height = (row_ - top) * k_row_pixels;
  sheet_.chart(top, k_chart_column, chart);
}

void SummaryPage::charts() {
  const Digest& digest = book_.digest;
  if (digest.departments.empty() && digest.files_by_year.empty()) return;
  section(Label::where_and_how_old);
  row_ += write_summary_charts(book_, row_, k_last + 2);
}

void SummaryPage::first_actions() {
  const std::vector<Action>& actions = book_.actions;
  if (actions.empty()) return;
  section(Label::to_do_title);
  sheet_.text(row_, 0, texts_(Label::data_set), styles_.header);
  wide(1, k_table_last, texts_(Label::a_finding), styles_.header);
  wide(k_table_last + 1, k_last, texts_(Label::a_proposal), styles_.header);
  ++row_;
  for (std::size_t i = 0; i < std::min(actions.size(), k_first_actions); ++i) {
    const Action& action = actions[i];
    const bool whole = action.set == Action::k_whole_scan;
    const std::string name =
        whole ? book_.sheets.coverage.name() : name_of(book_.digest.sets[action.set], book_);
    sheet_.link(row_, 0, book_.sheets.to_do.target(to_do_row(i)),
                shortened(name, k_first_width - 2), styles_.link);
    const double lines =
        std::max(lines_of(action.finding, 5 * k_width),
                 lines_of(texts_(action.proposal), k_all_widths - k_first_width - 5 * k_width));
    sheet_.height(row_, std::clamp(lines, 1.0, 3.0) * 13.5 + 2);
    wide(1, k_table_last, action.finding, styles_.value);
    wide(k_table_last + 1, k_last, texts_(action.proposal), styles_.value);
    ++row_;
  }
}

void SummaryPage::limits() {
  section(Label::cannot_tell);
  for (const Label label :
       {Label::cannot_purpose, Label::cannot_unread, Label::cannot_kinds, Label::cannot_estimate}) {
    paragraph(fmt::format("•  {}", texts_(label)), styles_.bullet);
  }
  paragraph(texts_(Label::confidence_columns), styles_.small, 12.5);
}

void SummaryPage::write() {
  sheet_.hide_grid();
  sheet_.tab_color(palette::k_navy);
  sheet_.width(0, 0, k_first_width);
  sheet_.width(1, k_chart_column, k_width);
  sheet_.width(k_chart_column + 1, k_last, k_wide_width);
  head();
  banners();
  tiles();
  scan();
  coverage();
  kinds();
  charts();
  first_actions();
  limits();
  sheet_.print_area(row_ - 1, k_last);
  sheet_.page({PageSetup::Paper::a4_portrait, 1, 1, std::string(texts_(Label::confidential)),
               std::string(texts_(Label::title)), std::string(texts_(Label::page))});
}

}  // namespace

void write_summary(const Book& book) { SummaryPage(book).write(); }

}  // namespace datakaart
