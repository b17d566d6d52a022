// PDFs written by hand, object by object.
#pragma once

#include <fmt/format.h>

#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

// Objects are numbered from 1 in the order in which they are added; the first is the catalog.
class PdfBuilder {
 public:
  // Returns the object's number.
  int add(std::string body) {
    objects_.push_back(std::move(body));
    return static_cast<int>(objects_.size());
  }
  int add_stream(std::string_view dictionary, std::string_view bytes) {
    return add(
        fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, bytes.size(), bytes));
  }
  // Of the trailer, beside the catalog: "/Info 7 0 R".
  void trailer(std::string entries) { trailer_ = std::move(entries); }

  std::string bytes() const {
    std::string pdf = "%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";
    std::string table = fmt::format("xref\n0 {}\n0000000000 65535 f \n", objects_.size() + 1);
    for (std::size_t i = 0; i < objects_.size(); ++i) {
      table += fmt::format("{:010} 00000 n \n", pdf.size());
      pdf += fmt::format("{} 0 obj\n{}\nendobj\n", i + 1, objects_[i]);
    }
    return pdf + table +
           fmt::format("trailer\n<< /Size {} /Root 1 0 R {} >>\nstartxref\n{}\n%%EOF\n",
                       objects_.size() + 1, trailer_, pdf.size());
  }

 private:
  std::vector<std::string> objects_;
  std::string trailer_;
};

// A document of pages of one size. `contents` are the pages' drawing operators; font /F and image
// /I (of one pixel, as large as the matrix makes it) are at hand.
struct PdfParts {
  std::vector<std::string> contents = {""};
  std::string catalog = {};               // further entries
  std::string page = {};                  // further entries of each page
  std::string trailer = {};               // further entries
  std::vector<std::string> objects = {};  // from number 10 on
};

inline std::string show(std::string_view text) {
  return fmt::format("BT /F 12 Tf 50 700 Td ({}) Tj ET\n", text);
}

inline std::string make_pdf(const PdfParts& parts) {
  PdfBuilder pdf;
  std::string kids;
  const std::size_t first_page = 10 + parts.objects.size();
  for (std::size_t i = 0; i < parts.contents.size(); ++i) {
    kids += fmt::format("{} 0 R ", first_page + 2 * i);
  }
  pdf.add("<< /Type /Catalog /Pages 2 0 R " + parts.catalog + " >>");
  pdf.add(
      fmt::format("<< /Type /Pages /Kids [{}] /Count {} /MediaBox [0 0 600 800] "
                  "/Resources << /Font << /F 3 0 R >> /XObject << /I 4 0 R /G 5 0 R >> >> >>",
                  kids, parts.contents.size()));
  pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
  pdf.add_stream(
      "/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 "
      "/ColorSpace /DeviceGray",
      "x");
  pdf.add_stream(
      "/Type /XObject /Subtype /Form /BBox [0 0 600 800] "
      "/Resources << /XObject << /I 4 0 R >> >>",
      "q 600 0 0 800 0 0 cm /I Do Q");
  while (pdf.add("null") < 9) {
  }
  for (const std::string& object : parts.objects) pdf.add(object);
  for (std::size_t i = 0; i < parts.contents.size(); ++i) {
    pdf.add(fmt::format("<< /Type /Page /Parent 2 0 R /Contents {} 0 R {} >>",
                        first_page + 2 * i + 1, parts.page));
    pdf.add_stream("", parts.contents[i]);
  }
  pdf.trailer(parts.trailer);
  return pdf.bytes();
}

// The body of a stream object.
inline std::string stream_object(std::string_view dictionary, std::string_view bytes) {
  return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, bytes.size(), bytes);
}

}  // namespace datakaart
