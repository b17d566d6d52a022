// What can be said in terms of the reader alone.
#include "scanner/extract/archive/archive_reader.h"

namespace datakaart {

tl::expected<std::string, Problem> ArchiveReader::read_all(std::uint64_t limit) {
  std::string bytes;
  std::vector<char> buffer(std::size_t{128} * 1024);
  for (;;) {
    auto got = read(buffer.data(), buffer.size());
    if (!got) return tl::unexpected(got.error());
    if (*got == 0) return bytes;
    if (bytes.size() + *got > limit) {
      return tl::unexpected(Problem{Reason::limit_buffered, {DetailCode::more_to_hold, limit}});
    }
    bytes.append(buffer.data(), *got);
  }
}

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
