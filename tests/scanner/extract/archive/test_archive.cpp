#include <fmt/format.h>

#include <catch2/catch.hpp>

#include "tests/scanner/extract/archive/archive_support.h"

namespace datakaart {
namespace {

using Names = std::vector<std::string>;

const Members k_members = {{"een.txt", "eerste inhoud"}, {"map/twee.csv", "naam;stad\nAn;Gent\n"}};

// Text that hardly compresses, so that every part of an archive of it matters.
std::string noise(std::size_t size) {
  std::string text;
  for (std::uint32_t state = 1; text.size() < size; state = state * 1664525U + 1013904223U) {
    text += static_cast<char>('!' + (state >> 24U) % 90U);
  }
  return text;
}

Names names_of(const ToleratingSink& sink) {
  Names names;
  for (const auto& child : sink.children) names.push_back(child.name);
  return names;
}

}  // namespace

TEST_CASE("every kind of archive gives its members, and is told by its kind") {
  struct Kind {
    std::string format, type;
  };
  const auto kind =
      GENERATE(Kind{"zip", "zip"}, Kind{"pax", "tar"}, Kind{"ustar", "tar"}, Kind{"gnutar", "tar"},
               Kind{"v7tar", "tar"}, Kind{"newc", "cpio"}, Kind{"odc", "cpio"}, Kind{"7zip", "7z"});
  const std::string bytes = make_archive(kind.format, "", k_members);
  INFO(kind.format);
  CHECK(archive_type("archief", bytes) == kind.type);
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "archief", bytes));
  CHECK(sink.children.size() == 2);
  CHECK(sink["een.txt"] == k_members[0].second);
  CHECK(sink["map/twee.csv"] == k_members[1].second);
}

TEST_CASE("a disc image is read by its name and then its content") {
  const std::string bytes = make_archive("iso9660", "", k_members);
  CHECK(archive_type("schijf.iso", bytes) == "iso");
  CHECK(archive_type("schijf.dat", bytes).empty());
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "schijf.iso", bytes));
  CHECK(sink["een.txt"] == k_members[0].second);
  CHECK(sink["map/twee.csv"] == k_members[1].second);
  CHECK_FALSE(read_archive(sink, "geen.iso", std::string(60'000, '\0')));
}

TEST_CASE("members of an ar archive and of a Debian package are read") {
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "a.deb", make_archive("arbsd", "", {{"debian", "2.0\n"}})));
  CHECK(sink["debian"] == "2.0\n");
}

TEST_CASE("both generations of RAR are read") {
  for (const std::string& bytes : {make_rar4(k_members), make_rar5(k_members)}) {
    CHECK(archive_type("x.rar", bytes) == "rar");
    ToleratingSink sink;
    REQUIRE(read_archive(sink, "x.rar", bytes));
    CHECK(sink["een.txt"] == k_members[0].second);
    CHECK(sink["map/twee.csv"] == k_members[1].second);
  }
}

TEST_CASE("every compression is undone, around a tar or a single file") {
  struct Kind {
    std::string filter, type;
  };
  const auto kind =
      GENERATE(Kind{"gzip", "gz"}, Kind{"bzip2", "bz2"}, Kind{"xz", "xz"}, Kind{"zstd", "zst"},
               Kind{"lz4", "lz4"}, Kind{"lzma", "lzma"}, Kind{"compress", "Z"});
  INFO(kind.type);
  const std::string tar = make_archive("pax", kind.filter, k_members);
  CHECK(archive_type("x.tar." + kind.type, tar) == "tar." + kind.type);
  ToleratingSink members;
  REQUIRE(read_archive(members, "x.tar." + kind.type, tar));
  CHECK(members["map/twee.csv"] == k_members[1].second);

  const std::string text = noise(100'000);
  const std::string single = make_archive("raw", kind.filter, {{"x", text}});
  CHECK(archive_type("export.csv." + kind.type, single) == kind.type);
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "map/export.csv." + kind.type, single));
  REQUIRE(sink.children.size() == 1);
  CHECK(sink.children[0].name == "export.csv");
  CHECK(sink.children[0].bytes == text);
}

