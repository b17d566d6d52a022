#include <catch2/catch.hpp>
#include <string>
#include <vector>

#include "scanner/examine/fragments_in_order.h"
#include "tests/scanner/scan/scan_support.h"

using datakaart::FragmentExaminer;
using datakaart::FragmentFindings;
using datakaart::FragmentPool;
using datakaart::FragmentsInOrder;

namespace {

const datakaart::ValueHasher k_hasher(datakaart::ValueHasher::Key{});

// A fragment's worth of lines, of which the one in the middle has an address of this number.
std::string text_of(int number) {
  const std::string filler(40 * 1024, '-');
  return filler + "\nan.fictief" + std::to_string(number) + "@voorbeeld.be\n" + filler;
}

// The masked values of many fragments in the order in which they come back, with the places.
std::vector<std::string> found(FragmentPool* pool, std::uint64_t room) {
  const FragmentExaminer examiner(datakaart::testing::test_engine(), k_hasher);
  std::vector<std::string> all;
  FragmentsInOrder fragments(examiner, pool, [&](FragmentFindings&& findings) {
    for (const auto& finding : findings.findings) {
      all.push_back(std::to_string(finding.place.number) + " " + std::to_string(finding.hash));
    }
  });
  const std::vector<std::uint64_t> rooms(examiner.engine().kinds().size(), room);
  for (int i = 0; i < 100; ++i) {
    const std::string text = text_of(i);
    const std::vector<datakaart::PlaceMark> marks{
        {0, datakaart::Place::line(static_cast<std::uint32_t>(1 + 2 * i))}};
    datakaart::Fragment fragment;
    fragment.text.bytes = text;
    fragment.marks = marks;
    fragments.take(fragment, rooms);
  }
  fragments.finish();
  return all;
}

}  // namespace

TEST_CASE("what several threads find in a file comes back in the order of its text") {
  const auto alone = found(nullptr, 10);
  REQUIRE(alone.size() == 100);
  CHECK(alone[0].starts_with("2 "));
  CHECK(alone[99].starts_with("200 "));
  for (const unsigned threads : {1U, 2U, 8U}) {
    FragmentPool pool(threads);
    const FragmentPool::FileInHand file(pool);
    CHECK(found(&pool, 10) == alone);
  }
}

TEST_CASE("where there is no room for findings, none come") {
  FragmentPool pool(2);
  CHECK(found(&pool, 0).empty());
}
