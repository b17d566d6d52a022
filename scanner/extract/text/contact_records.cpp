// Address books: cards (vCard 2.1 to 4.0, RFC 6350) and directories (LDIF, RFC 2849). A line is a
// field; what hides its characters (quoted-printable, base64) is undone.
#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "base/base64.h"
#include "base/characters.h"
#include "base/folding.h"
#include "base/line_feeds.h"
#include "base/utf8.h"
#include "scanner/extract/text/charset.h"
#include "scanner/extract/text/line_records.h"
#include "scanner/extract/text/records.h"

namespace datakaart {
namespace {

// The headers of the parts of a field, in the order in which they stand; "" where the part is none
// of a person's.
using Parts = std::vector<std::string_view>;

struct CardField {
  std::string_view name;
  Parts parts;
};

const CardField* card_field(std::string_view name) {
  static const std::vector<CardField> k_fields = {
      {"n", {"family name", "given name", "middle name", "prefix", ""}},
      {"fn", {"full name"}},
      {"nickname", {"nickname"}},
      {"adr", {"", "address", "street address", "city", "", "postal code", ""}},
      {"tel", {"phone"}},
      {"email", {"email"}},
      {"bday", {"birth date"}},
      {"gender", {"gender", ""}},
  };
  const auto found = std::find_if(k_fields.begin(), k_fields.end(),
                                  [&](const CardField& field) { return field.name == name; });
  return found == k_fields.end() ? nullptr : &*found;
}

// Identifiers, and what is no text.
bool is_for_programs(std::string_view name) {
  constexpr auto k_names =
      std::to_array<std::string_view>({"uid", "prodid", "rev", "photo", "logo", "sound", "key"});
  return std::find(k_names.begin(), k_names.end(), name) != k_names.end();
}

std::string undo_quoted_printable(std::string_view text) {
  std::string plain;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '=' && i + 2 < text.size();
    const int high = escape ? hex_value(text[i + 1]) : -1;
    const int low = escape ? hex_value(text[i + 2]) : -1;
    if (high < 0 || low < 0) {
      plain += text[i];
      continue;
    }
    const char c = static_cast<char>(high * 16 + low);
    plain += c == '\n' || c == '\r' || c == '\0' ? ' ' : c;
    i += 2;
  }
  return plain;
}

// In one line; nothing where the text is no base64 of a text.
std::string text_of_base64(std::string_view text) {
  std::string plain = undo_base64(text).value_or(std::string());
  for (char& c : plain) {
    if (c == '\n' || c == '\r' || c == '\0') c = ' ';
  }
  return is_valid_utf8(plain) ? plain : std::string();
}

class CardRecords final : public LineRecords {
 public:
  using LineRecords::LineRecords;

  tl::expected<void, Problem> finish() override {
    if (!begun_.empty()) tell(begun_);
    begun_.clear();
    return LineRecords::finish();
  }

 private:
  void take_line(std::string_view line) override {
    // A line of quoted-printable that ends in "=" goes on; its line feeds come at its end.
    begun_.append(line);
    if (begun_.ends_with('=') && begun_.size() < k_longest_line && is_quoted(begun_)) {
      begun_.pop_back();
      return;
    }
    const std::string whole = std::exchange(begun_, {});
    tell(whole);
  }

  static bool is_quoted(std::string_view line) {
    return lower_case(line.substr(0, line.find(':'))).find("quoted-printable") != std::string::npos;
  }

  void tell(std::string_view line) {
    const std::size_t colon = colon_of(line);
    if (colon == std::string_view::npos) return write(line);
    std::string name = lower_case(line.substr(0, std::min(line.find(';'), colon)));
    name.erase(0, name.find('.') + 1);  // "item1.TEL"
    if (name == "begin") next_record();
    write(line.substr(0, colon + 1));
    std::string value(line.substr(colon + 1));
    if (is_quoted(line)) {
      value = undo_quoted_printable(value);
      value = text_in_charset(value, parameter_in(line.substr(0, colon), "charset"));
    }
    if (is_for_programs(name)) return;
    const CardField* field = card_field(name);
    if (field == nullptr) return write(without_backslashes(value));
    tell_parts(value, field->parts);
  }

  // Parts stand between semicolons that have no backslash before them.
  void tell_parts(std::string_view value, const Parts& parts) {
    for (std::size_t part = 0;; ++part) {
      std::size_t end = 0;
      while (end < value.size() && (value[end] != ';' || (end > 0 && value[end - 1] == '\\')))
        ++end;
      const std::string text = without_backslashes(value.substr(0, end));
      write_cell(part < parts.size() ? parts[part] : std::string_view(), text);
      if (end == value.size()) return;
      write(";");
      value.remove_prefix(end + 1);
    }
  }

  std::string begun_;
};

class DirectoryRecords final : public LineRecords {
 public:
  using LineRecords::LineRecords;

 private:
  void take_line(std::string_view line) override {
    if (line.empty()) return next_record();
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line[0] == '#') return write(line);
    const std::string_view name = line.substr(0, std::min(line.find(';'), colon));
    std::size_t begin = colon + 1;
    const bool encoded = begin < line.size() && line[begin] == ':';
    if (encoded) ++begin;
    while (begin < line.size() && line[begin] == ' ') ++begin;
    write(line.substr(0, begin));
    const std::string_view value = line.substr(begin);
    const std::string plain = encoded ? text_of_base64(value) : std::string();
    // Where an entry stands, and what it is, are no fields of a person.
    const bool told = name != "dn" && lower_case(name) != "objectclass";
    write_cell(told ? name : std::string_view(), plain.empty() ? value : std::string_view(plain));
  }
};

}  // namespace

std::unique_ptr<RecordReader> make_card_records(TextWriter& writer) {
  return std::make_unique<CardRecords>(writer);
}

std::unique_ptr<RecordReader> make_directory_records(TextWriter& writer) {
  return std::make_unique<DirectoryRecords>(writer);
}

}  // namespace datakaart
