// Any bytes as a configuration file: taken, or refused with a sentence; never more.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "cli/config.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const std::vector<datakaart::OptionSpec> k_options = {
      {"exclude", "GLOB", "", true}, {"max-depth", "N", ""}, {"follow-symlinks", "", ""}};
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const auto config = datakaart::parse_config(text, "fuzz.toml", k_options);
  if (!config && !config.error().starts_with("fuzz.toml:")) std::abort();
  return 0;
}
