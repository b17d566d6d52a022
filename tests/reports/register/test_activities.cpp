#include <algorithm>
#include <catch2/catch.hpp>
#include <set>

#include "reports/register/activities.h"

using namespace datakaart;

namespace {

std::string proposed(std::string_view folder, const std::vector<std::string>& files = {}) {
  ActivityVotes votes(activity_library(), folder);
  for (const std::string& file : files) votes.file(file);
  const ActivityProposal proposal = votes.proposal();
  return proposal.activity == nullptr ? "" : std::string(proposal.activity->code);
}

}  // namespace

TEST_CASE("folders tell the activity in four languages, as words and as parts of compounds") {
  CHECK(proposed("share/Klantenlijsten") == "customers");
  CHECK(proposed("share/Comptabilité 2023") == "accounting");
  CHECK(proposed("share/Comptabilite\xCC\x81") == "accounting");  // the accent by itself
  CHECK(proposed("share/Applicants") == "recruitment");
  CHECK(proposed("share/SCHÜLER") == "pupils");
}

TEST_CASE("the nearest folder weighs more than those around it") {
  CHECK(proposed("Personeel/Loonfiches 2023") == "payroll");
  CHECK(proposed("Loonfiches/Personeel/") == "personnel");
  CHECK(proposed("Personeel/2023") == "personnel");
  CHECK(proposed("Personeel/a/b/c").empty());
}

TEST_CASE("file names tell by the share of files that have the word") {
  CHECK(proposed("Archief", {"klanten_2016.csv", "klanten_2017.csv", "a.csv"}) == "customers");
  CHECK(proposed("Archief", {"klanten_2016.csv", "b.csv", "c.csv", "d.csv"}).empty());
  CHECK(proposed("Archief", {"backup.zip!2019/lonen.csv"}) == "payroll");
}

TEST_CASE("words that only look like one of the list tell nothing") {
  CHECK(proposed("Projecten", {"artikel 1 lid 2.docx", "split.csv", "items.csv"}).empty());
  CHECK(proposed("").empty());
}

TEST_CASE("a proposal says the words that led to it") {
  ActivityVotes votes(activity_library(), "Boekhouding");
  votes.file("Factuur 1.pdf");
  votes.file("verslag.pdf");
  const auto evidence = votes.proposal().evidence;
  REQUIRE(evidence.size() == 2);
  CHECK(evidence[0].where == ActivityEvidence::Where::folder);
  CHECK(evidence[0].word == "Boekhouding");
  CHECK(evidence[1].where == ActivityEvidence::Where::file);
  CHECK(evidence[1].word == "Factuur");
  CHECK(evidence[1].files == 1);
}

TEST_CASE("rules of the user's own add words, or stand before the library") {
  const ActivityRules own = {{"payroll", {}, {}, {}, {}, "worx*"},
                             {"fleet", {}, "Wagenpark", {}, {}, "auto*"}};
  const ActivityRules rules = with_own_activities(own);
  CHECK(rules.size() == activity_library().size() + 1);
  CHECK(rules.front().code == "fleet");
  const auto proposed_by_own = [&](std::string_view folder) {
    return ActivityVotes(rules, folder).proposal().activity;
  };
  REQUIRE(proposed_by_own("Worx 2024") != nullptr);
  CHECK(proposed_by_own("Worx 2024")->code == "payroll");
  CHECK(proposed_by_own("Loonfiches")->code == "payroll");
  CHECK(proposed_by_own("Auto's")->code == "fleet");
  CHECK(ActivityVotes(activity_library(), "Auto's").proposal().activity == nullptr);
}

TEST_CASE(
    "headings tell where folders and names do not, by the share of files that have the word") {
  const std::vector<std::string> payroll = {"loon*"};
  ActivityVotes votes(activity_library(), "Archief");
  votes.file("export_a.csv", payroll);
  votes.file("export_b.csv", payroll);
  const ActivityProposal proposal = votes.proposal();
  REQUIRE(proposal.activity != nullptr);
  CHECK(proposal.activity->code == "payroll");
  REQUIRE(proposal.evidence.size() == 1);
  CHECK(proposal.evidence[0].where == ActivityEvidence::Where::heading);
  CHECK(proposal.evidence[0].word == "loon*");
  CHECK(proposal.evidence[0].files == 2);
  votes.file("export_c.csv");
  votes.file("export_d.csv");
  CHECK(votes.proposal().activity == nullptr);
}

TEST_CASE("a folder weighs more than headings") {
  ActivityVotes votes(activity_library(), "Klanten");
  votes.file("export.csv", std::vector<std::string>{"factuur"});
  CHECK(votes.proposal().activity->code == "customers");
}

TEST_CASE("the words of all rules can be looked for in headings") {
  const auto words = words_of(activity_library());
  CHECK(std::count(words.begin(), words.end(), "loon*") == 1);
  CHECK(std::count(words.begin(), words.end(), "") == 0);
}

TEST_CASE("every activity has its own code and title") {
  std::set<std::string_view> codes;
  std::set<Label> titles;
  for (const ActivityEntry& entry : activity_library()) {
    CHECK(codes.insert(entry.code).second);
    REQUIRE(entry.label.has_value());
    CHECK(titles.insert(*entry.label).second);
    CHECK_FALSE(entry.words.empty());
  }
}
