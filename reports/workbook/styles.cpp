#include "reports/workbook/styles.h"

namespace datakaart {
namespace {

using namespace palette;
using Align = Look::Align;
using Border = Look::Border;
using Vertical = Look::Vertical;

// Bytes as B, kB or MB; Excel divides by itself and writes its own decimal point. The larger first:
// readers that look for date letters (the M) outside brackets do not take it for a date then.
constexpr const char* k_size_format =
    "[>=1000000]#,##0.0,,\" MB\"_);[>=1000]#,##0.0,\" kB\"_);0\" B\"_)";

Look cell() {
  Look look;
  look.border = Border::bottom;
  look.vertical = Vertical::center;
  return look;
}

Look wrapped(Look look) {
  look.wrap = true;
  return look;
}

Look aligned(Look look, Align align) {
  look.align = align;
  return look;
}

// A little off the border, where text begins at the left.
Look indented(Look look) {
  look.indent = 1;
  return look;
}

Look formatted(Look look, std::string format) {
  look.align = Align::right;
  look.number_format = std::move(format);
  return look;
}

Look colored(Look look, std::uint32_t color, std::uint32_t fill) {
  look.color = color;
  look.fill = fill;
  return look;
}

Look heading(double size, std::uint32_t color) {
  Look look;
  look.size = size;
  look.bold = true;
  look.color = color;
  look.vertical = Vertical::center;
  return look;
}

Look header(std::uint32_t fill) {
  Look look = wrapped(heading(10, k_white));
  look.fill = fill;
  look.border = Border::all;
  look.border_color = k_white;
  return look;
}

Look banner(std::uint32_t color, std::uint32_t fill) {
  Look look = wrapped(heading(11, color));
  look.fill = fill;
  look.indent = 1;
  return look;
}

Look total(Look look) {
  look.bold = true;
  look.fill = k_pale_blue;
  return look;
}

}  // namespace

Styles::Styles(XlsxFile& file, const Texts& texts) {
  const auto make = [&](const Look& look) { return file.style(look); };
  title = make(heading(20, k_navy));
  subtitle = make(heading(14, k_navy));
  Look quiet;
  quiet.color = k_grey;
  note = make(quiet);
  quiet.size = 9;
  small = make(wrapped(quiet));
  Look under = heading(12, k_navy);
  under.border = Border::bottom;
  under.border_color = k_blue;
  section = make(under);
  list_section = make(heading(12, k_navy));
  confidential = make(aligned(heading(11, k_dark_red), Align::right));
  banner_red = make(banner(k_white, 0xB3261E));
  banner_amber = make(banner(0x5A4300, 0xFDF0CF));

  datakaart::Look plain = cell();
  this->header = make(indented(datakaart::header(k_navy)));
  header_center = make(aligned(datakaart::header(k_navy), Align::center));
  header_mandatory = make(indented(datakaart::header(k_dark_red)));
  header_human = make(indented(datakaart::header(k_slate)));
  legend_mandatory = make(colored(heading(9, k_white), k_white, k_dark_red));
  Look legend = colored(heading(9, k_navy), k_navy, k_yellow);
  legend.border = Border::all;
  legend_human = make(legend);
  legend.fill = k_pale_green;
  legend_proposal = make(legend);
  legend.fill = k_amber;
  legend_review = make(legend);
  legend = colored(legend, k_grey, k_no_color);
  legend.italic = true;
  legend_status = make(legend);

  text = make(indented(wrapped(plain)));
  text_center = make(aligned(plain, Align::center));
  number = make(formatted(plain, "#,##0_)"));
  decimal = make(formatted(plain, "0.0_)"));
  size = make(formatted(plain, k_size_format));
  about = make(formatted(plain, "\"± \"#,##0_)"));
  date =
      make(aligned(formatted(plain, std::string(texts(Label::cell_date_format))), Align::center));
  Look linked = indented(wrapped(plain));
  linked.color = 0x1A5E8A;
  linked.underline = true;
  link = make(linked);
  linked.wrap = false;
  linked.border = Border::none;
  plain_link = make(linked);
  Look empty = indented(wrapped(colored(plain, plain.color, k_yellow)));
  empty.border = Border::all;
  fill_in = make(empty);
  fill_in_date =
      make(aligned(formatted(empty, std::string(texts(Label::cell_date_format))), Align::center));
  proposal = make(indented(wrapped(colored(plain, plain.color, k_pale_green))));

  const Look middle = aligned(plain, Align::center);
  risk = {make(colored(middle, 0x2F5D3A, 0xE4F0E6)), make(colored(middle, 0x6B5500, 0xFFF3C9)),
          make(colored(middle, 0x7A3E00, 0xFADFC3)), make(colored(middle, 0x7A1710, 0xF3C6C1))};
  Look weak = colored(middle, k_grey, k_no_color);
  weak.italic = true;
  confidence = {make(weak), make(middle), make(middle)};
  const Look worded = indented(plain);
  state = {make(worded), make(colored(worded, 0x6B5500, 0xFFF3C9)),
           make(colored(worded, 0x7A1710, 0xF8DAD7))};
  total_text = make(total(indented(plain)));
  total_number = make(total(formatted(plain, "#,##0_)")));
  total_size = make(total(formatted(plain, k_size_format)));

  Look tile = colored(heading(20, k_navy), k_navy, k_pale_blue);
  tile.align = Align::center;
  tile.number_format = "#,##0";
  tile.vertical = Vertical::bottom;
  tile_number = make(tile);
  Look caption = wrapped(colored(aligned(Look(), Align::center), k_grey, k_pale_blue));
  caption.size = 9;
  tile_label = make(caption);
  Look name;
  name.color = k_grey;
  label = make(name);
  value = make(wrapped(Look()));
  Look point = wrapped(Look());
  point.indent = 1;
  bullet = make(point);
}

}  // namespace datakaart
