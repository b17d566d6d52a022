// Running text of OpenDocument: the body of a text document, the slides of a presentation, and what
// stands beside the cells of a sheet. One thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

class OdfText final : public PartHandler {
 public:
  // How places are told: paragraphs are counted, or slides, or all stands where set_place() says.
  enum class Places : std::uint8_t { paragraphs, slides, fixed };

  OdfText(Sink& sink, Places places) : writer_(sink), places_(places) {}
  void set_place(Place place) { fixed_ = std::move(place); }
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  // Pushes what is left, also after damage. More may follow.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  // An element inside which text has another label: a note, a text box.
  struct Context {
    std::string_view element;
    PlaceLabels labels;  // one or none
  };

  Place place() const;
  void open_paragraph();
  void start_inline(std::string_view name, std::span<const XmlAttribute> attributes);
  bool enter_context(std::string_view name, std::span<const XmlAttribute> attributes);

  ParagraphWriter writer_;
  Places places_;
  Place fixed_;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t slides_ = 0;
  std::vector<Context> contexts_;
  Subtree skipped_;
  bool after_blank_ = true;  // in this paragraph, white space that follows says nothing more
};

}  // namespace datakaart
