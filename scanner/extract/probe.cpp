#include "scanner/extract/probe.h"

#include <algorithm>

#include "scanner/extract/text/encoding.h"

namespace datakaart {

bool Probe::is_text() const {
  if (!is_text_) is_text_ = looks_like_text(head);
  return *is_text_;
}

Probe make_probe(std::string_view head, std::string_view name) {
  Probe probe;
  probe.head = head;
  probe.name = name;
  if (const auto dot = name.rfind('.'); dot != std::string_view::npos) {
    probe.extension = std::string(name.substr(dot + 1));
    std::transform(probe.extension.begin(), probe.extension.end(), probe.extension.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  }
  return probe;
}

}  // namespace datakaart
