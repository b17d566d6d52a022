#include "reports/gate/text.h"

#include <fmt/format.h>

#include "base/characters.h"
#include "base/utf8.h"
#include "reports/texts/detail_words.h"
#include "reports/texts/place_words.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr const char* k_path = "1;35";
constexpr const char* k_place = "32";
constexpr const char* k_high = "1;31";
constexpr const char* k_medium = "1;33";
constexpr const char* k_faint = "2";

const char* colour_of(Confidence confidence) {
  return confidence == Confidence::high     ? k_high
         : confidence == Confidence::medium ? k_medium
                                            : k_faint;
}

bool has_open(const GateFile& file) {
  for (const GateFinding& finding : file.findings) {
    if (finding.accepted == AcceptedBy::nothing) return true;
  }
  return false;
}

std::string counted(std::uint64_t count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

// The columns of the line, as far as they are known.
std::string line_numbers(const Finding& finding) {
  return finding.span.is_known() ? fmt::format("{}:{}", finding.place.number, finding.span.begin)
                                 : std::to_string(finding.place.number);
}

std::string sheet_words(const Place& place) {
  Place bare = place;
  bare.name.clear();
  const std::string rest = place_words(bare, Language::en);
  return fmt::format("sheet '{}'{}{}", printable(place.name), rest.empty() ? "" : " ", rest);
}

std::string finding_words(const GateFinding& finding, bool hashes) {
  const Finding& found = finding.found;
  const std::string evidence = evidence_words(found.evidence.set(), Language::en, ", ");
  std::string words =
      fmt::format("{}{}{}", printable(found.masked), evidence.empty() ? "" : " — ", evidence);
  if (hashes && finding.lasting_hash) words += fmt::format(" #{:016x}", *finding.lasting_hash);
  return words;
}

}  // namespace

std::string shown_path(const GateFile& file) {
  std::string path = Location{file.path, file.location.members}.display();
  // "##[error]" is a command wherever it stands.
  for (std::size_t at = path.find("##["); at != std::string::npos; at = path.find("##[", at + 1)) {
    path.replace(at, 2, "#\\x23");
  }
  const char first = path.empty() ? '.' : path.front();
  const bool is_plain =
      is_alnum(first) || first == '/' || first == '.' || first == '_' || !is_ascii(first);
  return is_plain ? path : "./" + path;
}

std::string shown_place(const Finding& finding) {
  switch (finding.place.unit) {
    case Place::Unit::none:
      return ":";
    case Place::Unit::line:
      return fmt::format(":{}:", line_numbers(finding));
    case Place::Unit::cell:
      return fmt::format(": {}:", sheet_words(finding.place));
    default:
      return fmt::format(": {}:", place_words(finding.place, Language::en));
  }
}

std::string GateText::paint(const char* code, const std::string& text) const {
  return style_.coloured ? fmt::format("\x1b[{}m{}\x1b[0m", code, text) : text;
}

void GateText::put_line(const GateFile& file, const GateFinding& finding) {
  fmt::print(
      findings_, "{}{} {} ({}) {}\n", paint(k_path, shown_path(file)),
      paint(k_place, shown_place(finding.found)), info_.kinds[finding.found.kind].name,
      paint(colour_of(finding.found.confidence), std::string(name_of(finding.found.confidence))),
      finding_words(finding, style_.hashes));
}

void GateText::put_grouped(const GateFinding& finding) {
  std::string place = finding.found.place.unit == Place::Unit::line ? line_numbers(finding.found)
                                                                    : shown_place(finding.found);
  while (!place.empty() && (place.front() == ':' || place.front() == ' ')) place.erase(0, 1);
  if (place.ends_with(':')) place.pop_back();
  fmt::print(
      findings_, "  {}  {} ({}) {}\n", paint(k_place, fmt::format("{:<8}", place)),
      info_.kinds[finding.found.kind].name,
      paint(colour_of(finding.found.confidence), std::string(name_of(finding.found.confidence))),
      finding_words(finding, style_.hashes));
}

void GateText::file(const GateFile& file) {
  const bool any = has_open(file);
  if (any && style_.grouped) fmt::print(findings_, "{}\n", paint(k_path, shown_path(file)));
  for (const GateFinding& finding : file.findings) {
    if (finding.accepted != AcceptedBy::nothing) continue;
    style_.grouped ? put_grouped(finding) : put_line(file, finding);
  }
  if (file.more > 0) {
    fmt::print(findings_, "{}{}: {} more are not shown (--max-findings)\n",
               style_.grouped ? "  " : "", style_.grouped ? "" : shown_path(file), file.more);
  }
  if (any && style_.grouped) fmt::print(findings_, "\n");
  if (!file.is_gap) return;
  std::fflush(findings_);
  const std::string detail = detail_words(file.detail, Language::en);
  fmt::print(rest_, "{}: {} read: {}{}{}\n", shown_path(file),
             file.state == State::partial ? "not wholly" : "not", name_of(file.reason),
             detail.empty() ? "" : ": ", detail);
}

tl::expected<void, std::string> GateText::finish(const GateSummary& summary) {
  const bool written = std::fflush(findings_) == 0 && std::ferror(findings_) == 0;
  if (!written) return tl::unexpected(std::string("cannot write to standard output"));
  for (const std::string& note : summary.notes) fmt::print(rest_, "datakaart: {}\n", note);
  const bool clean = summary.findings == 0 && summary.gaps == 0 && !summary.stopped;
  if (style_.quiet && clean) return {};
  std::uint64_t accepted = 0;
  for (const std::uint64_t count : summary.accepted) accepted += count;
  std::string line = fmt::format("{} in {}", counted(summary.findings, "finding", "findings"),
                                 counted(summary.files, "file", "files"));
  if (accepted > 0) line += fmt::format(", {} accepted", accepted);
  if (summary.gaps > 0) line += fmt::format(", {} not, or not wholly, read", summary.gaps);
  if (summary.stopped) line += "; stopped before all was read";
  fmt::print(rest_, "{}\n", line);
  return {};
}

}  // namespace datakaart
