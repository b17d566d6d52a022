#include "scanner/extract/text/decoded_reader.h"

#include "scanner/extract/text/transport_codes.h"

namespace datakaart {

tl::expected<bool, Problem> DecodedReader::next(std::string& text) {
  text.clear();
  auto got = source_.read(block_.get(), k_block);
  if (!got) return tl::unexpected(got.error());
  decoder_.decode({block_.get(), *got}, text);
  if (*got == 0) decoder_.finish(text);
  mend_line_ends(text);
  if (codes_ == TransportCodes::kept) return *got > 0;
  blank_terminal_codes(text);
  decode_percents(text);
  return *got > 0;
}

void DecodedReader::mend_line_ends(std::string& text) {
  if (text.empty()) return;
  if (after_return_ && text.front() != '\n') text.insert(text.begin(), '\n');
  for (std::size_t at = text.find('\r'); at < text.size() - 1; at = text.find('\r', at + 1)) {
    if (text[at + 1] != '\n') text[at] = '\n';
  }
  after_return_ = text.back() == '\r';
}

}  // namespace datakaart
