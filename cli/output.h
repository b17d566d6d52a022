// Where reports go: the format by the file's ending or by --format, a file or standard output.
#pragma once

#include <cstdint>
#include <functional>
#include <string>

#include "cli/config.h"
#include "cli/options.h"
#include "reports/answers/document.h"
#include "reports/report.h"

namespace datakaart {

struct Output {
  const Report* report = nullptr;
  std::string path;  // "-": standard output
  ReportOptions options;
};

// The options --output, --format, --lang, --update that `scan` and `report` share.
std::vector<OptionSpec> output_options(const std::string& default_output);

// The time that outputs tell, in seconds since 1970: now, or SOURCE_DATE_EPOCH where it is set,
// which makes outputs that can be reproduced.
std::int64_t output_time();

// The locale for messages, as the environment says; empty where it says none.
std::string locale_name();

// The option --lang; `of` stands before its languages in --help: "of the workbook: ".
OptionSpec language_option(const std::string& of = {});

// The language of --lang, or that of the locale. Throws UsageError.
std::string language_of(const ParsedOptions& given);

// How an answer is written to that path: a workbook where it ends in .xlsx, else Markdown.
DocumentFormat document_format_of(const std::string& path);

// Throws UsageError where no report fits. `fallback`: the path when none is given.
Output output_of(const ParsedOptions& given, const std::string& fallback);

// Hands on what the configuration says of the register.
void set_register(const Config& config, Output& output);

// The store that was named as a word. Throws UsageError where that is none, and Failure where it
// cannot be read.
ScanStore open_store(const std::string& path);

// Has `write` fill a file that is `path` in the end, or is copied to standard output where that is
// "-". The failure as a sentence.
[[nodiscard]] tl::expected<void, std::string> write_to(
    const std::string& path,
    const std::function<tl::expected<void, std::string>(const std::string& file)>& write);

// The failure as a sentence.
[[nodiscard]] tl::expected<void, std::string> write_output(const Output& output,
                                                           const ScanStore& store);

}  // namespace datakaart
