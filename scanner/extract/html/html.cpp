// HTML, as a stream of events from libxml2's forgiving parser: no tree is built. What a reader sees
// becomes text, and so do the attributes in which addresses and numbers hide.
#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "base/characters.h"
#include "base/line_feeds.h"
#include "base/percent.h"
#include "base/utf8.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/text/decoded_reader.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

using Names = std::set<std::string_view>;

// Elements that do not break the line they stand in; all others do.
const Names& inline_elements() {
  static const Names k_names = {"a",    "abbr", "b",  "bdi",   "bdo",  "big",    "cite",   "code",
                                "del",  "dfn",  "em", "font",  "i",    "ins",    "kbd",    "label",
                                "mark", "q",    "s",  "small", "span", "strike", "strong", "sub",
                                "sup",  "tt",   "u",  "var",   "wbr",  "time"};
  return k_names;
}

// Attributes whose values people see or that say how to reach them.
const Names& told_attributes() {
  static const Names k_names = {"href",       "value",       "content",    "title",    "alt",
                                "src",        "placeholder", "summary",    "data-tel", "data-email",
                                "data-phone", "data-mail",   "data-value", "action",   "label"};
  return k_names;
}

constexpr unsigned k_deepest = 10'000;
constexpr std::size_t k_deepest_tables = 100;
constexpr std::uint32_t k_most_columns = 1'000;

class HtmlReader {
 public:
  explicit HtmlReader(Sink& sink) : sink_(sink), writer_(sink) {
    std::memset(&handler_, 0, sizeof handler_);
    handler_.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
      static_cast<HtmlReader*>(self)->start(text_of(name), attributes);
    };
    handler_.endElement = [](void* self, const xmlChar* name) {
      static_cast<HtmlReader*>(self)->end(text_of(name));
    };
    handler_.characters = [](void* self, const xmlChar* text, int size) {
      static_cast<HtmlReader*>(self)->characters(
          {text_of(text).data(), static_cast<std::size_t>(size)});
    };
    handler_.cdataBlock = handler_.characters;
    handler_.comment = [](void* self, const xmlChar* text) {
      static_cast<HtmlReader*>(self)->aside(text_of(text));
    };
    xmlSetStructuredErrorFunc(nullptr, [](void*, xmlErrorPtr) {});
    parser_.reset(
        htmlCreatePushParserCtxt(&handler_, this, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    if (parser_)
      htmlCtxtUseOptions(parser_.get(), HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                            HTML_PARSE_NONET | HTML_PARSE_RECOVER |
                                            HTML_PARSE_IGNORE_ENC);
  }

  tl::expected<void, Problem> take(std::string_view text, bool last) {
    if (!parser_) return tl::unexpected(Problem{Reason::out_of_memory, DetailCode::no_html_parser});
    htmlParseChunk(parser_.get(), text.data(), static_cast<int>(text.size()), last ? 1 : 0);
    if (problem_) return tl::unexpected(*problem_);
    if (!last) return sink_.budget().check();
    write("\n");  // what waits beside the last line
    return writer_.finish();
  }

 private:
  struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
  };

  static std::string_view text_of(const xmlChar* text) {
    return text == nullptr ? std::string_view{} : reinterpret_cast<const char*>(text);
  }

