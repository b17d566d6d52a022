// Any bytes as messages of a helper: refused or taken, never more.
#include <cstddef>
#include <cstdint>

#include "scanner/helper/messages.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  static_cast<void>(datakaart::helper::unpack_file(bytes, 4));
  static_cast<void>(datakaart::helper::unpack_identities(bytes, 4));
  static_cast<void>(datakaart::helper::unpack_job(bytes));
  static_cast<void>(datakaart::helper::unpack_setup(bytes));
  return 0;
}
