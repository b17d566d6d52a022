// PDF: the text of each page in reading order by Poppler, with notes, links and form fields beside
// it, the document's properties, and the files attached to it. A page without text but with images
// was scanned: it is told as such, never as clean.
#include <fmt/format.h>
#include <poppler-document.h>
#include <poppler-global.h>
#include <poppler-page.h>
#include <poppler-toc.h>

#include <algorithm>
#include <array>
#include <exception>
#include <iterator>
#include <limits>
#include <memory>
#include <new>
#include <set>

#include "base/characters.h"
#include "base/percent.h"
#include "base/utf8.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/office/xml_values.h"
#include "scanner/extract/pdf/pdf_objects.h"
#include "scanner/extract/text/records.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

// A page with fewer characters has no text to speak of: a stamp or a page number is not its
// content. Under an image as large as the page stand somewhat more, such as what a scanner or a fax
// puts in the margin.
constexpr std::size_t k_few_characters = 16;
constexpr std::size_t k_margin_characters = 100;
constexpr double k_full_page = 0.7;
// So many lines and areas on a page without text may be letters that were drawn.
constexpr std::uint32_t k_many_paths = 100;
constexpr int k_deepest_outline = 16;
constexpr std::size_t k_longest_outline = 20'000;

// Letters that were cast in one piece, as single letters again: "o\uFB03ce" is "office".
void split_ligatures(std::string& text) {
  static constexpr std::array<std::string_view, 7> k_letters = {"ff",  "fi", "fl", "ffi",
                                                                "ffl", "st", "st"};
  for (auto at = text.find("\xEF\xAC"); at != std::string::npos && at + 2 < text.size();
       at = text.find("\xEF\xAC", at + 1)) {
    const auto which = static_cast<std::size_t>(static_cast<unsigned char>(text[at + 2]) - 0x80U);
    if (which < k_letters.size()) text.replace(at, 3, k_letters[which]);
  }
}

std::string utf8(const poppler::ustring& text) {
  const poppler::byte_array bytes = text.to_utf8();
  std::string result(bytes.begin(), bytes.end());
  std::replace(result.begin(), result.end(), '\0', ' ');
  std::replace(result.begin(), result.end(), '\f', '\n');
  split_ligatures(result);
  return is_valid_utf8(result) ? result : printable(result);
}

// Without blanks: how a text is broken into lines does not matter when it is looked for.
std::string squeezed(std::string_view text) {
  std::string result;
  std::copy_if(text.begin(), text.end(), std::back_inserter(result),
               [](char c) { return static_cast<unsigned char>(c) > ' '; });
  return result;
}

// What a link shows where it is written out on the page.
std::string_view without_scheme(std::string_view link) {
  for (const std::string_view scheme : {"mailto:", "tel:"}) {
    if (link.starts_with(scheme)) return link.substr(scheme.size());
  }
  return link;
}

std::size_t visible_characters(std::string_view text) {
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) {
    return static_cast<unsigned char>(c) > ' ' && !is_continuation(c);
  }));
}

// The keys that the standard names (ISO 32000-1, 14.3.3), and those of programs.
Place property_place(std::string_view name_of_property) {
  std::string key = lower_ascii(name_of_property);
  constexpr std::array<std::pair<std::string_view, PlaceLabel>, 7> k_known = {
      {{"author", PlaceLabel::property_author},
       {"title", PlaceLabel::property_title},
       {"subject", PlaceLabel::property_subject},
       {"keywords", PlaceLabel::property_keywords},
       {"creator", PlaceLabel::property_creator},
       {"producer", PlaceLabel::property_producer},
       {"company", PlaceLabel::property_company}}};
  for (const auto& [name, label] : k_known) {
    if (name == key) return Place::part(label);
  }
  return Place::part(PlaceLabel::property, std::move(key));
}

// Which pages are images without text: "2-5, 7".
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
  Detail detail(int pages) const {
    constexpr std::size_t k_told = 10;
    std::string list;
    for (std::size_t i = 0; i < std::min(k_told, ranges_.size()); ++i) {
      const auto [from, to] = ranges_[i];
      list += (i == 0 ? "" : ", ") +
              (from == to ? std::to_string(from) : fmt::format("{}-{}", from, to));
    }
    if (ranges_.size() > k_told) list += ", ...";
    Detail told(DetailCode::pages_without_text, std::move(list));
    told.numbers[0] = static_cast<std::uint64_t>(pages);
    return told;
  }

 private:
  std::vector<std::pair<int, int>> ranges_;
};

