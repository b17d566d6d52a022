#include "reports/workbook/xlsx_file.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <deque>
#include <filesystem>

#include "reports/workbook/disk_space.h"

namespace datakaart {
namespace {

constexpr const char* k_font = "Calibri";

constexpr std::array<std::uint8_t, 3> k_alignments = {LXW_ALIGN_LEFT, LXW_ALIGN_CENTER,
                                                      LXW_ALIGN_RIGHT};
constexpr std::array<std::uint8_t, 3> k_verticals = {
    LXW_ALIGN_VERTICAL_TOP, LXW_ALIGN_VERTICAL_CENTER, LXW_ALIGN_VERTICAL_BOTTOM};

void set_border(lxw_format* format, const Look& look) {
  if (look.border == Look::Border::none) return;
  format_set_bottom(format, LXW_BORDER_THIN);
  format_set_bottom_color(format, look.border_color);
  if (look.border != Look::Border::all) return;
  format_set_border(format, LXW_BORDER_THIN);
  format_set_border_color(format, look.border_color);
}

lxw_chart_font chart_font(double size, bool bold) {
  lxw_chart_font font{};
  font.name = const_cast<char*>(k_font);  // the library copies it
  font.size = size;
  font.bold = bold ? LXW_TRUE : LXW_EXPLICIT_FALSE;
  font.color = 0x1F2933;
  return font;
}

void draw_bars(lxw_chart* chart, lxw_chart_series* series, const ChartSpec& spec) {
  lxw_chart_fill fill{};
  fill.color = spec.colors.empty() ? 0x2F6F8F : spec.colors.front();
  chart_series_set_fill(series, &fill);
  lxw_chart_line none{};
  none.none = LXW_TRUE;
  lxw_chart_font font = chart_font(9, false);
  lxw_chart_axis* names = chart->y_axis;  // of a bar chart: the vertical one
  chart_axis_set_reverse(names);          // the first row on top
  chart_axis_set_num_font(names, &font);
  chart_axis_set_major_tick_mark(names, LXW_CHART_AXIS_TICK_MARK_NONE);
  lxw_chart_axis* values = chart->x_axis;
  chart_axis_set_min(values, 0);
  if (spec.highest > 0) chart_axis_set_max(values, spec.highest * 1.2);
  chart_axis_major_gridlines_set_visible(values, LXW_FALSE);
  chart_axis_set_label_position(values, LXW_CHART_AXIS_LABEL_POSITION_NONE);
  chart_axis_set_line(values, &none);
  chart_axis_set_major_tick_mark(values, LXW_CHART_AXIS_TICK_MARK_NONE);
  chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
  chart_series_set_labels(series);
  chart_series_set_labels_num_format(series, "#,##0");
  chart_series_set_labels_font(series, &font);
  chart_set_series_gap(chart, 60);
}

void draw_doughnut(lxw_chart* chart, lxw_chart_series* series, const ChartSpec& spec) {
  std::deque<lxw_chart_fill> fills;
  std::deque<lxw_chart_point> points;
  std::vector<lxw_chart_point*> list;
  for (const std::uint32_t color : spec.colors) {
    fills.push_back({});
    fills.back().color = color;
    points.push_back({});
    points.back().fill = &fills.back();
    list.push_back(&points.back());
  }
  list.push_back(nullptr);
  chart_series_set_points(series, list.data());
  chart_set_hole_size(chart, 60);
  lxw_chart_font font = chart_font(9, false);
  chart_legend_set_position(chart, LXW_CHART_LEGEND_RIGHT);
  chart_legend_set_font(chart, &font);
}

}  // namespace

struct XlsxState {
  std::string path;
  std::string folder;
  lxw_workbook* workbook = nullptr;
  std::deque<XlsxSheet> sheets;
  std::string error;

