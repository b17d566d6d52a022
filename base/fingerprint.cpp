#include "base/fingerprint.h"

#include <xxhash.h>

namespace datakaart {

struct Fingerprint::State {
  std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> hash{XXH3_createState(),
                                                                &XXH3_freeState};
};

Fingerprint::Fingerprint() : state_(std::make_unique<State>()) {
  XXH3_128bits_reset(state_->hash.get());
}

Fingerprint::~Fingerprint() = default;

void Fingerprint::add(std::string_view bytes) {
  XXH3_128bits_update(state_->hash.get(), bytes.data(), bytes.size());
}

std::string Fingerprint::digest() const {
  XXH128_canonical_t bytes;
  static_assert(sizeof bytes.digest == k_size);
  XXH128_canonicalFromHash(&bytes, XXH3_128bits_digest(state_->hash.get()));
  return {reinterpret_cast<const char*>(bytes.digest), k_size};
}

}  // namespace datakaart
