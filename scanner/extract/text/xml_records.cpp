#include <algorithm>
#include <charconv>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/characters.h"
#include "base/folding.h"
#include "detectors/engine/label.h"
#include "scanner/extract/text/record_names.h"
#include "scanner/extract/text/records.h"
#include "scanner/extract/text/unescape.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest_element = 100;
constexpr std::size_t k_longest_tag = 64 * 1024;
constexpr std::size_t k_most_open = 10'000;
constexpr std::size_t k_most_attributes = 100;
constexpr std::uint32_t k_most_sheet_columns = 16'384;
constexpr std::size_t k_most_labels = 4'096;  // that are remembered

struct Attribute {
  std::string_view name;  // without its prefix
  std::size_t begin = 0;  // of the value in the tag
  std::size_t end = 0;
};

std::string_view without_prefix(std::string_view name) { return name.substr(name.find(':') + 1); }

// The attributes in a tag's text, as far as it is written by the rules.
std::vector<Attribute> attributes_of(std::string_view tag) {
  std::vector<Attribute> attributes;
  std::size_t at = tag.find_first_of(" \t\r\n");
  while (at < tag.size() && attributes.size() < k_most_attributes) {
    const std::size_t name = tag.find_first_not_of(" \t\r\n", at);
    const std::size_t equals = std::min(tag.find('=', at), tag.size());
    if (name >= equals) break;
    const std::size_t open = tag.find_first_not_of(" \t\r\n", equals + 1);
    if (open == std::string_view::npos || (tag[open] != '"' && tag[open] != '\'')) break;
    const std::size_t close = tag.find(tag[open], open + 1);
    if (close == std::string_view::npos) break;
    std::string_view found = tag.substr(name, equals - name);
    found = found.substr(0, found.find_first_of(" \t\r\n"));
    attributes.push_back({found.substr(0, k_longest_element), open + 1, close});
    at = close + 1;
  }
  return attributes;
}

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
    if (in_tag_) write(tag_);
    writer_.end_cell();
    return written_;
  }

 private:
  struct Level {
    std::string name = {};
    std::uint32_t row = 0;       // of the values in it
    std::string label = {};      // that an attribute or an element before it gives to its value
    std::string last_part = {};  // the name of the last element in it that belongs to its record
    std::string last_text = {};  // of a <key> in it: the label of what follows
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
    if (text_.size() < k_longest_element) text_ += scratch_;
    if (at == text.size()) return at;
    writer_.end_cell();
    in_tag_ = true;
    tag_ = "<";
    return at + 1;
  }

  // The whole tag is known before it is written; an endless one is written as it comes.
  std::size_t take_tag(std::string_view text) {
    const std::size_t at = std::min(text.find('>'), text.size());
    const std::size_t used = std::min(at + 1, text.size());
    tag_.append(text.substr(0, used));
    if (at == text.size()) {
      if (tag_.size() > k_longest_tag) {
        write(tag_);
        tag_ = "<!";  // what follows is no tag that could be read
      }
      return at;
    }
    in_tag_ = false;
    end_tag();
    return used;
  }

  // "<![CDATA[" begins text that ends in "]]>"; its end is a tag like others here.
  void end_tag() {
    if (tag_.size() < 3 || tag_[1] == '?' || tag_[1] == '!') return write(tag_);
    if (tag_[1] == '/') {
      write(tag_);
      return close();
    }
    open();
  }

  void open() {
    const std::string_view tag = std::string_view(tag_).substr(1, tag_.size() - 2);
    const std::size_t name_end = std::min(tag.find_first_of(" \t\r\n/"), tag.size());
    const std::string name(without_prefix(tag.substr(0, std::min(name_end, k_longest_element))));
    const bool empty = tag.ends_with('/');
    const auto attributes = attributes_of(tag);
    if (levels_.size() >= k_most_open) levels_.clear();
    const std::uint32_t outer = levels_.empty() ? 0 : levels_.back().row;
    Level level{name, joins(name) ? outer : ++rows_};
    level.label = label_of(tag, attributes);
    text_.clear();
    // The attributes of an element that holds others are fields of its record; of one that holds
    // a text they say something of that.
    write_tag(attributes, level);
    if (empty) return;
    begin_value(level, attributes, outer);
    levels_.push_back(std::move(level));
  }

  void write_tag(const std::vector<Attribute>& attributes, const Level& level) {
    if (attributes.empty() || !level.label.empty() || sheet_depth_ > 0) return write(tag_);
    std::size_t from = 0;
    for (const Attribute& attribute : attributes) {
      const std::size_t begin = attribute.begin + 1;  // behind the "<"
      const std::size_t end = attribute.end + 1;
      write(std::string_view(tag_).substr(from, begin - from));
      const std::string_view name = without_prefix(attribute.name);
      if (!attribute.name.starts_with("xmlns")) writer_.begin_cell(name, level.row);
      scratch_.clear();
      unescaper_->apply(std::string_view(tag_).substr(begin, end - begin), scratch_);
      unescaper_->finish(scratch_);
      write(scratch_);
      writer_.end_cell();
      from = end;
    }
    write(std::string_view(tag_).substr(from));
  }

  // The label that an attribute gives to the text or the values inside: <field name="Gsm">.
  std::string label_of(std::string_view tag, const std::vector<Attribute>& attributes) {
    for (const Attribute& attribute : attributes) {
      if (!names_label(lower_case(without_prefix(attribute.name)))) continue;
      const std::string_view label =
          label_in(tag.substr(attribute.begin, attribute.end - attribute.begin));
      if (label.size() <= k_longest_element && is_known_label(label)) {
        return std::string(label);
      }
    }
    return {};
  }

  // Names come again and again, and a look at one takes long.
  bool is_known_label(std::string_view label) {
    if (std::any_of(label.begin(), label.end(), is_digit)) return false;
    if (labels_.size() >= k_most_labels) labels_.clear();
    const auto [known, is_new] = labels_.try_emplace(std::string(label), false);
    if (is_new) known->second = label_fit(label) == LabelFit::whole;
    return known->second;
  }

  void begin_value(Level& level, const std::vector<Attribute>& attributes, std::uint32_t outer) {
    if (level.name == "Table" && !levels_.empty() && levels_.back().name == "Worksheet") {
      ++sheet_depth_;
      writer_.begin_table();
      return;
    }
    if (sheet_depth_ > 0) return begin_in_sheet(level, attributes);
    if (!level.label.empty()) {
      level.row = outer;
      writer_.begin_cell(level.label, outer);
      return;
    }
    if (levels_.empty()) return writer_.begin_cell(level.name, outer);
    Level& holder = levels_.back();
    if (level.name == "key") return;  // what a property list calls its labels
    if (!holder.last_text.empty()) {
      writer_.begin_cell(holder.last_text, holder.row);
      holder.last_text.clear();
    } else if (!holder.label.empty() && says_nothing(lower_case(level.name))) {
      writer_.begin_cell(holder.label, outer);
    } else {
      writer_.begin_cell(header_of(holder.name, level.name), outer);
    }
  }

  // SpreadsheetML of Excel 2003: rows and cells may say which they are.
  void begin_in_sheet(Level& level, const std::vector<Attribute>& attributes) {
    Level& holder = levels_.back();
    if (level.name == "Row" || level.name == "Cell") {
      std::uint32_t& next = level.name == "Row" ? sheet_row_ : sheet_column_;
      for (const Attribute& attribute : attributes) {
        if (without_prefix(attribute.name) != "Index") continue;
        std::uint32_t index = 0;
        const std::string_view value =
            std::string_view(tag_).substr(attribute.begin + 1, attribute.end - attribute.begin);
        std::from_chars(value.data(), value.data() + value.size(), index);
        if (index > 0) next = index - 1;
      }
      if (level.name == "Row") sheet_column_ = 0;
    } else if (level.name == "Data" && holder.name == "Cell" &&
               sheet_column_ < k_most_sheet_columns) {
      writer_.begin_cell_at(sheet_row_, sheet_column_, HeaderMark::no);
    }
  }

  void close() {
    if (levels_.empty()) return;
    const std::string name = std::move(levels_.back().name);
    levels_.pop_back();
    if (name == "key" && !levels_.empty()) levels_.back().last_text = std::move(text_);
    text_.clear();
    if (sheet_depth_ == 0) return;
    if (name == "Row") {
      ++sheet_row_;
    } else if (name == "Cell") {
      ++sheet_column_;
    } else if (name == "Table") {
      writer_.end_table();
      --sheet_depth_;
      sheet_row_ = 0;
    }
  }

  // Whether an element belongs to the record around it; of several with one name only the first.
  bool joins(const std::string& name) {
    if (name != last_asked_) {
      last_asked_ = name;
      last_answer_ = names_part_of_record(name);
    }
    if (!last_answer_ || levels_.empty()) return last_answer_;
    std::string& before = levels_.back().last_part;
    if (before == name) return false;
    before = name;
    return true;
  }

  TextWriter& writer_;
  std::unique_ptr<Unescaper> unescaper_;
  tl::expected<void, Problem> written_;
  bool in_tag_ = false;
  std::string tag_;   // with its brackets
  std::string text_;  // since the last tag, its beginning
  std::string scratch_;
  std::vector<Level> levels_;
  std::uint32_t rows_ = 0;
  unsigned sheet_depth_ = 0;
  std::uint32_t sheet_row_ = 0;
  std::uint32_t sheet_column_ = 0;
  std::string last_asked_;
  bool last_answer_ = false;
  std::unordered_map<std::string, bool> labels_;  // whether a name is one
};

}  // namespace

std::unique_ptr<RecordReader> make_xml_records(TextWriter& writer) {
  return std::make_unique<XmlRecords>(writer);
}

}  // namespace datakaart
