#include "scanner/extract/text/charset.h"

#include <iconv.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <utility>

#include "base/characters.h"
#include "base/utf8.h"
#include "scanner/extract/text/encoding.h"

namespace datakaart {
namespace {

using Alias = std::pair<std::string_view, const char*>;

// Names that mean more than they say, and those that iconv knows by another.
constexpr auto k_aliases = std::to_array<Alias>({{"iso-8859-1", "WINDOWS-1252"},
                                                 {"iso8859-1", "WINDOWS-1252"},
                                                 {"iso_8859-1", "WINDOWS-1252"},
                                                 {"latin1", "WINDOWS-1252"},
                                                 {"l1", "WINDOWS-1252"},
                                                 {"ansi", "WINDOWS-1252"},
                                                 {"iso-8859-9", "WINDOWS-1254"},
                                                 {"unicode-1-1-utf-7", "UTF-7"},
                                                 {"x-mac-roman", "MACINTOSH"},
                                                 {"ks_c_5601-1987", "CP949"},
                                                 {"ks_c_5601", "CP949"},
                                                 {"gb2312", "GB18030"},
                                                 {"gbk", "GB18030"},
                                                 {"shift_jis", "CP932"},
                                                 {"shift-jis", "CP932"},
                                                 {"sjis", "CP932"},
                                                 {"x-sjis", "CP932"},
                                                 {"ascii", "US-ASCII"}});

// How the names of encodings begin that a text may be in. Others are not given to iconv: its rare
// converters have had faults that a name in a file could reach.
constexpr auto k_known = std::to_array<std::string_view>(
    {"utf-",     "utf8",    "utf7", "utf16",    "iso-8859-", "iso8859-",    "iso_8859-",
     "windows-", "cp",      "ibm",  "koi8-",    "mac",       "iso-2022-jp", "iso-2022-kr",
     "euc-",     "gb18030", "big5", "us-ascii", "tis-620",   "latin"});

std::string iconv_name(std::string_view charset) {
  constexpr std::size_t k_longest = 32;
  const std::string lower = lower_ascii(charset.substr(0, k_longest));
  const auto* alias = std::find_if(k_aliases.begin(), k_aliases.end(),
                                   [&](const Alias& one) { return one.first == lower; });
  if (alias != k_aliases.end()) return alias->second;
  const bool plain = std::all_of(lower.begin(), lower.end(),
                                 [](char c) { return is_alnum(c) || c == '-' || c == '_'; });
  const bool known = std::any_of(k_known.begin(), k_known.end(),
                                 [&](std::string_view begin) { return lower.starts_with(begin); });
  return plain && known ? lower : std::string();
}

std::optional<std::string> converted(std::string_view bytes, const std::string& name) {
  const iconv_t converter = iconv_open("UTF-8", name.c_str());
  if (converter == iconv_t(-1)) return std::nullopt;
  std::string out;
  std::string input(bytes);
  char* from = input.data();
  std::size_t left = input.size();
  std::array<char, 16 * 1024> buffer{};
  bool right = true;
  while (left > 0 && right) {
    char* to = buffer.data();
    std::size_t room = buffer.size();
    const std::size_t done = iconv(converter, &from, &left, &to, &room);
    right = done != static_cast<std::size_t>(-1) || errno == E2BIG;
    out.append(buffer.data(), buffer.size() - room);
  }
  iconv_close(converter);
  return right ? std::optional(std::move(out)) : std::nullopt;
}

}  // namespace

std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset) {
  const std::string name = iconv_name(charset);
  if (name.empty()) return std::nullopt;
  const bool is_utf8 = name == "utf-8" || name == "utf8";
  auto text = is_utf8 ? std::optional(std::string(bytes)) : converted(bytes, name);
  if (!text || !is_valid_utf8(*text)) return std::nullopt;
  std::replace(text->begin(), text->end(), '\0', ' ');
  if (text->starts_with("\xEF\xBB\xBF")) text->erase(0, 3);
  return text;
}

std::string text_in_charset(std::string_view bytes, std::string_view charset) {
  if (auto text = from_charset(bytes, charset)) return *std::move(text);
  Decoder decoder(bytes);
  std::string text;
  decoder.decode(bytes, text);
  decoder.finish(text);
  return text;
}

std::string charset_of_code_page(unsigned code_page) {
  static constexpr std::array<std::pair<unsigned, const char*>, 9> k_named = {
      {{65001, "UTF-8"},
       {65000, "UTF-7"},
       {1200, "UTF-16LE"},
       {1201, "UTF-16BE"},
       {10000, "MACINTOSH"},
       {20127, "US-ASCII"},
       {20866, "KOI8-R"},
       {28605, "ISO-8859-15"},
       {50220, "ISO-2022-JP"}}};
  for (const auto& [number, name] : k_named) {
    if (number == code_page) return name;
  }
  if (code_page > 28590 && code_page < 28600) {
    return "ISO-8859-" + std::to_string(code_page - 28590);
  }
  if (code_page >= 1250 && code_page <= 1258) return "WINDOWS-" + std::to_string(code_page);
  return code_page >= 437 && code_page < 1362 ? "CP" + std::to_string(code_page) : std::string();
}

}  // namespace datakaart
