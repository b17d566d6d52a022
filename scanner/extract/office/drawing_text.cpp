#include "scanner/extract/office/drawing_text.h"

namespace datakaart {

void DrawingText::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "p") {
    writer_.open(place_);
  } else if (name == "t") {
    in_text_ = true;
  } else if (name == "text" || name == "v") {
    // A comment of PowerPoint's older form, or a chart's value: no paragraph around it.
    writer_.open(place_);
    in_text_ = true;
  } else if (name == "br") {
    writer_.text("\n");
  } else if (name == "tbl") {
    writer_.begin_table();
  } else if (name == "hlinkClick" || name == "hlinkHover") {
    const std::string address = readable_target(relations_.outside(part_, attributes));
    if (writer_.is_open()) {
      writer_.link(address);
    } else if (!address.empty()) {
      writer_.line(place_, address);
    }
  } else if (name == "cNvPr") {
    const std::string_view description = attribute(attributes, "descr");
    if (!description.empty()) writer_.line(place_, description);
  }
}

void DrawingText::end(std::string_view name) {
  if (name == "p") {
    writer_.close();
  } else if (name == "t") {
    in_text_ = false;
  } else if (name == "text" || name == "v") {
    in_text_ = false;
    writer_.close();
  } else if (name == "tc") {
    writer_.end_cell();
  } else if (name == "tr") {
    writer_.end_row();
  } else if (name == "tbl") {
    writer_.end_table();
  }
}

void DrawingText::text(std::string_view utf8) {
  if (in_text_) writer_.text(utf8);
}

tl::expected<void, Problem> DrawingText::finish() {
  writer_.finish();
  return writer_.status();
}

}  // namespace datakaart
