#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <set>

#include "reports/texts/words.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

std::string all_text(const Cells& cells) {
  std::string text;
  for (const auto& line : cells) {
    for (const auto& cell : line) text += cell + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("the workbook has its sheets in order, named in each language, in four languages") {
  const std::map<std::string, std::vector<std::string>> names = {
      {"nl",
       {"Samenvatting", "Organisatie", "Register", "Datasets", "Inventaris", "Bevindingen",
        "Matrix", "Acties", "Bewaartermijnen", "Dekking", "Niet gelezen", "LIA", "Keuzelijsten",
        "Handleiding"}},
      {"fr",
       {"Synthèse", "Organisation", "Registre", "Jeux de données", "Inventaire", "Constats",
        "Matrice", "Actions", "Conservation", "Couverture", "Non lus", "LIA", "Listes",
        "Mode d'emploi"}},
      {"en",
       {"Summary", "Organisation", "Register", "Data sets", "Inventory", "Findings", "Matrix",
        "Actions", "Retention", "Coverage", "Not read", "LIA", "Lists", "Guide"}},
      {"de",
       {"Übersicht", "Organisation", "Verzeichnis", "Datenbestände", "Inventar", "Fundstellen",
        "Matrix", "Maßnahmen", "Aufbewahrung", "Abdeckung", "Nicht gelesen", "LIA", "Listen",
        "Anleitung"}}};
  for (const auto& [language, sheets] : names) {
    ReportOptions options;
    options.language = language;
    const TestWorkbook book(report_files(), options);
    const std::string parts = part_of(book.path(), "xl/workbook.xml");
    std::size_t at = 0;
    for (const std::string& sheet : sheets) {
      INFO(sheet);
      at = parts.find("<sheet name=\"" + sheet + "\"", at);
      REQUIRE(at != std::string::npos);
    }
    CHECK(parts.find("lst_lawful_basis") != std::string::npos);
  }
}

TEST_CASE("every part of the workbook is well-formed XML, whatever the files are called") {
  std::vector<FileResult> files = report_files();
  for (const char* name : {"/srv/share/=1+1", "/srv/share/a&b<c>\"d'", "/srv/share/\x01\x1F\xFF",
                           "/srv/share/_x0041_.txt", "/srv/share/50% #1 [x].txt"}) {
    files.push_back(test_file(files.size() + 20, name));
    add_finding(files.back(), k_email, Confidence::high, files.size());
    files.back().detail = {DetailCode::reader_says, std::string("\x02 detail")};
    files.back().state = State::partial;
    files.back().reason = Reason::damaged;
  }
  files.push_back(test_file(90, "/srv/share/" + std::string(40'000, 'x')));
  add_finding(files.back(), k_email, Confidence::high, 90);
  const TestWorkbook book(files);
  const std::string parts = parts_of(book.path());
  CHECK(parts.find("xl/worksheets/sheet13.xml") != std::string::npos);
  CHECK(parts.find("xl/charts/chart2.xml") != std::string::npos);
  CHECK(parts.find("rror") == std::string::npos);
}

TEST_CASE("what begins like a formula is text in the workbook") {
  FileResult file = test_file(1, "=cmd|'/c calc'!A1");
  add_finding(file, k_email, Confidence::high, 1, "=1+1@voorbeeld.be");
  add_finding(file, k_email, Confidence::high, 2, "+32 4** ** ** 56");
  add_finding(file, k_email, Confidence::high, 3, "@sum(a1)");
  const TestWorkbook book({file});
  for (int sheet = 1; sheet <= k_lists; ++sheet) {
    const std::string xml =
        part_of(book.path(), "xl/worksheets/sheet" + std::to_string(sheet) + ".xml");
    const bool has_own = sheet == k_summary || sheet == k_interest;
    CHECK((xml.find("<f>") == std::string::npos || has_own));
    CHECK((!has_own || xml.find("calc") == std::string::npos));
    CHECK(xml.find("<sheetData>") != std::string::npos);
  }
  const auto rows = rows_below(cells_of(book.path(), k_findings), "Kind");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].at("Masked value") == "=1+1@voorbeeld.be");
}

TEST_CASE("the sheet Inventory has a row per file with findings, with the store's numbers") {
  const TestWorkbook book(report_files());
  const auto rows = rows_below(cells_of(book.path(), k_inventory), "Location");
  const auto files = all_files(book.store(), ScanStore::Files::with_personal_data);
  REQUIRE(rows.size() == files.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].at("Location") == files[i].location);
    CHECK(rows[i].at("Type") == files[i].type);
    CHECK(rows[i].at("Size") == std::to_string(files[i].meta.size));
    CHECK(rows[i].at("Copy of") == files[i].copy_of);
    CHECK(rows[i].at("People (about)") == std::to_string(files[i].people));
    std::uint64_t emails = 0;
    for (const KindCount& count : files[i].counts) {
      if (count.kind == k_email) emails = count.distinct;
    }
    CHECK(rows[i].at("E-mail address") == (emails == 0 ? "" : std::to_string(emails)));
  }
  CHECK(rows[1].at("Last modified") == "2020-09-13");
}

TEST_CASE("links lead from a data set to its files, and from a file to its findings") {
  const TestWorkbook book(report_files());
  const std::string sets = sheet_part(book.path(), k_data_sets);
  CHECK(sets.find("location=\"'Inventory'!A5\"") != std::string::npos);
  const auto findings = cells_of(book.path(), k_findings);
  const std::string inventory = sheet_part(book.path(), k_inventory);
  std::size_t at = 0;
  const auto files = all_files(book.store(), ScanStore::Files::with_personal_data);
  REQUIRE(files.size() > 2);
  for (const StoredFile& file : files) {
    constexpr std::string_view k_link = "location=\"'Findings'!A";
    at = inventory.find(k_link, at);
    REQUIRE(at != std::string::npos);
    at += k_link.size();
    const std::size_t row = std::stoul(inventory.substr(at)) - 1;
    CHECK(findings.at(row).back() == file.location);
    CHECK(findings.at(row - 1).back() != file.location);
  }
}

TEST_CASE("the sheet Findings has the findings in the store's order, and caps them") {
  const TestWorkbook book(report_files());
  const auto rows = rows_below(cells_of(book.path(), k_findings), "Kind");
  const auto findings = all_findings(book.store());
  REQUIRE(rows.size() == findings.size());
  for (std::size_t i = 0; i < rows.size(); ++i) {
    CHECK(rows[i].at("Masked value") == findings[i].masked);
    CHECK(rows[i].at("Confidence") == name_of(findings[i].confidence));
  }
  ReportOptions options;
  options.max_findings = 1;
  const TestWorkbook capped(report_files(), options);
  const Cells cells = cells_of(capped.path(), k_findings);
  CHECK(rows_below(cells, "Kind").size() == all_findings(book.store(), 1).size());
  CHECK(all_text(cells).find("6 of 10 findings, at most 1 per file and kind") != std::string::npos);
}

TEST_CASE("the sums on the sheet Coverage are all files and members, by reason and by format") {
  const TestWorkbook book(report_files());
  const Cells cells = cells_of(book.path(), k_coverage);
  const auto reasons = rows_below(cells, "Read");
  REQUIRE(reasons.back().at("Read") == "Total");
  int files = 0;
  int members = 0;
  for (auto row = reasons.begin(); row + 1 != reasons.end(); ++row) {
    files += std::stoi(row->at("Files"));
    members += std::stoi(row->at("Members"));
    CHECK_FALSE(row->at("What it means").empty());
  }
  CHECK(files == 4);
  CHECK(members == 2);
  CHECK(reasons.back().at("Files") == "4");
  CHECK(reasons.back().at("Members") == "2");
  const auto formats = rows_below(cells, "Format");
  REQUIRE(formats.back().at("Format") == "Total");
  std::map<std::string, int> sums;
  for (const auto& row : formats) {
    for (const char* state : {"examined", "partly read", "skipped"}) {
      sums[row.at("Format")] += std::stoi(row.at(state));
    }
  }
  CHECK(sums == std::map<std::string, int>{
                    {"csv", 2}, {"docx", 1}, {"pdf", 1}, {"xlsx", 1}, {"zip", 1}, {"Total", 6}});
}

TEST_CASE("each file that was not wholly read has a row on its own sheet, below a frozen header") {
  const TestWorkbook book(report_files());
  const auto rows = rows_below(cells_of(book.path(), k_unread), "Read");
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].at("Location") == "/srv/share/backup.zip");
  CHECK(rows[1].at("Location") == "/srv/share/backup.zip!geheim.pdf");
  CHECK(rows[1].at("Reason") == "encrypted");
  CHECK(rows[2].at("Detail") == "word/footnotes.xml: line 12: unclosed token");
  CHECK(sheet_part(book.path(), k_unread).find("state=\"frozen\"") != std::string::npos);
}

