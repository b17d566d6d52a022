// Tables as text. The text comes in blocks; a cell is handed on when its end was seen, and only the
// cell under way is kept from block to block, so that memory stays flat whatever the rows are like.
#include <algorithm>
#include <array>
#include <set>

#include "base/characters.h"
#include "base/find_any.h"
#include "base/folding.h"
#include "base/line_feeds.h"
#include "base/utf8.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/recognise.h"
#include "scanner/extract/tables/csv_dialect.h"
#include "scanner/extract/tables/header_finder.h"
#include "scanner/extract/text/decoded_reader.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

// A quote that is not closed within so many bytes was no quote.
constexpr std::size_t k_longest_quoted = 64 * 1024;
// A longer cell is handed on in pieces.
constexpr std::size_t k_longest_cell = 1024 * 1024;
// Columns are not counted further: of a row without end, the memory for them would have none.
constexpr std::uint32_t k_last_column = 65'535;

class CsvReader {
 public:
  CsvReader(const CsvDialect& dialect, Sink& sink)
      : ends_{dialect.separator, '\n'}, skip_line_(dialect.declared), writer_(sink, {}) {}

  // Takes in the next block. `last`: nothing follows.
  tl::expected<void, Problem> take(std::string_view block, bool last) {
    pending_.append(block);
    std::string_view rest = pending_;
    if (skip_line_) {
      rest.remove_prefix(std::min(rest.find('\n'), rest.size() - 1) + 1);
      skip_line_ = false;
      row_line_ = ++line_;
    }
    while (!rest.empty()) {
      const std::size_t used = cell(rest, last);
      if (problem_) return tl::unexpected(*problem_);
      if (used == 0) break;
      rest.remove_prefix(used);
    }
    pending_.erase(0, pending_.size() - rest.size());
    return {};
  }

  tl::expected<void, Problem> finish() { return writer_.finish(); }

 private:
  // Handles the cell at the front; returns how much of the text it took with its separator, 0 when
  // more is needed to see its end.
  std::size_t cell(std::string_view text, bool last) {
    if (text.front() == '"') {
      const std::size_t used = quoted(text, last);
      if (used != 0 || (text.size() < k_longest_quoted && !last)) return used;
    }
    std::size_t end = find_any(text, 0, ends_);
    if (end == text.size() && !last) {
      if (end < k_longest_cell) return 0;
      end = piece_end(text);
      put(text.substr(0, end));
      return end;
    }
    const bool row_ends = end == text.size() || text[end] == '\n';
    std::string_view value = text.substr(0, end);
    if (row_ends && value.ends_with('\r')) value.remove_suffix(1);
    put(value);
    if (row_ends) end_row();
    return std::min(end + 1, text.size());
  }

  // A cell in quotes; 0 where its closing quote is not there (yet).
  std::size_t quoted(std::string_view text, bool last) {
    const std::size_t limit = std::min(text.size(), k_longest_quoted);
    scratch_.clear();
    std::size_t at = 1;
    for (;; at += 2) {
      const std::size_t quote = text.substr(0, limit).find('"', at);
      if (quote == std::string_view::npos) return 0;
      if (quote + 1 == text.size() && !last) return 0;  // doubled or closing?
      scratch_.append(text.substr(at, quote - at));
      at = quote;
      // Doubled, or behind a backslash as MySQL writes it, unless the cell ends there ("C:\").
      const bool escaped = !scratch_.empty() && scratch_.back() == '\\' && at + 1 < text.size() &&
                           text[at + 1] != ends_[0] && text[at + 1] != '\n' && text[at + 1] != '\r';
      if (escaped) {
        scratch_.back() = '"';
        --at;  // one byte is passed, not two
        continue;
      }
      if (at + 1 >= text.size() || text[at + 1] != '"') break;
      scratch_ += '"';
    }
    // What stands between the closing quote and the separator belongs to the cell, quirk as it is.
    const std::size_t end = find_any(text.substr(0, limit), at + 1, ends_);
    if (end == text.size() && !last) return 0;
    if (end == limit && end < text.size()) return 0;
    std::string_view tail = text.substr(at + 1, end - at - 1);
    if (tail.ends_with('\r')) tail.remove_suffix(1);
    scratch_.append(tail);
    put(scratch_);
    const auto inside = text.substr(0, end);
    line_ += line_feeds(inside);
    if (end == text.size() || text[end] == '\n') end_row();
    return std::min(end + 1, text.size());
  }

  // Where an endless cell may be cut: at a blank, so that no value is cut in two.
  static std::size_t piece_end(std::string_view text) {
    const std::size_t blank = text.find_last_of(" \t,;");
    if (blank != std::string_view::npos && blank > text.size() / 2) return blank + 1;
    const std::size_t end = previous_boundary(text, text.size() - 1);
    return end > 0 ? end : text.size();
  }

  void put(std::string_view value) {
    auto written = writer_.cell(row_, column_, value, row_line_);
    if (!written) problem_ = written.error();
    column_ = std::min(column_ + 1, k_last_column);
  }

  void end_row() {
    ++row_;
    ++line_;
    column_ = 0;
    row_line_ = line_;
  }

