// A mail as GMime reads it: its header decoded (RFC 2047), its parts as a tree (RFC 2045), the
// bytes of each without their transfer encoding. The one place that includes gmime. One thread; a
// MimeEntity borrows from its MimeMessage.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/model/limits.h"
#include "scanner/source/source.h"

namespace datakaart {

// One of those that a field of the header names.
struct MimeAddress {
  std::string name;     // that is shown for it; may be empty
  std::string address;  // "jan@zonnewende.be"; not always one
};

struct MimeField {
  std::string name;                         // as written: "From"
  std::string value;                        // decoded, in one line; valid UTF-8
  std::vector<MimeAddress> addresses = {};  // of a field that holds some
};

class MimeEntity {
 public:
  enum class Kind : std::uint8_t { part, multipart, message };

  explicit MimeEntity(void* object) : object_(object) {}

  Kind kind() const;
  // "text/html", in small letters.
  std::string type() const;
  // Of the Content-Type; empty where there is none.
  std::string parameter(const char* name) const;
  // By which its author calls it; empty where it has none. Valid UTF-8.
  std::string file_name() const;
  bool is_attachment() const;
  std::string content_id() const;

  // Of a multipart.
  std::size_t size() const;
  MimeEntity operator[](std::size_t i) const;

  // Of a part: its bytes without their transfer encoding, each counted against the budget.
  // limit_buffered where there are more than `limit`.
  tl::expected<std::string, Problem> content(Budget& budget, std::uint64_t limit) const;
  // The same as a stream; valid as long as the message.
  std::unique_ptr<Source> open(Location location, Budget& budget) const;
  // Of a message inside the mail: all of it, as it was sent.
  std::string message_bytes() const;

 private:
  void* object_;  // a GMimeObject
};

class MimeMessage {
 public:
  // Reads what there is: of broken mails as much as can be made out.
  explicit MimeMessage(std::string_view bytes);
  MimeMessage(MimeMessage&&) noexcept;
  MimeMessage& operator=(MimeMessage&&) noexcept;
  ~MimeMessage();

  // In the order in which they stand.
  const std::vector<MimeField>& header() const;
  // Of the first field of that name, in small letters; empty where there is none.
  std::string_view field(std::string_view name) const;
  // Seconds since 1970 by its own field; 0 where it has none.
  std::int64_t date() const;
  // What the mail consists of; nothing where it is a header alone.
  std::optional<MimeEntity> root() const;

 private:
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

}  // namespace datakaart
