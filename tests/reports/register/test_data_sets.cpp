#include <catch2/catch.hpp>

#include "reports/register/data_sets.h"

using namespace datakaart;

namespace {

StoredFile table(const std::string& location, const std::string& copy_of = {}) {
  StoredFile file;
  file.location = location;
  file.folder = location.substr(0, location.rfind('/', location.find('!')));
  file.type = "csv";
  file.copy_of = copy_of;
  return file;
}

}  // namespace

TEST_CASE("dates, numbers, versions and marks of copies are no part of a list's name") {
  for (const char* name :
       {"klanten.xlsx", "Klanten (2).xlsx", "klanten_2019_def.xlsx", "Kopie van klanten.xlsx",
        "klanten 2024-03-01.csv", "klanten-v3.ods", "klanten maart 2020.csv"}) {
    INFO(name);
    CHECK(family_of(name) == "klanten");
  }
  CHECK(family_of("loonfiches januari.csv") == "loonfiches");
  CHECK(family_of("btw klantenlisting 2023.csv") == "btw klantenlisting");
  CHECK(family_of("2023-01.csv").empty());
  CHECK(family_of("export.csv") == "export");
  CHECK(family_of("9f3a02.csv").empty());
}

TEST_CASE("a copy belongs to the set of its original, a member to the folder of its archive") {
  DataSetKeys keys;
  const StoredFile original = table("/srv/Klanten/klanten.csv");
  const StoredFile member = table("/srv/Klanten/oud.zip!2019/klanten.csv");
  const StoredFile copy = table("/srv/Oud/x.csv", "/srv/Klanten/klanten.csv");
  for (const StoredFile& file : {original, member, copy}) keys.observe(file);
  keys.join_families();
  CHECK(keys.key_of(original).id() == keys.key_of(copy).id());
  CHECK(keys.key_of(original).id() == keys.key_of(member).id());
  CHECK(keys.key_of(table("/srv/Klanten/offertes.csv")).id() != keys.key_of(original).id());
}

TEST_CASE("tables of the same columns whose names share words at an end are one list") {
  const auto with = [](const std::string& location, std::uint64_t columns) {
    StoredFile file = table(location);
    file.columns = columns;
    return file;
  };
  const std::vector<StoredFile> files = {with("/srv/klanten_gent.csv", 7),
                                         with("/srv/klanten_aalst.csv", 7),
                                         with("/srv/adressen gent.csv", 8),
                                         with("/srv/leveranciers.csv", 7),
                                         with("/srv/b/gent leden.csv", 9),
                                         with("/srv/b/aalst leden.csv", 9),
                                         with("/srv/c/klanten.csv", 9),
                                         with("/srv/c/leveranciers.csv", 9),
                                         with("/srv/c/2024.csv", 9),
                                         with("/srv/d/klanten.csv", 0),
                                         with("/srv/d/klanten nieuwsbrief.csv", 0)};
  std::vector<std::string> families;
  DataSetKeys keys;
  for (const StoredFile& file : files) keys.observe(file);
  keys.join_families();
  for (const StoredFile& file : files) families.push_back(keys.key_of(file).family);
  CHECK(families == std::vector<std::string>{"klanten", "klanten", "adressen gent", "leveranciers",
                                             "leden", "leden", "klanten", "leveranciers", "",
                                             "klanten", "klanten nieuwsbrief"});
}

TEST_CASE("a folder of many names is one set") {
  DataSetKeys keys;
  for (char a = 'a'; a <= 'g'; ++a) {
    for (char b = 'a'; b <= 'g'; ++b) keys.observe(table(std::string("/srv/") + a + b + "xx.csv"));
  }
  CHECK(keys.key_of(table("/srv/aaxx.csv")).family.empty());
}

TEST_CASE("a key survives its text") {
  const DataSetKey key{"/srv/x", DocumentKind::table, "klanten"};
  CHECK(DataSetKey::parse(key.text()).id() == key.id());
  CHECK(DataSetKey::parse(key.text()).family == "klanten");
}
