// In which encoding a text is that says nothing of it, by what its letters would be. Western
// European code pages are told apart by where accented letters and quotation marks stand; a general
// detector is believed only where none of them makes sense. Pure; any thread.
#pragma once

#include <string>
#include <string_view>

namespace datakaart {

// How a text reads in the Western code page in which it reads best.
struct WesternReading {
  const char* encoding;  // as iconv knows it
  // Whether it makes sense: most bytes above ASCII are letters of the languages of the West where
  // letters stand, or marks where marks do. False speaks for another script.
  bool sensible;
  // How many bytes above ASCII were looked at: with few of them others know no better.
  int seen;
};

// Of "WINDOWS-1252", "CP850", "MACINTOSH" and "ISO-8859-15"; the first where two read alike.
WesternReading read_as_western(std::string_view head);

// Whether a text in UTF-8 was taken for Windows-1252 and encoded once more: "CafÃ©".
bool is_utf8_read_twice(std::string_view head);

// A text in UTF-8 as bytes of Windows-1252; what that has not stays as it is.
std::string in_windows_1252(std::string_view text);

// Whether the bytes are text of a mainframe (EBCDIC): blanks, digits and letters are where these
// are.
bool looks_like_ebcdic(std::string_view head);

}  // namespace datakaart
