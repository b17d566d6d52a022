#include "scanner/extract/office/word_text.h"

#include <array>
#include <charconv>
#include <utility>

namespace datakaart {
namespace {

constexpr std::size_t k_max_instruction = 8192;
constexpr std::size_t k_max_people = 10'000;

constexpr std::array<std::pair<std::string_view, PlaceLabels>, 7> k_roots = {
    {{"document", {}},
     {"hdr", PlaceLabel::header},
     {"ftr", PlaceLabel::footer},
     {"footnotes", PlaceLabel::footnote},
     {"endnotes", PlaceLabel::endnote},
     {"comments", PlaceLabel::comment},
     {"glossaryDocument", PlaceLabel::glossary}}};

// Fields whose instructions are names of bookmarks, never words of people.
bool is_cross_reference(std::string_view instruction) {
  for (const std::string_view word : {"PAGEREF", "NOTEREF", "REF ", "TOC", "SEQ", "_Toc", "_Ref"}) {
    if (instruction.find(word) != std::string_view::npos) return true;
  }
  return false;
}

// `HYPERLINK "mailto:jan@x.be" \o "..."` -> the quoted address; other instructions as they are.
std::string_view address_in(std::string_view instruction) {
  if (instruction.find("HYPERLINK") == std::string_view::npos) return instruction;
  const auto open = instruction.find('"');
  if (open == std::string_view::npos) return instruction;
  const auto close = instruction.find('"', open + 1);
  return instruction.substr(open + 1, close == std::string_view::npos ? close : close - open - 1);
}

}  // namespace

void WordText::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (!rooted_) {
    rooted_ = true;
    for (const auto& [root, labels] : k_roots) {
      if (root != name) continue;
      known_ = true;
      labels_ = labels;
    }
    return;
  }
  if (!known_) return;
  if (name == "tblHeader") writer_.mark_header();
  if (name == "gridSpan") writer_.span(count_of(attribute(attributes, "val")));
  // w:pPr, w:rPr, w:tblPr...: their w:tab and w:t are settings.
  const bool settings = name.size() > 2 && name.ends_with("Pr") && name != "docPr";
  if (skipped_.inside() || settings || name == "moveFrom") return skipped_.enter();
  if (name == "p") return open_paragraph();
  if (name == "ins" || name == "moveTo") inserted_.enter();
  if (name == "txbxContent") {
    ++boxes_;
  } else if (name == "tbl") {
    writer_.begin_table();
  } else {
    start_run_content(name, attributes);
    start_anchor(name, attributes);
  }
}

void WordText::open_paragraph() {
  PlaceLabels labels = labels_;
  if (boxes_ > 0) labels.add(PlaceLabel::text_box);
  writer_.open(Place::paragraph(++paragraphs_, labels));
}

void WordText::start_run_content(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "t") {
    into_ = Into::text;
  } else if (name == "delText") {
    into_ = Into::deleted;
  } else if (name == "instrText" || name == "delInstrText") {
    into_ = Into::instruction;
  } else if (name == "tab" || name == "ptab") {
    writer_.text("\t");
  } else if (name == "br" || name == "cr") {
    writer_.text("\n");
  } else if (name == "noBreakHyphen") {
    writer_.text("-");
  } else if (name == "sym") {
    symbol(attributes);
  } else if (name == "fldChar") {
    end_instruction();
  } else if (name == "fldSimple") {
    instruction_ = attribute(attributes, "instr");
    end_instruction();
  }
}

// What points outside, describes a picture, or names a person.
void WordText::start_anchor(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "hyperlink" || name == "hlinkClick") {
    writer_.link(readable_target(relations_.outside(part_, attributes)));
  } else if (name == "docPr") {
    writer_.link(attribute(attributes, "descr"));
  } else if (name == "comment" || name == "ins" || name == "del") {
    const std::string_view author = attribute(attributes, "author");
    if (!author.empty() && people_.size() < k_max_people) people_.emplace(author);
  } else if (name == "shape" || name == "rect") {
    writer_.link(readable_target(attribute(attributes, "href")));
  }
}

// Symbol fonts have their characters at U+F000 and up, in the order of ASCII; only the font named
// Symbol has digits and punctuation where ASCII has them.
void WordText::symbol(std::span<const XmlAttribute> attributes) {
  const std::string_view code = attribute(attributes, "char");
  unsigned value = 0;
  std::from_chars(code.data(), code.data() + code.size(), value, 16);
  if (value >= 0xF000) value -= 0xF000;
  const bool readable = attribute(attributes, "font") == "Symbol" && value > 0x20 && value < 0x40;
  const char character = readable ? static_cast<char>(value) : ' ';
  writer_.text({&character, 1});
}

void WordText::end_instruction() {
  if (instruction_.empty()) return;
  if (!is_cross_reference(instruction_)) writer_.link(readable_target(address_in(instruction_)));
  instruction_.clear();
}

void WordText::end(std::string_view name) {
  if (!known_) return;
  if (skipped_.inside()) return skipped_.leave();
  if (name == "t" || name == "delText" || name == "instrText" || name == "delInstrText") {
    into_ = Into::nothing;
  } else if (name == "p") {
    writer_.close();
  } else if (name == "tc") {
    writer_.end_cell();
  } else if (name == "tr") {
    writer_.end_row();
  } else if (name == "tbl") {
    writer_.end_table();
  } else if (name == "ins" || name == "moveTo") {
    inserted_.leave();
  } else if (name == "txbxContent" && boxes_ > 0) {
    --boxes_;
  }
}

void WordText::text(std::string_view utf8) {
  if (skipped_.inside()) return;
  switch (into_) {
    case Into::nothing:
      return;
    case Into::text:
      return inserted_.inside() ? writer_.inserted(utf8) : writer_.text(utf8);
    case Into::deleted:
      return writer_.deleted(utf8);
    case Into::instruction:
      if (instruction_.size() < k_max_instruction) instruction_ += utf8;
  }
}

tl::expected<void, Problem> WordText::finish() {
  end_instruction();
  writer_.finish();
  const PlaceLabel author = labels_.ends_with(PlaceLabel::comment) ? PlaceLabel::comment_author
                                                                   : PlaceLabel::change_author;
  for (const std::string& person : people_) {
    writer_.line(Place::part(author), person);
    writer_.finish();
  }
  return writer_.status();
}

}  // namespace datakaart
