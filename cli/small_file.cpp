#include "cli/small_file.h"

#include <fmt/format.h>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include "base/utf8.h"
#include "cli/exit_code.h"

namespace datakaart {

std::string read_small_file(const std::string& file, std::size_t most, std::string_view what) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> stream(std::fopen(file.c_str(), "re"),
                                                               std::fclose);
  std::string text;
  std::array<char, 64 * 1024> block{};
  while (stream != nullptr && text.size() <= most) {
    const std::size_t got = std::fread(block.data(), 1, block.size(), stream.get());
    if (got == 0) break;
    text.append(block.data(), got);
  }
  if (stream == nullptr || std::ferror(stream.get()) != 0) {
    throw UsageError(fmt::format("cannot read {}: {}", printable(file), std::strerror(errno)));
  }
  if (text.size() > most) {
    throw UsageError(
        fmt::format("{} is larger than {} MiB: {}", printable(file), most >> 20, what));
  }
  return text;
}

}  // namespace datakaart
