#include "scanner/extract/office/xml_values.h"

#include <algorithm>
#include <cstring>

#include "scanner/extract/office/xml_reader.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_values = 100'000;

// "CreateDate", "ModifyDate", "when"; "DocumentID", "InstanceID". And "about", which is empty or a
// number of the same kind.
bool is_noise(std::string_view name) {
  return name.ends_with("Date") || name.ends_with("ID") || name == "when" || name == "about";
}

class ValueHandler final : public XmlHandler {
 public:
  explicit ValueHandler(std::vector<std::string>& values) : values_(values) {}

  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    flush();
    noise_ = is_noise(name);
    for (const XmlAttribute& one : attributes) {
      if (!is_noise(one.name)) add(one.value);
    }
  }
  void end(std::string_view) override {
    flush();
    noise_ = false;
  }
  void text(std::string_view utf8) override {
    if (!noise_) value_ += utf8;
  }
  void flush() {
    add(value_);
    value_.clear();
  }

 private:
  void add(std::string_view value) {
    constexpr std::string_view k_blanks = " \t\r\n";
    const auto first = value.find_first_not_of(k_blanks);
    if (first == std::string_view::npos || values_.size() >= k_most_values) return;
    const auto last = value.find_last_not_of(k_blanks);
    values_.emplace_back(value.substr(first, last - first + 1));
  }

  std::vector<std::string>& values_;
  std::string value_;
  bool noise_ = false;
};

}  // namespace

std::vector<std::string> xml_values(std::string_view xml) {
  std::vector<std::string> values;
  ValueHandler handler(values);
  const auto read = [&xml](char* to, std::size_t size) -> tl::expected<std::size_t, Problem> {
    const std::size_t count = std::min(size, xml.size());
    std::memcpy(to, xml.data(), count);
    xml.remove_prefix(count);
    return count;
  };
  static_cast<void>(parse_xml(read, handler));
  handler.flush();
  return values;
}

}  // namespace datakaart
