// Any text, as running text and as a table of one column: matches lie inside it, in order, apart.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "detectors/engine/engine.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto engine = datakaart::Engine::create({});
  datakaart::Text text{{reinterpret_cast<const char*>(data), size}};
  std::vector<datakaart::Match> matches;
  engine->find(text, matches);
  std::size_t end = 0;
  for (const datakaart::Match& match : matches) {
    if (match.begin < end || match.end <= match.begin || match.end > size) std::abort();
    end = match.end;
  }
  return 0;
}
