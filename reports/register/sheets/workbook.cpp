// The workbook: one file per sheet in this folder; libxlsxwriter behind xlsx_file.h.
#include <filesystem>

#include "reports/list.h"
#include "reports/register/sheets/actions.h"
#include "reports/workbook/row_keeper.h"

namespace datakaart {
namespace {

// The way from the workbook's folder to where relative locations start: here.
std::string link_base_of(const std::string& path) {
  std::error_code error;
  const auto here = std::filesystem::current_path(error);
  if (error) return {};
  const auto there = std::filesystem::absolute(path, error).parent_path();
  if (error) return {};
  const std::string base = here.lexically_relative(there.lexically_normal()).string();
  return base == "." ? std::string() : base;
}

XlsxFile::Properties properties_of(const ScanInfo& info, const Texts& texts) {
  XlsxFile::Properties properties;
  properties.title = texts(Label::title);
  for (const std::string& root : info.roots) {
    if (!properties.subject.empty()) properties.subject += ", ";
    properties.subject += root;
  }
  properties.subject = clean_cell(properties.subject.substr(0, 200));
  properties.category = texts(Label::confidential);
  properties.comments = fmt::format("datakaart {}", info.version);
  properties.created = info.finished != 0 ? info.finished : info.started;
  properties.custom = {{"datakaart version", info.version},
                       {"datakaart scan started", std::to_string(info.started)},
                       {"datakaart workbook", "1"}};
  return properties;
}

// Sheets that people added, at the end; under the names that they gave them.
void copy_added_sheets(const EarlierBook& earlier, const Book& book, XlsxFile& file) {
  for (const EarlierSheet* added : earlier.added()) {
    XlsxSheet& sheet = file.add_sheet(added->name, Rows::held);
    for (const auto& [row, cells] : added->rows) {
      for (const auto& [column, text] : cells) {
        if (const auto number = as_number(text)) {
          sheet.number(row, column, *number, book.styles.text);
        } else {
          sheet.text(row, column, text, book.styles.text, LineBreaks::kept);
        }
      }
    }
  }
}

class WorkbookReport final : public Report {
 public:
  std::string_view format() const override { return "xlsx"; }
  tl::expected<void, std::string> write(const ScanStore& store, const std::string& path,
                                        const ReportOptions& options) const override;
};

tl::expected<void, std::string> WorkbookReport::write(const ScanStore& store,
                                                      const std::string& path,
                                                      const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  const auto digest = digest_of(store, options, texts);
  if (!digest) return tl::unexpected(digest.error());
  auto file = XlsxFile::create(path, properties_of(store.info(), texts));
  if (!file) return tl::unexpected(file.error());
  const Styles styles(*file, texts);
  const auto add = [&](Label name, Rows rows = Rows::held) -> XlsxSheet& {
    return file->add_sheet(std::string(texts(name)), rows);
  };
  // Braces: the sheets are added from left to right. Streamed are those with a row per file or
  // finding; the others may be Excel tables.
  const Sheets sheets{add(Label::sheet_summary),
                      add(Label::sheet_controller),
                      add(Label::sheet_register),
                      add(Label::sheet_data_sets),
                      add(Label::sheet_inventory, Rows::streamed),
                      add(Label::sheet_findings, Rows::streamed),
                      add(Label::sheet_matrix),
                      add(Label::sheet_to_do),
                      add(Label::sheet_retention),
                      add(Label::sheet_coverage),
                      add(Label::sheet_unread, Rows::streamed),
                      add(Label::sheet_interest),
                      add(Label::sheet_lists),
                      add(Label::sheet_manual)};
  Book book{*file, sheets, styles, texts, store, *digest, options, link_base_of(path), {}, {}};
  book.actions = actions_of(book);
  write_lists(book);
  write_controller(book);
  for (const auto& write_sheet : {write_inventory, write_findings, write_unread}) {
    if (auto written = write_sheet(book); !written) return written;
  }
  book.changes = write_register(book);
  for (const auto& write_sheet : {write_coverage, write_data_sets, write_matrix, write_to_do,
                                  write_retention, write_interest, write_manual, write_summary}) {
    write_sheet(book);
  }
  if (options.earlier != nullptr) copy_added_sheets(*options.earlier, book, *file);
  return file->close();
}

}  // namespace

const Report& workbook_report() {
  static const WorkbookReport report;
  return report;
}

}  // namespace datakaart
