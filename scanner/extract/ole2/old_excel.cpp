// Excel: a sheet is a run of records, one for each cell or row of cells, with notes, links and text
// boxes between them.
#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/try.h"
#include "scanner/extract/office/sheet_writer.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/ole2/old_office.h"
#include "scanner/extract/ole2/xls_workbook.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

enum XlsRecord : std::uint16_t {
  k_xls_formula = 0x0006,
  k_xls_end = 0x000A,
  k_xls_header = 0x0014,
  k_xls_footer = 0x0015,
  k_xls_note = 0x001C,
  k_xls_object = 0x005D,
  k_xls_numbers = 0x00BD,
  k_xls_rich_text = 0x00D6,
  k_xls_shared_text = 0x00FD,
  k_xls_text_box = 0x01B6,
  k_xls_link = 0x01B8,
  k_xls_number = 0x0203,
  k_xls_text = 0x0204,
  k_xls_formula_text = 0x0207,
  k_xls_short_number = 0x027E,
  k_xls_begin = 0x0809
};

constexpr std::size_t k_most_shown = 100'000;

// A number in four bytes: an integer or the upper half of a float, or a hundredth of them.
double short_number(std::uint32_t coded) {
  const double number = (coded & 2U) != 0
                            ? static_cast<double>(static_cast<std::int32_t>(coded) >> 2)
                            : std::bit_cast<double>(std::uint64_t{coded & ~3U} << 32U);
  return (coded & 1U) != 0 ? number / 100 : number;
}

class SheetReader {
 public:
  SheetReader(const XlsWorkbook& book, const XlsSheet& sheet, Sink& sink)
      : book_(book), sink_(sink), name_(sheet.name), writer_(sink, sheet.name) {}

  tl::expected<void, Problem> read(std::string_view stream, std::size_t at) {
    BiffRecords records(stream, at);
    BiffRecord record;
    unsigned depth = 0;  // a chart has a sheet of its own inside
    for (unsigned count = 0; records.next(record); ++count) {
      if (record.type == k_xls_begin) ++depth;
      if (record.type == k_xls_end && depth-- <= 1) break;
      take(record);
      TRY(writer_.status());
      constexpr unsigned k_often = 4096;
      if (count % k_often == 0) TRY(sink_.budget().check());
    }
    return finish();
  }

 private:
  struct Late {
    std::uint32_t row;
    std::uint32_t column;
    std::string text;
  };
  struct Note {
    std::uint32_t row;
    std::uint32_t column;
    std::uint16_t object;
    std::string author;
  };

  void take(const BiffRecord& record) {
    const std::string_view body = record.body();
    const std::uint16_t row = u16(body, 0);
    const std::uint16_t column = u16(body, 2);
    const std::uint16_t style = u16(body, 4);
    switch (record.type) {
      case k_xls_shared_text:
        return cell(row, column, std::string(book_.shared_text(u32(body, 6))));
      case k_xls_text:
      case k_xls_rich_text:
        return cell(row, column, book_.text(record, 6, 2));
      case k_xls_number:
        return cell(row, column, book_.shown(f64(body, 6), style));
      case k_xls_short_number:
        return cell(row, column, book_.shown(short_number(u32(body, 6)), style));
      case k_xls_numbers:
        return take_numbers(body, row, column);
      case k_xls_formula:
        return take_formula(body, row, column, style);
      case k_xls_formula_text:
        return cell(formula_row_, formula_column_, book_.text(record, 0, 2));
      default:
        take_beside(record, row, column);
    }
  }

  void take_beside(const BiffRecord& record, std::uint16_t row, std::uint16_t column) {
    const std::string_view body = record.body();
    switch (record.type) {
      case k_xls_note:
        if (book_.is_unicode()) {
          notes_.push_back({row, column, u16(body, 6), book_.text(record, 8, 2)});
        } else {
          writer_.note(row, column, PlaceLabel::comment, book_.text(record, 4, 2));
        }
        break;
      case k_xls_object:
        object_ = u16(body, 6);
        break;
      case k_xls_text_box:
        take_text_box(record);
        break;
      case k_xls_link:
        take_link(body);
        break;
      case k_xls_header:
      case k_xls_footer:
        if (body.empty()) break;
        writer_.note("", record.type == k_xls_header ? PlaceLabel::header : PlaceLabel::footer,
                     book_.text(record, 0, book_.is_unicode() ? 2 : 1));
        break;
      default:
        break;
    }
  }

  void take_numbers(std::string_view body, std::uint32_t row, std::uint32_t first) {
    constexpr std::size_t k_each = 6;
    for (std::size_t at = 4; at + k_each + 2 <= body.size(); at += k_each) {
      const auto column = static_cast<std::uint32_t>(first + (at - 4) / k_each);
      cell(row, column, book_.shown(short_number(u32(body, at + 2)), u16(body, at)));
    }
  }

