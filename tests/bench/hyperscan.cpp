// The benchmark's four patterns by Hyperscan: prints every match of the files below a folder, two
// files at a time. `tools/bench` builds it where libhs is installed.
//
// Usage: hyperscan FOLDER
#include <fcntl.h>
#include <hs/hs.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace {

constexpr std::array<const char*, 4> k_patterns = {
    R"([A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,})", R"(\+?[0-9][0-9 ./-]{7,}[0-9])",
    R"([A-Z]{2}[0-9]{2}[A-Z0-9]{11,30})", R"([0-9]{11})"};

// Matches come for every end; those of one beginning are one, printed when the next begins.
struct Output {
  std::string_view bytes;
  std::string text;
  std::array<unsigned long long, 4> from{};
  std::array<unsigned long long, 4> to{};

  void flush(unsigned id) {
    if (to[id] > from[id]) text.append(bytes.substr(from[id], to[id] - from[id])) += '\n';
  }
};

int on_match(unsigned id, unsigned long long from, unsigned long long to, unsigned, void* context) {
  auto& output = *static_cast<Output*>(context);
  if (from != output.from[id]) {
    if (from < output.to[id]) return 0;  // inside the last
    output.flush(id);
    output.from[id] = from;
  }
  output.to[id] = to;
  return 0;
}

void scan_file(const std::string& path, const hs_database_t* database, hs_scratch_t* scratch) {
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  struct stat st {};
  if (fd < 0 || fstat(fd, &st) != 0 || st.st_size == 0) return;
  const auto size = static_cast<std::size_t>(st.st_size);
  void* at = mmap(nullptr, size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
  close(fd);
  if (at == MAP_FAILED) return;
  Output output{{static_cast<const char*>(at), size}, {}, {}, {}};
  hs_scan(database, output.bytes.data(), static_cast<unsigned>(size), 0, scratch, on_match,
          &output);
  for (unsigned id = 0; id < k_patterns.size(); ++id) output.flush(id);
  std::fwrite(output.text.data(), 1, output.text.size(), stdout);
  munmap(at, size);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) return 2;
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  std::array<unsigned, 4> flags{};
  flags.fill(HS_FLAG_SOM_LEFTMOST);
  constexpr std::array<unsigned, 4> k_ids = {0, 1, 2, 3};
  if (hs_compile_multi(k_patterns.data(), flags.data(), k_ids.data(), k_patterns.size(),
                       HS_MODE_BLOCK, nullptr, &database, &error) != HS_SUCCESS) {
    std::fprintf(stderr, "%s\n", error->message);
    return 1;
  }
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(argv[1])) {
    if (entry.is_regular_file()) files.push_back(entry.path().string());
  }
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    hs_scratch_t* scratch = nullptr;
    if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) return;
    for (std::size_t i = next++; i < files.size(); i = next++)
      scan_file(files[i], database, scratch);
    hs_free_scratch(scratch);
  };
  std::thread second(work);
  work();
  second.join();
  hs_free_database(database);
  return 0;
}
