#include <catch2/catch.hpp>

#include "scanner/git/change_list.h"

using namespace datakaart::git;

namespace {

const std::string k_zero(40, '0');
const std::string k_object(40, 'a');

std::string record(const std::string& modes, const std::string& object, const std::string& status,
                   const std::string& paths) {
  std::string text = ":" + modes + " " + k_zero + " " + object + " " + status + '\0';
  for (const char c : paths) text += c == '|' ? '\0' : c;
  return text + '\0';
}

std::vector<std::pair<unsigned, unsigned>> pairs(const std::vector<LineRange>& ranges) {
  std::vector<std::pair<unsigned, unsigned>> all;
  for (const LineRange& range : ranges) all.emplace_back(range.first, range.last);
  return all;
}

}  // namespace

TEST_CASE("added, changed and renamed files are told, what went away is not") {
  const std::string raw = record("000000 100644", k_object, "A", "new\nfile") +
                          record("100644 100644", k_zero, "M", "in the tree") +
                          record("100644 100644", k_object, "R087", "old|moved") +
                          record("100644 000000", k_zero, "D", "gone") +
                          record("000000 120000", k_object, "A", "link") +
                          record("000000 160000", k_object, "A", "module");
  const auto change = read_changes(raw);
  REQUIRE(change);
  REQUIRE(change->files.size() == 3);
  CHECK(change->files[0].path == "new\nfile");
  CHECK(change->files[0].is_new);
  CHECK(change->files[0].object == k_object);
  CHECK(change->files[1].object.empty());
  CHECK(change->files[2].path == "moved");
  CHECK(change->files[2].old_path == "old");
  CHECK(change->not_followed == std::vector<std::string>{"module"});
}

TEST_CASE("what is no list is told as such") {
  CHECK_FALSE(read_changes("fatal: nothing"));
  CHECK_FALSE(read_changes(std::string(":100644 100644 a b R\0old\0", 24)));
}

TEST_CASE("added lines are told by file, whatever their content looks like") {
  const auto added = read_added_lines(
      "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,0 +2,3 @@ text\n++++ b/y\n+@@ -1 +9,9 @@\n+z\n"
      "@@ -9 +12 @@\n-a\n+b\n@@ -20,2 +22,0 @@\n-a\n-b\n"
      "diff --git \"a/caf\\303\\251 1\" \"b/caf\\303\\251 1\"\n--- /dev/null\n"
      "+++ \"b/caf\\303\\251 1\"\n@@ -0,0 +1 @@\n+x\n"
      "diff --git a/gone b/gone\n--- a/gone\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n"
      "diff --git a/a b b/a b\n--- a/a b\t\n+++ b/a b\t\n@@ -1 +1 @@\n-x\n+y\n");
  REQUIRE(added.size() == 3);
  CHECK(pairs(added.at("x")) == std::vector<std::pair<unsigned, unsigned>>{{2, 4}, {12, 12}});
  CHECK(pairs(added.at("caf\xC3\xA9 1")) == std::vector<std::pair<unsigned, unsigned>>{{1, 1}});
  CHECK(pairs(added.at("a b")) == std::vector<std::pair<unsigned, unsigned>>{{1, 1}});
}

TEST_CASE("of a changed pointer of Git LFS the whole content counts") {
  const auto added = read_added_lines(
      "diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -2,2 +2,2 @@\n-oid sha256:1\n-size 1\n"
      "+oid sha256:2\n+size 2\n");
  REQUIRE(added.at("x").size() == 2);
  CHECK(added.at("x").back().last > 1'000'000);
}

TEST_CASE("paths in quotes are read as git writes them") {
  CHECK(unquoted_path("plain \\n") == "plain \\n");
  CHECK(unquoted_path(R"("a\tb\"c\\d\001e")") == "a\tb\"c\\d\001e");
  CHECK(unquoted_path("\"") == "\"");
}
