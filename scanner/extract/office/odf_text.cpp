#include "scanner/extract/office/odf_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace datakaart {
namespace {

constexpr std::uint32_t k_most_blanks = 64;

struct Labelled {
  std::string_view element;
  PlaceLabels labels;  // one or none
};

// Elements around paragraphs, and what their text is called. "note" depends on its class.
constexpr std::array<Labelled, 15> k_contexts = {{{"header", PlaceLabel::header},
                                                  {"header-left", PlaceLabel::header},
                                                  {"header-first", PlaceLabel::header},
                                                  {"footer", PlaceLabel::footer},
                                                  {"footer-left", PlaceLabel::footer},
                                                  {"footer-first", PlaceLabel::footer},
                                                  {"annotation", PlaceLabel::comment},
                                                  {"text-box", PlaceLabel::text_box},
                                                  {"custom-shape", PlaceLabel::text_box},
                                                  {"notes", PlaceLabel::notes},
                                                  {"deletion", PlaceLabel::deleted},
                                                  {"deleted", PlaceLabel::deleted},
                                                  {"cell-content-change", PlaceLabel::deleted},
                                                  {"master-page", {}},
                                                  {"handout-master", {}}}};

// Paragraphs, and elements that hold text without one around it: alternative texts, the footer of
// the slides, the author of a comment.
bool is_paragraph(std::string_view name) {
  return name == "p" || name == "h" || name == "desc" || name == "title" || name == "footer-decl" ||
         name == "header-decl" || name == "date-time-decl" || name == "creator";
}

// What is not the document's text: a note's own number would become part of the word before it.
bool is_skipped(std::string_view name) {
  return name == "note-citation" || name == "change-info" || name == "creator-initials" ||
         name == "sender-initials" || name == "ruby-text" || name == "scripts" ||
         name == "binary-data" || name == "automatic-styles" || name == "font-face-decls" ||
         name == "settings";
}

}  // namespace

void OdfText::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (skipped_.inside()) return skipped_.enter();
  // The date of a comment is not its text; elsewhere a date is a field of the paragraph.
  const bool comment_date =
      name == "date" && !contexts_.empty() && contexts_.back().element == "annotation";
  if (is_skipped(name) || comment_date) return skipped_.enter();
  if (is_paragraph(name)) return open_paragraph();
  if (enter_context(name, attributes)) return;
  if (name == "page" && places_ == Places::slides) {
    writer_.finish();
    ++slides_;
  }
  if (name == "table") return writer_.begin_table();
  if (name == "table-header-rows") return writer_.mark_header();
  start_inline(name, attributes);
}

bool OdfText::enter_context(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "note") {
    const bool end = attribute(attributes, "note-class") == "endnote";
    contexts_.push_back({"note", end ? PlaceLabel::endnote : PlaceLabel::footnote});
    return true;
  }
  for (const Labelled& each : k_contexts) {
    if (each.element != name) continue;
    contexts_.push_back({each.element, each.labels});
    return true;
  }
  return false;
}

void OdfText::open_paragraph() {
  ++paragraphs_;
  after_blank_ = true;
  writer_.open(place());
}

Place OdfText::place() const {
  PlaceLabels labels = fixed_.labels;
  bool in_master = false;  // but not in its header or footer: a presentation's
  for (const Context& context : contexts_) {
    if (context.element.find("master") != std::string_view::npos) in_master = true;
    if (context.labels.empty() || labels.ends_with(context.labels[0])) continue;
    const PlaceLabel label = context.labels[0];
    if (label == PlaceLabel::header || label == PlaceLabel::footer) in_master = false;
    labels.add(label);
  }
  if (in_master) return Place::part(PlaceLabel::master_page);
  switch (places_) {
    case Places::paragraphs:
      return Place::paragraph(paragraphs_, labels);
    case Places::slides:
      if (slides_ == 0) return Place::part(PlaceLabel::presentation);
      // Nearly all text of a slide stands in boxes: no need to say so.
      if (labels.ends_with(PlaceLabel::text_box)) labels.remove_last();
      return Place::slide(slides_, labels);
    default: {
      Place place = fixed_;
      place.labels = labels;
      return place;
    }
  }
}

void OdfText::start_inline(std::string_view name, std::span<const XmlAttribute> attributes) {
  after_blank_ = false;
  if (name == "s") {
    const std::uint32_t count = std::max(count_of(attribute(attributes, "c")), 1U);
    writer_.text(std::string(std::min(count, k_most_blanks), ' '));
  } else if (name == "tab") {
    writer_.text("\t");
  } else if (name == "line-break") {
    writer_.text("\n");
  } else if (name == "a") {
    const std::string address = readable_target(attribute(attributes, "href"));
    if (writer_.is_open()) {
      writer_.link(address);
    } else if (!address.starts_with('#') && !address.empty()) {
      writer_.line(place(), address);
    }
  } else if (name == "hidden-text") {
    writer_.text(attribute(attributes, "string-value"));
  } else {
    // Form fields hold what was filled in, shapes of slides what a click opens.
    const std::string_view value = attribute(attributes, "current-value");
    if (!value.empty()) writer_.line(place(), value);
  }
}

void OdfText::end(std::string_view name) {
  if (skipped_.inside()) return skipped_.leave();
  if (is_paragraph(name)) {
    writer_.close();
  } else if (name == "table-cell" || name == "covered-table-cell") {
    writer_.end_cell();
  } else if (name == "table-row") {
    writer_.end_row();
  } else if (name == "table") {
    writer_.end_table();
  } else if (!contexts_.empty() && contexts_.back().element == name) {
    contexts_.pop_back();
  }
}

// White space counts as one blank, however much of it there is: real blanks are elements.
void OdfText::text(std::string_view utf8) {
  if (skipped_.inside() || !writer_.is_open()) return;
  while (!utf8.empty()) {
    const std::size_t words = std::min(utf8.find_first_of(" \n\t\r"), utf8.size());
    if (words > 0) {
      writer_.text(utf8.substr(0, words));
      after_blank_ = false;
    }
    utf8.remove_prefix(words);
    const std::size_t blanks = std::min(utf8.find_first_not_of(" \n\t\r"), utf8.size());
    if (blanks > 0 && !after_blank_) {
      writer_.text(" ");
      after_blank_ = true;
    }
    utf8.remove_prefix(blanks);
  }
}

tl::expected<void, Problem> OdfText::finish() {
  writer_.finish();
  return writer_.status();
}

}  // namespace datakaart
