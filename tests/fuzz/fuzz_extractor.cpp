// Any bytes given to one extractor, whatever it would accept: what it hands on is valid and lies
// where it says. Built once for each extractor: EXTRACTOR is its factory, NAME the file's name.
#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include "base/utf8.h"
#include "reports/texts/place_words.h"
#include "scanner/examine/place_map.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/formats.h"
#include "tests/fuzz/package.h"

namespace datakaart {
namespace {

// Ends the program where a fragment breaks its contract.
class StrictSink final : public Sink {
 public:
  explicit StrictSink(Budget& budget) : budget_(budget) {}

  tl::expected<void, Problem> fragment(const Fragment& fragment) override {
    const std::string_view bytes = fragment.text.bytes;
    require(is_valid_utf8(bytes) && fragment.lead + fragment.margin <= bytes.size());
    PlaceMap places(fragment);
    std::size_t end = 0;
    for (const Cell& cell : fragment.text.cells) {
      require(end <= cell.begin && cell.begin <= cell.end && cell.end <= bytes.size());
      end = cell.end;
      static_cast<void>(place_words(places.at(cell.begin), Language::en));
    }
    if (fragment.text.cells.empty() && !bytes.empty()) {
      static_cast<void>(place_words(places.at(bytes.size() - 1), Language::en));
    }
    return budget_.check();
  }
  tl::expected<void, Problem> child(Source& member) override {
    require(member.location().is_member());
    static_cast<void>(member.whole(budget_.limits().max_buffered));
    return budget_.check();
  }
  tl::expected<void, Problem> unreadable_child(const Location&, Problem why) override {
    require(why.reason != Reason::none);
    return budget_.check();
  }
  void partial(Problem why) override { require(why.reason != Reason::none); }
  Budget& budget() override { return budget_; }

 private:
  static void require(bool holds) {
    if (!holds) std::abort();
  }
  Budget& budget_;
};

}  // namespace
}  // namespace datakaart

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace datakaart;
  Limits limits;
  limits.max_expanded = 16 << 20;
  limits.max_buffered = 8 << 20;
  limits.max_members = 200;
  limits.max_pages = 20;
  limits.max_time = 20;
  const auto source =
      make_memory_source({NAME, {}}, fuzz::package_of({reinterpret_cast<const char*>(data), size}));
  Budget budget(limits, size);
  StrictSink sink(budget);
  const Choice choice = choose_format(make_probe(*source->head(), NAME));
  static_cast<void>(EXTRACTOR().extract(*source, choice.type, sink));
  return 0;
}
