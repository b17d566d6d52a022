// A source's text as UTF-8, block by block, with its line ends made plain (a lone carriage return
// becomes a line feed, CR LF stays), without a terminal's colours and percent-encoded characters.
// One thread; the Source must outlive it.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "scanner/extract/text/encoding.h"
#include "scanner/source/source.h"

namespace datakaart {

class DecodedReader {
 public:
  // Whether what programs put into text on its way is undone, or the text stays as people see it in
  // an editor.
  enum class TransportCodes : std::uint8_t { undone, kept };

  // `head`: source.head().
  DecodedReader(Source& source, std::string_view head,
                TransportCodes codes = TransportCodes::undone)
      : source_(source), decoder_(head), codes_(codes) {}
  // Replaces `text` by the next block's (about 256 KiB, at times nothing). False once the source is
  // at its end; the last text comes with it.
  [[nodiscard]] tl::expected<bool, Problem> next(std::string& text);

 private:
  void mend_line_ends(std::string& text);

  Source& source_;
  Decoder decoder_;
  TransportCodes codes_;
  static constexpr std::size_t k_block = std::size_t{256} * 1024;
  // Not set to zero first: most files fill little of it.
  std::unique_ptr<char[]> block_ = std::make_unique_for_overwrite<char[]>(k_block);
  bool after_return_ = false;
};

}  // namespace datakaart
