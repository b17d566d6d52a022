// PowerPoint presentations: pptx, pptm, ppsx, ppsm, potx.
#include <array>
#include <unordered_map>

#include "scanner/extract/extractors.h"
#include "scanner/extract/office/drawing_text.h"
#include "scanner/extract/office/ooxml_common.h"

namespace datakaart {
namespace {

constexpr std::array<std::string_view, 6> k_types = {"pptx", "pptm", "ppsx",
                                                     "ppsm", "potx", "potm"};

// The order of the slides, from ppt/presentation.xml.
class SlideOrder final : public PartHandler {
 public:
  SlideOrder(const OfficeRelations& relations, std::string_view part)
      : relations_(relations), part_(part) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    if (name != "sldId") return;
    const auto number = static_cast<std::uint32_t>(numbers.size() + 1);
    numbers.emplace(relations_.inside(part_, attributes), number);
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::unordered_map<std::string, std::uint32_t> numbers;  // by part

 private:
  const OfficeRelations& relations_;
  std::string part_;
};

class PresentationReader {
 public:
  PresentationReader(OfficePackage& package, Sink& sink, OfficeRelations relations)
      : package_(package), sink_(sink), relations_(std::move(relations)) {}

  tl::expected<void, Problem> read() {
    auto ordered = package_.prepare([this](OfficePart& part) -> tl::expected<void, Problem> {
      if (!part.in("ppt/presentation") || part.extension() != "xml") return {};
      SlideOrder order(relations_, part.name());
      auto parsed = part.parse(order);
      if (!order.numbers.empty()) numbers_ = std::move(order.numbers);
      return parsed;
    });
    if (!ordered) return ordered;
    return package_.each([this](OfficePart& part) { return read_part(part); });
  }

 private:
  tl::expected<void, Problem> read_part(OfficePart& part) {
    auto common = read_common_part(package_, part, relations_, sink_);
    if (!common) return tl::unexpected(std::move(common.error()));
    if (*common || !part.in("ppt/") || part.extension() != "xml") return {};
    auto place = place_of(part);
    if (!place) return {};
    DrawingText handler(sink_, relations_, part.name(), std::move(*place));
    return parse_text(part, handler);
  }

  std::uint32_t number_of(std::string_view slide) const {
    const auto found = numbers_.find(std::string(slide));
    return found == numbers_.end() ? 0 : found->second;
  }

  // The number of the slide that points to this part; slides that the presentation does not list
  // any more still have their own names.
  Place slide_place(const OfficePart& part, std::string_view type, PlaceLabel label) const {
    const std::uint32_t number = number_of(relations_.owner_of(part.name(), type));
    if (number == 0) return Place::part(label, std::string(part.stem()));
    return Place::slide(number, label);
  }

  std::optional<Place> place_of(const OfficePart& part) const {
    if (part.in("ppt/slides/")) {
      const std::uint32_t number = number_of(part.name());
      if (number != 0) return Place::slide(number);
      return Place::part(PlaceLabel::unlisted_slide, std::string(part.stem()));
    }
    if (part.in("ppt/notesslides/")) return slide_place(part, "notesSlide", PlaceLabel::notes);
    if (part.in("ppt/comments/")) return slide_place(part, "comments", PlaceLabel::comment);
    if (part.in("ppt/slidemasters/")) return Place::part(PlaceLabel::slide_master);
    if (part.in("ppt/slidelayouts/")) return Place::part(PlaceLabel::slide_layout);
    if (part.in("ppt/notesmasters/")) return Place::part(PlaceLabel::notes_master);
    if (part.in("ppt/handoutmasters/")) return Place::part(PlaceLabel::handout_master);
    return std::nullopt;
  }

  OfficePackage& package_;
  Sink& sink_;
  OfficeRelations relations_;
  std::unordered_map<std::string, std::uint32_t> numbers_;
};

class PresentationExtractor final : public DocumentInZip {
 public:
  std::string type_of(const Probe& probe) const override {
    return ooxml_type(probe, "ppt/presentation", k_types);
  }

  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    OfficePackage package(source, sink);
    auto relations = read_relations(package, sink);
    if (!relations) return tl::unexpected(std::move(relations.error()));
    return PresentationReader(package, sink, std::move(*relations)).read();
  }
};

}  // namespace

const DocumentInZip& presentation_extractor() {
  static const PresentationExtractor extractor;
  return extractor;
}

}  // namespace datakaart