TEST_CASE("the sheet Register has a row per activity, with empty cells and drop-downs for people") {
  FileResult told = test_file(1, "/srv/share/Personeel/a.txt");
  add_finding(told, k_email, Confidence::high, 1);
  add_finding(told, k_national_number, Confidence::high, 5);
  told.facts = {{k_phone, "MA", 2}, {k_phone, "mobile", 4}, {k_national_number, "age-13-17", 1}};
  FileResult listed = test_file(2, "/srv/share/Personeel/Contracten/b.txt");
  add_finding(listed, k_email, Confidence::high, 2);
  add_finding(listed, k_email, Confidence::high, 1);
  FileResult untold = test_file(3, "/srv/share/Varia/c.txt");
  add_finding(untold, k_email, Confidence::high, 3);
  const TestWorkbook book({told, listed, untold});
  const auto rows = rows_below(cells_of(book.path(), k_register), "No.");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].at("Processing activity") == "Personnel management");
  CHECK(rows[0].at("Categories of data subjects*") == "Employees");
  CHECK(rows[0].at("Number of persons (about)").find('2') != std::string::npos);
  CHECK(rows[0].at("National register number") == "yes: 1 distinct numbers");
  CHECK(rows[0].at("Retention period*") == "5 years (practice)");
  CHECK(rows[0].at("Vulnerable persons") == "yes: 1 minors");
  CHECK(rows[1].at("Vulnerable persons").empty());
  CHECK(rows[0].at("Data sets") == "DS-001, DS-002");
  CHECK(rows[0].at("k") == "personnel");
  CHECK(rows[1].at("Processing activity").find("to be named") != std::string::npos);
  CHECK(rows[1].at("National register number") == "no");
  for (const auto& row : rows) {
    for (const char* human : {"Purposes*", "Lawful basis (Art. 6)", "External recipients*",
                              "Third-country transfers*", "Joint controller*"}) {
      CHECK(row.at(human).empty());
    }
    CHECK(row.at("Status") == "Proposal");
  }
  const std::string notes = parts_with(book.path(), "xl/comments");
  CHECK(notes.find("folder: “Personeel”") != std::string::npos);
  CHECK(notes.find("Countries outside the EEA (signal): MA 2.") != std::string::npos);
  const std::string xml = sheet_part(book.path(), k_register);
  for (const char* list : {"lst_lawful_basis", "lst_status", "lst_subject", "lst_national_basis",
                           "lst_recipient", "lst_safeguard", "lst_dpia"}) {
    CHECK(xml.find(std::string("<formula1>") + list + "</formula1>") != std::string::npos);
  }
  CHECK(xml.find("outlineLevel=\"1\"") != std::string::npos);
  // Reviews of long ago, what the law asks and is still empty, and rows that are proposals.
  for (const char* rule : {"&lt;TODAY()-365", "LEN(TRIM($G5))=0", "=\"Proposal\""}) {
    INFO(rule);
    CHECK(xml.find(rule) != std::string::npos);
  }
}

