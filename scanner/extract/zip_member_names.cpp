#include "scanner/extract/archive_reader.h"

namespace datakaart {

std::vector<std::string> zip_member_names(Source& source, Budget& budget) {
  constexpr std::size_t k_most = 4096;
  std::vector<std::string> names;
  // A stream is wanted again afterwards: only what can be held is looked into.
  if (!source.seekable() && !source.whole(budget.limits().max_buffered)) return names;
  if (auto reader = ArchiveReader::open(source, budget)) {
    while (names.size() < k_most) {
      auto entry = reader->next();
      if (!entry || !*entry) break;
      names.push_back(std::move((*entry)->name));
    }
  }
  static_cast<void>(source.seek(0));
  return names;
}

}  // namespace datakaart
