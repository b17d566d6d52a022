#include <catch2/catch.hpp>

#include "scanner/extract/extractors.h"
#include "scanner/extract/mail/mailbox.h"
#include "tests/scanner/support.h"

namespace datakaart {
namespace {

Reading read_mailbox(std::string bytes, std::string name = "Inbox", const Limits& limits = {}) {
  return read_bytes(mailbox_extractor(), std::move(name), std::move(bytes), limits);
}

// Gives no more than a few bytes at a time, so that lines are cut everywhere.
class Trickle final : public Source {
 public:
  explicit Trickle(std::string bytes) : Source({"a", {}}), bytes_(std::move(bytes)) {}

 protected:
  tl::expected<std::size_t, Problem> do_read(char* to, std::size_t size) override {
    const std::size_t count = std::min({size, std::size_t{7}, bytes_.size() - at_});
    bytes_.copy(to, count, at_);
    at_ += count;
    return count;
  }

 private:
  std::string bytes_;
  std::size_t at_ = 0;
};

}  // namespace

TEST_CASE("A mailbox is its messages, each a member by its subject and day") {
  const Reading reading = read_mailbox(
      "From jan@zonnewende.be Tue Mar 12 10:00:00 2024\r\n"
      "From: jan@zonnewende.be\r\nSubject: Offerte\r\nDate: Tue, 12 Mar 2024 10:00:00 +0100\r\n\r\n"
      "From hier schrijf ik om 10:30 niet verder.\r\n>From mij\r\n>>From jou\r\n\r\n"
      "From - Tue Mar 12 11:00:00 2024\r\nFrom: an@zonnewende.be\r\nTo: x@y.be\r\n\r\nDag\r\n\r\n");
  REQUIRE(reading.ended);
  CHECK(reading.type == "mbox");
  const auto& messages = reading.sink.children;
  REQUIRE(messages.size() == 2);
  CHECK(messages[0].name == "Offerte (2024-03-12).eml");
  CHECK(messages[0].bytes.find("From mij\r\n>From jou\r\n") != std::string::npos);
  CHECK(messages[1].name == "message-2.eml");
  CHECK(messages[1].bytes == "From: an@zonnewende.be\r\nTo: x@y.be\r\n\r\nDag\r\n\r\n");
}

TEST_CASE("Lines that only begin as a separator part no messages") {
  const Reading reading = read_mailbox(
      "From a@b.be Tue Mar 12 10:00:00 2024\nFrom: a@b.be\n\nDag\nFrom a@b.be Tue Mar 12 10:00:00 "
      "2024\n\nFrom what I hear this goes on.\n");
  REQUIRE(reading.ended);
  CHECK(reading.sink.children.size() == 1);
}

TEST_CASE("Messages of MMDF stand between four bytes 1") {
  const Reading reading = read_mailbox(
      "\1\1\1\1\nFrom: a@b.be\nTo: c@d.be\nSubject: e\n\nDag\n\1\1\1\1\n\1\1\1\1\nFrom: "
      "e@f.be\n\nx\n"
      "\1\1\1\1\n");
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.children.size() == 2);
  CHECK(reading.sink.children[1].bytes == "From: e@f.be\n\nx\n");
}

TEST_CASE("A message that is too large costs itself") {
  Limits limits;
  limits.max_buffered = 1000;
  const std::string separator = "From a@b.be Tue Mar 12 10:00:00 2024\n";
  const Reading reading =
      read_mailbox(separator + "From: a@b.be\n\n" + std::string(3'000'000, 'x') + "\n\n" +
                       separator + "From: c@d.be\n\nDag\n",
                   "Inbox", limits);
  REQUIRE(reading.ended);
  REQUIRE(reading.sink.unreadable.size() == 1);
  CHECK(reading.sink.unreadable[0].reason == Reason::limit_buffered);
  REQUIRE(reading.sink.children.size() == 1);
  CHECK(reading.sink.children[0].bytes == "From: c@d.be\n\nDag\n");
}

TEST_CASE("Where a block ends does not matter") {
  Trickle source(
      "From a@b.be Tue Mar 12 10:00:00 2024\nFrom: a@b.be\n\nDag\n\nFrom a@b.be Tue Mar 12 "
      "10:00:00 "
      "2024\nFrom: c@d.be\n\nNog een");
  MailboxReader reader(source, 1000);
  const auto first = reader.next();
  REQUIRE((first && *first));
  CHECK((*first)->bytes == "From: a@b.be\n\nDag\n\n");
  const auto second = reader.next();
  REQUIRE((second && *second));
  CHECK((*second)->bytes == "From: c@d.be\n\nNog een");
  const auto third = reader.next();
  REQUIRE(third);
  CHECK_FALSE(*third);
}

}  // namespace datakaart
