#include "scanner/extract/mail/compressed_rtf.h"

#include <array>

namespace datakaart {
namespace {

// What the dictionary holds before anything is read ([MS-OXRTFCP] 2.1.2.1).
constexpr std::string_view k_prefix =
    "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
    "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0"
    "\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

constexpr std::size_t k_rtf_header = 16;
constexpr std::size_t k_dictionary = 4096;

class Dictionary {
 public:
  Dictionary() {
    for (const char c : k_prefix) add(c);
  }
  void add(char c) {
    bytes_[at_] = c;
    at_ = (at_ + 1) % k_dictionary;
  }
  std::size_t end() const { return at_; }
  char operator[](std::size_t at) const { return bytes_[at % k_dictionary]; }

 private:
  std::array<char, k_dictionary> bytes_{};
  std::size_t at_ = 0;
};

}  // namespace

std::string uncompressed_rtf(std::string_view bytes, std::uint64_t most) {
  if (bytes.size() < k_rtf_header) return {};
  const std::string_view kind = bytes.substr(8, 4);
  bytes.remove_prefix(k_rtf_header);
  if (kind == "MELA") return std::string(bytes.substr(0, most));
  if (kind != "LZFu") return {};
  Dictionary dictionary;
  std::string text;
  const auto put = [&](char c) {
    text += c;
    dictionary.add(c);
  };
  while (!bytes.empty() && text.size() < most) {
    const auto flags = static_cast<unsigned char>(bytes[0]);
    bytes.remove_prefix(1);
    for (unsigned bit = 0; bit < 8 && !bytes.empty(); ++bit) {
      if ((flags >> bit & 1U) == 0) {
        put(bytes[0]);
        bytes.remove_prefix(1);
        continue;
      }
      if (bytes.size() < 2) return text;
      const unsigned token =
          static_cast<unsigned char>(bytes[0]) * 256U + static_cast<unsigned char>(bytes[1]);
      bytes.remove_prefix(2);
      const std::size_t from = token >> 4U;
      if (from == dictionary.end()) return text;  // the end mark
      for (std::size_t i = 0; i < (token & 15U) + 2; ++i) put(dictionary[from + i]);
    }
  }
  return text;
}

}  // namespace datakaart