  ~XlsxState() {
    if (workbook != nullptr) lxw_workbook_free(workbook);
  }
  void check(lxw_error result) {
    if (result != LXW_NO_ERROR && error.empty()) error = lxw_strerror(result);
  }
  // What was written so far must have reached the disk.
  void check_rows() {
    std::int64_t largest = 0;
    std::int64_t total = 0;
    for (const XlsxSheet& sheet : sheets) {
      std::FILE* rows = sheet.sheet_->optimize_tmpfile;
      if (rows == nullptr) continue;
      if ((std::fflush(rows) != 0 || std::ferror(rows) != 0) && error.empty()) {
        error = std::strerror(errno != 0 ? errno : EIO);
      }
      const std::int64_t size = std::max<std::int64_t>(ftello(rows), 0);
      largest = std::max(largest, size);
      total += size;
    }
    // The library does not notice when its own passing files do not fit.
    if (error.empty()) error = why_no_space(folder, largest + total / 2 + (1 << 20));
  }
};

XlsxFile::XlsxFile(std::unique_ptr<XlsxState> state) : state_(std::move(state)) {}
XlsxFile::XlsxFile(XlsxFile&&) noexcept = default;
XlsxFile::~XlsxFile() = default;

tl::expected<XlsxFile, std::string> XlsxFile::create(const std::string& path,
                                                     const Properties& properties) {
  auto state = std::make_unique<XlsxState>();
  state->path = path;
  state->folder = std::filesystem::path(path).parent_path().string();
  if (state->folder.empty()) state->folder = ".";
  lxw_workbook_options options{};
  options.tmpdir = state->folder.data();
  options.use_zip64 = LXW_TRUE;
  state->workbook = workbook_new_opt(path.c_str(), &options);
  if (state->workbook == nullptr) return tl::unexpected(std::string("not enough memory"));
  Properties p = properties;  // the library wants char*, and copies
  lxw_doc_properties given{};
  given.title = p.title.data();
  given.subject = p.subject.data();
  given.category = p.category.data();
  given.comments = p.comments.data();
  given.created = std::max<std::int64_t>(p.created, 1);
  state->check(workbook_set_properties(state->workbook, &given));
  for (const auto& [name, value] : p.custom) {
    state->check(workbook_set_custom_property_string(state->workbook, name.c_str(), value.c_str()));
  }
  return XlsxFile(std::move(state));
}

Style XlsxFile::style(const Look& look) {
  lxw_format* format = workbook_add_format(state_->workbook);
  format_set_font_name(format, k_font);
  format_set_font_size(format, look.size);
  format_set_font_color(format, look.color);
  if (look.bold) format_set_bold(format);
  if (look.italic) format_set_italic(format);
  if (look.underline) format_set_underline(format, LXW_UNDERLINE_SINGLE);
  if (look.wrap) format_set_text_wrap(format);
  format_set_align(format, k_alignments.at(static_cast<std::size_t>(look.align)));
  format_set_align(format, k_verticals.at(static_cast<std::size_t>(look.vertical)));
  if (look.indent > 0) format_set_indent(format, static_cast<std::uint8_t>(look.indent));
  if (look.fill != k_no_color) {
    format_set_pattern(format, LXW_PATTERN_SOLID);
    format_set_bg_color(format, look.fill);
  }
  set_border(format, look);
  if (!look.number_format.empty()) format_set_num_format(format, look.number_format.c_str());
  return {format};
}

XlsxSheet& XlsxFile::add_sheet(const std::string& name, Rows rows) {
  state_->check(workbook_validate_sheet_name(state_->workbook, name.c_str()));
  // The library asks this of its workbook when a sheet is added, and keeps it with the sheet.
  state_->workbook->options.constant_memory = rows == Rows::streamed;
  lxw_worksheet* sheet = workbook_add_worksheet(state_->workbook, name.c_str());
  if (sheet == nullptr) sheet = workbook_add_worksheet(state_->workbook, nullptr);
  worksheet_ignore_errors(sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
  state_->sheets.push_back(XlsxSheet(*state_, sheet, name));
  return state_->sheets.back();
}

void XlsxFile::define_name(const std::string& name, const std::string& reference) {
  state_->check(workbook_define_name(state_->workbook, name.c_str(), ("=" + reference).c_str()));
}

tl::expected<void, std::string> XlsxFile::close() {
  state_->check_rows();
  if (!state_->error.empty()) return tl::unexpected(state_->error);
  errno = 0;
  const lxw_error result = workbook_close(state_->workbook);  // frees it, whatever comes
  state_->workbook = nullptr;
  if (result == LXW_NO_ERROR) return {};
  return tl::unexpected(std::string(errno != 0 ? std::strerror(errno) : lxw_strerror(result)));
}

void XlsxSheet::text(Row row, Column column, std::string_view value, Style style,
                     LineBreaks breaks) {
  const std::string clean = clean_cell(value, breaks);
  state_->check(worksheet_write_string(sheet_, row, column, clean.c_str(), style.format));
}

void XlsxSheet::number(Row row, Column column, double value, Style style) {
  state_->check(worksheet_write_number(sheet_, row, column, value, style.format));
}

void XlsxSheet::date(Row row, Column column, std::int64_t seconds, Style style) {
  constexpr std::int64_t k_last = 253402300799;  // 9999-12-31
  constexpr std::int64_t k_first = -2203891200;  // 1900-03-01, where Excel's days are right
  if (seconds == 0 || seconds < k_first || seconds > k_last) return blank(row, column, style);
  state_->check(worksheet_write_unixtime(sheet_, row, column, seconds, style.format));
}

void XlsxSheet::blank(Row row, Column column, Style style) {
  state_->check(worksheet_write_blank(sheet_, row, column, style.format));
}

void XlsxSheet::link(Row row, Column column, const std::string& target, std::string_view value,
                     Style style) {
  if (target.empty() || target.size() > k_max_link_length || links_ >= k_max_links) {
    return text(row, column, value, style);
  }
  ++links_;
  const std::string shown = clean_cell(value);
  state_->check(worksheet_write_url_opt(sheet_, row, column, target.c_str(), style.format,
                                        shown.c_str(), nullptr));
}

void XlsxSheet::merge(Row row, Column first, Column last, Style style) {
  state_->check(worksheet_merge_range(sheet_, row, first, row, last, "", style.format));
}

void XlsxSheet::height(Row row, double points) {
  state_->check(worksheet_set_row(sheet_, row, points, nullptr));
}

void XlsxSheet::note(Row row, Column column, std::string_view value) {
  lxw_comment_options options{};
  options.font_name = const_cast<char*>(k_font);
  options.font_size = 9;
  options.color = 0xFFFBE6;
  options.width = 320;
  options.height = static_cast<std::uint16_t>(40 + value.size() / 55 * 17);
  state_->check(
      worksheet_write_comment_opt(sheet_, row, column, clean_cell(value).c_str(), &options));
}

void XlsxSheet::width(Column first, Column last, double characters, bool foldable) {
  lxw_row_col_options options{};
  options.level = foldable ? 1 : 0;
  state_->check(worksheet_set_column_opt(sheet_, first, last, characters, nullptr, &options));
}

void XlsxSheet::hide_column(Column column) {
  lxw_row_col_options options{};
  options.hidden = LXW_TRUE;
  state_->check(worksheet_set_column_opt(sheet_, column, column, 8, nullptr, &options));
}

void XlsxSheet::freeze(Row row, Column column) { worksheet_freeze_panes(sheet_, row, column); }

void XlsxSheet::filter(Row first, Column first_column, Row last, Column last_column) {
  state_->check(worksheet_autofilter(sheet_, first, first_column, last, last_column));
}

void XlsxSheet::table(Row first, Row last, const std::string& name,
                      const std::vector<TableHeader>& headers) {
  std::vector<std::string> titles;
  for (const TableHeader& header : headers) titles.push_back(clean_cell(header.title));
  std::vector<lxw_table_column> columns(headers.size());
  std::vector<lxw_table_column*> list;
  for (std::size_t i = 0; i < headers.size(); ++i) {
    columns[i].header = titles[i].data();
    columns[i].header_format = headers[i].style.format;
    list.push_back(&columns[i]);
  }
  list.push_back(nullptr);
  std::string copy = name;
  lxw_table_options options{};
  options.name = copy.data();
  options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;  // with number 0: none, the cells have theirs
  options.columns = list.data();
  state_->check(worksheet_add_table(sheet_, first, 0, last, static_cast<Column>(headers.size() - 1),
                                    &options));
}

void XlsxSheet::formula(Row row, Column column, const std::string& formula, std::string_view result,
                        Style style) {
  state_->check(worksheet_write_formula_str(sheet_, row, column, formula.c_str(), style.format,
                                            clean_cell(result).c_str()));
}

void XlsxSheet::highlight(const CellRange& cells, const std::string& formula,
                          const Highlight& look) {
  lxw_format* format = workbook_add_format(state_->workbook);
  if (look.fill != k_no_color) format_set_bg_color(format, look.fill);
  if (look.color != k_no_color) format_set_font_color(format, look.color);
  if (look.italic) format_set_italic(format);
  std::string copy = formula;
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_TYPE_FORMULA;
  rule.value_string = copy.data();
  rule.format = format;
  state_->check(worksheet_conditional_format_range(sheet_, cells.first, cells.first_column,
                                                   cells.last, cells.last_column, &rule));
}

void XlsxSheet::heat(const CellRange& cells) {
  lxw_conditional_format rule{};
  rule.type = LXW_CONDITIONAL_3_COLOR_SCALE;
  rule.min_color = 0xF4F8FB;
  rule.mid_color = 0xFBE3BD;
  rule.max_color = 0xE8A33D;
  state_->check(worksheet_conditional_format_range(sheet_, cells.first, cells.first_column,
                                                   cells.last, cells.last_column, &rule));
}

void XlsxSheet::drop_down(Row first, Row last, Column column, const DropDown& spec) {
  DropDown copy = spec;
  copy.list.insert(0, "=");
  lxw_data_validation rule{};
  // As a list by formula the library (1.1.4) would lose a copy of the formula; as a formula of
  // one's own, which it keeps in the same place, it does not. What it kept is then made a list.
  rule.validate = LXW_VALIDATION_TYPE_CUSTOM_FORMULA;
  rule.value_formula = copy.list.data();
  rule.error_type = LXW_VALIDATION_ERROR_TYPE_WARNING;  // other words may be typed
  rule.ignore_blank = LXW_VALIDATION_ON;
  if (!copy.title.empty()) rule.input_title = copy.title.data();
  if (!copy.message.empty()) rule.input_message = copy.message.data();
  const lxw_error result =
      worksheet_data_validation_range(sheet_, first, column, last, column, &rule);
  if (result != LXW_NO_ERROR) return state_->check(result);
  lxw_data_val_obj* kept = STAILQ_FIRST(sheet_->data_validations);
  while (STAILQ_NEXT(kept, list_pointers) != nullptr) kept = STAILQ_NEXT(kept, list_pointers);
  kept->validate = LXW_VALIDATION_TYPE_LIST_FORMULA;
}

void XlsxSheet::chart(Row row, Column column, const ChartSpec& spec) {
  const bool bars = spec.form == ChartSpec::Form::bar;
  lxw_chart* chart =
      workbook_add_chart(state_->workbook, bars ? LXW_CHART_BAR : LXW_CHART_DOUGHNUT);
  if (chart == nullptr) return state_->check(LXW_ERROR_MEMORY_MALLOC_FAILED);
  lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
  chart_series_set_categories(series, name_.c_str(), spec.first, spec.names, spec.last, spec.names);
  chart_series_set_values(series, name_.c_str(), spec.first, spec.values, spec.last, spec.values);
  chart_series_set_name(series, spec.title.c_str());
  lxw_chart_font font = chart_font(11, true);
  chart_title_set_name(chart, spec.title.c_str());
  chart_title_set_name_font(chart, &font);
  lxw_chart_line none{};
  none.none = LXW_TRUE;
  chart_chartarea_set_line(chart, &none);
  bars ? draw_bars(chart, series, spec) : draw_doughnut(chart, series, spec);
  std::string description = spec.description;
  lxw_chart_options options{};
  options.x_scale = spec.width / 480;
  options.y_scale = spec.height / 288;
  options.x_offset = 12;  // clear of the borders beside and above
  options.y_offset = 3;
  options.object_position = LXW_OBJECT_MOVE_DONT_SIZE;
  options.description = description.data();
  state_->check(worksheet_insert_chart_opt(sheet_, row, column, chart, &options));
}

void XlsxSheet::page(const PageSetup& setup) {
  constexpr std::uint8_t k_a3 = 8;
  constexpr std::uint8_t k_a4 = 9;
  const bool portrait = setup.paper == PageSetup::Paper::a4_portrait;
  portrait ? worksheet_set_portrait(sheet_) : worksheet_set_landscape(sheet_);
  worksheet_set_paper(sheet_, setup.paper == PageSetup::Paper::a3_landscape ? k_a3 : k_a4);
  worksheet_fit_to_pages(sheet_, setup.pages_wide, setup.pages_high);
  worksheet_set_margins(sheet_, 0.45, 0.45, 0.5, 0.65);
  const auto literal = [](const std::string& part) {  // '&' opens a code in a footer
    std::string doubled;
    for (const char c : part) doubled.append(c == '&' ? 2 : 1, c);
    return doubled;
  };
  const std::string footer = "&L&8" + literal(setup.footer_left) + "&C&8" +
                             literal(setup.footer_center) + "&R&8" + literal(setup.footer_right) +
                             " &P / &N";
  state_->check(worksheet_set_footer(sheet_, footer.c_str()));
}

void XlsxSheet::repeat_rows(Row first, Row last) {
  state_->check(worksheet_repeat_rows(sheet_, first, last));
}

void XlsxSheet::repeat_columns(Column first, Column last) {
  state_->check(worksheet_repeat_columns(sheet_, first, last));
}

void XlsxSheet::print_area(Row last_row, Column last_column) {
  state_->check(worksheet_print_area(sheet_, 0, 0, last_row, last_column));
}

void XlsxSheet::tab_color(std::uint32_t color) { worksheet_set_tab_color(sheet_, color); }

void XlsxSheet::hide_grid() { worksheet_gridlines(sheet_, LXW_HIDE_ALL_GRIDLINES); }

void XlsxSheet::hide() { worksheet_hide(sheet_); }

}  // namespace datakaart
