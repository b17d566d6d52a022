// Prints the template of the catalogues, reports/texts/po/datakaart.pot: every text of the reports
// with its context and what its translators should know. tools/update-catalogues writes it; a test
// compares.
#include <fmt/format.h>

#include <array>
#include <cstdio>
#include <string>
#include <string_view>

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

}  // namespace

int main() {
  fmt::print("{}", k_head);
  std::string_view note;
  for (const Entry& entry : k_entries) {
    if (entry.name.empty()) {
      note = entry.text;
      continue;
    }
    fmt::print("\n#. {}\n", note);
    // msgfmt then checks that a translation fills in the same; {0} reads in Python as in fmt.
    if (entry.text.find('{') != std::string_view::npos) fmt::print("#, python-brace-format\n");
    fmt::print("msgctxt {}\nmsgid {}\nmsgstr \"\"\n", quoted(entry.name), quoted(entry.text));
  }
  return 0;
}
