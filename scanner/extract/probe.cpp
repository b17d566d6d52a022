#include "scanner/extract/probe.h"

#include <algorithm>

#include "base/characters.h"
#include "scanner/extract/formats.h"
#include "scanner/extract/text/encoding.h"

namespace datakaart {

namespace {

// White, as the top of many a picture is: no text says "\xFF" in every fourth byte.
bool is_white(std::string_view head) {
  constexpr std::size_t k_least = 64;  // a byte order mark alone is not white
  return head.size() >= k_least &&
         static_cast<std::size_t>(std::count(head.begin(), head.end(), '\xFF')) * 4 > head.size();
}

}  // namespace

bool Probe::is_text() const {
  if (!is_text_) is_text_ = !has_binary_signature(head) && !is_white(head) && looks_like_text(head);
  return *is_text_;
}

Probe make_probe(std::string_view head, std::string_view name) {
  Probe probe;
  probe.head = head;
  probe.name = name;
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos) {
    probe.extension = lower_ascii(name.substr(dot + 1));
  }
  return probe;
}

}  // namespace datakaart
