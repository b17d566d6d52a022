// Libarchive tells most of what can go wrong in a format by one code and a sentence of its own:
// what people meet often is told from the sentences, the rest is handed on as libarchive's words.
#include "scanner/extract/archive/archive_words.h"

#include <charconv>
#include <optional>

#include "base/utf8.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

// Takes the number at the front of `text`, with what must stand before it.
std::optional<std::uint64_t> take_number(std::string_view& text, std::string_view before) {
  if (!text.starts_with(before)) return std::nullopt;
  text.remove_prefix(before.size());
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

Detail detail_of(std::string_view said) {
  if (said.empty()) return DetailCode::cannot_be_unpacked;
  if (said == "The archive header is encrypted, but currently not supported") {
    return DetailCode::archive_list_encrypted;
  }
  std::string_view rest = said;
  if (const auto needed = take_number(rest, "Truncated input file (needed ")) {
    const auto available = take_number(rest, " bytes, only ");
    if (available && rest == " available)") {
      return {DetailCode::input_truncated, *needed, *available};
    }
  }
  rest = said;
  const auto code = take_number(rest, "ZIP decompression failed (-");
  if (code && rest == ")") return {DetailCode::decompression_failed, *code};
  return {DetailCode::reader_says, printable(said)};
}

}  // namespace

Problem problem_of_archive(std::string_view said) {
  const bool locked = said.find("ncrypt") != std::string_view::npos ||
                      said.find("rypto") != std::string_view::npos ||
                      said.find("assphrase") != std::string_view::npos;
  // Of a disc image by name only; where there was a mark, something follows it.
  const bool unknown = said.starts_with("Unrecognized archive format");
  const Reason reason = locked    ? Reason::encrypted
                        : unknown ? Reason::unsupported
                                  : Reason::damaged;
  return {reason, detail_of(said)};
}

}  // namespace datakaart
