// What a PDF's pages hold besides their text: notes, links, form fields, images. By qpdf; the one
// place that includes it. Pure function.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct PdfPage {
  std::vector<std::string> notes;   // texts of annotations, UTF-8
  std::vector<std::string> links;   // targets, as they stand in the file
  std::vector<std::string> fields;  // values of form fields, UTF-8
  bool has_images = false;
};

// One entry a page; empty where the file's structure cannot be followed. Borrows `bytes`.
std::vector<PdfPage> read_pdf_pages(std::string_view bytes);

}  // namespace datakaart
