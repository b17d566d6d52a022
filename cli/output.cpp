#include "cli/output.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <string_view>

#include "base/utf8.h"
#include "cli/earlier_workbook.h"
#include "cli/exit_code.h"
#include "reports/output_file.h"
#include "reports/workbook/row_keeper.h"

namespace datakaart {
namespace {

bool is_language(std::string_view name) {
  const auto known = language_codes();
  return std::find(known.begin(), known.end(), name) != known.end();
}

// "en, nl, fr or de".
std::string languages() {
  const auto codes = language_codes();
  return fmt::format("{} or {}", fmt::join(codes.first(codes.size() - 1), ", "), codes.back());
}

std::string language_of_locale() {
  const std::string language = locale_name().substr(0, 2);
  return is_language(language) ? language : "en";
}

std::string ending_of(const std::string& path) {
  const auto dot = path.rfind('.');
  const auto slash = path.rfind('/');
  if (dot == std::string::npos || (slash != std::string::npos && dot < slash)) return {};
  return path.substr(dot + 1);
}

std::string formats() {
  std::string names;
  for (const Report* report : reports()) {
    names += (names.empty() ? "" : ", ") + std::string(report->format());
  }
  return names;
}

tl::expected<void, std::string> copy_to_stdout(int fd) {
  std::array<char, 64 * 1024> buffer{};
  off_t at = 0;
  for (;;) {
    const ssize_t got = pread(fd, buffer.data(), buffer.size(), at);
    if (got < 0) return tl::unexpected(std::string(std::strerror(errno)));
    if (got == 0) return {};
    at += got;
    if (std::fwrite(buffer.data(), 1, static_cast<std::size_t>(got), stdout) !=
        static_cast<std::size_t>(got)) {
      return tl::unexpected(
          fmt::format("cannot write to standard output: {}", std::strerror(errno)));
    }
  }
}

// A report that is written over a workbook in which people have worked would be their loss.
void keep_what_people_filled_in(const ParsedOptions& given, const std::string& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) return;
  if (given.has("update") && std::filesystem::equivalent(path, given.text("update"), error)) return;
  const auto there = read_earlier_workbook(path);
  if (!there || !is_filled_in(**there)) return;
  throw UsageError(
      fmt::format("people have worked in {0}; keep it with '--update {0}', or name another report "
                  "with '--output'",
                  printable(path)));
}

}  // namespace

// As gettext does: the first of these that is set decides.
std::string locale_name() {
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    const char* value = std::getenv(name);
    if (value != nullptr && *value != '\0') return value;
  }
  return {};
}

std::int64_t output_time() {
  const char* fixed = std::getenv("SOURCE_DATE_EPOCH");
  return fixed != nullptr && *fixed != '\0' ? std::strtoll(fixed, nullptr, 10) : std::time(nullptr);
}

std::vector<OptionSpec> output_options(const std::string& default_output) {
  return {
      {"output,o", "FILE", "the report" + default_output + "; - is standard output"},
      {"format", "FORMAT", "xlsx, csv or json [by the file's ending]"},
      language_option("of the workbook: "),
      {"update", "WORKBOOK", "keep what people filled in in this earlier workbook"},
  };
}

OptionSpec language_option(const std::string& of) {
  return {"lang", "LANGUAGE", of + languages() + " [by the locale]"};
}

std::string language_of(const ParsedOptions& given) {
  std::string language = given.text("lang", language_of_locale());
  if (!is_language(language)) {
    throw UsageError(fmt::format("'--lang' is {}, not '{}'", languages(), printable(language)));
  }
  return language;
}

DocumentFormat document_format_of(const std::string& path) {
  return ending_of(path) == "xlsx" ? DocumentFormat::workbook : DocumentFormat::markdown;
}

Output output_of(const ParsedOptions& given, const std::string& fallback) {
  Output output;
  output.path = given.text("output", fallback);
  if (output.path.empty()) throw UsageError("'--output' names the report to write");
  const std::string format = given.text("format", ending_of(output.path));
  output.report = find_report(format);
  if (output.report == nullptr) {
    throw UsageError(fmt::format("no report of format '{}'; there are {} (--format)",
                                 printable(format), formats()));
  }
  output.options.language = language_of(given);
  if (given.has("update")) {
    if (output.report->format() != "xlsx") throw UsageError("'--update' wants a report in xlsx");
    auto earlier = read_earlier_workbook(given.text("update"));
    if (!earlier) throw UsageError(earlier.error());
    output.options.earlier = std::move(*earlier);
  }
  if (output.report->format() == "xlsx" && output.path != "-") {
    keep_what_people_filled_in(given, output.path);
  }
  return output;
}

void set_register(const Config& config, Output& output) {
  output.options.activities = with_own_activities(config.own_activities);
  output.options.organisation = config.organisation;
}

ScanStore open_store(const std::string& path) {
  auto store = ScanStore::open(path);
  if (store) return *std::move(store);
  if (store.error().kind == OpenError::Kind::no_store) throw UsageError(store.error().text);
  throw Failure(store.error().text);
}

tl::expected<void, std::string> write_to(
    const std::string& path,
    const std::function<tl::expected<void, std::string>(const std::string& file)>& write) {
  if (path != "-") return write_aside(path, write);
  const int fd = memfd_create("datakaart-report", MFD_CLOEXEC);
  if (fd < 0) return tl::unexpected(std::string(std::strerror(errno)));
  auto written = write(fmt::format("/proc/self/fd/{}", fd));
  if (written) written = copy_to_stdout(fd);
  close(fd);
  return written;
}

tl::expected<void, std::string> write_output(const Output& output, const ScanStore& store) {
  return write_to(output.path, [&](const std::string& file) {
    return output.report->write(store, file, output.options);
  });
}

}  // namespace datakaart
