// From bytes in any encoding to valid UTF-8. Detection by uchardet, conversion by iconv; the only
// place that includes them.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace datakaart {

// Whether these first bytes of a file look like text, in any encoding (false: binary).
bool looks_like_text(std::string_view head);

// Streaming decoder. One thread.
class Decoder {
 public:
  // Chooses the encoding by the first bytes (up to 16 KiB or more): byte order mark, UTF-16 by its
  // zero bytes, EBCDIC, valid UTF-8 (once, or encoded twice), the Western code page in which it
  // reads best, and uchardet's guess where it reads well in none.
  explicit Decoder(std::string_view head);
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  // The encoding's name as iconv knows it: "UTF-8", "UTF-16LE", "WINDOWS-1252".
  const std::string& encoding() const;
  // Appends the UTF-8 of `bytes` to `out`. A character cut at the end waits for the next call.
  // Bytes that are wrong in UTF-8 are taken as Windows-1252, those wrong elsewhere become U+FFFD.
  // The byte order mark is left out.
  void decode(std::string_view bytes, std::string& out);
  // Appends what waits, at the end of the file.
  void finish(std::string& out);

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
