// What the tests of a check's formats share: an invented check with all that makes outputs hard.
#pragma once

#include <algorithm>

#include "base/utf8.h"
#include "reports/gate/list.h"
#include "tests/scanner/store/store_support.h"

namespace datakaart::testing {

inline const std::vector<KindInfo>& gate_kinds() {
  static const std::vector<KindInfo> kinds = test_info().kinds;
  return kinds;
}

inline GateInfo gate_info() {
  GateInfo info;
  info.version = "1.2.3";
  info.root = "/srv/git/een project";
  info.kinds = gate_kinds();
  info.fails_from.assign(gate_kinds().size(), Confidence::medium);
  info.started = 1'700'000'000;
  return info;
}

inline GateFile gate_file(std::string path, std::vector<std::string> members = {}) {
  GateFile file;
  file.location = {"/srv/git/een project/" + path, std::move(members)};
  file.path = std::move(path);
  file.type = "txt";
  return file;
}

inline GateFinding& add_finding(GateFile& file, KindId kind, Confidence confidence, Place place,
                                std::string masked = "j***@v***.be") {
  GateFinding finding;
  EvidenceSet evidence;
  evidence.add(Evidence::shape);
  evidence.add(Evidence::word_near);
  evidence.word = "e-mail";
  finding.found = {
      kind, confidence, evidence, std::move(place), std::move(masked), 0x1234567890ABCDEF};
  if (finding.found.place.unit == Place::Unit::line) finding.found.span = {7, 27};
  finding.fails = true;
  finding.occurrence = static_cast<std::uint64_t>(std::count_if(
                           file.findings.begin(), file.findings.end(),
                           [&](const GateFinding& before) { return before.found.kind == kind; })) +
                       1;
  file.findings.push_back(std::move(finding));
  return file.findings.back();
}

// In the order of their locations.
inline std::vector<GateFile> gate_files() {
  GateFile clean = gate_file("README.md");

  GateFile archive = gate_file("backup.zip");
  archive.type = "zip";
  archive.state = State::partial;
  archive.reason = Reason::members_unread;
  GateFile book = gate_file("backup.zip", {"2019/hr & co.xlsx"});
  book.type = "xlsx";
  add_finding(book, k_national_number, Confidence::high, Place::cell("Blad1", 14, 3),
              "**.**.**-***.28");
  GateFile locked = gate_file("backup.zip", {"geheim.pdf"});
  locked.type = "pdf";
  locked.state = State::skipped;
  locked.reason = Reason::encrypted;
  locked.detail = DetailCode::needs_password;
  locked.is_gap = true;

  GateFile table = gate_file("export/klanten: \"2024\", 100%.csv");
  table.type = "csv";
  add_finding(table, k_email, Confidence::high, Place::line(2));
  add_finding(table, k_email, Confidence::high, Place::line(3));
  add_finding(table, k_phone, Confidence::medium, Place::line(3), "+32 4** ** ** 56");
  GateFinding& allowed = add_finding(table, k_email, Confidence::high, Place::line(9));
  allowed.accepted = AcceptedBy::comment;
  allowed.justification = "the address of our help desk";
  GateFinding& known =
      add_finding(table, k_iban, Confidence::high, Place::line(9), "BE** **** **34");
  known.accepted = AcceptedBy::baseline;
  table.more = 12;

  GateFile hostile = gate_file("x\n::error::\xE9t\xC3\xA9 ]]><script>{0}\x01\xEF\xBF\xBF.txt");
  hostile.is_gap = true;
  hostile.state = State::partial;
  hostile.reason = Reason::damaged;
  hostile.detail = {DetailCode::reader_says, std::string("bad \xFE\n::error::]]>")};
  add_finding(hostile, k_email, Confidence::low, Place::line(1), "\xC3\x28 ]]>\n::error::{x}\x02");

  GateFile litter = gate_file("~$lijst.xlsx");
  litter.state = State::skipped;
  litter.reason = Reason::unsupported;
  return {clean, archive, book, locked, table, hostile, litter};
}

inline GateSummary gate_summary() {
  GateSummary summary;
  summary.files = 7;
  summary.findings = 17;
  summary.accepted[static_cast<std::size_t>(AcceptedBy::comment)] = 1;
  summary.accepted[static_cast<std::size_t>(AcceptedBy::baseline)] = 1;
  summary.gaps = 2;
  summary.exit_code = 1;
  summary.notes = {"[[allow]] 3 matches nothing any more"};
  return summary;
}

inline std::string gate_text(const GateFormat& format, const std::vector<GateFile>& files,
                             const GateSummary& summary = gate_summary()) {
  const TempFolder folder;
  const GateInfo info = gate_info();
  const auto report = format.begin(folder / "out", info);
  for (const GateFile& file : files) report->file(file);
  if (const auto written = report->finish(summary); !written) FAIL(written.error());
  return read_file(folder / "out");
}

// What each format must keep to, whatever it looks like.
inline void check_gate_format(const GateFormat& format, const std::string& golden_name) {
  const std::string text = gate_text(format, gate_files());
  // A person has looked at it; check_gate_goldens.py holds it to the rules of its format.
  CHECK(text == read_file(DATAKAART_SOURCE_DIR "/tests/reports/golden/" + golden_name));
  CHECK(is_valid_utf8(text));
  CHECK(text.find("1234567890abcdef") == std::string::npos);  // the hash of one run
  CHECK(text.find("1311768467294899695") == std::string::npos);
  CHECK(text.find('\x01') == std::string::npos);
  CHECK(find_gate_format(format.name()) == &format);

  const GateInfo info = gate_info();
  const auto full = format.begin("/dev/full", info);
  for (const GateFile& file : gate_files()) full->file(file);
  const auto written = full->finish(gate_summary());
  REQUIRE_FALSE(written);
  CHECK(written.error() == "No space left on device");
}

}  // namespace datakaart::testing
