// Property sets: a table of numbers and offsets, and behind each offset a type and a value.
#include <array>
#include <utility>

#include "base/try.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/ole2/old_office.h"
#include "scanner/extract/text/charset.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

using KnownProperty = std::pair<std::uint32_t, PlaceLabel>;

constexpr auto k_summary =
    std::to_array<KnownProperty>({{2, PlaceLabel::property_title},
                                  {3, PlaceLabel::property_subject},
                                  {4, PlaceLabel::property_author},
                                  {5, PlaceLabel::property_keywords},
                                  {6, PlaceLabel::property_description},
                                  {7, PlaceLabel::property_template},
                                  {8, PlaceLabel::property_last_modified_by}});
constexpr auto k_document = std::to_array<KnownProperty>({{2, PlaceLabel::property_category},
                                                          {14, PlaceLabel::property_manager},
                                                          {15, PlaceLabel::property_company},
                                                          {26, PlaceLabel::property_status}});

constexpr std::uint32_t k_property_text = 30;
constexpr std::uint32_t k_property_wide_text = 31;
constexpr std::uint32_t k_most_properties = 1000;

class PropertySet {
 public:
  explicit PropertySet(std::string_view stream) {
    set_ = piece(stream, u32(stream, 44), stream.size());
    count_ = std::min(u32(set_, 4), k_most_properties);
    code_page_ = u16(set_, offset_of(1) + 4);
  }

  std::string text(std::uint32_t id) const {
    const std::size_t at = offset_of(id);
    if (at == 0) return {};
    const std::uint32_t type = u32(set_, at);
    const std::size_t count = u32(set_, at + 4);
    std::string text;
    if (type == k_property_text) {
      const std::string_view bytes = piece(set_, at + 8, count);
      text = text_in_charset(bytes.substr(0, bytes.find('\0')), charset_of_code_page(code_page_));
    } else if (type == k_property_wide_text && count < set_.size()) {
      text = text_in_charset(piece(set_, at + 8, count * 2), "utf-16le");
    }
    return text.substr(0, text.find_last_not_of(" \n") + 1);
  }

 private:
  std::size_t offset_of(std::uint32_t id) const {
    for (std::uint32_t i = 0; i < count_; ++i) {
      if (u32(set_, 8 + std::size_t{i} * 8) == id) return u32(set_, 12 + std::size_t{i} * 8);
    }
    return 0;
  }

  std::string_view set_;
  std::uint32_t count_ = 0;
  unsigned code_page_ = 0;
};

tl::expected<void, Problem> write_all(const Ole2Folder& folder, std::string_view name,
                                      std::span<const KnownProperty> known, Sink& sink) {
  constexpr std::uint64_t k_largest = std::uint64_t{1} << 20;
  const auto stream = folder.stream(name, sink.budget(), k_largest);
  if (!stream) return sink.budget().check();
  const PropertySet set(*stream);
  for (const auto& [id, label] : known) {
    const std::string text = set.text(id);
    if (text.empty()) continue;
    TextWriter writer(sink);
    writer.at(Place::part(label));
    TRY(writer.write(text));
    TRY(writer.finish());
  }
  return {};
}

}  // namespace

tl::expected<void, Problem> read_old_properties(const Ole2Folder& folder, Sink& sink) {
  TRY(write_all(folder, "\5SummaryInformation", k_summary, sink));
  return write_all(folder, "\5DocumentSummaryInformation", k_document, sink);
}

}  // namespace datakaart
