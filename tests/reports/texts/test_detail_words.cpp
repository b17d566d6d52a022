#include <filesystem>
#include <fstream>
#include <sstream>

#include "reports/texts/words.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::string scanner_sources() {
  std::string all;
  for (const auto& entry :
       std::filesystem::recursive_directory_iterator(DATAKAART_SOURCE_DIR "/scanner")) {
    if (entry.path().extension() == ".cpp" || entry.path().extension() == ".h") {
      all += read_file(entry.path().string());
    }
  }
  return all;
}

// Words of other libraries and of the system.
bool is_foreign(std::string_view text) {
  for (const char* foreign :
       {"Truncated", "ZIP", "The archive", "Permission denied", "Input/output", "Too many levels",
        "File name too long", "not well-formed", "mismatched tag", "no element found",
        "unclosed token"}) {
    if (text.starts_with(foreign)) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("each detail that has a translation is one that the scanner writes") {
  const std::string sources = scanner_sources();
  for (const Words& words : detail_texts()) {
    const std::string_view english = in(Language::en, words);
    if (is_foreign(english)) continue;
    INFO(english);
    CHECK(sources.find(english.substr(0, english.find("{}"))) != std::string::npos);
  }
}

TEST_CASE("a detail fills as many gaps in each language") {
  const auto gaps = [](std::string_view text) {
    std::size_t count = 0;
    for (auto at = text.find("{}"); at != text.npos; at = text.find("{}", at + 2)) ++count;
    return count;
  };
  for (const Words& words : detail_texts()) {
    for (const std::string_view text : words) CHECK(gaps(text) == gaps(words[0]));
  }
}

TEST_CASE("details are told in the workbook's language") {
  CHECK(detail_words("needs a password", language_of("nl")) == "vraagt een wachtwoord");
  CHECK(detail_words("see /srv/a.zip!b.pdf", language_of("fr")) == "voir /srv/a.zip!b.pdf");
  CHECK(detail_words("pages of images without text: 1-3, 7 of 12", language_of("nl")) ==
        "pagina's als beeld, zonder tekst: 1-3, 7 van 12");
  CHECK(detail_words("900 bytes unpacked from 3, more than 200 to 1", language_of("de")) ==
        "900 Bytes aus 3 entpackt, mehr als 200 zu 1");
  CHECK(detail_words("line 7: mismatched tag", language_of("nl")) ==
        "regel 7: tags passen niet bij elkaar");
  CHECK(detail_words("xl/workbook.xml: ZIP decompression failed (-5)", language_of("de")) ==
        "xl/workbook.xml: Entpacken gescheitert (-5)");
  CHECK(detail_words("needs a password", Language::en) == "needs a password");
  CHECK(detail_words("", language_of("nl")).empty());
}

TEST_CASE("what another library says of a file is told as its words") {
  CHECK(detail_words("Bad frobnicator", language_of("nl")) == "de lezer meldt: Bad frobnicator");
  CHECK(detail_words("Bad frobnicator", Language::en) == "Bad frobnicator");
}
