#include "base/percent.h"

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {

std::string undo_percent(std::string_view text) {
  std::size_t sign = text.find('%');
  if (sign == std::string_view::npos) return std::string(text);
  std::string result;
  result.reserve(text.size());
  std::string_view rest = text;
  for (; sign != std::string_view::npos; sign = rest.find('%')) {
    result.append(rest.substr(0, sign));
    rest.remove_prefix(sign);
    const int high = rest.size() > 2 ? hex_value(rest[1]) : -1;
    const int low = high >= 0 ? hex_value(rest[2]) : -1;
    const char undone = low < 0 ? '%' : static_cast<char>(high * 16 + low);
    result += undone == '\0' ? ' ' : undone;
    rest.remove_prefix(low < 0 ? 1 : 3);
  }
  result.append(rest);
  return is_valid_utf8(result) ? result : std::string(text);
}

std::string percent_encoded_path(std::string_view path) {
  constexpr std::string_view k_digits = "0123456789ABCDEF";
  std::string result;
  result.reserve(path.size());
  for (const char c : path) {
    if (is_alnum(c) || std::string_view("-._~/").find(c) != std::string_view::npos) {
      result += c;
      continue;
    }
    const auto byte = static_cast<unsigned char>(c);
    result += '%';
    result += k_digits[byte >> 4U];
    result += k_digits[byte & 0xFU];
  }
  return result;
}

}  // namespace datakaart
