#include "reports/register/digest.h"
#include "tests/reports/workbook/workbook_support.h"

using namespace datakaart;
using namespace datakaart::testing;

namespace {

Digest digest_of_files(const std::vector<FileResult>& files, const ReportOptions& options = {}) {
  const TempFolder folder;
  make_store(folder / "store", files);
  auto digest = digest_of(open_store(folder / "store"), options, Texts(Language::en));
  if (!digest) FAIL(digest.error());
  return std::move(*digest);
}

// A file with so many distinct national numbers.
FileResult numbers(std::uint64_t job, const std::string& path, std::uint64_t count,
                   std::uint32_t mode = 0100600) {
  FileResult file = test_file(job, path);
  file.meta.mode = mode;
  for (std::uint64_t i = 0; i < count; ++i) {
    add_finding(file, k_national_number, Confidence::high, job * 10'000 + i);
  }
  return file;
}

}  // namespace

TEST_CASE("a digest adds up what the walk met, and tells gaps from what holds nothing") {
  auto files = report_files();
  files.push_back(test_file(30, "/srv/share/link"));
  files.back().state = State::skipped;
  files.back().reason = Reason::symlink;
  const Digest digest = digest_of_files(files);
  CHECK(digest.seen.files == 5);
  CHECK(digest.seen.members == 2);
  CHECK(digest.by_state[0].files + digest.by_state[1].files + digest.by_state[2].files == 5);
  CHECK(digest.not_examined == 4);
  CHECK(digest.gaps == 3);
  CHECK(digest.files_with_findings == 4);
}

TEST_CASE("a digest counts the findings that will be listed") {
  const std::vector<FileResult> files = {numbers(1, "/srv/share/a", 5),
                                         numbers(2, "/srv/share/b", 2)};
  ReportOptions options;
  options.max_findings = 3;
  CHECK(digest_of_files(files, options).findings == 7);
  CHECK(digest_of_files(files, options).findings_kept == 5);
  CHECK(digest_of_files(files).findings_kept == 7);
}

TEST_CASE("who can read a data set is who can read the widest of its files") {
  FileResult other = numbers(3, "/srv/share/c", 1, 0100640);
  other.meta.gid = 0;
  const Digest groups = digest_of_files(
      {numbers(1, "/srv/share/a", 1), numbers(2, "/srv/share/b", 1, 0100640), other});
  REQUIRE(groups.sets.size() == 1);
  CHECK(groups.sets[0].readers == Readers::group);
  CHECK(groups.sets[0].groups == std::vector<std::string>{"root"});
  const Digest all =
      digest_of_files({numbers(1, "/srv/share/a", 1), numbers(2, "/srv/share/b", 9, 0100644)});
  REQUIRE(all.sets.size() == 1);
  CHECK(all.sets[0].readers == Readers::everyone);
  CHECK(all.sets[0].risk.score == 12);  // ten numbers together, readable by everyone
}
