#include <catch2/catch.hpp>

#include "scanner/examine/member_cursor.h"

using namespace datakaart;

namespace {

constexpr FileId k_file{3, 0};

constexpr FileId member(std::uint64_t number) { return {k_file.file, number}; }

Job job_of(std::vector<Resume> resume = {}) {
  Job job;
  job.id = k_file;
  job.resume = std::move(resume);
  return job;
}

}  // namespace

TEST_CASE("members get ids one after the other, over all containers of a file") {
  const Job job = job_of();
  FileId last = k_file;
  MemberCursor outer(job, k_file, 0, last);
  CHECK_FALSE(outer.pass_over());
  const FileId container = outer.next_id();
  CHECK(container == member(1));
  MemberCursor inner(job, container, 1, last);
  CHECK_FALSE(inner.pass_over());
  CHECK(inner.next_id() == member(2));
  CHECK_FALSE(outer.pass_over());
  CHECK(outer.next_id() == member(3));
  CHECK(outer.gap().empty());
}

TEST_CASE(
    "after a crash members that are dealt with are passed over, and containers keep their ids") {
  // Two members of the file were done; the third is a container, of which one was.
  const Job job = job_of({{k_file, 2, "see a.zip!x"}, {member(3), 1, ""}});
  FileId last = member(9);
  MemberCursor outer(job, k_file, 0, last);
  CHECK(outer.gap() == "see a.zip!x");
  CHECK(outer.pass_over());
  CHECK(outer.pass_over());
  CHECK_FALSE(outer.pass_over());
  CHECK(outer.next_id() == member(3));
  MemberCursor inner(job, member(3), 1, last);
  CHECK(inner.pass_over());
  CHECK_FALSE(inner.pass_over());
  CHECK(inner.next_id() == member(10));  // the next new one: nothing was in hand there
  CHECK_FALSE(outer.pass_over());
  CHECK(outer.next_id() == member(11));
}

TEST_CASE("a container that is not on the way to where it was cut short begins anew") {
  const Job job = job_of({{k_file, 0, ""}, {member(3), 1, ""}});
  FileId last = member(9);
  MemberCursor cursor(job, member(4), 1, last);
  CHECK_FALSE(cursor.pass_over());
  CHECK(cursor.next_id() == member(10));
}
