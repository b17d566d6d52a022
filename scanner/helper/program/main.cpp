// The helper program: reads, for a scanning process and locked in by itself, what third-party
// parsers are needed for. It alone links them.
#include <sys/stat.h>

#include <cstdio>
#include <exception>
#include <string>
#include <vector>

#include "base/keep_freed_memory.h"
#include "scanner/helper/helper_process.h"
#include "scanner/helper/program/read_here.h"
#include "scanner/helper/serve.h"

namespace {

int tell_usage(std::FILE* to) {
  std::fputs(
      "Usage: datakaart-helper --read FILE...\n"
      "The part of datakaart that reads PDF, Office files, mail, archives and HTML. `datakaart` starts "
      "it;\n"
      "by hand it is of use to find a fault in a parser: --read reads the files in this process,\n"
      "which is not locked in, and tells of each, and of each member inside, how that went and "
      "how\n"
      "much was found.\n",
      to);
  return to == stdout ? 0 : 2;
}

// Whether somebody started this program who knows what it expects.
bool has_socket() {
  struct stat st {};
  return fstat(datakaart::helper::k_helper_fd, &st) == 0 && S_ISSOCK(st.st_mode);
}

}  // namespace

int main(int argc, char** argv) {
  using namespace datakaart;
  keep_freed_memory();
  try {
    const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
    if (words.empty()) {
      return has_socket() ? helper::serve(helper::k_helper_fd, all_extractors())
                          : tell_usage(stderr);
    }
    if (words.front() == "--help") return tell_usage(stdout);
    if (words.front() != "--read" || words.size() < 2) return tell_usage(stderr);
    return helper::read_here({words.begin() + 1, words.end()});
  } catch (const std::exception&) {
    return 1;
  }
}