  // The last result; of a text it stands in the record behind.
  void take_formula(std::string_view body, std::uint32_t row, std::uint32_t column,
                    std::uint16_t style) {
    constexpr std::uint16_t k_no_number = 0xFFFF;
    formula_row_ = row;
    formula_column_ = column;
    if (u16(body, 12) != k_no_number) cell(row, column, book_.shown(f64(body, 6), style));
  }

  // Cells mostly ascend; those that do not are written behind the others.
  void cell(std::uint32_t row, std::uint32_t column, std::string text) {
    if (text.empty()) return;
    if (text.find('@') != std::string::npos && shown_.size() < k_most_shown) shown_.insert(text);
    const auto place = std::tuple(row, column);
    if (any_ && place <= last_) {
      late_.push_back({row, column, std::move(text)});
      return;
    }
    any_ = true;
    last_ = place;
    writer_.cell(row, column, text);
  }

  // Its text stands in the records that continue it: first the letters, then their formats.
  void take_text_box(const BiffRecord& record) {
    std::size_t left = u16(record.body(), 10);
    std::string text;
    for (std::size_t i = 1; i < record.pieces.size() && left > 0; ++i) {
      const bool is_wide = (u8(record.pieces[i], 0) & 1U) != 0;
      const std::string_view bytes = piece(record.pieces[i], 1, is_wide ? left * 2 : left);
      text += text_in_charset(bytes, is_wide ? "utf-16le" : "windows-1252");
      left -= std::min(left, is_wide ? bytes.size() / 2 : bytes.size());
    }
    boxes_[object_] = std::move(text);
  }

  // The addresses of a link are texts in two bytes a letter, or in one, among what describes them.
  void take_link(std::string_view body) {
    constexpr std::size_t k_address = 32;  // behind the cells and the link's class
    const std::string_view rest = piece(body, k_address, body.size());
    const std::string wide =
        text_in_charset(rest.substr(0, rest.size() & ~std::size_t{1}), "utf-16le");
    for (const std::string_view begin : {"mailto:", "http", "tel:"}) {
      std::string address;
      if (const auto at = wide.find(begin); at != std::string::npos) {
        address = wide.substr(at, wide.find(' ', at) - at);
      } else if (const auto byte = rest.find(begin); byte != std::string_view::npos) {
        address = text_in_charset(rest.substr(byte, rest.find('\0', byte) - byte), "windows-1252");
      }
      if (address.empty()) continue;
      if (shown_.contains(address.substr(address.find(':') + 1))) return;
      return writer_.note(u16(body, 0), u16(body, 4), PlaceLabel::link, address);
    }
  }

  tl::expected<void, Problem> finish() {
    for (const Note& note : notes_) {
      writer_.note(note.row, note.column, PlaceLabel::comment_author, note.author);
      if (const auto box = boxes_.find(note.object); box != boxes_.end()) {
        writer_.note(note.row, note.column, PlaceLabel::comment, box->second);
        boxes_.erase(box);
      }
    }
    for (const auto& [object, text] : boxes_) writer_.note("", PlaceLabel::text_box, text);
    writer_.finish();
    TRY(writer_.status());
    return late_.empty() ? tl::expected<void, Problem>{} : write_late();
  }

  tl::expected<void, Problem> write_late() {
    std::stable_sort(late_.begin(), late_.end(), [](const Late& a, const Late& b) {
      return std::tuple(a.row, a.column) < std::tuple(b.row, b.column);
    });
    SheetWriter writer(sink_, name_);
    for (const Late& one : late_) writer.cell(one.row, one.column, one.text);
    writer.finish();
    return writer.status();
  }

  const XlsWorkbook& book_;
  Sink& sink_;
  std::string name_;
  SheetWriter writer_;
  bool any_ = false;
  std::tuple<std::uint32_t, std::uint32_t> last_;
  std::vector<Late> late_;
  std::uint32_t formula_row_ = 0;
  std::uint32_t formula_column_ = 0;
  std::uint16_t object_ = 0;
  std::map<std::uint16_t, std::string> boxes_;  // by object
  std::vector<Note> notes_;
  std::set<std::string> shown_;  // addresses in cells: a link to one is no news
};

}  // namespace

tl::expected<void, Problem> read_old_excel(const Ole2Folder& folder, std::string_view name,
                                           Sink& sink) {
  const auto stream = folder.stream(name, sink.budget(), sink.budget().limits().max_buffered);
  TRY(sink.budget().check());
  if (!stream) return tl::unexpected(Problem{Reason::damaged, DetailCode::cannot_be_unpacked});
  TRY_ASSIGN(const XlsWorkbook book, XlsWorkbook::read(*stream));
  for (const XlsSheet& sheet : book.sheets()) {
    TRY(SheetReader(book, sheet, sink).read(*stream, sheet.at));
  }
  return {};
}

}  // namespace datakaart
