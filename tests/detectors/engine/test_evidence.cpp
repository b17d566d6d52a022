#include <catch2/catch.hpp>
#include <set>

#include "detectors/engine/evidence.h"

namespace datakaart {
namespace {

TEST_CASE("each evidence has a name of its own") {
  std::set<std::string_view> names;
  for (unsigned i = 0; i < static_cast<unsigned>(Evidence::k_count); ++i) {
    const std::string_view name = name_of(static_cast<Evidence>(i));
    CHECK_FALSE(name.empty());
    names.insert(name);
  }
  CHECK(names.size() == static_cast<std::size_t>(Evidence::k_count));
  CHECK(name_of(Evidence::k_count).empty());
}

TEST_CASE("names come in the order of the enum, words with what was seen") {
  EvidenceSet set;
  set.add(Evidence::word_near);
  set.add(Evidence::shape);
  set.word = "gsm";
  CHECK(names_of(set) == std::vector<std::string>{"shape", "word_near:gsm"});
  CHECK(names_of({}).empty());
}

TEST_CASE("confidences have their names") {
  CHECK(name_of(Confidence::low) == "low");
  CHECK(name_of(Confidence::medium) == "medium");
  CHECK(name_of(Confidence::high) == "high");
}

}  // namespace
}  // namespace datakaart