  std::array<char, 2> ends_;  // of a cell
  bool skip_line_;
  TableWriter writer_;
  std::string pending_;
  std::string scratch_;
  std::uint32_t row_ = 0;
  std::uint32_t column_ = 0;
  std::uint32_t line_ = 1;
  std::uint32_t row_line_ = 1;
  std::optional<Problem> problem_;
};

bool is_table_name(const Probe& probe) {
  static const std::set<std::string, std::less<>> k_endings = {"csv", "tsv", "tab", "psv"};
  if (k_endings.count(probe.extension) != 0) return true;
  // "leden.csv.bak", "leden.csv_20240312"
  const std::string name = lower_case(probe.name);
  const std::size_t at = std::min(name.rfind(".csv"), name.rfind(".tsv"));
  return at != std::string::npos && (at + 4 == name.size() || !is_letter(name[at + 4]));
}

// Endings of formats of text of their own, in which lines with as many commas are no table.
bool is_other_text(const std::string& extension) {
  static const std::set<std::string, std::less<>> k_endings = {
      "json",  "geojson", "jsonl", "ndjson", "xml",        "xsd",      "xsl",  "svg",   "kml",
      "gpx",   "yaml",    "yml",   "sql",    "ini",        "cfg",      "conf", "toml",  "vcf",
      "vcard", "ics",     "eml",   "mbox",   "c",          "h",        "cpp",  "cc",    "hpp",
      "cs",    "java",    "py",    "js",     "ts",         "jsx",      "tsx",  "php",   "rb",
      "go",    "rs",      "sh",    "bat",    "ps1",        "css",      "vb",   "vbs",   "pl",
      "lua",   "r",       "kt",    "swift",  "md",         "html",     "htm",  "xhtml", "shtml",
      "rtf",   "tex",     "po",    "ldif",   "properties", "markdown", "scss", "less",  "m3u",
      "srt",   "diff",    "patch", "plist",  "mht",        "mhtml"};
  return k_endings.count(extension) != 0;
}

// How JSON, XML and SQL begin, whatever their lines look like.
bool begins_otherwise(std::string_view text) {
  text = without_blanks(text.substr(0, 256));
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (text.empty() || text[0] == '{' || text[0] == '[' || text[0] == '<') return true;
  const std::string lower = lower_case(text);
  constexpr auto k_begins = std::to_array<std::string_view>(
      {"insert into ", "copy ", "create table ", "--", "/*", "begin:", "dn:", "set ", "drop "});
  return std::any_of(k_begins.begin(), k_begins.end(),
                     [&](std::string_view begin) { return lower.starts_with(begin); });
}

// Whether one of the first rows surely names columns. Quotes matter little here.
bool has_known_header(std::string_view text, char separator) {
  constexpr int k_rows = 20;
  std::vector<LookedRow> rows;
  for (int i = 0; i < k_rows && !text.empty(); ++i) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    LookedRow row;
    for (std::uint32_t column = 0; !line.empty(); ++column) {
      std::string_view cell = line.substr(0, line.find(separator));
      line.remove_prefix(std::min(cell.size() + 1, line.size()));
      cell = without_blanks(cell);
      if (cell.size() > 1 && cell.front() == '"' && cell.back() == '"') {
        cell = cell.substr(1, cell.size() - 2);
      }
      if (!cell.empty()) row.push_back({cell, column, cell_look(cell), false, 0});
    }
    rows.push_back(std::move(row));
  }
  return find_header(rows, HeaderProof::known).has_value();
}

// The head as UTF-8, whole lines only where there are any.
std::string decoded(std::string_view head) {
  std::string text;
  Decoder(head).decode(head, text);
  const std::size_t end = text.rfind('\n');
  if (head.size() >= 16 * 1024 && end != std::string::npos) text.resize(end + 1);
  if (!text.ends_with('\n')) text += '\n';
  std::replace(text.begin(), text.end(), '\r', text.find('\n') == text.size() - 1 ? '\n' : ' ');
  return text;
}

class CsvExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    auto head = source.head();
    if (!head) return tl::unexpected(head.error());
    CsvReader table(sniff_csv(decoded(*head)), sink);
    DecodedReader reader(source, *head);
    std::string text;
    for (bool more = true; more;) {
      auto got = reader.next(text);
      if (!got) return tl::unexpected(got.error());
      more = *got;
      if (auto taken = table.take(text, !more); !taken) return taken;
      if (auto go_on = sink.budget().check(); !go_on) return go_on;
    }
    return table.finish();
  }
};

}  // namespace

std::string csv_type(const Probe& probe) {
  static const std::set<std::string, std::less<>> k_open = {"", "txt", "dat", "asc", "text"};
  if (is_table_name(probe) && probe.is_text()) return "csv";
  if (is_other_text(probe.extension) || !probe.is_text()) return {};
  const std::string text = decoded(probe.head);
  if (begins_otherwise(text)) return {};
  const CsvDialect dialect = sniff_csv(text);
  if (!dialect.consistent) return {};
  // Running text has commas too, and now and then as many in each line.
  const std::size_t wanted = dialect.separator == ',' ? 4 : 3;
  const bool open = k_open.count(probe.extension) != 0;
  if (open && dialect.columns >= wanted && dialect.rows >= 3) return "csv";
  if (dialect.rows >= 2 && has_known_header(text, dialect.separator)) return "csv";
  return {};
}

const Extractor& csv_extractor() {
  static const CsvExtractor instance;
  return instance;
}

}  // namespace datakaart