TEST_CASE("short names of compressed tar files are known, and a tar without such a name is found") {
  const std::string bytes = make_archive("ustar", "gzip", k_members);
  CHECK(archive_type("x.tgz", bytes) == "tar.gz");
  CHECK(archive_type("X.TAR.gz", bytes) == "tar.gz");
  CHECK(archive_type("x.bin", bytes) == "gz");
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "x.bin", bytes));
  CHECK(names_of(sink) == Names{"een.txt", "map/twee.csv"});
}

TEST_CASE("what was compressed is named by the outer name, else by the name that gzip kept") {
  ToleratingSink sink;
  const std::string anonymous = make_archive("raw", "gzip", {{"x", "inhoud"}});
  std::string named = anonymous;
  named[3] = '\x08';  // a name follows the header
  named.insert(10, std::string("lonen.csv\0", 10));
  REQUIRE(read_archive(sink, "EXPORT.CSV.GZ", anonymous));
  REQUIRE(read_archive(sink, "blob", named));
  REQUIRE(read_archive(sink, "blob", anonymous));
  CHECK(names_of(sink) == Names{"EXPORT.CSV", "lonen.csv", "blob"});
}

TEST_CASE("a document that was compressed stays one member, though it is a zip itself") {
  const std::string document = make_archive("zip", "", {{"word/document.xml", "<x/>"}});
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "brief.docx.gz", make_archive("raw", "gzip", {{"x", document}})));
  CHECK(names_of(sink) == Names{"brief.docx"});
  CHECK(sink["brief.docx"] == document);
}

TEST_CASE("archives in archives in archives are streamed, each level with its name") {
  const std::string innermost = make_archive("zip", "", {{"jan.txt", "diep"}});
  const std::string inner = make_archive("pax", "xz", {{"c/x.zip", innermost}});
  const std::string seven = make_archive("7zip", "", {{"hr.tar.xz", inner}});
  const std::string middle = make_archive("newc", "", {{"y.rar", make_rar5({{"z.7z", seven}})}});
  const std::string outer = make_archive("ustar", "bzip2", {{"b.cpio", middle}});
  ToleratingSink sink;
  sink.nested = true;
  REQUIRE(read_archive(sink, "a.tbz2", outer));
  CHECK(sink["b.cpio!y.rar!z.7z!hr.tar.xz!c/x.zip!jan.txt"] == "diep");
}

TEST_CASE("an archive whose last member is a zip is not taken for that zip") {
  const std::string zip = make_archive("zip", "", {{"binnen.txt", "x"}});
  const std::string outer = GENERATE_COPY(
      make_rar4({{"a.txt", "1"}, {"b.zip", zip}}), make_rar5({{"a.txt", "1"}, {"b.zip", zip}}),
      make_archive("ustar", "", {{"a.txt", "1"}, {"b.zip", zip}}),
      make_archive("odc", "", {{"a.txt", "1"}, {"b.zip", zip}}));
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "buiten", outer));
  CHECK(names_of(sink) == Names{"a.txt", "b.zip"});
}

TEST_CASE("names outside ASCII survive in every format, whatever the locale is") {
  const std::string name = "contrat_élève_Ḃ.txt";
  const auto format =
      GENERATE(as<std::string>{}, "zip", "pax", "gnutar", "7zip", "newc", "iso9660");
  const std::string options = format == "zip" ? "zip:hdrcharset=UTF-8" : "";
  INFO(format);
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "x.iso", make_archive(format, "", {{name, "x"}}, options)));
  CHECK(names_of(sink) == Names{name});
}

TEST_CASE("names that are no UTF-8 keep their bytes") {
  const std::string name = "\x82l\x8Ave.txt";  // as DOS writes it
  for (const char* format : {"zip", "ustar", "newc"}) {
    ToleratingSink sink;
    REQUIRE(read_archive(sink, "x", make_archive(format, "", {{name, "x"}})));
    CHECK(names_of(sink) == Names{name});
  }
}

