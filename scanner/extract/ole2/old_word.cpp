// Word: characters in pieces, among them those that end paragraphs, cells and fields.
#include <algorithm>

#include "base/try.h"
#include "base/utf8.h"
#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/ole2/doc_layout.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/ole2/old_office.h"
#include "scanner/extract/text/code_pages.h"

namespace datakaart {
namespace {

enum DocMark : char16_t {
  k_doc_cell = 0x07,
  k_doc_line = 0x0B,
  k_doc_page = 0x0C,
  k_doc_paragraph = 0x0D,
  k_doc_column = 0x0E,
  k_doc_field_begins = 0x13,
  k_doc_field_shows = 0x14,
  k_doc_field_ends = 0x15,
  k_doc_firm_hyphen = 0x1E,
  k_doc_soft_hyphen = 0x1F
};

constexpr std::size_t k_deepest_fields = 100;

// The address in HYPERLINK "mailto:an@zonnewende.be".
std::string_view address_of_field(std::string_view instruction) {
  const std::size_t at = instruction.find("HYPERLINK");
  const std::size_t begin = at == std::string_view::npos ? at : instruction.find('"', at);
  if (begin == std::string_view::npos) return {};
  return instruction.substr(begin + 1, instruction.find('"', begin + 1) - begin - 1);
}

class WordReader {
 public:
  WordReader(std::string_view document, const DocLayout& layout, Sink& sink)
      : document_(document), layout_(layout), sink_(sink), paragraphs_(sink) {}

  tl::expected<void, Problem> read() {
    for (const DocStory& story : layout_.stories) {
      labels_ = story.labels;
      for (const DocPiece& piece : layout_.pieces) {
        const std::uint32_t begin = std::max(piece.begin, story.begin);
        const std::uint32_t end = std::min(piece.end, story.end);
        if (begin < end) TRY(read_piece(piece, begin - piece.begin, end - piece.begin));
      }
      end_paragraph(DocParagraph{});
      fields_.clear();
      paragraphs_.finish();
      TRY(paragraphs_.status());
    }
    return {};
  }

 private:
  // Characters [begin, end) of the piece.
  tl::expected<void, Problem> read_piece(const DocPiece& piece, std::uint32_t begin,
                                         std::uint32_t end) {
    const std::uint32_t width = piece.is_wide ? 2 : 1;
    for (std::uint32_t i = begin; i < end; ++i) {
      const std::uint64_t at = piece.at + std::uint64_t{i} * width;
      if (at + width > document_.size()) {
        sink_.partial({Reason::damaged, DetailCode::end_is_missing});
        return paragraphs_.status();
      }
      const auto place = static_cast<std::uint32_t>(at);
      take(piece.is_wide ? char16_t{u16(document_, place)} : western(u8(document_, place)), place);
      constexpr std::uint32_t k_often = 0x10000;
      if (i % k_often == 0) TRY(sink_.budget().check());
    }
    flush();
    return paragraphs_.status();
  }

  static char16_t western(std::uint8_t byte) {
    if (byte < 0x80) return byte;
    const char16_t code = k_windows_1252.at(byte - 0x80U);
    return code == 0 ? u' ' : code;
  }

  void take(char16_t unit, std::uint32_t at) {
    switch (unit) {
      case k_doc_cell:
        return end_cell(layout_.paragraph_at(at));
      case k_doc_paragraph:
      case k_doc_page:
      case k_doc_column:
        return end_paragraph(layout_.paragraph_at(at));
      case k_doc_field_begins:
        if (fields_.size() < k_deepest_fields) fields_.push_back({text_.size(), false});
        return;
      case k_doc_field_shows:
        return show_field();
      case k_doc_field_ends:
        return end_field();
      case k_doc_soft_hyphen:
        return;
      case k_doc_line:
        text_ += u'\n';
        return;
      case k_doc_firm_hyphen:
        text_ += u'-';
        return;
      default:
        if (unit >= 0x20 || unit == '\t') text_ += unit;
    }
    constexpr std::size_t k_long_text = 16 * 1024;
    if (text_.size() > k_long_text && fields_.empty()) flush();
  }

