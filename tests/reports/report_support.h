// What the tests of the reports share: an invented scan with all that makes outputs hard.
#pragma once

#include "reports/report.h"
#include "tests/scanner/store/store_support.h"

namespace datakaart::testing {

// Hashes depend on a random key: `key` changes all of them. Numbers of jobs depend on threads.
inline std::vector<FileResult> report_files(std::uint64_t key = 0, std::uint64_t jobs = 0) {
  FileResult list = test_file(jobs + 1, "/srv/share/klanten \"2024\", nieuw.csv");
  list.type = "csv";
  list.content = "0123456789abcdef";
  list.meta.mode = 0100644;
  add_finding(list, k_email, Confidence::high, key + 11);
  add_finding(list, k_phone, Confidence::medium, key + 12, "+32 4** ** ** 56");
  add_finding(list, k_email, Confidence::low, key + 13, "=***@voorbeeld.be");
  add_finding(list, k_email, Confidence::high, key + 11);

  FileResult copy = list;
  copy.id = {jobs + 2, 0};
  copy.location.path = "/srv/share/oud/klanten.csv";

  FileResult latin = test_file(jobs + 3, "/srv/share/\xE9t\xE9\n2019.docx");
  latin.type = "docx";
  latin.state = State::partial;
  latin.reason = Reason::damaged;
  latin.detail = Detail(DetailCode::xml_unclosed_token).at_line(12);
  latin.detail.part = "word/footnotes.xml";
  latin.meta.modified = 0;
  latin.meta.uid = latin.meta.gid = 3'999'999'998;
  add_finding(latin, k_national_number, Confidence::high, key + 14, "**.**.**-***.28");
  latin.findings[0].place = Place::paragraph(5, PlaceLabel::header);

  FileResult archive = test_file(jobs + 4, "/srv/share/backup.zip");
  archive.type = "zip";
  archive.state = State::partial;
  archive.reason = Reason::members_unread;
  FileResult inside = test_member(jobs + 4, 1, archive.location.path, "2019/hr.xlsx");
  inside.type = "xlsx";
  add_finding(inside, k_email, Confidence::high, key + 13);
  inside.findings[0].place = Place::cell("Klanten", 7, 2);
  FileResult locked = test_member(jobs + 4, 2, archive.location.path, "geheim.pdf");
  locked.type = "pdf";
  locked.state = State::skipped;
  locked.reason = Reason::encrypted;
  return {list, copy, latin, inside, locked, archive};
}

inline std::string write_to_text(const Report& report, const ScanStore& store,
                                 const ReportOptions& options = {}) {
  const TempFolder folder;
  const auto written = write_report(report, store, folder / "out", options);
  if (!written) FAIL(written.error());
  return read_file(folder / "out");
}

inline std::string report_text(const Report& report, const std::vector<FileResult>& files,
                               const ReportOptions& options = {}) {
  const TempFolder folder;
  make_store(folder / "store", files);
  return write_to_text(report, open_store(folder / "store"), options);
}

// The output as it stands in golden/, which a person has looked at.
inline std::string golden(const std::string& name) {
  return read_file(DATAKAART_SOURCE_DIR "/tests/reports/golden/" + name);
}

// What a report says when the device is full.
inline std::string error_on_full_device(const Report& report) {
  const TempFolder folder;
  make_store(folder / "store", report_files());
  const auto written = report.write(open_store(folder / "store"), "/dev/full", {});
  return written ? std::string() : written.error();
}

// The same scan with another key, other threads and another order must give the same bytes.
inline void check_order_does_not_matter(const Report& report) {
  auto reversed = report_files(0xABCD'0000'0000'0000, 100);
  std::reverse(reversed.begin(), reversed.end());
  CHECK(report_text(report, reversed) == report_text(report, report_files()));
}

}  // namespace datakaart::testing
