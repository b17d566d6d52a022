// A place inside one file or member, as facts: what it is counted by, the numbers, what of it is
// meant, and names that are the file's own. The words for it are made in reports/texts/places.
//
// Values; every function may be called from any thread.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace datakaart {

// What of a page, a paragraph or a sheet a text is, or what a part of a document holds. The numbers
// are those of helpers and stores: k_store_schema_version rises with every change.
enum class PlaceLabel : std::uint8_t {
  header,
  footer,
  footnote,
  endnote,
  comment,
  text_box,
  link,     // where it leads, or what describes a picture
  deleted,  // with changes tracked
  notes,    // of a slide
  note,     // on a page of a PDF
  form_field,
  form_data,  // of a PDF's XML form
  bookmark,   // title of the outline
  glossary,
  custom_xml,
  chart,
  diagram,
  unlisted_slide,  // that the presentation does not show
  slide_master,
  slide_layout,
  notes_master,
  handout_master,
  master_page,
  presentation,  // what stands on no slide
  defined_name,
  external_link,
  author,
  comment_author,
  change_author,
  tooltip,
  prompt,  // of a rule for the values of cells
  choices,
  change,
  property,  // of the document, by the name that its author gave it
  property_author,
  property_last_modified_by,
  property_printed_by,
  property_title,
  property_subject,
  property_description,
  property_keywords,
  property_category,
  property_status,
  property_identifier,
  property_company,
  property_manager,
  property_hyperlink_base,
  property_template,
  property_creator,   // of a PDF: the program
  property_producer,  // the same
  property_metadata,
  mail_field,  // of a mail's header, by its name there
  k_count
};

// Labels from the outside in: a link in a text box in a header. At most k_most; more are dropped.
class PlaceLabels {
 public:
  static constexpr std::size_t k_most = 8;

  constexpr PlaceLabels() = default;
  constexpr PlaceLabels(PlaceLabel label) { add(label); }  // NOLINT: a label is a list of one

  constexpr void add(PlaceLabel label) {
    const std::size_t count = size();
    if (count < k_most) bits_ |= (std::uint64_t{1} + static_cast<unsigned>(label)) << (8 * count);
  }
  void remove_last();
  constexpr std::size_t size() const {
    std::size_t count = 0;
    while (count < k_most && bits_ >> (8 * count) != 0) ++count;
    return count;
  }
  bool empty() const { return bits_ == 0; }
  PlaceLabel operator[](std::size_t i) const {
    return static_cast<PlaceLabel>((bits_ >> (8 * i) & 0xFFU) - 1);
  }
  bool ends_with(PlaceLabel label) const { return !empty() && (*this)[size() - 1] == label; }

  // As one number, for helpers and stores. Nothing where a number stands for no labels.
  std::uint64_t bits() const { return bits_; }
  static std::optional<PlaceLabels> from_bits(std::uint64_t bits);
  auto operator<=>(const PlaceLabels&) const = default;

 private:
  std::uint64_t bits_ = 0;  // eight for each, the first lowest: the label's number plus one
};

// Numbers count from 1.
struct Place {
  enum class Unit : std::uint8_t {
    none,
    line,  // of a text; row and column too where it is a table's
    page,
    slide,
    paragraph,
    cell,   // row and column of the sheet `name`
    sheet,  // `name`: a sheet, or cells of it as the file tells them: "Blad1!A1:B9"
    part,   // of the document: the first label says which, `name` where there are several
    k_count
  };
  Unit unit = Unit::none;
  PlaceLabels labels = {};
  std::uint32_t number = 0;  // line, page, slide or paragraph
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::string name = {};  // the file's own

  static Place line(std::uint32_t n) { return {Unit::line, {}, n}; }
  static Place page(std::uint32_t n, PlaceLabels labels = {}) { return {Unit::page, labels, n}; }
  static Place slide(std::uint32_t n, PlaceLabels labels = {}) { return {Unit::slide, labels, n}; }
  static Place paragraph(std::uint32_t n, PlaceLabels labels = {}) {
    return {Unit::paragraph, labels, n};
  }
  static Place cell(std::string sheet, std::uint32_t row, std::uint32_t column,
                    PlaceLabels labels = {}) {
    return {Unit::cell, labels, 0, row, column, std::move(sheet)};
  }
  static Place sheet(std::string name, PlaceLabels labels) {
    return {Unit::sheet, labels, 0, 0, 0, std::move(name)};
  }
  static Place part(PlaceLabels labels, std::string name = {}) {
    return {Unit::part, labels, 0, 0, 0, std::move(name)};
  }

  auto operator<=>(const Place&) const = default;
};

// What of its line a finding is, in characters (code points) from 1, where the text has lines of
// its own: of files of text, and of tables as text. `begin` 0: not known. `end` is behind the last
// character; 0 where that stands on another line.
struct LineSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool is_known() const { return begin != 0; }
  auto operator<=>(const LineSpan&) const = default;
};

// The place of a cell that the file writes as "B7"; of anything else
// that it writes there, Place::sheet.
Place place_of_cell(const std::string& sheet, std::string_view reference, PlaceLabels labels);

}  // namespace datakaart
