// Stands a token for each distinct value in a report: "email-000001". The keyed hash itself stays
// in the store: it differs from scan to scan, and a report must neither depend on the key nor help
// anyone who tries values out. Tokens count per kind in the order in which they are asked for.
// One owner, one thread; 12 to 24 bytes of memory per value.
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

#include "scanner/store/store.h"

namespace datakaart {

class ValueTokens {
 public:
  explicit ValueTokens(const std::vector<KindInfo>& kinds);
  std::string token(KindId kind, std::uint64_t hash);
  // The token's number alone.
  std::size_t number(KindId kind, std::uint64_t hash) { return kinds_[kind].number(hash); }

 private:
  // Open addressing; a slot holds 1 + the place of its hash in `hashes`, or 0.
  struct Values {
    std::string kind;
    std::deque<std::uint64_t> hashes;
    std::vector<std::uint32_t> slots;
    std::size_t number(std::uint64_t hash);
    std::uint32_t& slot(std::uint64_t hash);
    void grow();
  };
  std::vector<Values> kinds_;
};

}  // namespace datakaart
