#include <catch2/catch.hpp>

#include "reports/register/facts.h"

using namespace datakaart;

namespace {

const std::vector<KnownKind> k_kinds = {
    {Category::contact, Sensitivity::simple, "email", "E-mail address", "contact"},
    {Category::financial, Sensitivity::financial, "iban", "IBAN", "finance"}};

StoredFile file_of(std::uint32_t mode) {
  StoredFile file;
  file.meta.mode = mode;
  return file;
}

KindCount count_of(KindId kind, std::uint64_t distinct, Confidence confidence = Confidence::high) {
  KindCount count{kind};
  count.distinct = distinct;
  (confidence == Confidence::low ? count.low : count.high) = distinct;
  return count;
}

double score(const KindCount& count, Readers readers) {
  return risk_of(std::array{count}, k_kinds, readers).score;
}

}  // namespace

TEST_CASE("who can read a file follows from its mode") {
  CHECK(readers_of(file_of(0100600)) == Readers::owner);
  CHECK(readers_of(file_of(0100640)) == Readers::group);
  CHECK(readers_of(file_of(0100644)) == Readers::everyone);
  CHECK(readers_of(file_of(0100604)) == Readers::everyone);
  CHECK(readers_of(file_of(0)) == Readers::unknown);
  const Texts texts(language_of("nl"));
  CHECK(readers_words(Readers::group, "hr", texts) == "groep hr");
  CHECK(readers_words(Readers::everyone, "hr", texts) == "iedereen");
}

TEST_CASE("an access control list tells more than the mode") {
  StoredFile file = file_of(0100640);
  file.group = "staff";
  CHECK(reader_names(file) == std::vector<std::string>{"staff"});
  file = file_of(0100600);
  file.readers = {"user:bea", "group:hr", "S-1-5-21-1-2-3-1104"};
  CHECK(readers_of(file) == Readers::group);
  CHECK(reader_names(file) == std::vector<std::string>{"bea", "hr", "S-1-5-21-1-2-3-1104"});
  file.readers.emplace_back("*");
  CHECK(readers_of(file) == Readers::everyone);
  CHECK(reader_names(file).size() == 3);
}

TEST_CASE("a score is sensitivity times amount times exposure") {
  CHECK(score(count_of(0, 1), Readers::owner) == 1);
  CHECK(score(count_of(0, 9), Readers::owner) == 1);
  CHECK(score(count_of(0, 10), Readers::owner) == 2);
  CHECK(score(count_of(0, 100), Readers::everyone) == 6);
  CHECK(score(count_of(1, 1000), Readers::group) == 18);
  CHECK(score(count_of(1, 1000), Readers::unknown) == 18);
}

TEST_CASE("what has low confidence only counts half") {
  CHECK(score(count_of(1, 50, Confidence::low), Readers::everyone) == 6);
  CHECK(score(count_of(1, 50), Readers::everyone) == 12);
}

TEST_CASE("the heaviest kind decides the risk, whose bands begin at 4, 8 and 16") {
  const std::array counts = {count_of(0, 5000), count_of(1, 1)};
  CHECK(risk_of(counts, k_kinds, Readers::owner).score == 4);
  CHECK(risk_of(counts, k_kinds, Readers::owner).risk == Risk::medium);
  CHECK(risk_of(counts, k_kinds, Readers::everyone).risk == Risk::high);
  CHECK(risk_of(std::array{count_of(1, 100)}, k_kinds, Readers::everyone).risk == Risk::very_high);
  CHECK(risk_of(std::array{count_of(1, 1)}, k_kinds, Readers::owner).risk == Risk::low);
  CHECK(risk_of({}, k_kinds, Readers::everyone).risk == Risk::low);
}

TEST_CASE("the highest confidence of counts is that of any of them") {
  KindCount medium{0};
  medium.medium = 1;
  CHECK(highest_confidence(std::array{medium}) == Confidence::medium);
  CHECK(highest_confidence(std::array{medium, count_of(1, 1)}) == Confidence::high);
  CHECK(highest_confidence(std::array{count_of(1, 1, Confidence::low)}) == Confidence::low);
}

TEST_CASE("a link escapes every byte that a URL gives a meaning") {
  CHECK(file_url("/srv/a b#c%d?.txt", "") == "file:///srv/a%20b%23c%25d%3F.txt");
  CHECK(file_url("/\xFF", "") == "file:///%FF");
  CHECK(file_url("/srv/C:\\x", "") == "file:///srv/C%3A%5Cx");
}

TEST_CASE("a link to a relative path starts from the workbook's folder") {
  CHECK(file_url("hr/a.txt", "") == "hr/a.txt");
  CHECK(file_url("hr/a.txt", "..") == "../hr/a.txt");
}
