#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "scanner/extract/archive/archive_reader.h"
#include "tests/scanner/extract/archive/archive_support.h"

namespace datakaart {
namespace {

std::unique_ptr<Source> source_of(std::string bytes) {
  return make_memory_source(Location{"x", {}}, std::move(bytes));
}

// Bytes that can be read once only, as those of a member.
class StreamSource final : public Source {
 public:
  explicit StreamSource(std::string bytes) : Source(Location{"x", {}}), bytes_(std::move(bytes)) {}

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    const std::size_t count = std::min({size, bytes_.size() - at_, std::size_t{777}});
    bytes_.copy(to, count, at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace

TEST_CASE("the format is told with its compression") {
  const Limits limits;
  Budget budget(limits, 1 << 20);
  for (const auto& [format, filter, told] :
       {std::tuple("zip", "", "zip"), std::tuple("ustar", "xz", "tar.xz"),
        std::tuple("newc", "gzip", "cpio.gz"), std::tuple("raw", "zstd", "zst"),
        std::tuple("iso9660", "", "iso")}) {
    const auto source = source_of(make_archive(format, filter, {{"a", "x"}}));
    auto reader = ArchiveReader::open(*source, budget);
    REQUIRE(reader);
    REQUIRE(reader->next());
    CHECK(reader->format() == told);
  }
}

TEST_CASE("a whole member is held up to the limit, however small it says that it is") {
  std::string zip = make_archive("zip", "", {{"a", std::string(100'000, 'x')}});
  const std::string size = little_endian(100'000, 4);
  for (auto at = zip.find(size); at != std::string::npos; at = zip.find(size, at + 1)) {
    zip.replace(at, 4, little_endian(5, 4));
  }
  Budget budget(Limits{}, 1 << 20);
  const auto source = source_of(zip);
  auto reader = ArchiveReader::open(*source, budget);
  REQUIRE(reader);
  REQUIRE(reader->next());
  const auto bytes = reader->read_all(1000);
  REQUIRE_FALSE(bytes);
  CHECK(bytes.error().reason == Reason::limit_buffered);
}

TEST_CASE("an archive that must be sought in is held where its bytes come as a stream") {
  for (const char* format : {"zip", "7zip"}) {
    Budget budget(Limits{}, 1 << 20);
    StreamSource source(make_archive(format, "", {{"a", "een"}, {"b", "twee"}}));
    auto reader = ArchiveReader::open(source, budget);
    REQUIRE(reader);
    REQUIRE(reader->next());
    auto second = reader->next();
    REQUIRE(second);
    CHECK((*second)->name == "b");
    CHECK(reader->read_all(100) == "twee");
  }
  Limits limits;
  limits.max_buffered = 100;
  Budget budget(limits, 1 << 20);
  StreamSource source(make_archive("7zip", "", {{"a", std::string(500, 'x') + "een"}}));
  const auto reader = ArchiveReader::open(source, budget);
  REQUIRE_FALSE(reader);
  CHECK(reader.error().reason == Reason::limit_buffered);
}

TEST_CASE("an archive that needs no seeking is read as a stream, piece by piece") {
  Budget budget(Limits{}, 1 << 20);
  StreamSource source(make_archive("ustar", "gzip", {{"a", "een"}, {"b", std::string(9999, 'x')}}));
  auto reader = ArchiveReader::open(source, budget);
  REQUIRE(reader);
  REQUIRE(reader->next());
  REQUIRE(reader->next());
  CHECK(reader->read_all(10'000) == std::string(9999, 'x'));
  CHECK_FALSE(source.seekable());
  const auto end = reader->next();
  REQUIRE(end);
  CHECK_FALSE(*end);
}

TEST_CASE("the names of a zip file's members are told in order, and the source is as before") {
  Budget budget(Limits{}, 1 << 20);
  const std::string zip =
      make_archive("zip", "", {{"mimetype", "x"}, {"b/c.xml", "y"}, {"a", "z"}});
  const auto source = source_of(zip);
  CHECK(zip_member_names(*source, budget) == std::vector<std::string>{"mimetype", "b/c.xml", "a"});
  CHECK(source->whole(1 << 20) == zip);
  char first = 0;
  CHECK(source->read(&first, 1) == 1U);
  CHECK(first == 'P');
}

TEST_CASE("no more than 4,096 names are told, and none of what is no zip") {
  Members members;
  for (int i = 0; i < 5000; ++i) members.emplace_back(fmt::format("{}", i), "");
  Budget budget(Limits{}, 1 << 20);
  CHECK(zip_member_names(*source_of(make_archive("zip", "", members)), budget).size() == 4096);
  CHECK(zip_member_names(*source_of("PK, maar geen zip"), budget).empty());
}

}  // namespace datakaart
