// The contents that a scan has met, so that a copy of a file need not be examined again. Bounded:
// the oldest are forgotten. Shared by all scanning threads.
#pragma once

#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "scanner/model/result.h"

namespace datakaart {

// What two files of the same content have in common that can be seen without reading them.
struct ContentLook {
  std::uint64_t hash = 0;  // of size, first bytes and the ending of the name
  std::uint64_t name = 0;  // hash of the whole name
};
ContentLook look_of(std::uint64_t size, std::string_view head, std::string_view name);

class SeenContents {
 public:
  // A file that was wholly examined.
  struct Examined {
    std::string fingerprint;  // Source::fingerprint
    std::uint64_t name = 0;   // ContentLook::name; add() fills it in
    FileId id;
    std::uint64_t findings = 0;  // of it and its members, at medium confidence or above
    std::uint64_t members = 0;
  };

  explicit SeenContents(std::size_t most = std::size_t{1} << 18) : most_(most) {}

  // Whether there is a file of this look, so that the content is worth reading.
  bool may_know(const ContentLook& look) const;
  // The file of this look and content. One with members must have the same name too, since theirs
  // may come from it.
  std::optional<Examined> find(const ContentLook& look, std::string_view fingerprint) const;
  void add(const ContentLook& look, Examined file);

 private:
  const std::size_t most_;
  mutable std::mutex mutex_;
  std::unordered_multimap<std::uint64_t, Examined> files_;  // by ContentLook::hash
  std::deque<std::uint64_t> order_;                         // the oldest first
};

}  // namespace datakaart
