#include "scanner/examine/headings.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace datakaart {
namespace {

constexpr std::size_t k_heading_lines = 200;  // bytes of a text that count as its heading
constexpr std::size_t k_most = 4096;          // bytes of headings kept while a file is read

}  // namespace

void Headings::take(const Text& text) {
  const bool first = std::exchange(is_first_, false);
  if (text.headers.empty()) {
    if (first) text_.append(text.bytes.substr(0, k_heading_lines)) += '\n';
    return;
  }
  if (std::equal(text.headers.begin(), text.headers.end(), headers_.begin(), headers_.end())) {
    return;
  }
  headers_.assign(text.headers.begin(), text.headers.end());
  for (const std::string& header : headers_) {
    if (text_.size() + header.size() < k_most) text_.append(header) += '\n';
  }
  if (columns_ == 0 && headers_.size() > 1) {
    std::vector<std::string> sorted = headers_;
    std::sort(sorted.begin(), sorted.end());
    columns_ = hasher_(fmt::format("{}", fmt::join(sorted, "\n")));
  }
}

}  // namespace datakaart