TEST_CASE(
    "the sheet Data sets joins versions of a list and its copies, and links to the register") {
  std::vector<FileResult> files;
  for (const char* path : {"/srv/Klanten/klanten.xlsx", "/srv/Klanten/Klanten (2).xlsx",
                           "/srv/Klanten/klanten_2019_def.csv", "/srv/Klanten/offertes.csv"}) {
    files.push_back(test_file(files.size() + 1, path));
    files.back().type = "csv";
    add_finding(files.back(), k_email, Confidence::high, files.size());
  }
  FileResult copy = files.front();
  copy.id = test_file(9, "").id;
  copy.location.path = "/srv/Oud/x.xlsx";
  for (FileResult* same : {&files.front(), &copy}) same->content = std::string(16, 'c');
  copy.facts = {{k_phone, "CH", 1}, {k_phone, "MA", 2}, {k_iban, "MA", 1}};
  copy.meta.modified = test_info().started - 86'400;
  files.push_back(copy);
  const TestWorkbook book(files);
  const auto rows = rows_below(cells_of(book.path(), k_data_sets), "No.");
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].at("Data set").find(": klanten") != std::string::npos);
  CHECK(rows[0].at("Files") == "4");
  CHECK(rows[0].at("of which copies") == "1");
  CHECK(rows[0].at("Register no.") == "V001");
  CHECK(rows[0].at("Countries outside the EEA (signal)") == "MA 3, CH 1");
  CHECK(rows[0].at("Changed in the last year") == "1");
  CHECK(rows[0].at("Verdict").empty());
  CHECK(rows[1].at("Files") == "1");
  CHECK(rows[0].at("k") != rows[1].at("k"));
}

