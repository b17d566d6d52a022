#include "reports/answers/document.h"

#include <fmt/format.h>

#include <algorithm>

#include "reports/output_file.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

tl::expected<void, std::string> write_markdown(const Document& document, const std::string& path) {
  OutputFile out(path);
  out.write(fmt::format("# {}\n", document.title));
  for (const DocumentSection& section : document.sections) {
    out.write(section.title.empty() ? "\n" : fmt::format("\n## {}\n\n", section.title));
    for (const std::string& line : section.lines) out.write(fmt::format("- {}\n", line));
    for (const DocumentSection::Field& field : section.fields) {
      out.write(fmt::format("- **{}**: {}\n", field.name, field.value));
    }
    if (section.columns.empty()) continue;
    if (!section.lines.empty() || !section.fields.empty()) out.write("\n");
    std::string rule = "|";
    for (std::size_t i = 0; i < section.columns.size(); ++i) rule += "---|";
    out.write(fmt::format("| {} |\n{}\n", fmt::join(section.columns, " | "), rule));
    for (const auto& row : section.rows) out.write(fmt::format("| {} |\n", fmt::join(row, " | ")));
  }
  return out.finish();
}

// Without the marks that Markdown needs.
std::string plain(const std::string& text) {
  const bool marked = text.size() > 1 && text.front() == '`' && text.back() == '`';
  return marked ? text.substr(1, text.size() - 2) : text;
}

class DocumentSheet {
 public:
  DocumentSheet(XlsxSheet& sheet, const Styles& styles, const Texts& texts)
      : styles_(styles), list_(sheet, styles, texts) {}

  void write(const Document& document) {
    list_.title(document.title);
    for (const DocumentSection& section : document.sections) {
      list_.skip_row();
      if (!section.title.empty()) list_.section(section.title);
      for (const std::string& line : section.lines) list_.note(plain(line));
      fields(section);
      table(section);
    }
    list_.finish(PageSetup::Paper::a4_landscape);
  }

 private:
  void fields(const DocumentSection& section) {
    for (const DocumentSection::Field& field : section.fields) {
      list_.text(field.name, styles_.text);
      if (field.value == k_to_fill_in) {
        list_.blank(styles_.fill_in);
      } else {
        list_.text(field.value, styles_.text);
      }
      list_.end_row();
    }
  }

  void table(const DocumentSection& section) {
    if (section.columns.empty()) return;
    std::vector<ListColumn> columns;
    for (const std::string& title : section.columns) {
      columns.push_back({title, styles_.header, {}, columns.empty() ? 34.0 : 14.0, 60});
    }
    list_.header(std::move(columns), ListSheet::Freeze::no);
    for (const auto& row : section.rows) {
      for (const std::string& cell : row) {
        if (cell == k_to_fill_in) {
          list_.blank(styles_.fill_in);
        } else {
          list_.text(plain(cell), styles_.text);
        }
      }
      list_.end_row();
    }
  }

  const Styles& styles_;
  ListSheet list_;
};

tl::expected<void, std::string> write_sheet(const Document& document, const ScanInfo& scan,
                                            const Texts& texts, const std::string& path) {
  XlsxFile::Properties properties;
  properties.title = document.title;
  properties.category = texts(Label::confidential);
  properties.comments = fmt::format("datakaart {}", scan.version);
  properties.created = scan.finished != 0 ? scan.finished : scan.started;
  auto file = XlsxFile::create(path, properties);
  if (!file) return tl::unexpected(file.error());
  const Styles styles(*file, texts);
  DocumentSheet(file->add_sheet("datakaart", Rows::held), styles, texts).write(document);
  return file->close();
}

}  // namespace

std::string_view name_of(DocumentFormat format) {
  return format == DocumentFormat::markdown ? "md" : "xlsx";
}

std::string code(std::string text) {
  std::replace(text.begin(), text.end(), '`', '\'');
  return "`" + text + "`";
}

tl::expected<void, std::string> write_document(const Document& document, DocumentFormat format,
                                               const ScanInfo& scan, const Texts& texts,
                                               const std::string& path) {
  return format == DocumentFormat::markdown ? write_markdown(document, path)
                                            : write_sheet(document, scan, texts, path);
}

}  // namespace datakaart
