#include <algorithm>
#include <string>
#include <vector>

#include "scanner/extract/text/records.h"
#include "scanner/extract/text/unescape.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_name = 100;
constexpr std::size_t k_most_levels = 10'000;

// No parser: tags are told from text, and names from tags. Entities beyond the five of XML itself
// are not expanded, so none can grow.
class XmlRecords final : public RecordReader {
 public:
  explicit XmlRecords(TextWriter& writer) : writer_(writer), unescaper_(make_xml_unescaper()) {}

  tl::expected<void, Problem> take(std::string_view text) override {
    while (!text.empty()) {
      text.remove_prefix(in_tag_ ? take_tag(text) : take_text(text));
      if (!written_) return tl::unexpected(written_.error());
    }
    return {};
  }

  tl::expected<void, Problem> finish() override {
    writer_.end_cell();
    return written_;
  }

 private:
  struct Level {
    std::string name;
    std::uint32_t row;
  };

  void write(std::string_view text) {
    if (written_) written_ = writer_.write(text);
  }

  std::size_t take_text(std::string_view text) {
    const std::size_t at = std::min(text.find('<'), text.size());
    scratch_.clear();
    unescaper_->apply(text.substr(0, at), scratch_);
    if (at < text.size()) unescaper_->finish(scratch_);
    write(scratch_);
    if (at == text.size()) return at;
    writer_.end_cell();
    write("<");
    in_tag_ = true;
    tag_.clear();
    return at + 1;
  }

  std::size_t take_tag(std::string_view text) {
    const std::size_t at = std::min(text.find('>'), text.size());
    if (tag_.size() < k_longest_name) {
      tag_.append(text.substr(0, std::min(at, k_longest_name - tag_.size())));
    }
    if (at > 0) last_ = text[at - 1];
    write(text.substr(0, std::min(at + 1, text.size())));
    if (at == text.size()) return at;
    in_tag_ = false;
    end_tag();
    return at + 1;
  }

  // "<![CDATA[" begins text that ends in "]]>"; its end is a tag like others here.
  void end_tag() {
    if (tag_.empty() || tag_[0] == '?' || tag_[0] == '!') return;
    if (tag_[0] == '/') {
      if (!levels_.empty()) levels_.pop_back();
      return;
    }
    std::string name = tag_.substr(0, tag_.find_first_of(" \t\r\n/"));
    name.erase(0, name.find(':') + 1);  // without its prefix, if there is one
    if (last_ == '/') return;
    if (levels_.size() >= k_most_levels) levels_.clear();
    const std::uint32_t row = levels_.empty() ? 0 : levels_.back().row;
    levels_.push_back({name, ++rows_});
    writer_.begin_cell(levels_.back().name, row);
  }

  TextWriter& writer_;
  std::unique_ptr<Unescaper> unescaper_;
  tl::expected<void, Problem> written_;
  bool in_tag_ = false;
  char last_ = ' ';
  std::string tag_;
  std::string scratch_;
  std::vector<Level> levels_;
  std::uint32_t rows_ = 0;
};

}  // namespace

std::unique_ptr<RecordReader> make_xml_records(TextWriter& writer) {
  return std::make_unique<XmlRecords>(writer);
}

}  // namespace datakaart