TEST_CASE("the sheet Matrix sets data sets against categories, with the sum of distinct values") {
  FileResult first = test_file(1, "/srv/share/Personeel/a.txt");
  add_finding(first, k_email, Confidence::high, 1);
  add_finding(first, k_email, Confidence::high, 2);
  add_finding(first, k_national_number, Confidence::high, 5);
  FileResult second = test_file(2, "/srv/share/Varia/c.txt");
  add_finding(second, k_email, Confidence::high, 2);
  const TestWorkbook book({first, second});
  const auto rows = rows_below(cells_of(book.path(), k_matrix), "No.");
  REQUIRE(rows.size() == 3);
  const std::string national =
      known_kind(test_info().kinds.at(k_national_number), Texts(Language::en)).category_name;
  const std::string email =
      known_kind(test_info().kinds.at(k_email), Texts(Language::en)).category_name;
  CHECK(rows[0].at("No.") == "DS-001");
  CHECK(rows[0].at(email) == "2");
  CHECK(rows[0].at(national) == "1");
  CHECK(rows[1].at(email) == "1");
  CHECK(rows[1].at(national).empty());
  CHECK(rows[2].at("Data set") == "All together, each value once");
  CHECK(rows[2].at(email) == "2");
  CHECK(sheet_part(book.path(), k_matrix).find("<colorScale>") != std::string::npos);
}

TEST_CASE("the sheets To do and Retention follow from what was found") {
  FileResult open = test_file(1, "/srv/Personeel/lonen.csv");
  open.meta.mode = 0100644;
  open.meta.modified = 1'000'000'000;  // 2001
  for (std::uint64_t i = 0; i < 50; ++i) {
    add_finding(open, k_national_number, Confidence::high, i);
  }
  const TestWorkbook book({open});
  const auto actions = rows_below(cells_of(book.path(), k_to_do), "No.");
  std::set<std::string> rules;
  for (const auto& action : actions) {
    rules.insert(action.at("k").substr(0, action.at("k").find(':')));
    CHECK(action.at("State") == "Open");
    CHECK(action.at("Who").empty());
  }
  CHECK(rules == std::set<std::string>{"restrict", "national-number", "overdue"});
  CHECK(actions.front().at("Priority") == "1 urgent");
  const std::string retention = all_text(cells_of(book.path(), k_retention));
  CHECK(retention.find("/srv/Personeel/lonen.csv") != std::string::npos);
  CHECK(retention.find("Camera images") != std::string::npos);
}

TEST_CASE("the balancing test stands ready for direct marketing, with its result as a formula") {
  FileResult list = test_file(1, "/srv/Nieuwsbrief/abonnees.csv");
  add_finding(list, k_email, Confidence::high, 1);
  const TestWorkbook book({list});
  const std::string text = all_text(cells_of(book.path(), k_interest));
  CHECK(text.find("V001 Prospecting and newsletter") != std::string::npos);
  CHECK(text.find("two-way traffic") != std::string::npos);
  const std::string xml = sheet_part(book.path(), k_interest);
  CHECK(xml.find("COUNTBLANK") != std::string::npos);
  CHECK(xml.find("<formula1>lst_answer</formula1>") != std::string::npos);
}

TEST_CASE("links in the workbook lead to the file, every special byte escaped") {
  FileResult file = test_file(1, "/srv/share/50% #1 [x] caf\xC3\xA9 \xFF.txt");
  add_finding(file, k_email, Confidence::high, 1);
  const TestWorkbook book({file});
  const std::string links =
      part_of(book.path(), "xl/worksheets/_rels/sheet" + std::to_string(k_inventory) + ".xml.rels");
  CHECK(links.find("Target=\"file:///srv/share/50%25%20%231%20%5Bx%5D%20caf%C3%A9%20%FF.txt\"") !=
        std::string::npos);
}

