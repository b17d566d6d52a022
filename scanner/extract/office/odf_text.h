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
  // How places are told: paragraphs are counted, or slides, or all stands at one place.
  enum class Places : std::uint8_t { paragraphs, slides, fixed };

  // `label` goes with every place; for Places::fixed it is the place: "Blad1!B7 comment".
  OdfText(Sink& sink, Places places, std::string label)
      : writer_(sink), places_(places), label_(std::move(label)) {}
  void set_label(std::string label) { label_ = std::move(label); }
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
    std::string_view label;
  };

  Place place() const;
  void open_paragraph();
  void start_inline(std::string_view name, std::span<const XmlAttribute> attributes);
  bool enter_context(std::string_view name, std::span<const XmlAttribute> attributes);

  ParagraphWriter writer_;
  Places places_;
  std::string label_;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t slides_ = 0;
  std::vector<Context> contexts_;
  Subtree skipped_;
  bool after_blank_ = true;  // in this paragraph, white space that follows says nothing more
};

}  // namespace datakaart
