// Prints the template of the catalogues, reports/texts/po/datakaart.pot: every text of the reports
// and every kind's title, with its context and what its translators should know.
// tools/update-catalogues writes it; a test compares.
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <set>
#include <string>
#include <string_view>

#include "reports/texts/words.h"

namespace {

struct Entry {
  std::string_view name;  // empty: `text` is a note for the entries up to the next
  std::string_view text;
};

constexpr auto k_entries = std::to_array<Entry>({
#define NOTE(text) {{}, text},
#define TEXT(name, english) {#name, english},
#include "reports/texts/all_texts.def"
#undef TEXT
#undef NOTE
});

constexpr char k_head[] =
    R"(# The texts of datakaart's reports. Written by tools/update-catalogues, do not edit.
msgid ""
msgstr ""
"Project-Id-Version: datakaart\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"
)";

std::string quoted(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + '"';
}

void write(std::string_view note, std::string_view context, std::string_view text) {
  fmt::print("\n#. {}\n", note);
  // msgfmt then checks that a translation fills in the same; {0} reads in Python as in fmt.
  if (text.find('{') != std::string_view::npos) fmt::print("#, python-brace-format\n");
  fmt::print("msgctxt {}\nmsgid {}\nmsgstr \"\"\n", quoted(context), quoted(text));
}

}  // namespace

int main() {
  fmt::print("{}", k_head);
  std::string_view note;
  for (const Entry& entry : k_entries) {
    if (entry.name.empty()) {
      note = entry.text;
    } else {
      write(note, entry.name, entry.text);
    }
  }
  // Two detectors may look for two forms of one kind.
  std::set<std::string> written;
  for (const auto& detector : datakaart::make_detectors({})) {
    const std::string context = datakaart::catalogue_context(detector->info());
    if (!written.insert(context).second) continue;
    write("A kind of personal data", context, detector->info().title);
  }
  return 0;
}
