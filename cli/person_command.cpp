// `datakaart person STORE`: where one person's data stand, found by keyed hashes.
#include <fmt/format.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iterator>
#include <set>

#include "base/utf8.h"
#include "cli/command.h"
#include "cli/helper_program.h"
#include "cli/interrupts.h"
#include "cli/output.h"
#include "cli/scan_options.h"
#include "cli/scan_summary.h"
#include "reports/answers/person_answer.h"
#include "scanner/examine/identifiers.h"
#include "scanner/scan/value_recheck.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_input = 64 * 1024;

CommandSpec person_spec() {
  CommandSpec spec = {
      "person STORE [OPTION]...",
      "Tells where the data of one person stand, from a kept scan: for the answer that is due\n"
      "within one month (Art. 12(3) and 15 GDPR), or an erasure. The person's identifiers "
      "(e-mail,\n"
      "phone, national number, account, name...) are asked for, one a line up to an empty one, or\n"
      "read from standard input; never given as words, which others could see. None of them is\n"
      "stored, shown or written. Exit code 3 when parts of the scan were unread, so that there "
      "may\n"
      "be more.",
      {{"output,o", "FILE", "the answer, .md or .xlsx [-: standard output]"},
       {"received", "DATE", "the day of the request, such as 2026-05-02"},
       {"rescan", "", "look again at each place: is it still there?"},
       {"identifiers-fd", "N", "read the identifiers from this file descriptor [0]"},
       language_option()},
      "  datakaart person inventory.datakaart -o antwoord.xlsx --received 2026-05-02 --lang nl\n"
      "  datakaart person inventory.datakaart --rescan < identifiers\n"};
  for (OptionSpec& option : examination_options()) spec.options.push_back(std::move(option));
  return spec;
}

// Keeps what is typed off the screen while it lives.
class NoEcho {
 public:
  explicit NoEcho(int fd) : fd_(fd), changed_(tcgetattr(fd, &before_) == 0) {
    if (!changed_) return;
    termios quiet = before_;
    quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
    tcsetattr(fd_, TCSANOW, &quiet);
  }
  ~NoEcho() {
    if (changed_) tcsetattr(fd_, TCSANOW, &before_);
  }
  NoEcho(const NoEcho&) = delete;
  NoEcho& operator=(const NoEcho&) = delete;

 private:
  int fd_;
  termios before_{};
  bool changed_;
};

// The lines, up to the end or, at a terminal, an empty one.
std::vector<std::string> read_identifiers(int fd) {
  const bool asked = isatty(fd) != 0;
  const NoEcho quiet(fd);
  if (asked) {
    fmt::print(stderr, "Identifiers of the person, one a line (not shown), an empty line ends:\n");
  }
  std::string text;
  char c = 0;
  while (text.size() < k_longest_input && ::read(fd, &c, 1) == 1) {
    if (asked && c == '\n' && (text.empty() || text.back() == '\n')) break;
    text += c;
  }
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    std::string line = text.substr(at, end - at);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ')) line.pop_back();
    if (!line.empty()) lines.push_back(std::move(line));
    at = end + 1;
  }
  return lines;
}

std::int64_t day_of(const std::string& text) {
  std::tm parts{};
  const char* end = strptime(text.c_str(), "%Y-%m-%d", &parts);
  if (end == nullptr || *end != '\0') throw UsageError("'--received' is a day such as 2026-05-02");
  return timegm(&parts);
}

// All values of the identifiers that are read, told by the scan's own kinds.
std::vector<Identity> wanted_values(int fd, const ScanStore& store, const Engine& engine,
                                    const ValueHasher& hasher) {
  std::set<Identity> values;
  std::size_t number = 0;
  const std::vector<KindInfo>& kinds = store.info().kinds;
  for (const std::string& line : read_identifiers(fd)) {
    ++number;
    const std::set<Identity> found = identifiers_in(line, engine, hasher);
    if (found.empty()) fmt::print(stderr, "datakaart: line {} is no known identifier\n", number);
    for (const Identity& value : found) {
      const std::string_view name = engine.kinds()[value.kind].name;
      const auto known = std::find_if(kinds.begin(), kinds.end(),
                                      [&](const KindInfo& kind) { return kind.name == name; });
      if (known == kinds.end()) continue;  // the scan did not look for it
      values.insert({static_cast<KindId>(std::distance(kinds.begin(), known)), value.hash});
    }
  }
  if (values.empty()) throw UsageError("no identifier of a person was given");
  return {values.begin(), values.end()};
}

// Reads the files again that held one of the values.
void look_again(const ScanStore& store, const std::vector<Identity>& wanted, ScanOptions& options,
                const Engine& engine, ValueRecheck& now) {
  std::set<std::string> paths;
  value_or_throw(store.find(wanted, [&](const StoredFile& file, const auto&) {
    paths.insert(file.path);
    return true;
  }));
  options.walk.listed = [next = paths.begin(), &paths]() mutable -> std::optional<std::string> {
    if (next == paths.end()) return std::nullopt;
    return *next++;
  };
  options.helper_program = helper_program();
  Interrupts interrupts;
  static_cast<void>(scan(options, engine, now, interrupts.count(), [](const Progress&) {}));
}

}  // namespace

ExitCode run_person(const std::vector<std::string>& words) {
  const CommandSpec spec = person_spec();
  ParsedOptions given(spec, words);
  if (given.has("help")) {
    print_help(spec);
    return ExitCode::done;
  }
  if (given.arguments().size() != 1) {
    throw UsageError("'person' takes one scan file; identifiers are asked for");
  }
  const std::string& path = given.arguments().front();
  const ScanStore store = open_store(path);
  if (access((path + ".key").c_str(), R_OK) != 0) {
    throw UsageError("the scan's key is not there: " + printable(path) + ".key");
  }
  const auto key = ValueHasher::load_or_make_key(path + ".key");
  if (!key) throw UsageError(key.error());
  ScanOptions options = examination_of(take_config(spec, given), given);
  options.key = *key;
  const Engine engine = make_engine(options);
  const auto wanted = wanted_values(static_cast<int>(given.number("identifiers-fd", 0)), store,
                                    engine, ValueHasher(*key));
  ValueRecheck now;
  const bool looked = given.has("rescan");
  if (looked) look_again(store, wanted, options, engine, now);
  const std::string to = given.text("output", "-");
  const PersonAnswer answer(
      wanted, given.has("received") ? std::optional(day_of(given.text("received"))) : std::nullopt,
      [&](const StoredFile& file) {
        return looked ? now.presence_in(file.location_raw, wanted) : Presence::not_checked;
      },
      document_format_of(to));
  Output output{&answer, to, {}};
  output.options.language = language_of(given);
  value_or_throw(write_output(output, store));
  const bool whole = store.info().complete && !value_or_throw(has_gaps(store, {}));
  return whole ? ExitCode::done : ExitCode::incomplete;
}

}  // namespace datakaart
