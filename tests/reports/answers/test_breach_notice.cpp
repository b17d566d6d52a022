#include <catch2/catch.hpp>

#include "reports/answers/breach_notice.h"
#include "tests/reports/report_support.h"

using namespace datakaart;
using namespace datakaart::testing;
using Catch::Contains;

TEST_CASE("a breach notice tells the chosen folder alone, and what was not read in it") {
  const std::string all = report_text(BreachNotice({}, {}, 0), report_files());
  CHECK_THAT(all, Contains("klanten") && Contains("geheim.pdf") && Contains("____"));
  const std::string old = report_text(BreachNotice({"/srv/share/oud/"}, {}, 0), report_files());
  CHECK_THAT(old, Contains("oud/klanten.csv") && !Contains("nieuw.csv") && !Contains("geheim"));
  const std::string part = report_text(BreachNotice({"/srv/share/ou"}, {}, 0), report_files());
  CHECK_THAT(part, !Contains("klanten.csv"));
}

TEST_CASE("the time to notify a breach is 72 hours; beyond it the delay is to be explained") {
  const std::int64_t known = 1'777'700'000;
  const std::int64_t end = known + std::int64_t{72} * 3600;
  CHECK_THAT(report_text(BreachNotice({}, known, end), report_files()),
             !Contains("Reason for the delay"));
  CHECK_THAT(report_text(BreachNotice({}, known, end + 1), report_files()),
             Contains("Reason for the delay"));
}

TEST_CASE("people and values that stand in several files of a breach count once") {
  const TempFolder folder;
  make_store(folder / "store", report_files());
  const auto sums =
      open_store(folder / "store").sums_by([](const StoredFile&) { return "all"; }).value();
  REQUIRE(sums.size() == 1);
  const FileSum& sum = sums.front();
  CHECK(sum.files == 4);
  REQUIRE_FALSE(sum.counts.empty());
  for (const KindCount& count : sum.counts) CHECK(count.distinct <= 3);
}
