#include <catch2/catch.hpp>

#include "scanner/helper/job_progress.h"
#include "tests/scanner/scan/scan_support.h"

using namespace datakaart;
using namespace datakaart::helper;
using namespace datakaart::testing;

namespace {

constexpr FileId k_job_id{5, 0};
constexpr std::size_t k_kinds = 3;

FileResult result_of(std::uint64_t member, std::uint64_t parent, std::vector<std::string> members) {
  FileResult result;
  result.id = {k_job_id.file, member};
  if (member != 0) result.parent = {k_job_id.file, parent};
  result.location = {"a.zip", std::move(members)};
  result.counts.resize(k_kinds);
  return result;
}

FileResult with_finding(FileResult result) {
  result.counts[1][2] = 1;
  result.findings.push_back({1, Confidence::high, {}, Place::page(1), "a***", 7});
  return result;
}

JobProgress new_job(const Limits& limits = {}) {
  return JobProgress({{.id = k_job_id, .meta = {}, .choice = {}}, Location{"a.zip", {}}}, limits,
                     k_kinds);
}

const Problem k_crash{Reason::crashed, {DetailCode::reader_ended_by_signal, 11}};

}  // namespace

TEST_CASE("findings that came early stand before the last ones of a file") {
  JobProgress job = new_job();
  Results results;
  REQUIRE(job.progress(with_finding(result_of(0, 0, {}))));
  FileResult last = with_finding(result_of(0, 0, {}));
  last.findings[0].hash = 8;
  REQUIRE(job.file(std::move(last), results));
  CHECK(job.is_done());
  REQUIRE(results.at("a.zip").findings.size() == 2);
  CHECK(results.at("a.zip").findings[0].hash == 7);
}

TEST_CASE("the end of a helper costs the member in hand, and the rest is asked for") {
  JobProgress job = new_job();
  Results results;
  REQUIRE(job.progress(result_of(1, 0, {"one"})));
  REQUIRE(job.file(result_of(1, 0, {"one"}), results));
  REQUIRE(job.progress(result_of(2, 0, {"in.zip"})));
  REQUIRE(job.progress(result_of(3, 2, {"in.zip", "bad"})));
  REQUIRE(job.progress(with_finding(result_of(3, 2, {"in.zip", "bad"}))));
  REQUIRE(job.cut_short(k_crash, results));

  const FileResult& bad = results.at(Location{"a.zip", {"in.zip", "bad"}}.bytes());
  CHECK(bad.state == State::partial);
  CHECK(bad.reason == Reason::crashed);
  CHECK(bad.findings.size() == 1);
  const Job& rest = job.message().job;
  CHECK(rest.last_id == FileId{k_job_id.file, 3});
  REQUIRE(rest.resume.size() == 2);
  CHECK(rest.resume[0].id == k_job_id);
  CHECK(rest.resume[0].children == 1);
  CHECK(rest.resume[1].id == FileId{k_job_id.file, 2});
  CHECK(rest.resume[1].children == 1);
  CHECK(rest.resume[1].gap.find("bad") != std::string::npos);

  // The second helper comes to the same container, and through.
  REQUIRE(job.progress(result_of(2, 0, {"in.zip"})));
  REQUIRE(job.file(result_of(4, 2, {"in.zip", "locked"}), results));
  REQUIRE(job.file(result_of(2, 0, {"in.zip"}), results));
  REQUIRE(job.file(result_of(0, 0, {}), results));
  CHECK(job.is_done());
  CHECK(results.size() == 5);
}

TEST_CASE("a file that was in hand itself is not tried again") {
  JobProgress job = new_job();
  Results results;
  CHECK_FALSE(job.cut_short(k_crash, results));
  CHECK(results.at("a.zip").state == State::skipped);
  CHECK(results.at("a.zip").reason == Reason::crashed);
}

TEST_CASE("a stopped scan tells all that was open, and asks for no more") {
  JobProgress job = new_job();
  Results results;
  REQUIRE(job.progress(result_of(1, 0, {"one"})));
  CHECK_FALSE(job.cut_short({Reason::interrupted, DetailCode::stopped}, results));
  CHECK(results.size() == 2);
  CHECK(results.at("a.zip").state == State::partial);
}