  void start(std::string_view name, const xmlChar** attributes) {
    if (++depth_ > k_deepest) fail({Reason::damaged, DetailCode::nested_without_end});
    break_before(name);
    begin_part(name, attributes);
    if (name == "style") ++hidden_;
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      const std::string_view value = text_of(attributes[1]);
      if (!value.empty() && told_attributes().count(text_of(attributes[0])) != 0) aside(value);
    }
  }

  void end(std::string_view name) {
    if (depth_ > 0) --depth_;
    if (name == "style" && hidden_ > 0) --hidden_;
    end_part(name);
    if (name != "td" && name != "th") break_before(name);
  }

  void begin_part(std::string_view name, const xmlChar** attributes) {
    if (name == "thead") in_head_ = true;
    if (name == "table" && tables_.size() < k_deepest_tables) {
      tables_.emplace_back();
      writer_.begin_table();
    }
    if (tables_.empty() || (name != "td" && name != "th")) return;
    Table& table = tables_.back();
    if (table.column >= k_most_columns) return writer_.end_cell();
    table.pass_spanned();
    const std::uint32_t width = span_of(attributes, "colspan");
    const std::uint32_t height = span_of(attributes, "rowspan");
    const bool marked = name == "th" || in_head_;
    writer_.begin_cell_at(table.row, table.column, marked ? HeaderMark::yes : HeaderMark::no);
    table.take(width, height);
  }

  void end_part(std::string_view name) {
    if (name == "thead" || name == "table") in_head_ = false;
    if (tables_.empty()) return;
    if (name == "td" || name == "th") {
      writer_.end_cell();
    } else if (name == "tr") {
      writer_.end_cell();
      tables_.back().end_row();
    } else if (name == "table") {
      writer_.end_table();
      tables_.pop_back();
    }
  }

  static std::uint32_t span_of(const xmlChar** attributes, std::string_view name) {
    for (; attributes != nullptr && attributes[0] != nullptr; attributes += 2) {
      if (text_of(attributes[0]) != name) continue;
      const std::string_view text = text_of(attributes[1]);
      std::uint32_t number = 1;
      std::from_chars(text.data(), text.data() + text.size(), number);
      return std::clamp<std::uint32_t>(number, 1, k_most_columns);
    }
    return 1;
  }

  void break_before(std::string_view name) {
    if (name == "td" || name == "th") {
      write("\t");
    } else if (inline_elements().count(name) == 0) {
      write("\n");
    }
  }

  void characters(std::string_view text) {
    if (hidden_ != 0) return;
    write(text);
  }

  // Text that stands beside the running text comes after its line, so as not to cut words in two.
  void aside(std::string_view text) {
    asides_ += undo_percent(text);
    asides_ += '\n';
    if (asides_.size() > TextWriter::k_chunk) write("\n");
  }

  void write(std::string_view text) {
    if (problem_) return;
    put(text);
    if (text == "\n" && !asides_.empty()) put(std::exchange(asides_, {}));
  }

  // The line feeds of the text are not those of the file: every piece is marked with its own line.
  // The parser stands at the piece's end.
  void put(std::string_view text) {
    const int now = parser_->input == nullptr ? 1 : parser_->input->line;
    const auto passed = static_cast<int>(line_feeds(text));
    writer_.at(Place::line(static_cast<std::uint32_t>(std::max(1, now - passed))));
    auto written = writer_.write(is_valid_utf8(text) ? std::string(text) : printable(text));
    if (!written) fail(written.error());
  }

  void fail(Problem why) {
    if (!problem_) problem_ = std::move(why);
    if (parser_) xmlStopParser(parser_.get());
  }

  Sink& sink_;
  TextWriter writer_;
  htmlSAXHandler handler_;
  std::unique_ptr<htmlParserCtxt, FreeParser> parser_;
  // Where in a table the reading is. A cell may reach over columns, and over rows below.
  struct Table {
    std::uint32_t row = 0;
    std::uint32_t column = 0;
    std::vector<std::uint32_t> taken;  // by column: so many rows from above, this one included

    void pass_spanned() {
      while (column < taken.size() && taken[column] > 0) ++column;
    }
    void take(std::uint32_t width, std::uint32_t height) {
      const std::uint32_t end = std::min(column + width, k_most_columns);
      if (height > 1 && taken.size() < end) taken.resize(end);
      for (; column < end; ++column) {
        if (column < taken.size()) taken[column] = std::max(taken[column], height);
      }
    }
    void end_row() {
      for (std::uint32_t& rows : taken) rows -= std::min(rows, 1U);
      column = 0;
      ++row;
    }
  };
  std::vector<Table> tables_;
  bool in_head_ = false;  // inside <thead>
  std::string asides_;
  unsigned depth_ = 0;
  unsigned hidden_ = 0;
  std::optional<Problem> problem_;
};

class HtmlExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    auto head = source.head();
    if (!head) return tl::unexpected(head.error());
    DecodedReader reader(source, *head);
    HtmlReader html(sink);
    std::string text;
    for (bool more = true; more;) {
      auto got = reader.next(text);
      if (!got) return tl::unexpected(got.error());
      more = *got;
      if (auto taken = html.take(text, !more); !taken) return taken;
    }
    return {};
  }
};

}  // namespace

const Extractor& html_extractor() {
  static const HtmlExtractor instance;
  return instance;
}

}  // namespace datakaart
