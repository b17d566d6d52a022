// A mail often says the same twice, as a page and as plain text: what the second rendering says
// beyond the first is found line by line. One thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_set>

#include "scanner/extract/extractor.h"

namespace datakaart {

// The words of what was rendered so far, as hashes.
class RenderedWords {
 public:
  void add(std::string_view text);
  bool empty() const { return words_.empty(); }
  // The text without the lines whose words were all rendered before; these are blank. Nothing where
  // no line is left.
  std::string new_lines(std::string_view text) const;

 private:
  bool has_all(std::string_view line) const;

  std::unordered_set<std::size_t> words_;
};

// Hands all on and remembers the words of what it hands on. Both outlive it.
class RenderingSink final : public Sink {
 public:
  RenderingSink(Sink& sink, RenderedWords& words) : sink_(sink), words_(words) {}

  tl::expected<void, Problem> fragment(const Fragment& fragment) override {
    words_.add(fragment.text.bytes);
    return sink_.fragment(fragment);
  }
  tl::expected<void, Problem> child(Source& member) override { return sink_.child(member); }
  tl::expected<void, Problem> unreadable_child(const Location& location, Problem why) override {
    return sink_.unreadable_child(location, std::move(why));
  }
  void partial(Problem why) override { sink_.partial(std::move(why)); }
  Budget& budget() override { return sink_.budget(); }
  bool keeps_line_breaks() const override { return sink_.keeps_line_breaks(); }

 private:
  Sink& sink_;
  RenderedWords& words_;
};

}  // namespace datakaart