TEST_CASE("the Summary says loudly that a scan was interrupted, and not when it was not") {
  const std::string mark = "INCOMPLETE";
  const TestWorkbook stopped([](StoreWriter& writer) { REQUIRE(writer.finish(k_finished, false)); },
                             {});
  CHECK(all_text(cells_of(stopped.path(), k_summary)).find(mark) != std::string::npos);
  const TestWorkbook killed([](StoreWriter& writer) { put(writer, test_file(1, "/srv/share/a")); },
                            {});
  const std::string text = all_text(cells_of(killed.path(), k_summary));
  CHECK(text.find(mark) != std::string::npos);
  CHECK(text.find("never finished") != std::string::npos);
  const TestWorkbook whole(report_files());
  CHECK(all_text(cells_of(whole.path(), k_summary)).find(mark) == std::string::npos);
}

TEST_CASE("a scan without findings makes a workbook that says so, without an empty chart") {
  const TestWorkbook book({test_file(1, "/srv/share/leeg.txt")});
  const std::string parts = parts_of(book.path());
  CHECK(parts.find("rror") == std::string::npos);
  CHECK(parts.find("xl/charts/chart2.xml") == std::string::npos);  // the first is of the coverage
  for (const int sheet : {k_summary, k_inventory, k_findings, k_register}) {
    CHECK(all_text(cells_of(book.path(), sheet)).find("No personal data found.") !=
          std::string::npos);
  }
  CHECK(all_text(cells_of(book.path(), k_unread)).find("Everything was wholly read.") !=
        std::string::npos);
}

TEST_CASE("the workbook does not depend on order, threads or key") {
  check_order_does_not_matter(workbook_report());
}

TEST_CASE("nothing English is left in the Dutch workbook") {
  ReportOptions options;
  options.language = "nl";
  const TestWorkbook book(report_files(), options);
  for (int sheet = k_summary; sheet <= k_manual; ++sheet) {
    if (sheet == k_lists) continue;  // its hidden columns hold codes
    const std::string text = all_text(cells_of(book.path(), sheet));
    for (const char* word : {"paragraph", "line ", "owner", "high", "encrypted", "examined",
                             " file", "table", "confidence", "shape", "region", "yes", "group"}) {
      INFO(sheet << ": " << word);
      CHECK(text.find(word) == std::string::npos);
    }
  }
}

TEST_CASE("a workbook that does not fit on the disk is an error, not a short workbook") {
  const TempFolder folder;
  make_store(folder / "store", report_files());
  for (const std::uint64_t limit : {0, 4'000, 12'000}) {
    const pid_t child = start_child([&] {
      std::signal(SIGXFSZ, SIG_IGN);
      auto store = ScanStore::open(folder / "store");
      const rlimit room{limit, limit};
      if (!store || setrlimit(RLIMIT_FSIZE, &room) != 0) return 2;
      const auto written = write_report(workbook_report(), *store, folder / "book.xlsx", {});
      return written || written.error().find("File too large") == std::string::npos ? 1 : 0;
    });
    INFO(limit);
    CHECK(end_of_child(child) == 0);
    CHECK_FALSE(std::filesystem::exists(folder / "book.xlsx"));
  }
  CHECK(std::distance(std::filesystem::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a workbook in a folder that is not there is an error") {
  const TempFolder folder;
  make_store(folder / "store", {});
  const auto written =
      workbook_report().write(open_store(folder / "store"), folder / "nowhere/book.xlsx", {});
  REQUIRE_FALSE(written);
  CHECK_FALSE(written.error().empty());
}

TEST_CASE("the controller's sheet asks what Art. 30 wants and fills in the day of the scan only") {
  const TestWorkbook book(report_files());
  const auto rows = rows_below(cells_of(book.path(), k_controller), "Item");
  REQUIRE(rows.size() == 14);
  CHECK(rows.front().at("Item") == "Name*");
  CHECK(rows.back().at("Item") == "Date of the scan");
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    const auto cell = rows[i].find("To fill in");
    CHECK((cell == rows[i].end() || cell->second.empty()));
  }
  CHECK_FALSE(rows.back().at("To fill in").empty());
  const std::string xml = sheet_part(book.path(), k_controller);
  CHECK(xml.find("<formula1>lst_dpo</formula1>") != std::string::npos);
  CHECK(xml.find("<formula1>lst_authority</formula1>") != std::string::npos);
}

TEST_CASE(
    "what the configuration says of the controller is filled in, in the workbook's language") {
  ReportOptions options;
  options.organisation = {{"name", "Voorbeeld BV"}, {"dpo", "Extern"}};
  const TestWorkbook book(report_files(), options);
  const auto rows = rows_below(cells_of(book.path(), k_controller), "Item");
  CHECK(rows.at(0).at("To fill in") == "Voorbeeld BV");
  CHECK(rows.at(7).at("To fill in") == "External");
}
