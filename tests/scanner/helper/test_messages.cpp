#include <catch2/catch.hpp>

#include "scanner/helper/messages.h"

using namespace datakaart;
using namespace datakaart::helper;

namespace {

FileResult sample() {
  FileResult result;
  result.id = {5, 3};
  result.parent = {5, 1};
  result.location = Location{"/srv/a.zip", {"b\xFF.txt"}};
  result.type = "text";
  result.meta.size = 12;
  result.meta.modified = -5;
  result.meta.uid = 1000;
  result.state = State::partial;
  result.reason = Reason::damaged;
  result.detail = Detail(DetailCode::ratio, 900, 3, 200).at_line(7);
  result.detail.name = "b";
  result.detail.part = "c";
  result.content = std::string(16, '\1');
  result.counts = {{1, 2, 3}, {0, 0, 0}};
  EvidenceSet evidence;
  evidence.add(Evidence::word_near);
  evidence.word = "tel*";
  evidence.other = "uuid";
  result.findings = {{1, Confidence::high, evidence,
                      Place::cell("Blad1", 2, 3, PlaceLabel::comment), "j***", 99, LineSpan{4, 9},
                      3}};
  result.comments = {"he agreed"};
  result.refused_comments = {12};
  return result;
}

}  // namespace

TEST_CASE("a result survives the way") {
  const FileResult sent = sample();
  const auto got = unpack_file(pack(sent), 2);
  REQUIRE(got);
  CHECK(got->id == FileId{5, 3});
  CHECK(got->parent == FileId{5, 1});
  CHECK(got->location == sent.location);
  CHECK(got->meta.size == 12);
  CHECK(got->meta.modified == -5);
  CHECK(got->meta.uid == 0);  // the scanning process knows it by itself
  CHECK(got->state == State::partial);
  CHECK(got->reason == Reason::damaged);
  CHECK(got->detail == sent.detail);
  CHECK(got->counts == sent.counts);
  REQUIRE(got->findings.size() == 1);
  CHECK(got->findings[0].place == sent.findings[0].place);
  CHECK(got->findings[0].evidence == sent.findings[0].evidence);
  CHECK(got->findings[0].hash == 99);
  CHECK(got->findings[0].span == LineSpan{4, 9});
  CHECK(got->findings[0].accepted == 3);
  CHECK(got->comments == sent.comments);
  CHECK(got->refused_comments == sent.refused_comments);
}

TEST_CASE("a result that was cut or lengthened anywhere is none") {
  const std::string bytes = pack(sample());
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(unpack_file(bytes.substr(0, size), 2));
  }
  CHECK_FALSE(unpack_file(bytes + "x", 2));
}

TEST_CASE("a result that names a kind, state or reason that does not exist is none") {
  CHECK_FALSE(unpack_file(pack(sample()), 1));  // its finding is of the second kind
  FileResult wrong = sample();
  wrong.reason = Reason::k_count;
  CHECK_FALSE(unpack_file(pack(wrong), 2));
}

TEST_CASE("a result whose detail, place or evidence does not exist is none") {
  FileResult wrong = sample();
  wrong.detail.code = DetailCode::k_count;
  CHECK_FALSE(unpack_file(pack(wrong), 2));
  wrong = sample();
  wrong.findings[0].place.unit = Place::Unit::k_count;
  CHECK_FALSE(unpack_file(pack(wrong), 2));
  wrong = sample();
  wrong.findings[0].place.labels = PlaceLabel::k_count;
  CHECK_FALSE(unpack_file(pack(wrong), 2));
  wrong = sample();
  wrong.findings[0].evidence.bits = 1U << static_cast<unsigned>(Evidence::k_count);
  CHECK_FALSE(unpack_file(pack(wrong), 2));
}

