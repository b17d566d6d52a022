#include "scanner/extract/pdf_objects.h"

// Shared pointers as the standard has them, in the headers of qpdf too.
#define POINTERHOLDER_TRANSITION 4

#include <algorithm>
#include <exception>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace datakaart {
namespace {

// More than any honest page has; an endless list of them is a trap.
constexpr int k_most_annotations = 20'000;
// A field's value may stand in one of its parents.
constexpr int k_most_parents = 16;

void add_text(const QPDFObjectHandle& object, std::vector<std::string>& texts) {
  QPDFObjectHandle value = object;
  if (!value.isString()) return;
  std::string text = value.getUTF8Value();
  if (!text.empty()) texts.push_back(std::move(text));
}

void add_field(QPDFObjectHandle field, std::vector<std::string>& fields) {
  for (int i = 0; i < k_most_parents && field.isDictionary(); ++i) {
    QPDFObjectHandle value = field.getKey("/V");
    if (value.isArray()) {
      for (int k = 0; k < std::min(value.getArrayNItems(), k_most_annotations); ++k) {
        add_text(value.getArrayItem(k), fields);
      }
    }
    add_text(value, fields);
    if (!value.isNull()) return;
    field = field.getKey("/Parent");
  }
}

void add_annotation(QPDFObjectHandle annotation, PdfPage& page) {
  if (!annotation.isDictionary()) return;
  add_text(annotation.getKey("/Contents"), page.notes);
  QPDFObjectHandle action = annotation.getKey("/A");
  if (action.isDictionary()) add_text(action.getKey("/URI"), page.links);
  QPDFObjectHandle kind = annotation.getKey("/Subtype");
  if (kind.isName() && kind.getName() == "/Widget") add_field(annotation, page.fields);
}

PdfPage read_page(QPDFPageObjectHelper& helper) {
  PdfPage page;
  QPDFObjectHandle annotations = helper.getObjectHandle().getKey("/Annots");
  if (annotations.isArray()) {
    const int count = std::min(annotations.getArrayNItems(), k_most_annotations);
    for (int i = 0; i < count; ++i) add_annotation(annotations.getArrayItem(i), page);
  }
  helper.forEachImage(true, [&](QPDFObjectHandle&, QPDFObjectHandle&, const std::string&) {
    page.has_images = true;
  });
  return page;
}

}  // namespace

std::vector<PdfPage> read_pdf_pages(std::string_view bytes) {
  std::vector<PdfPage> pages;
  try {
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.processMemoryFile("pdf", bytes.data(), bytes.size());
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
      pages.push_back(read_page(page));
    }
  } catch (const std::exception&) {
    // Poppler may still read the text; what is known of the pages so far is kept.
  }
  return pages;
}

}  // namespace datakaart
