#include "reports/gate/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <vector>

#include "base/characters.h"
#include "base/utf8.h"

namespace datakaart {
namespace {

constexpr std::string_view k_first_line = "datakaart baseline 1";

// A path on one line: what would end it, and what an editor might not keep, as %NN.
std::string escaped(std::string_view path) {
  std::string out;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t length = strict_length(path.substr(at));
    const auto byte = static_cast<unsigned char>(path[at]);
    if (length == 0 || length == k_cut_character || byte < 0x20 || byte == 0x7F || byte == '%') {
      out += fmt::format("%{:02X}", byte);
      ++at;
    } else {
      out += path.substr(at, length);
      at += length;
    }
  }
  return out;
}

std::string unescaped(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool is_code = text[i] == '%' && i + 2 < text.size() && is_hex_digit(text[i + 1]) &&
                         is_hex_digit(text[i + 2]);
    out +=
        is_code ? static_cast<char>(hex_value(text[i + 1]) * 16 + hex_value(text[i + 2])) : text[i];
    if (is_code) i += 2;
  }
  return out;
}

template <typename Number>
bool read_number(std::string_view text, Number& number, int base = 10) {
  const char* end = text.data() + text.size();
  const auto [rest, error] = std::from_chars(text.data(), end, number, base);
  return error == std::errc{} && rest == end;
}

std::string_view take_word(std::string_view& line) {
  const std::size_t end = std::min(line.find(' '), line.size());
  const std::string_view word = line.substr(0, end);
  line.remove_prefix(std::min(end + 1, line.size()));
  return word;
}

// Reads line by line; false where a line is none of a baseline.
class BaselineReader {
 public:
  bool take(std::string_view line) {
    if (line.empty() || line.starts_with('#')) return true;
    if (line.starts_with("    ")) return hash(line.substr(4));
    if (line.starts_with("  ")) return kind(line.substr(2));
    const std::string_view word = take_word(line);
    if (word == "secret") return secret(line);
    return word == "file" && file(line);
  }
  Baseline finish() { return std::move(baseline_); }

 private:
  bool secret(std::string_view line) {
    std::uint64_t check = 0;
    if (!read_number(line, check, 16)) return false;
    baseline_.secret = check;
    return true;
  }
  bool file(std::string_view line) {
    BaselineFile file;
    if (!read_number(take_word(line), file.size)) return false;
    const std::string_view content = take_word(line);
    if (content != "-" && !read_number(content, file.content, 16)) return false;
    if (line.empty()) return false;
    kind_ = nullptr;
    file_ = &baseline_.files.insert_or_assign(unescaped(line), std::move(file)).first->second;
    return true;
  }
  bool kind(std::string_view line) {
    if (file_ == nullptr) return false;
    const std::string name(take_word(line));
    kind_ = &file_->kinds[name];
    return read_number(line, kind_->distinct);
  }
  bool hash(std::string_view line) {
    std::uint64_t hash = 0;
    if (kind_ == nullptr || !read_number(line, hash, 16)) return false;
    kind_->hashes.insert(hash);
    return true;
  }

  Baseline baseline_;
  BaselineFile* file_ = nullptr;
  BaselineKind* kind_ = nullptr;
};

// What both accept. `by_hash`: both have hashes of the same secret.
BaselineFile common(const BaselineFile& before, const BaselineFile& now, bool by_hash) {
  BaselineFile both{now.size, now.content};
  for (const auto& [name, kind] : now.kinds) {
    const auto old = before.kinds.find(name);
    if (old == before.kinds.end()) continue;
    BaselineKind kept{std::min(kind.distinct, old->second.distinct)};
    for (const std::uint64_t hash : kind.hashes) {
      if (!by_hash || old->second.hashes.contains(hash)) kept.hashes.insert(hash);
    }
    if (by_hash) kept.distinct = std::min<std::uint64_t>(kept.distinct, kept.hashes.size());
    if (kept.distinct > 0) both.kinds.emplace(name, std::move(kept));
  }
  return both;
}

}  // namespace

std::string outer_path(const std::string& key) { return key.substr(0, key.find('!')); }

bool BaselineFile::is_like(const BaselineFile& other) const {
  if (content != 0 && other.content != 0) return content == other.content;
  return size == other.size && kinds == other.kinds;
}

tl::expected<Baseline, std::string> parse_baseline(std::string_view text, const std::string& name) {
  BaselineReader reader;
  std::size_t number = 0;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    ++number;
    const bool good = number == 1 ? line == k_first_line : reader.take(line);
    if (!good) {
      return tl::unexpected(
          fmt::format("{}:{}: {}", printable(name), number,
                      number == 1 ? "this is no baseline, or one of another version of datakaart"
                                  : "no line of a baseline"));
    }
  }
  if (number == 0) return tl::unexpected(fmt::format("{} is empty: no baseline", printable(name)));
  return reader.finish();
}

std::string format_baseline(const Baseline& baseline) {
  std::string text = fmt::format("{}\n", k_first_line);
  text +=
      "# What `datakaart check` accepts: distinct values by file and kind. No value can be read\n"
      "# from it. --update-baseline takes out what is gone.\n";
  if (baseline.secret) text += fmt::format("secret {:016x}\n", *baseline.secret);
  for (const auto& [path, file] : baseline.files) {
    const std::string content = file.content == 0 ? "-" : fmt::format("{:016x}", file.content);
    text += fmt::format("file {} {} {}\n", file.size, content, escaped(path));
    for (const auto& [kind, accepted] : file.kinds) {
      text += fmt::format("  {} {}\n", kind, accepted.distinct);
      for (const std::uint64_t hash : accepted.hashes) text += fmt::format("    {:016x}\n", hash);
    }
  }
  return text;
}

Baseline updated_baseline(const Baseline& old, const Baseline& found,
                          const std::set<std::string>& grown,
                          const std::function<bool(const std::string&)>& is_checked) {
  Baseline next;
  next.secret = found.secret;
  std::set<std::string, std::less<>> moved;  // keys of `old`
  const auto entry_of = [&](const std::string& path, const BaselineFile& file) {
    const auto same = old.files.find(path);
    if (same != old.files.end()) return same;
    return std::find_if(old.files.begin(), old.files.end(), [&](const auto& entry) {
      return !moved.contains(entry.first) && !found.files.contains(entry.first) &&
             is_checked(outer_path(entry.first)) && entry.second.is_like(file);
    });
  };
  for (const auto& [path, file] : found.files) {
    if (grown.contains(outer_path(path))) {
      next.files.emplace(path, file);
      continue;
    }
    const auto before = entry_of(path, file);
    if (before == old.files.end()) continue;
    moved.insert(before->first);
    BaselineFile kept = common(before->second, file, old.secret && old.secret == found.secret);
    if (!kept.kinds.empty()) next.files.emplace(path, std::move(kept));
  }
  for (const auto& [path, file] : old.files) {
    if (!is_checked(outer_path(path))) next.files.emplace(path, file);
  }
  return next;
}

}  // namespace datakaart
