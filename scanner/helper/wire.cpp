#include "scanner/helper/wire.h"

#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

namespace datakaart {
namespace {

// In a frame's type: a descriptor comes with it. Bytes of several frames may be received together.
constexpr int k_with_descriptor = 0x80;
constexpr std::size_t k_max_frame = std::size_t{64} << 20;

// A message header with room for one descriptor beside it.
struct DescriptorMessage {
  DescriptorMessage(char* data, std::size_t size) {
    part.iov_base = data;
    part.iov_len = size;
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    header.msg_control = control.data();
    header.msg_controllen = control.size();
  }
  msghdr header{};
  iovec part{};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
};

bool send_all(int socket, const char* data, std::size_t size) {
  while (size > 0) {
    const ssize_t sent = ::send(socket, data, size, MSG_NOSIGNAL);
    if (sent < 0 && errno == EINTR) continue;
    if (sent <= 0) return false;
    data += sent;
    size -= static_cast<std::size_t>(sent);
  }
  return true;
}

bool send_descriptor(int socket, char* data, std::size_t size, int fd) {
  DescriptorMessage message(data, size);
  cmsghdr* control = CMSG_FIRSTHDR(&message.header);
  control->cmsg_level = SOL_SOCKET;
  control->cmsg_type = SCM_RIGHTS;
  control->cmsg_len = CMSG_LEN(sizeof(int));
  std::memcpy(CMSG_DATA(control), &fd, sizeof fd);
  ssize_t sent = 0;
  do {
    sent = sendmsg(socket, &message.header, MSG_NOSIGNAL);
  } while (sent < 0 && errno == EINTR);
  if (sent <= 0) return false;
  const auto done = static_cast<std::size_t>(sent);
  return send_all(socket, data + done, size - done);
}

}  // namespace

Packer& Packer::number(std::uint64_t value) {
  std::array<char, sizeof value> raw{};
  std::memcpy(raw.data(), &value, sizeof value);
  bytes_.append(raw.data(), raw.size());
  return *this;
}

Packer& Packer::text(std::string_view bytes) {
  number(bytes.size());
  bytes_.append(bytes);
  return *this;
}

Packer& Packer::texts(const std::vector<std::string>& list) {
  number(list.size());
  for (const std::string& one : list) text(one);
  return *this;
}

std::uint64_t Unpacker::number() {
  std::uint64_t value = 0;
  if (!ok_ || bytes_.size() < sizeof value) {
    ok_ = false;
    return 0;
  }
  std::memcpy(&value, bytes_.data(), sizeof value);
  bytes_.remove_prefix(sizeof value);
  return value;
}

std::uint64_t Unpacker::number_below(std::uint64_t bound) {
  const std::uint64_t value = number();
  if (value < bound) return value;
  ok_ = false;
  return 0;
}

std::string Unpacker::text() {
  const std::uint64_t size = number();
  if (!ok_ || size > bytes_.size()) {
    ok_ = false;
    return {};
  }
  std::string result(bytes_.substr(0, size));
  bytes_.remove_prefix(size);
  return result;
}

std::vector<std::string> Unpacker::texts() {
  std::vector<std::string> list(count(sizeof(std::uint64_t)));
  for (std::string& one : list) one = text();
  return list;
}

std::size_t Unpacker::count(std::size_t item_size) {
  const std::uint64_t value = number();
  if (ok_ && value <= bytes_.size() / item_size) return value;
  ok_ = false;
  return 0;
}

Connection::~Connection() {
  for (const int fd : fds_) close(fd);
  if (fd_ >= 0) close(fd_);
}

Connection::Connection(Connection&& other) noexcept
    : fd_(std::exchange(other.fd_, -1)),
      out_(std::move(other.out_)),
      in_(std::move(other.in_)),
      in_at_(std::exchange(other.in_at_, 0)),
      fds_(std::exchange(other.fds_, {})) {}

void Connection::queue(char type, std::string_view payload) {
  out_ += Packer().number(payload.size()).bytes();
  out_ += type;
  out_ += payload;
}

bool Connection::send(char type, std::string_view payload, int fd) {
  queue(fd < 0 ? type : static_cast<char>(type | k_with_descriptor), payload);
  const bool sent = fd < 0 ? send_all(fd_, out_.data(), out_.size())
                           : send_descriptor(fd_, out_.data(), out_.size(), fd);
  out_.clear();
  return sent;
}

Connection::Wait Connection::wait(std::chrono::milliseconds timeout) const {
  if (in_at_ < in_.size()) return Wait::ready;
  pollfd watched{fd_, POLLIN, 0};
  const int ready = poll(&watched, 1, static_cast<int>(timeout.count()));
  if (ready == 0 || (ready < 0 && errno == EINTR)) return Wait::timeout;
  if (ready < 0) return Wait::closed;
  return (watched.revents & POLLIN) != 0 ? Wait::ready : Wait::closed;
}

// Takes in what is there, at least a byte.
bool Connection::fill() {
  constexpr std::size_t k_most = 64 * 1024;
  in_.resize(k_most);
  in_at_ = 0;
  DescriptorMessage message(in_.data(), in_.size());
  ssize_t got = 0;
  do {
    got = recvmsg(fd_, &message.header, MSG_CMSG_CLOEXEC);
  } while (got < 0 && errno == EINTR);
  for (cmsghdr* c = CMSG_FIRSTHDR(&message.header); got > 0 && c != nullptr;
       c = CMSG_NXTHDR(&message.header, c)) {
    if (c->cmsg_level != SOL_SOCKET || c->cmsg_type != SCM_RIGHTS) continue;
    int fd = -1;
    std::memcpy(&fd, CMSG_DATA(c), sizeof fd);
    fds_.push_back(fd);
  }
  in_.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
  return got > 0;
}

bool Connection::receive_exactly(char* to, std::size_t size) {
  while (size > 0) {
    if (in_at_ == in_.size() && !fill()) return false;
    const std::size_t count = std::min(size, in_.size() - in_at_);
    std::memcpy(to, in_.data() + in_at_, count);
    in_at_ += count;
    to += count;
    size -= count;
  }
  return true;
}

std::optional<Frame> Connection::receive() {
  std::array<char, sizeof(std::uint64_t) + 1> head{};
  if (!receive_exactly(head.data(), head.size())) return std::nullopt;
  const std::uint64_t size = Unpacker({head.data(), head.size()}).number();
  if (size > k_max_frame) return std::nullopt;
  Frame frame;
  frame.type = static_cast<char>(head.back() & ~k_with_descriptor);
  frame.payload.resize(size);
  if (!receive_exactly(frame.payload.data(), frame.payload.size())) return std::nullopt;
  if ((head.back() & k_with_descriptor) != 0 && !fds_.empty()) {
    frame.fd = fds_.front();
    fds_.pop_front();
  }
  return frame;
}

}  // namespace datakaart