TEST_CASE("custom detectors survive the way, and none is made up") {
  CustomDetector kind;
  kind.name = "badge";
  kind.title = "Badge";
  kind.pattern = "\\d{6}";
  kind.checksum = "luhn";
  kind.words = {"badge*", "carte"};
  kind.confidence = Confidence::high;
  kind.needs_word = true;
  kind.identifies_person = true;
  kind.source = "x.toml, line 3";
  Setup setup;
  setup.engine.detectors.custom_detectors = {kind, kind};
  setup.engine.detectors.custom_detectors[1].words.clear();
  const std::string bytes = pack(setup);
  const auto got = unpack_setup(bytes);
  REQUIRE(got);
  const auto& kinds = got->engine.detectors.custom_detectors;
  REQUIRE(kinds.size() == 2);
  CHECK(kinds[1].words.empty());
  CHECK(kinds[0].name == "badge");
  CHECK(kinds[0].title == "Badge");
  CHECK(kinds[0].pattern == "\\d{6}");
  CHECK(kinds[0].checksum == "luhn");
  CHECK(kinds[0].words == kind.words);
  CHECK(kinds[0].confidence == Confidence::high);
  CHECK(kinds[0].needs_word);
  CHECK(kinds[0].identifies_person);
  CHECK(kinds[0].source == "x.toml, line 3");
  for (std::size_t size = 0; size < bytes.size(); ++size) {
    CHECK_FALSE(unpack_setup(bytes.substr(0, size)));
  }
}

TEST_CASE("setup, jobs and identities survive the way") {
  Setup setup;
  setup.engine.kinds = {"iban"};
  setup.engine.detectors.regions = {"BE", "NL"};
  setup.engine.min_confidence = Confidence::medium;
  setup.key.fill(9);
  setup.limits.max_depth = 3;
  setup.timings = true;
  setup.check = CheckRules{
      Confidence::high, {{"email", Confidence::low}}, {{"docs", {"iban"}, {"*@x.be"}}}, "/r", "/f"};
  const auto got = unpack_setup(pack(setup));
  REQUIRE(got);
  CHECK(got->engine.kinds == setup.engine.kinds);
  CHECK(got->engine.detectors.regions == setup.engine.detectors.regions);
  CHECK(got->engine.min_confidence == Confidence::medium);
  CHECK(got->key == setup.key);
  CHECK(got->limits.max_depth == 3);
  CHECK(got->timings);
  REQUIRE(got->check);
  CHECK(got->check->fails_from == Confidence::high);
  CHECK(got->check->fails_from_of == setup.check->fails_from_of);
  REQUIRE(got->check->allow.size() == 1);
  CHECK(got->check->allow[0].path == "docs");
  CHECK(got->check->allow[0].kinds == std::vector<std::string>{"iban"});
  CHECK(got->check->allow[0].values == std::vector<std::string>{"*@x.be"});
  CHECK(got->check->root == "/r");
  CHECK(got->check->from == "/f");

  StageTimes times{};
  times.back() = std::chrono::nanoseconds(12);
  CHECK(unpack_times(pack(times)) == times);
  CHECK_FALSE(unpack_times(pack(times).substr(1)));

  JobMessage message;
  message.job.id = {77, 0};
  message.job.choice = {1, "tar.gz"};
  message.location = {"/a\nb", {}};
  const auto job = unpack_job(pack(message));
  REQUIRE(job);
  CHECK(job->job.id == FileId{77, 0});
  CHECK(job->job.choice.format == 1);
  CHECK(job->job.choice.type == "tar.gz");
  CHECK(job->location.path == "/a\nb");
  CHECK_FALSE(job->spare_thread);
  message.spare_thread = true;
  CHECK(unpack_job(pack(message))->spare_thread);
  message.job.choice.format = formats().size();
  CHECK_FALSE(unpack_job(pack(message)));

  const auto cells = unpack_cells(pack(CellsMessage{"Blad1", {{2, 3, "a"}, {2, 4, "b"}}}));
  REQUIRE(cells);
  CHECK(cells->sheet == "Blad1");
  REQUIRE(cells->cells.size() == 2);
  CHECK(cells->cells[1].column == 4);
  CHECK(cells->cells[1].text == "b");

  const std::vector<Identity> values = {{0, 1}, {1, 2}};
  const std::string packed = pack_identities({8, 1}, values);
  const auto identities = unpack_identities(packed, 2);
  REQUIRE(identities);
  CHECK(identities->file == FileId{8, 1});
  CHECK(identities->values == values);
  CHECK_FALSE(unpack_identities(packed, 1));
}
