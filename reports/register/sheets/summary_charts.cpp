#include "reports/register/sheets/summary_charts.h"

#include <algorithm>

#include "reports/register/sheets/set_words.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

constexpr Row k_rows = 9;
constexpr double k_folder_width = 27;  // characters
constexpr std::size_t k_most_years = 8;

using Bars = std::vector<std::pair<std::string, std::uint64_t>>;

// Those with most people first.
Bars by_folder(const Book& book) {
  Bars bars;
  for (const DepartmentSum& one : book.digest.departments) {
    bars.emplace_back(shortened(one.name, k_folder_width),
                      static_cast<std::uint64_t>(rounded(one.people)));
  }
  return bars;
}

// The latest years, and what is older in one.
Bars by_year(const Book& book) {
  const auto& files = book.digest.files_by_year;
  Bars bars;
  for (auto year = files.rbegin(); year != files.rend(); ++year) {
    if (bars.size() < k_most_years) {
      bars.emplace_back(std::to_string(year->first), year->second);
    } else {
      bars.back().second += year->second;
    }
  }
  if (files.size() > k_most_years) {
    bars.back().first = book.texts.fill(Label::or_earlier, bars.back().first);
  }
  return bars;
}

struct ChartPlace {
  Row top;
  Column at;
  Column data;
  double width;  // pixels
};

void write_chart(const Book& book, Label title, const ChartPlace& place, const Bars& bars) {
  if (bars.empty()) return;
  XlsxSheet& sheet = book.sheets.summary;
  ChartSpec chart;
  chart.title = book.texts(title);
  std::string description;
  Row row = place.top;
  sheet.text(row, place.data, chart.title, book.styles.small);
  for (const auto& [name, number] : bars) {
    sheet.text(++row, place.data, name, book.styles.small);
    sheet.number(row, place.data + 1, static_cast<double>(number), book.styles.number);
    if (!description.empty()) description += book.texts(Label::list_separator);
    description += fmt::format("{} {}", name, book.texts.count(number));
    chart.highest = std::max(chart.highest, static_cast<double>(number));
  }
  chart.description = book.texts.fill(Label::chart_kinds_alt, description);
  chart.first = place.top + 1;
  chart.last = row;
  chart.names = place.data;
  chart.values = static_cast<Column>(place.data + 1);
  chart.colors = {palette::k_blue};
  chart.width = place.width;
  chart.height = k_rows * k_row_pixels;
  sheet.chart(place.top, place.at, chart);
}

}  // namespace

Row write_summary_charts(const Book& book, Row top, Column data) {
  constexpr Column k_second = 4;
  write_chart(book, Label::chart_folders, {top, 0, data, 410}, by_folder(book));
  write_chart(book, Label::chart_years, {top, k_second, static_cast<Column>(data + 3), 400},
              by_year(book));
  return k_rows;
}

}  // namespace datakaart
