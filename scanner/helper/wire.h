// Messages between the scanning process and its helpers: length-prefixed frames over a Unix socket,
// one of them with a file descriptor. What comes from a helper is untrusted: reading never goes
// past a frame, and a value that cannot be makes the whole message invalid. One thread per
// Connection.
#pragma once

#include <chrono>
#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

class Packer {
 public:
  Packer& number(std::uint64_t value);
  Packer& text(std::string_view bytes);
  Packer& texts(const std::vector<std::string>& list);
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// Reads what a Packer wrote. After a read beyond the end or an impossible value, ok() is false and
// all further values are empty.
class Unpacker {
 public:
  explicit Unpacker(std::string_view bytes) : bytes_(bytes) {}
  std::uint64_t number();
  // A number that must be below `bound`.
  std::uint64_t number_below(std::uint64_t bound);
  std::string text();
  std::vector<std::string> texts();
  // A count of items of which each takes at least `item_size` bytes.
  std::size_t count(std::size_t item_size);
  // What was read cannot be, for a reason that only the caller knows.
  void fail() { ok_ = false; }
  bool ok() const { return ok_; }
  bool at_end() const { return ok_ && bytes_.empty(); }

 private:
  std::string_view bytes_;
  bool ok_ = true;
};

// The value, where all of the message was read and could be.
template <typename T>
std::optional<T> whole(const Unpacker& in, T value) {
  if (!in.at_end()) return std::nullopt;
  return value;
}

// A frame as received: a type byte, a payload, and perhaps a descriptor, which the receiver owns.
struct Frame {
  char type = 0;
  std::string payload;
  int fd = -1;
};

// One end of a socket pair; owns the descriptor.
class Connection {
 public:
  explicit Connection(int fd) : fd_(fd) {}
  ~Connection();
  Connection(Connection&& other) noexcept;
  Connection& operator=(Connection&&) = delete;

  // Sends it with all that was queued. False when the other end is gone.
  bool send(char type, std::string_view payload, int fd = -1);
  // Keeps it for the next send, so that frames go together.
  void queue(char type, std::string_view payload);
  enum class Wait : std::uint8_t { ready, timeout, closed };
  // Waits until something can be received, unless it has been already.
  Wait wait(std::chrono::milliseconds timeout) const;
  // Blocks; nothing when the other end is gone or sent a frame of more than 64 MiB.
  std::optional<Frame> receive();

 private:
  bool receive_exactly(char* to, std::size_t size);
  bool fill();
  int fd_;
  std::string out_;  // queued
  std::string in_;   // received beyond what was asked for, from in_at_ on
  std::size_t in_at_ = 0;
  std::deque<int> fds_;  // received with frames that are still to be read
};

}  // namespace datakaart
