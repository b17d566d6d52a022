// What the XML handlers of office documents have in common. Each handler reads one part, on one
// thread, and pushes to a sink that must outlive it.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "scanner/extract/office/xml_reader.h"

namespace datakaart {

// Keeps the first Problem that the sink gave back, so that the parsing ends with it.
class PartHandler : public XmlHandler {
 public:
  tl::expected<void, Problem> status() const override { return status_; }

 protected:
  bool going() const { return status_.has_value(); }
  void keep(tl::expected<void, Problem> done) {
    if (status_ && !done) status_ = std::move(done);
  }

 private:
  tl::expected<void, Problem> status_;
};

// Counts elements to know when the one that opened something ends. `inside` is true from enter()
// until leave() was called for the same element.
class Subtree {
 public:
  bool inside() const { return depth_ > 0; }
  void enter() { ++depth_; }
  void leave() { --depth_; }

 private:
  std::uint32_t depth_ = 0;
};

// Passes events on, but of each mc:AlternateContent only the first choice: the others say the same
// for other programs.
class FirstAlternative final : public XmlHandler {
 public:
  explicit FirstAlternative(XmlHandler& next) : next_(next) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    if (dropped_.inside()) return dropped_.enter();
    if (name == "AlternateContent") chosen_ = false;
    if (name == "Choice" || name == "Fallback") {
      if (chosen_) return dropped_.enter();
      if (name == "Choice") chosen_ = true;
    }
    next_.start(name, attributes);
  }
  void end(std::string_view name) override {
    if (dropped_.inside()) return dropped_.leave();
    // What encloses this one has made its choice already: this one stands inside it.
    if (name == "AlternateContent") chosen_ = true;
    next_.end(name);
  }
  void text(std::string_view utf8) override {
    if (!dropped_.inside()) next_.text(utf8);
  }
  tl::expected<void, Problem> status() const override { return next_.status(); }

 private:
  XmlHandler& next_;
  Subtree dropped_;
  bool chosen_ = false;
};

// The number that `digits` writes; 0 where it writes none. Large ones stop at 4,294,967,295.
std::uint32_t count_of(std::string_view digits);

// "mailto:jan%40x.be?subject=a" -> "jan@x.be": what a link's target says to a reader. Other
// targets stay as they are, but for percent signs undone.
std::string readable_target(std::string_view target);

}  // namespace datakaart
