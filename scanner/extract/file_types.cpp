// What a file is that no extractor reads: by its first bytes, then by its name.
#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "scanner/extract/formats.h"

namespace datakaart {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view type;

  bool stands_in(std::string_view head) const {
    return head.size() >= offset + bytes.size() && head.substr(offset, bytes.size()) == bytes;
  }
  // Whether no text could begin so: "MZ" could, and "BM".
  bool is_unmistakable() const {
    return std::any_of(bytes.begin(), bytes.end(), [](char c) { return c < ' ' || c > '~'; });
  }
};

// Published file signatures.
constexpr std::array k_signatures = {
    Signature{0, "\xFF\xD8\xFF"sv, "jpeg"},
    Signature{0, "\x89PNG\r\n\x1A\n"sv, "png"},
    Signature{0, "GIF8"sv, "gif"},
    Signature{0, "II*\0"sv, "tiff"},
    Signature{0, "MM\0*"sv, "tiff"},
    Signature{8, "WEBP"sv, "webp"},
    Signature{8, "WAVE"sv, "wav"},
    Signature{8, "AVI "sv, "avi"},
    Signature{0, "BM"sv, "bmp"},
    Signature{0, "8BPS"sv, "psd"},
    Signature{0, "\0\0\1\0"sv, "ico"},
    Signature{4, "ftypheic"sv, "heic"},
    Signature{4, "ftyp"sv, "mp4"},
    Signature{4, "moov"sv, "mp4"},
    Signature{0, "\x1A\x45\xDF\xA3"sv, "matroska"},
    Signature{0, "ID3"sv, "mp3"},
    Signature{0, "\xFF\xFB"sv, "mp3"},
    Signature{0, "fLaC"sv, "flac"},
    Signature{0, "OggS"sv, "ogg"},
    Signature{0, "MZ"sv, "exe"},
    Signature{0,
              "\x7F"
              "ELF"sv,
              "elf"},
    Signature{0, "\xCA\xFE\xBA\xBE"sv, "class"},
    Signature{0, "SQLite format 3\0"sv, "sqlite"},
    Signature{4, "Standard Jet DB"sv, "mdb"},
    Signature{4, "Standard ACE DB"sv, "accdb"},
    Signature{0, "%!PS"sv, "postscript"},
    Signature{0, "AC10"sv, "dwg"},
    Signature{0, "wOFF"sv, "font"},
    Signature{0, "wOF2"sv, "font"},
    Signature{0, "OTTO"sv, "font"},
    Signature{0, "\0\1\0\0\0"sv, "font"},
    Signature{0, "\x4C\0\0\0\x01\x14\x02\0"sv, "lnk"},
    Signature{0, "conectix"sv, "vhd"},
    Signature{0, "KDMV"sv, "vmdk"},
    Signature{0, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "ole2"},
};

}  // namespace

bool has_binary_signature(std::string_view head) {
  // Of a bitmap, four bytes are reserved behind the two letters.
  if (head.starts_with("BM") && Signature{6, "\0\0\0\0"sv, "bmp"}.stands_in(head)) return true;
  return std::any_of(k_signatures.begin(), k_signatures.end(), [&](const Signature& signature) {
    return signature.is_unmistakable() && signature.stands_in(head);
  });
}

std::string unsupported_type(const Probe& probe) {
  if (std::string litter = litter_type(probe); !litter.empty()) return litter;
  for (const Signature& signature : k_signatures) {
    if (signature.stands_in(probe.head)) return std::string(signature.type);
  }
  return "binary";
}

}  // namespace datakaart