  // What stood between its begin and here was its instruction.
  void show_field() {
    if (fields_.empty() || fields_.back().shows) return;
    fields_.back().shows = true;
    const std::size_t begin = std::min(fields_.back().begin, text_.size());
    const std::string instruction = utf8(std::u16string_view(text_).substr(begin));
    text_.resize(begin);
    if (const std::string_view address = address_of_field(instruction); !address.empty()) {
      open();
      paragraphs_.link(address);
    }
  }

  void end_field() {
    if (fields_.empty()) return;
    if (!fields_.back().shows) show_field();
    fields_.pop_back();
  }

  static std::string utf8(std::u16string_view units) {
    std::string text;
    for (std::size_t i = 0; i < units.size(); ++i) {
      char32_t code = units[i];
      const bool pair = code >= 0xD800 && code < 0xDC00 && i + 1 < units.size() &&
                        units[i + 1] >= 0xDC00 && units[i + 1] < 0xE000;
      if (pair) code = 0x10000 + ((code - 0xD800) << 10U) + (units[++i] - 0xDC00U);
      append_utf8(code, text);
    }
    return text;
  }

  void open() {
    if (std::exchange(is_open_, true)) return;
    paragraphs_.open(Place::paragraph(++number_, labels_));
  }

  void flush() {
    if (text_.empty() || !fields_.empty()) return;
    open();
    paragraphs_.text(utf8(text_));
    text_.clear();
  }

  void close() {
    fields_.clear();
    flush();
    if (std::exchange(is_open_, false)) paragraphs_.close();
  }

  void end_paragraph(const DocParagraph& paragraph) {
    set_table(paragraph.in_table);
    close();
  }

  void end_cell(const DocParagraph& paragraph) {
    set_table(true);
    close();
    if (paragraph.ends_row) {
      paragraphs_.end_row();
    } else {
      paragraphs_.end_cell();
    }
  }

  void set_table(bool in_table) {
    if (in_table == in_table_) return;
    in_table_ = in_table;
    if (in_table) {
      paragraphs_.begin_table();
    } else {
      paragraphs_.end_table();
    }
  }

  struct Field {
    std::size_t begin = 0;  // of its instruction, in text_
    bool shows = false;
  };

  std::string_view document_;
  const DocLayout& layout_;
  Sink& sink_;
  ParagraphWriter paragraphs_;
  PlaceLabels labels_;
  std::u16string text_;  // of the paragraph, not yet written
  std::vector<Field> fields_;
  bool is_open_ = false;
  bool in_table_ = false;
  std::uint32_t number_ = 0;
};

// Word 6 and 95: the text stands in one piece, in the code page of Windows.
DocLayout layout_of_word6(std::string_view document) {
  const std::uint32_t begin = u32(document, 0x18);
  const std::uint32_t end = std::max(begin, u32(document, 0x1C));
  DocLayout layout;
  layout.stories.push_back({0, end - begin, {}});
  layout.pieces.push_back({0, end - begin, begin, false});
  return layout;
}

}  // namespace

tl::expected<void, Problem> read_old_word(const Ole2Folder& folder, Sink& sink) {
  const std::uint64_t most = sink.budget().limits().max_buffered;
  const auto document = folder.stream("WordDocument", sink.budget(), most);
  TRY(sink.budget().check());
  const Problem damaged{Reason::damaged, DetailCode::cannot_be_unpacked};
  const auto head = document ? doc_head(*document) : std::nullopt;
  if (!head) return tl::unexpected(damaged);
  if (head->is_encrypted) {
    return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
  }
  if (!head->is_word97) {
    const DocLayout layout = layout_of_word6(*document);
    return WordReader(*document, layout, sink).read();
  }
  const auto tables = folder.stream(head->table_stream, sink.budget(), most);
  if (!tables) return tl::unexpected(damaged);
  const DocLayout layout = doc_layout(*document, *tables);
  return WordReader(*document, layout, sink).read();
}

}  // namespace datakaart
