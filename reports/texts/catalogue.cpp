#include "reports/texts/catalogue.h"

namespace datakaart {
namespace {

constexpr std::uint32_t k_magic = 0x950412de;
constexpr std::size_t k_header_size = 20;
constexpr std::size_t k_entry_size = 8;
constexpr char k_behind_context = '\4';

}  // namespace

Catalogue::Catalogue(std::span<const unsigned char> mo)
    : bytes_(reinterpret_cast<const char*>(mo.data()), mo.size()) {
  if (bytes_.size() < k_header_size || number_at(0) != k_magic) return;
  count_ = number_at(8);
  originals_ = number_at(12);
  translations_ = number_at(16);
}

// Little-endian, as msgfmt writes wherever it runs; 0 past the end.
std::uint32_t Catalogue::number_at(std::size_t offset) const {
  if (offset > bytes_.size() || bytes_.size() - offset < 4) return 0;
  std::uint32_t number = 0;
  for (std::size_t i = 4; i-- > 0;) {
    number = number << 8 | static_cast<unsigned char>(bytes_[offset + i]);
  }
  return number;
}

std::string_view Catalogue::string_at(std::size_t entry) const {
  const std::size_t size = number_at(entry);
  const std::size_t offset = number_at(entry + 4);
  if (offset > bytes_.size() || bytes_.size() - offset < size) return {};
  return bytes_.substr(offset, size);
}

std::string_view Catalogue::find(std::string_view context, std::string_view english) const {
  std::string wanted(context);
  wanted += k_behind_context;
  wanted += english;
  std::size_t begin = 0;
  std::size_t end = count_;
  while (begin < end) {
    const std::size_t middle = begin + (end - begin) / 2;
    const int order = string_at(originals_ + middle * k_entry_size).compare(wanted);
    if (order == 0) return string_at(translations_ + middle * k_entry_size);
    if (order < 0) {
      begin = middle + 1;
    } else {
      end = middle;
    }
  }
  return {};
}

}  // namespace datakaart
