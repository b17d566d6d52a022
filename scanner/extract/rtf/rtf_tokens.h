// The words of rich text, one after the other, straight from the stream (Rich Text Format
// Specification 1.9.1, "Syntax"). Never fails on what it reads: broken words are text. One thread;
// the Source outlives it.
#pragma once

#include <cstdint>
#include <string>
#include <tl/expected.hpp>

#include "scanner/source/source.h"

namespace datakaart {

struct RtfToken {
  enum class Kind : std::uint8_t {
    end,      // of the source
    open,     // {
    close,    // }
    control,  // \name, with `number` where it has one
    symbol,   // \ and one character that is no letter: in `text`
    text      // bytes that stand for themselves, also \'xx
  };
  Kind kind = Kind::end;
  std::string text{};  // the control's name; or the bytes
  bool has_number = false;
  std::int64_t number = 0;
};

class RtfTokens {
 public:
  explicit RtfTokens(Source& source) : source_(source) {}

  // Replaces `token` by the next; at the end by the end, again and again.
  [[nodiscard]] tl::expected<void, Problem> next(RtfToken& token);
  // Appends the bytes that stand raw behind \binN to `out`, as far as there are so many and `most`
  // allows; passes over the others.
  [[nodiscard]] tl::expected<void, Problem> raw(std::uint64_t count, std::uint64_t most,
                                                std::string& out);

 private:
  static constexpr int k_end = -1;
  int peek();
  int take();
  void take_control(RtfToken& token);
  void take_hex(RtfToken& token);
  void take_text(RtfToken& token);

  Source& source_;
  std::string block_;
  std::size_t used_ = 0;
  bool at_end_ = false;
  tl::expected<void, Problem> status_;
};

}  // namespace datakaart