class PdfReader {
 public:
  PdfReader(const poppler::document& document, PdfObjects* objects, const Source& source,
            Sink& sink)
      : document_(document), objects_(objects), source_(source), sink_(sink) {}

  tl::expected<void, Problem> read() {
    if (auto done = properties(); !done) return done;
    ScannedPages scanned;
    const std::uint64_t most = sink_.budget().limits().max_pages;
    for (int i = 0; i < document_.pages(); ++i) {
      if (static_cast<std::uint64_t>(i) >= most) {
        return tl::unexpected(Problem{Reason::limit_pages, {DetailCode::more_pages, most}});
      }
      if (auto done = page(i, scanned); !done) return done;
    }
    if (scanned.any()) {
      sink_.partial({Reason::needs_ocr, scanned.detail(document_.pages())});
    }
    if (auto done = outline(); !done) return done;
    if (objects_ == nullptr) {
      sink_.partial({Reason::damaged, DetailCode::beside_pages_unreadable});
      return {};
    }
    if (auto done = texts(Place::part(PlaceLabel::form_field), objects_->other_fields()); !done) {
      return done;
    }
    if (auto done = texts(Place::part(PlaceLabel::form_data), xml_values(objects_->form_data()));
        !done) {
      return done;
    }
    return objects_->attachments(
        sink_.budget().limits().max_buffered,
        [this](PdfObjects::Attachment file) { return attachment(std::move(file)); });
  }

 private:
  tl::expected<void, Problem> write(Place place, const std::string& text) {
    if (text.empty()) return {};
    TextWriter writer(sink_);
    writer.at(std::move(place));
    const auto tables = make_line_tables(writer);
    if (auto written = tables->take(text); !written) return written;
    if (auto written = tables->finish(); !written) return written;
    return writer.finish();
  }

  tl::expected<void, Problem> texts(const Place& place, const std::vector<std::string>& all) {
    for (const std::string& text : all) {
      const std::string clean = is_valid_utf8(text) ? text : printable(text);
      if (auto done = write(place, clean); !done) return done;
    }
    return {};
  }

  // The metadata mostly says the same again.
  tl::expected<void, Problem> properties() {
    std::set<std::string> told;
    for (const std::string& key : document_.info_keys()) {
      if (key.ends_with("Date")) continue;
      const std::string value = utf8(document_.info_key(key));
      told.insert(value);
      if (auto done = write(property_place(key), value); !done) return done;
    }
    for (const std::string& value : xml_values(utf8(document_.metadata()))) {
      if (!told.insert(value).second) continue;
      if (auto done = write(Place::part(PlaceLabel::property_metadata), value); !done) return done;
    }
    return {};
  }

  tl::expected<void, Problem> page(int index, ScannedPages& scanned) {
    if (auto go_on = sink_.budget().check(); !go_on) return go_on;
    const auto number = static_cast<std::uint32_t>(index + 1);
    const std::unique_ptr<poppler::page> page(document_.create_page(index));
    if (!page) {
      sink_.partial({Reason::damaged, {DetailCode::page_unreadable, number}});
      return {};
    }
    const std::string text =
        utf8(page->text(poppler::rectf(), poppler::page::non_raw_non_physical_layout));
    if (is_scanned(index, text)) scanned.add(index + 1);
    if (auto done = write(Place::page(number), text); !done) return done;
    return beside(static_cast<std::size_t>(index), text);
  }

  // Where nothing is known of its images, a page without text is not taken for an empty one.
  bool is_scanned(int index, std::string_view text) const {
    const std::size_t characters = visible_characters(text);
    if (characters >= k_margin_characters) return false;
    if (objects_ == nullptr) return characters < k_few_characters;
    const PdfDrawing drawing = objects_->drawing(static_cast<std::size_t>(index));
    if (drawing.largest_image >= k_full_page) return true;
    return characters < k_few_characters && (drawing.images > 0 || drawing.paths >= k_many_paths);
  }

