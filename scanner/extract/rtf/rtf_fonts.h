// In which encoding the bytes of rich text are: by its header and by the font that they are set in
// (Rich Text Format Specification 1.9.1, "Font Table"). One thread.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace datakaart {

class RtfFonts {
 public:
  // What the header says of all text: \ansi, \mac, \pc, \pca, \ansicpgN. True where `control` is
  // one of them.
  bool take_header(std::string_view control, std::int64_t number);
  // Inside of the font table: \fN, \fcharsetN, \cpgN.
  void take_font(std::string_view control, std::int64_t number);
  void set_default(std::int64_t font) { default_font_ = font; }

  std::int64_t default_font() const { return default_font_; }
  // The name of the encoding, see from_charset().
  const std::string& charset(std::int64_t font) const;

 private:
  std::string of_document_ = "WINDOWS-1252";
  std::map<std::int64_t, std::string> by_font_;
  std::int64_t default_font_ = 0;
  std::int64_t current_ = 0;  // of the font table
};

}  // namespace datakaart
