// PDF: the text of each page in reading order by Poppler, with notes, links and form fields beside
// it, the document's properties, and the files attached to it. A page without text but with images
// was scanned: it is told as such, never as clean.
#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-embedded-file.h>
#include <poppler-global.h>
#include <poppler-page.h>

#include <algorithm>
#include <exception>
#include <limits>
#include <memory>

#include "scanner/extract/list.h"
#include "scanner/extract/pdf_objects.h"
#include "scanner/text_writer.h"

namespace datakaart {
namespace {

// A page with fewer characters that has images is taken for a scanned one: a stamp or a page number
// is not its content.
constexpr std::size_t k_few_characters = 16;

std::string utf8(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  std::string result(bytes.begin(), bytes.end());
  std::replace(result.begin(), result.end(), '\0', ' ');
  std::replace(result.begin(), result.end(), '\f', '\n');
  return is_valid_utf8(result) ? result : printable(result);
}

std::size_t visible_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) > ' ' && (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
  }));
}

// "pages 2-5, 7 of 8 are images"
class ScannedPages {
 public:
  void add(int page) {
    if (!ranges_.empty() && ranges_.back().second == page - 1) {
      ranges_.back().second = page;
    } else {
      ranges_.emplace_back(page, page);
    }
  }
  bool any() const { return !ranges_.empty(); }
  std::string describe(int pages) const {
    constexpr std::size_t k_told = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(k_told, ranges_.size()); ++i) {
      const auto [from, to] = ranges_[i];
      list += (i == 0 ? "" : ", ") +
              (from == to ? std::to_string(from) : fmt::format("{}-{}", from, to));
    }
    if (ranges_.size() > k_told) list += ", ...";
    return fmt::format("pages without text but with images: {} of {}", list, pages);
  }

 private:
  std::vector<std::pair<int, int>> ranges_;
};

class PdfReader {
 public:
  PdfReader(const poppler::document& document, std::vector<PdfPage> pages, const Source& source,
            Sink& sink)
      : document_(document), pages_(std::move(pages)), source_(source), sink_(sink) {}

  tl::expected<void, Problem> read() {
    if (auto done = properties(); !done) return done;
    ScannedPages scanned;
    for (int i = 0; i < document_.pages(); ++i) {
      if (auto done = page(i, scanned); !done) return done;
    }
    if (scanned.any()) {
      sink_.partial({Reason::needs_ocr, scanned.describe(document_.pages())});
    }
    return attachments();
  }

 private:
  tl::expected<void, Problem> write(Place place, const std::string& text) {
    if (text.empty()) return {};
    TextWriter writer(sink_);
    writer.at(std::move(place));
    if (auto written = writer.write(text); !written) return written;
    return writer.finish();
  }

  tl::expected<void, Problem> properties() {
    for (const std::string& key : document_.info_keys()) {
      const std::string lower = key.substr(0, 1) == "/" ? key.substr(1) : key;
      if (auto done = write(Place::part("property " + lower), utf8(document_.info_key(key)));
          !done) {
        return done;
      }
    }
    return write(Place::part("property XMP"), utf8(document_.metadata()));
  }

  tl::expected<void, Problem> page(int index, ScannedPages& scanned) {
    if (auto go_on = sink_.budget().check(); !go_on) return go_on;
    const auto number = static_cast<std::uint32_t>(index + 1);
    const std::unique_ptr<poppler::page> page(document_.create_page(index));
    if (!page) {
      sink_.partial({Reason::damaged, fmt::format("page {} cannot be read", number)});
      return {};
    }
    const std::string text =
        utf8(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
    const auto known = static_cast<std::size_t>(index) < pages_.size();
    const PdfPage extra = known ? pages_[static_cast<std::size_t>(index)] : PdfPage{};
    // Where nothing is known of its images, a page without text is not taken for an empty one.
    if (visible_characters(text) < k_few_characters && (extra.has_images || !known)) {
      scanned.add(index + 1);
    }
    if (auto done = write(Place::page(number), text); !done) return done;
    if (auto done = texts(number, "note", extra.notes); !done) return done;
    if (auto done = texts(number, "link", extra.links); !done) return done;
    return texts(number, "form field", extra.fields);
  }

  tl::expected<void, Problem> texts(std::uint32_t page, const char* label,
                                    const std::vector<std::string>& all) {
    for (const std::string& text : all) {
      const std::string clean = is_valid_utf8(text) ? text : printable(text);
      if (auto done = write(Place::page(page, label), clean); !done) return done;
    }
    return {};
  }

  tl::expected<void, Problem> attachments() {
    if (!document_.has_embedded_files()) return {};
    for (const poppler::embedded_file* file : document_.embedded_files()) {
      if (file == nullptr || !file->is_valid()) continue;
      if (auto counted = sink_.budget().take_member(); !counted) return counted;
      const poppler::byte_array bytes = file->data();
      if (auto counted = sink_.budget().take_expanded(bytes.size()); !counted) return counted;
      const auto member = make_memory_source(source_.location().member(file->name()),
                                             std::string(bytes.begin(), bytes.end()));
      if (auto done = sink_.child(*member); !done) return done;
    }
    return {};
  }

  const poppler::document& document_;
  std::vector<PdfPage> pages_;
  const Source& source_;
  Sink& sink_;
};

class PdfExtractor final : public Extractor {
 public:
  Parser parser() const override { return Parser::third_party; }

  std::optional<std::string> accepts(const Probe& probe) const override {
    if (probe.head.substr(0, 1024).find("%PDF-") == std::string_view::npos) return std::nullopt;
    return "pdf";
  }

  tl::expected<void, Problem> extract(Source& source, Sink& sink) const override {
    const auto limit = std::min<std::uint64_t>(sink.budget().limits().max_buffered,
                                               std::numeric_limits<int>::max());
    auto bytes = source.whole(limit);
    if (!bytes) return tl::unexpected(bytes.error());
    // What Poppler has to say of broken files could quote them.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    try {
      const std::unique_ptr<poppler::document> document(
          poppler::document::load_from_raw_data(bytes->data(), static_cast<int>(bytes->size())));
      if (!document) return tl::unexpected(Problem{Reason::damaged, "no PDF structure"});
      if (document->is_locked()) {
        return tl::unexpected(Problem{Reason::encrypted, "needs a password"});
      }
      return PdfReader(*document, read_pdf_pages(*bytes), source, sink).read();
    } catch (const std::exception&) {
      return tl::unexpected(Problem{Reason::damaged, "the PDF reader gave up"});
    }
  }
};

}  // namespace

const Extractor& pdf_extractor() {
  static const PdfExtractor instance;
  return instance;
}

}  // namespace datakaart
