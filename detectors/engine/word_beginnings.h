// How the words of a list begin: tells quickly that a text holds none of them, before it is folded
// and searched. Built once; then const, any thread.
#pragma once

#include <bitset>
#include <string_view>

namespace datakaart {

class WordBeginnings {
 public:
  // A word in folded form. `open_back`: it may go on; `inside`: it may stand within a longer one.
  void add(std::string_view word, bool open_back, bool inside);

  // False where a text that is not folded surely holds none of the words. What is not ASCII may
  // always be one.
  bool may_be_in(std::string_view text) const;

 private:
  // A bit for each three letters, where the second and third may be anything else.
  using Keys = std::bitset<std::size_t{26} * 27 * 27>;
  Keys at_start_;  // of a token
  Keys anywhere_;
  bool any_inside_ = false;
};

}  // namespace datakaart
