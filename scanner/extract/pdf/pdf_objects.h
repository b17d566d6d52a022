// What a PDF holds besides the text of its pages: notes, links, form fields, images, attachments.
// By qpdf; the one place that includes it. One thread; the bytes must outlive it. What cannot be
// followed in a damaged file is left out: nothing here throws.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/model/outcome.h"

namespace datakaart {

struct PdfPage {
  std::vector<std::string> notes;   // texts of annotations, UTF-8
  std::vector<std::string> links;   // targets, as they stand in the file
  std::vector<std::string> fields;  // values of form fields, UTF-8
};

// What is painted on a page that is no text.
struct PdfDrawing {
  std::uint32_t images = 0;
  double largest_image = 0;  // share of the page's area
  std::uint32_t paths = 0;   // painted lines and areas: text may be drawn so
};

class PdfObjects {
 public:
  // Null where the file's structure cannot be followed.
  static std::unique_ptr<PdfObjects> open(std::string_view bytes);
  ~PdfObjects();

  // Pages count from 0. Empty for a page that is not there.
  PdfPage page(std::size_t index);
  PdfDrawing drawing(std::size_t index);
  // Values of form fields that stand on none of the pages asked for so far.
  std::vector<std::string> other_fields();
  // The XML of a form of the XFA kind, which keeps its data apart from the pages; mostly empty.
  std::string form_data();

  struct Attachment {
    std::string name;
    std::string bytes;
    Problem problem;  // with Reason::none the bytes are whole
  };
  using TakeAttachment = std::function<tl::expected<void, Problem>(Attachment)>;
  // Every file attached to the document or to one of its pages, of up to `limit` bytes each. Ends
  // with the first Problem that `take` returns.
  [[nodiscard]] tl::expected<void, Problem> attachments(std::uint64_t limit,
                                                        const TakeAttachment& take);

 private:
  struct Impl;
  explicit PdfObjects(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