TEST_CASE("a file may cost a number of helpers, fewer that hang") {
  const auto lives = [](const Problem& why) {
    JobProgress job = new_job();
    Results results;
    std::uint64_t id = 1;
    while (true) {
      REQUIRE(job.progress(result_of(id, 0, {std::to_string(id)})));
      if (!job.cut_short(why, results)) return id;
      ++id;
    }
  };
  CHECK(lives(k_crash) == 16);
  CHECK(lives({Reason::timed_out, DetailCode::reader_not_in_time}) == 2);
}

TEST_CASE("what no honest helper says is refused") {
  Limits limits;
  limits.max_findings = 1;
  limits.max_depth = 1;
  JobProgress job = new_job(limits);
  Results results;
  FileResult foreign = result_of(1, 0, {"of another job"});
  foreign.id.file = 6;
  CHECK_FALSE(job.progress(std::move(foreign)));
  CHECK_FALSE(job.progress(result_of(1, 0, {})));
  CHECK_FALSE(job.progress(result_of(2, 1, {"its container", "was not begun"})));
  CHECK_FALSE(job.file(result_of(2, 1, {"its container", "was not begun"}), results));
  FileResult elsewhere = result_of(1, 0, {"one"});
  elsewhere.location.path = "b.zip";
  CHECK_FALSE(job.progress(std::move(elsewhere)));
  for (std::size_t i = 0; i < k_kinds; ++i) {
    REQUIRE(job.progress(with_finding(result_of(0, 0, {}))));
  }
  CHECK_FALSE(job.progress(with_finding(result_of(0, 0, {}))));
  REQUIRE(job.progress(result_of(1, 0, {"one"})));
  CHECK_FALSE(job.progress(result_of(2, 1, {"one", "too deep"})));
  CHECK_FALSE(job.file(result_of(0, 0, {}), results));
  CHECK(results.size() == 0);
}

TEST_CASE("owner, readers and times of a file are those that the scan knows, not the helper's") {
  Job job;
  job.id = k_job_id;
  job.meta.uid = 1000;
  job.meta.readers = "group:staff";
  job.meta.size = 99;
  job.meta.modified = 5;
  JobProgress progress({job, Location{"a.zip", {}}}, Limits(), k_kinds);
  FileResult member = result_of(1, 0, {"b"});
  member.meta.size = 7;
  member.meta.uid = 0;
  FileResult file = result_of(0, 0, {});
  file.meta.size = 1;
  Results results;
  REQUIRE(progress.file(std::move(member), results));
  REQUIRE(progress.file(std::move(file), results));
  CHECK(results.at("a.zip!b").meta.size == 7);
  CHECK(results.at("a.zip!b").meta.modified == 5);
  CHECK(results.at("a.zip!b").meta.uid == 1000);
  CHECK(results.at("a.zip!b").meta.readers == "group:staff");
  CHECK(results.at("a.zip").meta.size == 99);
  CHECK(results.at("a.zip").meta.uid == 1000);
}

TEST_CASE("what a helper cannot know of a file, it is not believed") {
  const auto is_believed = [](FileResult&& result, const Limits& limits = {}) {
    JobProgress job = new_job(limits);
    Results results;
    return job.file(std::move(result), results);
  };
  CHECK(is_believed(result_of(0, 0, {})));
  FileResult changed = result_of(0, 0, {});
  changed.content = std::string(16, 'x');
  CHECK_FALSE(is_believed(std::move(changed)));
  for (const Reason reason : {Reason::vanished, Reason::crashed, Reason::symlink}) {
    FileResult told = result_of(0, 0, {});
    told.state = State::skipped;
    told.reason = reason;
    CHECK_FALSE(is_believed(std::move(told)));
  }
  FileResult both = result_of(0, 0, {});
  both.reason = Reason::damaged;  // and examined
  CHECK_FALSE(is_believed(std::move(both)));
  FileResult long_value = with_finding(result_of(0, 0, {}));
  long_value.findings[0].masked = std::string(100'000, 'x');
  CHECK_FALSE(is_believed(std::move(long_value)));
  Limits one_member;
  one_member.max_members = 1;
  JobProgress job = new_job(one_member);
  Results results;
  CHECK(job.file(result_of(1, 0, {"b"}), results));
  CHECK_FALSE(job.file(result_of(2, 0, {"c"}), results));
}
