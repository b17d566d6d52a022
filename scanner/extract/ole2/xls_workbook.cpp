#include "scanner/extract/ole2/xls_workbook.h"

#include <fmt/format.h>

#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::uint16_t k_book_begins = 0x0809;
constexpr std::uint16_t k_book_ends = 0x000A;
constexpr std::uint16_t k_book_password = 0x002F;
constexpr std::uint16_t k_book_code_page = 0x0042;
constexpr std::uint16_t k_book_dates = 0x0022;
constexpr std::uint16_t k_book_sheet = 0x0085;
constexpr std::uint16_t k_book_format = 0x041E;
constexpr std::uint16_t k_book_style = 0x00E0;
constexpr std::uint16_t k_book_texts = 0x00FC;
constexpr std::uint16_t k_biff8 = 0x0600;
constexpr std::uint16_t k_biff5 = 0x0500;

}  // namespace

tl::expected<XlsWorkbook, Problem> XlsWorkbook::read(std::string_view stream) {
  XlsWorkbook book;
  BiffRecords records(stream, 0);
  BiffRecord record;
  if (!records.next(record) || record.type != k_book_begins) {
    return tl::unexpected(Problem{Reason::damaged, DetailCode::cannot_be_unpacked});
  }
  const std::uint16_t version = u16(record.body(), 0);
  if (version != k_biff8 && version != k_biff5) {
    return tl::unexpected(Problem{Reason::unsupported, {}});
  }
  book.is_unicode_ = version == k_biff8;
  while (records.next(record) && record.type != k_book_ends) {
    if (record.type == k_book_password) {
      return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
    }
    book.take(record);
  }
  return book;
}

void XlsWorkbook::take(const BiffRecord& record) {
  switch (record.type) {
    case k_book_code_page:
      if (const std::string named = charset_of_code_page(u16(record.body(), 0)); !named.empty()) {
        charset_ = named;
      }
      break;
    case k_book_dates:
      if (u16(record.body(), 0) == 1) dates_ = DateSystem::from_1904;
      break;
    case k_book_sheet:
      sheets_.push_back({text(record, 6, 1), u32(record.body(), 0)});
      break;
    case k_book_format:
      take_format(record);
      break;
    case k_book_style:
      styles_.push_back(u16(record.body(), 2));
      break;
    case k_book_texts:
      take_shared_texts(record);
      break;
    default:
      break;
  }
}

void XlsWorkbook::take_format(const BiffRecord& record) {
  const std::string code = text(record, 2, is_unicode_ ? 2 : 1);
  formats_.insert_or_assign(u16(record.body(), 0), CellFormat(code));
}

void XlsWorkbook::take_shared_texts(const BiffRecord& record) {
  const std::uint32_t count = u32(record.body(), 4);
  BiffTexts texts(record, 8);
  for (std::uint32_t i = 0; i < count && !texts.at_end(); ++i) texts_.push_back(texts.text(2));
}

std::string XlsWorkbook::text(const BiffRecord& record, std::size_t at,
                              std::size_t length_size) const {
  if (is_unicode_) return BiffTexts(record, at).text(length_size);
  const std::size_t length = length_size == 1 ? u8(record.body(), at) : u16(record.body(), at);
  return text_in_charset(piece(record.body(), at + length_size, length), charset_);
}

std::string_view XlsWorkbook::shared_text(std::uint32_t i) const {
  return i < texts_.size() ? std::string_view(texts_[i]) : std::string_view();
}

std::string XlsWorkbook::shown(double number, std::uint16_t style) const {
  const std::uint16_t format = style < styles_.size() ? styles_[style] : std::uint16_t{0};
  const std::string stored = fmt::format("{}", number);
  std::string text;
  const auto found = formats_.find(format);
  if (found != formats_.end()) {
    found->second.append(stored, dates_, text);
  } else {
    CellFormat::built_in(format).append(stored, dates_, text);
  }
  return text;
}

}  // namespace datakaart
