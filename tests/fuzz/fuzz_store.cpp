// Any bytes as a scan file: opened and listed, or refused with a sentence; never more.
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "scanner/store/seal.h"
#include "scanner/store/store.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using datakaart::ScanStore;
  static const int fd = memfd_create("store", 0);
  static const std::string path = "/proc/self/fd/" + std::to_string(fd);
  if (ftruncate(fd, 0) != 0 || pwrite(fd, data, size, 0) != static_cast<ssize_t>(size)) return 0;
  {  // the fuzzer cannot make the seal
    auto database = datakaart::Database::open(path, datakaart::Database::Access::write);
    if (database) static_cast<void>(datakaart::seal(*database));
  }
  const auto store = ScanStore::open(path);
  if (!store) {
    if (store.error().text.empty()) std::abort();
    return 0;
  }
  std::size_t most = 1000;
  const auto some = [&most](const auto&) { return most-- > 0; };
  static_cast<void>(store->files(ScanStore::Files::all, some));
  static_cast<void>(store->totals());
  static_cast<void>(store->coverage());
  return 0;
}
