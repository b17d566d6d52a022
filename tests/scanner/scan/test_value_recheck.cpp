#include <catch2/catch.hpp>

#include "scanner/scan/value_recheck.h"

using namespace datakaart;

namespace {

constexpr Identity k_wanted{2, 77};

FileResult read_again(FileId id, const std::string& path, Reason reason = Reason::none) {
  FileResult result;
  result.id = id;
  result.location.path = path;
  result.reason = reason;
  return result;
}

Presence presence_after(FileResult&& result, const std::vector<Identity>& values) {
  ValueRecheck recheck;
  recheck.identities(result.id, values);
  recheck.file(std::move(result));
  return recheck.presence_in("/srv/a.csv", std::span(&k_wanted, 1));
}

}  // namespace

TEST_CASE("a value that is found again is still there, also in a file that was partly read") {
  CHECK(presence_after(read_again({1, 0}, "/srv/a.csv"), {{1, 5}, k_wanted}) ==
        Presence::still_there);
  CHECK(presence_after(read_again({1, 0}, "/srv/a.csv", Reason::damaged), {k_wanted}) ==
        Presence::still_there);
}

TEST_CASE("a file without the value no longer has it, if it was wholly read") {
  CHECK(presence_after(read_again({1, 0}, "/srv/a.csv"), {{2, 78}}) == Presence::no_longer_there);
  CHECK(presence_after(read_again({1, 0}, "/srv/a.csv", Reason::encrypted), {}) ==
        Presence::unread);
}

TEST_CASE("a file that is not met again, or vanishes meanwhile, is gone") {
  CHECK(presence_after(read_again({1, 0}, "/srv/b.csv"), {k_wanted}) == Presence::file_gone);
  CHECK(presence_after(read_again({1, 0}, "/srv/a.csv", Reason::vanished), {}) ==
        Presence::file_gone);
}