TEST_CASE("members of one name are told apart, also from one that has such a name already") {
  ToleratingSink sink;
  REQUIRE(read_archive(
      sink, "x.tar",
      make_archive("ustar", "", {{"a", "1"}, {"a#2", "2"}, {"a", "3"}, {"a", "4"}, {"a#2", "5"}})));
  CHECK(names_of(sink) == Names{"a", "a#2", "a#3", "a#4", "a#2#2"});
}

TEST_CASE("folders and links are passed over, but a link that carries the data is read") {
  Members members = {{"map/", ""}, {"eerste", ""}, {"tweede", "inhoud"}};
  std::string bytes = make_archive("newc", "", members);
  // One file of two names: the same number, twice linked; the last name has the bytes.
  const auto inode = [&bytes](std::string_view name) { return bytes.find(name) - 110 + 6; };
  const std::string same = bytes.substr(inode("eerste"), 8);
  bytes.replace(inode("tweede"), 8, same);
  for (const char* name : {"eerste", "tweede"}) bytes.replace(inode(name) + 32, 8, "00000002");
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "x.cpio", bytes));
  CHECK(sink["tweede"] == "inhoud");
  CHECK_FALSE(sink["map/"]);
}

TEST_CASE("the time of a member goes with it") {
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "x.tar", make_archive("ustar", "", k_members)));
  CHECK(sink.children[0].modified == 1'600'000'000);
}

TEST_CASE("encrypted members are told one by one, and the others are read") {
  std::string zip = make_archive("zip", "", {{"a.txt", "open"}, {"b.txt", "dicht"}, {"c", "open"}});
  // The flag of the second member, in its own header and in the directory.
  zip[zip.find("b.txt") - 30 + 6] |= 1;
  zip[zip.rfind("b.txt") - 46 + 8] |= 1;
  const std::string rar = make_rar4({{"a.txt", "open"}, {"*b.txt", "dicht"}, {"c", "open"}});
  for (const std::string& bytes : {zip, rar}) {
    ToleratingSink sink;
    INFO(archive_type("x", bytes));
    REQUIRE(read_archive(sink, "x", bytes));
    REQUIRE(names_of(sink) == Names{"a.txt", "b.txt", "c"});
    CHECK(sink["a.txt"] == "open");
    CHECK(sink["c"] == "open");
    REQUIRE(sink.children[1].problem);
    CHECK(sink.children[1].problem->reason == Reason::encrypted);
    CHECK(sink["b.txt"] == "");
  }
}

TEST_CASE("both encryptions of zip files are told as such") {
  for (const char* way : {"zip:encryption=zipcrypt", "zip:encryption=aes256"}) {
    ToleratingSink sink;
    REQUIRE(read_archive(sink, "x.zip", make_archive("zip", "", k_members, way)));
    REQUIRE(sink.children.size() == 2);
    CHECK(sink.children[0].problem->reason == Reason::encrypted);
    CHECK(sink.children[1].problem->reason == Reason::encrypted);
  }
}

TEST_CASE("archives without members are fine") {
  for (const char* format : {"zip", "pax", "7zip", "newc"}) {
    ToleratingSink sink;
    const std::string bytes = make_archive(format, "", {});
    INFO(format);
    CHECK_FALSE(archive_type("leeg.tar", bytes).empty());
    CHECK(read_archive(sink, "leeg.tar", bytes));
    CHECK(sink.children.empty());
  }
  ToleratingSink sink;
  CHECK(read_archive(sink, "x.gz", make_archive("raw", "gzip", {{"x", ""}})));
}

TEST_CASE("a fault in one member is that member's, and those behind it are read") {
  std::string zip =
      make_archive("zip", "", {{"a", noise(5000)}, {"b", "goed"}}, "zip:compression=store");
  zip[2000] ^= 1;
  ToleratingSink sink;
  REQUIRE(read_archive(sink, "x.zip", zip));
  REQUIRE(sink.children.size() == 2);
  REQUIRE(sink.children[0].problem);
  CHECK(sink.children[0].problem->reason == Reason::damaged);
  CHECK(sink["b"] == "goed");
}

