// A fingerprint of bytes, by which equal contents are recognised and damage is seen: XXH3 of 128
// bits, as xxHash gives it. Not against forgery: anybody can compute it. One thread each.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace datakaart {

class Fingerprint {
 public:
  static constexpr std::size_t k_size = 16;

  Fingerprint();
  ~Fingerprint();
  void add(std::string_view bytes);
  // Of all that was added so far: k_size bytes, the same on every machine.
  std::string digest() const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace datakaart
