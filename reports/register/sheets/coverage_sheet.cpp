// What was read and what was not, in sums that add up to all the scan met: by reason, then by
// format; and what no scan can tell. The files themselves are on the sheet after it.
#include <algorithm>

#include "reports/register/sheets/sheets.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr std::size_t k_formats_shown = 60;

void write_total(ListSheet& list, std::string_view name, const CoverageCount& seen,
                 const Styles& styles) {
  list.text(name, styles.total_text);
  list.blank(styles.total_text);
  list.number(static_cast<double>(seen.files), styles.total_number);
  list.number(static_cast<double>(seen.members), styles.total_number);
  list.number(static_cast<double>(seen.bytes), styles.total_size);
  list.blank(styles.total_text);
  list.end_row();
}

void write_reasons(ListSheet& list, const Book& book) {
  const Styles& styles = book.styles;
  const auto column = [&](Label label, Style header, double least, double most) {
    return list_column(book.texts, label, header, least, most);
  };
  list.header(
      {column(Label::state, styles.header, 20, 24), column(Label::reason, styles.header, 22, 30),
       column(Label::files, styles.header_center, 13, 13),
       column(Label::members, styles.header_center, 13, 13),
       column(Label::size_on_disk, styles.header_center, 14, 14),
       column(Label::meaning, styles.header, 78, 78)},
      ListSheet::Freeze::no);
  for (const CoverageCount& count : book.digest.coverage) {
    const ReasonLabels reason = labels_of(count.reason);
    list.text(book.texts(label_of(count.state)),
              styles.state.at(static_cast<std::size_t>(count.state)));
    list.text(count.reason == Reason::none ? "" : book.texts(reason.name), styles.text);
    list.number(static_cast<double>(count.files), styles.number);
    list.number(static_cast<double>(count.members), styles.number);
    list.number(static_cast<double>(count.bytes), styles.size);
    list.text(book.texts(reason.meaning), styles.text);
    list.end_row();
  }
  write_total(list, book.texts(Label::total), book.digest.seen, styles);
}

// Files and members of one format together, by how far they were read.
struct FormatSum {
  std::string type;
  std::array<std::uint64_t, 3> by_state{};
  std::uint64_t bytes = 0;

  std::uint64_t all() const { return by_state[0] + by_state[1] + by_state[2]; }
  void add(const FormatSum& other) {
    for (std::size_t i = 0; i < by_state.size(); ++i) by_state.at(i) += other.by_state.at(i);
    bytes += other.bytes;
  }
};

// The most frequent first; those past the shown ones in one.
std::vector<FormatSum> formats_of(const Book& book) {
  std::vector<FormatSum> formats;
  for (const FormatCount& count : book.digest.formats) {
    if (formats.empty() || formats.back().type != count.type)
      formats.push_back({count.type, {}, 0});
    formats.back().by_state.at(static_cast<std::size_t>(count.state)) +=
        count.files + count.members;
    formats.back().bytes += count.bytes;
  }
  std::stable_sort(formats.begin(), formats.end(),
                   [](const FormatSum& a, const FormatSum& b) { return a.all() > b.all(); });
  for (FormatSum& format : formats) {
    if (format.type.empty()) format.type = book.texts(Label::format_unknown);
  }
  if (formats.size() <= k_formats_shown) return formats;
  FormatSum rest;
  rest.type = book.texts.fill(Label::more, book.texts.count(formats.size() - k_formats_shown + 1));
  for (std::size_t i = k_formats_shown - 1; i < formats.size(); ++i) rest.add(formats[i]);
  formats.resize(k_formats_shown - 1);
  formats.push_back(std::move(rest));
  return formats;
}

void write_format(ListSheet& list, const FormatSum& format, Style text, Style number, Style size) {
  list.text(format.type, text);
  for (const std::uint64_t count : format.by_state) list.number(static_cast<double>(count), number);
  list.number(static_cast<double>(format.bytes), size);
  list.end_row();
}

void write_formats(ListSheet& list, const Book& book) {
  const Styles& styles = book.styles;
  std::vector<ListColumn> columns = {{std::string(book.texts(Label::format)), styles.header}};
  for (const State state : {State::examined, State::partial, State::skipped}) {
    columns.push_back({std::string(book.texts(label_of(state))), styles.header_center});
  }
  columns.push_back({std::string(book.texts(Label::size_on_disk)), styles.header_center});
  list.header(std::move(columns), ListSheet::Freeze::no);
  FormatSum total;
  total.type = book.texts(Label::total);
  for (const FormatSum& format : formats_of(book)) {
    write_format(list, format, styles.text, styles.number, styles.size);
    total.add(format);
  }
  write_format(list, total, styles.total_text, styles.total_number, styles.total_size);
}

}  // namespace

void write_coverage(const Book& book) {
  const Texts& texts = book.texts;
  XlsxSheet& sheet = book.sheets.coverage;
  sheet.tab_color(palette::k_amber);
  ListSheet list(sheet, book.styles, texts);
  list.title(texts(Label::coverage_title));
  list.note(texts(Label::coverage_note));
  list.reference(book.sheets.unread.target(), texts(Label::see_unread));
  list.skip_row();
  list.section(texts(Label::by_reason));
  write_reasons(list, book);
  list.skip_row();
  list.section(texts(Label::by_format));
  list.note(texts(Label::by_format_note));
  write_formats(list, book);
  list.skip_row();
  list.section(texts(Label::cannot_tell));
  for (const Label label :
       {Label::cannot_purpose, Label::cannot_unread, Label::cannot_kinds, Label::cannot_estimate}) {
    list.note(fmt::format("•  {}", texts(label)));
  }
  list.finish(PageSetup::Paper::a4_landscape);
}

}  // namespace datakaart
