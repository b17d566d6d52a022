#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <catch2/catch.hpp>
#include <thread>

#include "scanner/helper/wire.h"

using namespace datakaart;

namespace {

struct Pair {
  Pair() : ends(make()), one(ends[0]), other(ends[1]) {}
  static std::array<int, 2> make() {
    std::array<int, 2> ends{};
    REQUIRE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) == 0);
    return ends;
  }
  std::array<int, 2> ends;
  Connection one;
  Connection other;
};

}  // namespace

TEST_CASE("what was packed comes out again, and no more") {
  const std::string bytes = Packer().number(7).text("a\0b").text("").number(~0ULL).bytes();
  Unpacker in(bytes);
  CHECK(in.number() == 7);
  CHECK(in.text() == "a");
  CHECK(in.text().empty());
  CHECK(in.number() == ~0ULL);
  CHECK(in.at_end());
  CHECK(in.number() == 0);
  CHECK_FALSE(in.ok());
}

TEST_CASE("lengths and counts beyond the message make it invalid") {
  const std::string cut = Packer().number(1000).bytes() + "abc";
  Unpacker text(cut);
  CHECK(text.text().empty());
  CHECK_FALSE(text.ok());
  const std::string huge = Packer().number(~0ULL).bytes();
  Unpacker count(huge);
  CHECK(count.count(8) == 0);
  CHECK_FALSE(count.ok());
  Unpacker bound(huge);
  CHECK(bound.number_below(5) == 0);
  CHECK_FALSE(bound.ok());
}

TEST_CASE("frames of any size arrive whole") {
  Pair pair;
  const std::string large(5'000'000, 'x');
  std::thread sender([&] {
    pair.one.send('A', "");
    pair.one.send('B', large);
  });
  auto first = pair.other.receive();
  REQUIRE(first);
  CHECK(first->type == 'A');
  CHECK(first->payload.empty());
  auto second = pair.other.receive();
  REQUIRE(second);
  CHECK(second->payload == large);
  sender.join();
}

TEST_CASE("a descriptor travels with its frame") {
  Pair pair;
  const int fd = open("/dev/null", O_RDONLY | O_CLOEXEC);
  REQUIRE(pair.one.send('J', "job", fd));
  close(fd);
  const auto frame = pair.other.receive();
  REQUIRE(frame);
  CHECK(frame->payload == "job");
  REQUIRE(frame->fd >= 0);
  CHECK((fcntl(frame->fd, F_GETFD) & FD_CLOEXEC) != 0);
  close(frame->fd);
}

TEST_CASE("a peer that is gone is told, not waited for") {
  std::array<int, 2> ends = Pair::make();
  Connection one(ends[0]);
  close(ends[1]);
  CHECK_FALSE(one.send('A', "x"));
  CHECK_FALSE(one.receive());
}

TEST_CASE("a frame that claims to be endless is refused") {
  std::array<int, 2> ends = Pair::make();
  Connection other(ends[1]);
  const std::string head = Packer().number(~0ULL).bytes() + "A";
  REQUIRE(write(ends[0], head.data(), head.size()) == static_cast<ssize_t>(head.size()));
  CHECK_FALSE(other.receive());
  close(ends[0]);
}
