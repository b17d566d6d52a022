// Parts a mailbox into its messages while it is read, one in memory at a time: the variants of mbox
// (RFC 4155; qmail's mbox(5) on what is quoted) and MMDF. One thread; the Source outlives it.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "scanner/model/outcome.h"
#include "scanner/source/source.h"

namespace datakaart {

class MailboxReader {
 public:
  struct Message {
    std::string bytes;       // without the line that parts it from the one before
    bool too_large = false;  // more than the limit; the bytes are its beginning
  };

  MailboxReader(Source& source, std::uint64_t most_bytes) : source_(source), most_(most_bytes) {}

  // The next message; nothing at the end.
  [[nodiscard]] tl::expected<std::optional<Message>, Problem> next();

 private:
  [[nodiscard]] tl::expected<bool, Problem> next_line();
  bool parts_messages() const;

  Source& source_;
  std::uint64_t most_;
  std::string block_;
  std::size_t used_ = 0;     // of the block
  std::string line_;         // with its line feed
  bool in_line_ = false;     // line_ goes on where an earlier, overlong piece of it ended
  bool after_blank_ = true;  // the line before was blank: a message may begin
  bool at_end_ = false;
};

}  // namespace datakaart
