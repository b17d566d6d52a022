// Office documents that need a password: an OLE2 file around the encrypted package
// (MS-OFFCRYPTO 2.3). Only told as encrypted, never opened; our own code alone touches them.
#include <algorithm>
#include <array>

#include "scanner/extract/extractors.h"
#include "scanner/extract/recognise.h"

namespace datakaart {
namespace {

constexpr std::string_view k_ole2("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
constexpr std::array<std::string_view, 14> k_office_endings = {
    "docx", "docm", "dotx", "dotm", "xlsx", "xlsm", "xltx",
    "xltm", "xlsb", "pptx", "pptm", "ppsx", "ppsm", "potx"};
constexpr std::size_t k_directory_step = 64 * 1024;
constexpr std::uint64_t k_most_read = 64 << 20;

// The stream's name as a directory entry holds it: UTF-16LE.
std::string encrypted_stream_name() {
  std::string name;
  for (const char c : std::string_view("EncryptedPackage")) {
    name += c;
    name += '\0';
  }
  return name;
}

class EncryptedOfficeExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    const std::string name = encrypted_stream_name();
    std::string window;
    for (std::uint64_t read = 0; read < k_most_read;) {
      const std::size_t kept = std::min(window.size(), name.size());
      window.erase(0, window.size() - kept);
      window.resize(kept + k_directory_step);
      auto got = source.read(window.data() + kept, k_directory_step);
      if (!got) return tl::unexpected(std::move(got.error()));
      window.resize(kept + *got);
      if (window.find(name) != std::string::npos) {
        return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
      }
      if (*got == 0) break;
      read += *got;
      if (auto going = sink.budget().check(); !going) return going;
    }
    return tl::unexpected(Problem{Reason::unsupported, DetailCode::ole2_under_office_name});
  }
};

}  // namespace

// OLE2 is also the form of the old doc and xls files: where the first bytes do not hold the
// stream's name, the ending decides what is worth a look at the whole file.
std::string encrypted_office_type(const Probe& probe) {
  if (!probe.head.starts_with(k_ole2)) return {};
  const bool known = std::find(k_office_endings.begin(), k_office_endings.end(), probe.extension) !=
                     k_office_endings.end();
  if (known) return probe.extension;
  const bool named = probe.head.find(encrypted_stream_name()) != std::string_view::npos;
  return named ? "ooxml" : std::string();
}

const Extractor& encrypted_office_extractor() {
  static const EncryptedOfficeExtractor extractor;
  return extractor;
}

}  // namespace datakaart
