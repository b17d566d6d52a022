#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "tests/scanner/extract/archive/archive_support.h"

namespace datakaart {
namespace {

// What a zip turned out to be.
class NamingSink final : public Sink {
 public:
  tl::expected<void, Problem> fragment(const Fragment&) override { return {}; }
  tl::expected<void, Problem> child(Source&) override {
    ++children;
    return {};
  }
  tl::expected<void, Problem> unreadable_child(const Location&, Problem) override { return {}; }
  void partial(Problem) override {}
  void is_a(std::string type) override { types.push_back(std::move(type)); }
  Budget& budget() override { return budget_; }

  std::vector<std::string> types;
  std::size_t children = 0;

 private:
  Budget budget_{{}, 1 << 20};
};

void read(std::string name, const Members& members, NamingSink& sink) {
  const auto source = make_memory_source({std::move(name), {}}, make_zip(members));
  static_cast<void>(zip_extractor().extract(*source, "zip", sink));
}

std::vector<std::string> types_of(std::string name, const Members& members) {
  NamingSink sink;
  read(std::move(name), members, sink);
  return sink.types;
}

}  // namespace

TEST_CASE("the members of a zip say which document it is") {
  using Types = std::vector<std::string>;
  CHECK(types_of("a", {{"word/document.xml", "<a/>"}}) == Types{"docx"});
  CHECK(types_of("a.xlsm", {{"xl/workbook.xml", "<a/>"}}) == Types{"xlsm"});
  CHECK(types_of("a.zip", {{"ppt/presentation.xml", "<a/>"}}) == Types{"pptx"});
}

TEST_CASE("a zip of other members is an archive") {
  NamingSink sink;
  read("a.docx", {{"een.txt", "1"}, {"twee.txt", "2"}}, sink);
  CHECK(sink.types.empty());
  CHECK(sink.children == 2);
}

}  // namespace datakaart
