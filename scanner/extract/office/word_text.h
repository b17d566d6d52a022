// The text of one part of a WordprocessingML document: body, header, footer, notes, comments,
// glossary. Which of them it is, the root element says. One thread.
#pragma once

#include <set>
#include <string>

#include "scanner/extract/office/office_relations.h"
#include "scanner/extract/office/paragraph_writer.h"
#include "scanner/extract/office/part_handler.h"

namespace datakaart {

class WordText final : public XmlHandler {
 public:
  // `part`: its name, for the targets of its links.
  WordText(Sink& sink, const OfficeRelations& relations, std::string_view part)
      : writer_(sink), relations_(relations), part_(part) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  // Pushes what is left, also after damage.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  enum class Into : std::uint8_t { nothing, text, deleted, instruction };

  void open_paragraph();
  void start_run_content(std::string_view name, std::span<const XmlAttribute> attributes);
  void start_anchor(std::string_view name, std::span<const XmlAttribute> attributes);
  void symbol(std::span<const XmlAttribute> attributes);
  void end_instruction();

  ParagraphWriter writer_;
  const OfficeRelations& relations_;
  std::string part_;
  PlaceLabels labels_;  // by the root element
  bool known_ = false;  // whether the root is one whose text is read
  bool rooted_ = false;
  std::uint32_t paragraphs_ = 0;
  std::uint32_t boxes_ = 0;       // text boxes open
  Subtree skipped_;               // properties, and text that moved elsewhere
  Subtree inserted_;              // with changes tracked
  Into into_ = Into::nothing;     // where character data goes
  std::string instruction_;       // of a field, from its begin to its separator
  std::set<std::string> people_;  // authors of comments and changes
};

}  // namespace datakaart
