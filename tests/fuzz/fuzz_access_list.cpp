// Any bytes as the attribute in which Samba keeps a Windows access control list.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "scanner/walk/access_list.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string readers =
      datakaart::nt_acl_readers({reinterpret_cast<const char*>(data), size});
  constexpr std::string_view k_known = "S-0123456789*,";
  if (readers.find_first_not_of(k_known) != std::string::npos) std::abort();
  return 0;
}