TEST_CASE("cut off anywhere, an archive ends with what could be read and a reason, or is whole") {
  const std::string text = noise(3000);
  const Members members = {{"een.txt", text}, {"twee.txt", text + "2"}};
  const std::string whole =
      GENERATE_COPY(make_archive("zip", "", members), make_archive("pax", "", members),
                    make_archive("7zip", "", members), make_archive("newc", "", members),
                    make_archive("pax", "gzip", members), make_archive("pax", "xz", members),
                    make_archive("pax", "zstd", members), make_archive("pax", "bzip2", members),
                    make_archive("pax", "lz4", members), make_rar4(members), make_rar5(members));
  for (std::size_t size = 0; size < whole.size(); size += 100) {
    ToleratingSink sink;
    const auto ended = read_archive(sink, "x", whole.substr(0, size));
    for (const auto& child : sink.children) {
      CHECK((text + "2").starts_with(child.bytes));
      CHECK((child.problem || !child.bytes.empty() || !ended));
    }
    if (!ended) CHECK(is_gap(ended.error().reason));
    if (ended && size > 0 && sink.children.size() == 2) CHECK(sink["een.txt"] == text);
  }
}

TEST_CASE("with any byte changed, an archive is read to some end") {
  const Members members = {{"een.txt", noise(1500)}, {"twee.txt", noise(1400)}};
  const std::string whole = GENERATE_COPY(
      make_archive("zip", "", members), make_archive("ustar", "", members),
      make_archive("7zip", "", members), make_archive("newc", "", members),
      make_archive("ustar", "gzip", members), make_archive("ustar", "xz", members),
      make_archive("ustar", "compress", members), make_rar4(members), make_rar5(members));
  std::size_t ends = 0;
  for (std::size_t at = 0; at < whole.size(); at += 7) {
    std::string changed = whole;
    changed[at] = static_cast<char>(~changed[at]);
    ToleratingSink sink;
    const auto ended = read_archive(sink, "x", changed);
    if (!ended) CHECK(is_gap(ended.error().reason));
    CHECK(sink.children.size() < 20);
    ++ends;
  }
  CHECK(ends == (whole.size() + 6) / 7);
}

TEST_CASE("a bomb ends by its ratio, whether its members are read or passed over") {
  const std::string zeros(std::size_t{200} << 20U, '\0');
  const auto read = GENERATE(ToleratingSink::Read::all, ToleratingSink::Read::nothing);
  for (const char* format : {"raw", "pax"}) {
    const std::string bytes = make_archive(format, "gzip", {{"nul", zeros}});
    ToleratingSink sink({}, bytes.size(), read);
    const auto ended = read_archive(sink, "bom.gz", bytes);
    REQUIRE_FALSE(ended);
    CHECK(ended.error().reason == Reason::limit_ratio);
  }
}

TEST_CASE("an archive that begins with its end is counted to its true end") {
  const std::string bytes = make_archive("raw", "gzip", {{"x", std::string(100 << 20U, '\0')}});
  ToleratingSink sink({}, bytes.size());
  const auto ended = read_archive(sink, "nul.tar.gz", bytes);
  REQUIRE_FALSE(ended);
  CHECK(ended.error().reason == Reason::limit_ratio);
}

TEST_CASE("members are counted, and their limit ends the archive") {
  Members members;
  for (int i = 0; i < 20; ++i) members.emplace_back(fmt::format("{}.txt", i), "x");
  Limits limits;
  limits.max_members = 10;
  ToleratingSink sink(limits);
  const auto ended = read_archive(sink, "x.zip", make_archive("zip", "", members));
  REQUIRE_FALSE(ended);
  CHECK(ended.error().reason == Reason::limit_members);
  CHECK(sink.children.size() == 10);
}

TEST_CASE("the limit of unpacked bytes ends the archive, and no further member is begun") {
  Limits limits;
  limits.max_expanded = 5000;
  ToleratingSink sink(limits);
  const Members members = {{"a", noise(4000)}, {"b", noise(4000)}, {"c", "x"}};
  const auto ended = read_archive(sink, "x.zip", make_archive("zip", "", members));
  REQUIRE_FALSE(ended);
  CHECK(ended.error().reason == Reason::limit_expanded);
  CHECK(names_of(sink) == Names{"a", "b"});
}

}  // namespace datakaart