  // What stands on a page besides its text, unless the text shows it: a field's value mostly does,
  // and nothing is to be found twice.
  tl::expected<void, Problem> beside(std::size_t index, std::string_view text) {
    if (objects_ == nullptr) return {};
    PdfPage extra = objects_->page(index);
    const std::string shown = squeezed(text);
    const auto is_shown = [&shown](const std::string& one) {
      return shown.find(squeezed(without_scheme(one))) != std::string::npos;
    };
    std::transform(extra.links.begin(), extra.links.end(), extra.links.begin(), undo_percent);
    const auto number = static_cast<std::uint32_t>(index + 1);
    const std::array<std::pair<PlaceLabel, std::vector<std::string>*>, 3> all = {
        {{PlaceLabel::note, &extra.notes},
         {PlaceLabel::link, &extra.links},
         {PlaceLabel::form_field, &extra.fields}}};
    for (const auto& [label, values] : all) {
      values->erase(std::remove_if(values->begin(), values->end(), is_shown), values->end());
      if (auto done = texts(Place::page(number, label), *values); !done) return done;
    }
    return {};
  }

  tl::expected<void, Problem> outline() {
    const std::unique_ptr<poppler::toc> toc(document_.create_toc());
    if (!toc || toc->root() == nullptr) return {};
    std::vector<std::string> titles;
    add_titles(*toc->root(), 0, titles);
    return texts(Place::part(PlaceLabel::bookmark), titles);
  }

  static void add_titles(const poppler::toc_item& item, int depth,
                         std::vector<std::string>& titles) {
    if (depth > k_deepest_outline || titles.size() > k_longest_outline) return;
    titles.push_back(utf8(item.title()));
    for (const poppler::toc_item* inner : item.children()) add_titles(*inner, depth + 1, titles);
  }

  tl::expected<void, Problem> attachment(PdfObjects::Attachment file) {
    if (auto counted = sink_.budget().take_member(); !counted) return counted;
    if (auto counted = sink_.budget().take_expanded(file.bytes.size()); !counted) return counted;
    Location location = source_.location().member(names_(file.name));
    if (file.problem.reason == Reason::limit_buffered || file.bytes.empty()) {
      if (file.problem.reason == Reason::none) return {};
      return sink_.unreadable_child(location, file.problem);
    }
    if (file.problem.reason != Reason::none) {
      sink_.partial({Reason::damaged, DetailCode::attachment_damaged});
    }
    const auto member = make_memory_source(std::move(location), std::move(file.bytes));
    return sink_.child(*member);
  }

  const poppler::document& document_;
  PdfObjects* objects_;
  const Source& source_;
  Sink& sink_;
  UniqueNames names_;
};

// A complete file ends with a pointer to its table of objects; one that was cut off ends anywhere.
bool is_cut_off(std::string_view bytes) {
  const auto pointer = bytes.rfind("startxref");
  const auto object = bytes.rfind("endobj");
  return pointer == std::string_view::npos ||
         (object != std::string_view::npos && pointer < object);
}

class PdfExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    const auto limit = std::min<std::uint64_t>(sink.budget().limits().max_buffered,
                                               std::numeric_limits<int>::max());
    auto bytes = source.whole(limit);
    if (!bytes) return tl::unexpected(bytes.error());
    // What Poppler has to say of broken files could quote them.
    poppler::set_debug_error_function([](const std::string&, void*) {}, nullptr);
    try {
      return read(*bytes, source, sink);
    } catch (const std::bad_alloc&) {
      return tl::unexpected(Problem{Reason::out_of_memory, DetailCode::pdf_reader_out_of_memory});
    } catch (const std::exception&) {
      return tl::unexpected(Problem{Reason::damaged, DetailCode::pdf_reader_gave_up});
    }
  }

 private:
  static tl::expected<void, Problem> read(std::string_view bytes, const Source& source,
                                          Sink& sink) {
    const std::unique_ptr<poppler::document> document(
        poppler::document::load_from_raw_data(bytes.data(), static_cast<int>(bytes.size())));
    if (!document) return tl::unexpected(Problem{Reason::damaged, DetailCode::no_pdf_structure});
    if (document->is_locked()) {
      return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
    }
    const std::unique_ptr<PdfObjects> objects = PdfObjects::open(bytes);
    auto done = PdfReader(*document, objects.get(), source, sink).read();
    if (!done) return done;
    if (document->pages() == 0) {
      return tl::unexpected(Problem{Reason::damaged, DetailCode::no_readable_pages});
    }
    if (is_cut_off(bytes))
      return tl::unexpected(Problem{Reason::damaged, DetailCode::end_is_missing});
    return {};
  }
};

}  // namespace

const Extractor& pdf_extractor() {
  static const PdfExtractor instance;
  return instance;
}

}  // namespace datakaart
