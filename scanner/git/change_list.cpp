#include "scanner/git/change_list.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>

#include "base/characters.h"

namespace datakaart::git {
namespace {

constexpr std::string_view k_submodule = "160000";
constexpr std::string_view k_link = "120000";

// Takes the front of `text` up to `end`, which is dropped. Nothing where it is not there.
std::optional<std::string_view> take_until(std::string_view& text, char end) {
  const std::size_t at = text.find(end);
  if (at == std::string_view::npos) return std::nullopt;
  const std::string_view front = text.substr(0, at);
  text.remove_prefix(at + 1);
  return front;
}

bool is_zero(std::string_view object) {
  return object.find_first_not_of('0') == std::string_view::npos;
}

// ":100644 100644 bcd1234 0123456 M"
struct Header {
  std::string_view mode;
  std::string_view object;
  char status = 0;
};

std::optional<Header> header_in(std::string_view text) {
  if (!text.starts_with(':')) return std::nullopt;
  text.remove_prefix(1);
  const auto old_mode = take_until(text, ' ');
  const auto mode = take_until(text, ' ');
  const auto old_object = take_until(text, ' ');
  const auto object = take_until(text, ' ');
  if (!old_mode || !mode || !old_object || !object || text.empty()) return std::nullopt;
  return Header{*mode, *object, text.front()};
}

void add(const Header& header, std::string_view path, std::string_view old_path, Change& change) {
  if (header.status == 'D' || header.status == 'U' || header.mode == k_link) return;
  if (header.mode == k_submodule) {
    change.not_followed.emplace_back(path);
    return;
  }
  ChangedFile file;
  file.path = path;
  file.old_path = old_path;
  if (!is_zero(header.object)) file.object = header.object;
  file.is_new = header.status == 'A';
  change.files.push_back(std::move(file));
}

// "@@ -3,0 +4,2 @@": lines 4 and 5.
std::optional<LineRange> range_in(std::string_view hunk) {
  const std::size_t plus = hunk.find(" +");
  if (plus == std::string_view::npos) return std::nullopt;
  const char* at = hunk.data() + plus + 2;
  const char* end = hunk.data() + hunk.size();
  std::uint32_t first = 0;
  std::uint32_t count = 1;
  auto read = std::from_chars(at, end, first);
  if (read.ec != std::errc{}) return std::nullopt;
  if (read.ptr != end && *read.ptr == ',') read = std::from_chars(read.ptr + 1, end, count);
  if (read.ec != std::errc{} || count == 0) return std::nullopt;
  return LineRange{first, first + count - 1};
}

}  // namespace

tl::expected<Change, std::string> read_changes(std::string_view raw) {
  const auto broken = [] { return tl::unexpected(std::string("git told no list of files")); };
  Change change;
  while (!raw.empty()) {
    const auto first = take_until(raw, '\0');
    const auto header = first ? header_in(*first) : std::nullopt;
    const auto path = take_until(raw, '\0');
    if (!header || !path) return broken();
    if (header->status != 'R' && header->status != 'C') {
      add(*header, *path, {}, change);
      continue;
    }
    const auto new_path = take_until(raw, '\0');
    if (!new_path) return broken();
    add(*header, *new_path, *path, change);
  }
  return change;
}

std::string unquoted_path(std::string_view path) {
  if (path.size() < 2 || path.front() != '"' || path.back() != '"') return std::string(path);
  path = path.substr(1, path.size() - 2);
  constexpr std::string_view k_letters = "abtnvfr\"\\";
  constexpr std::string_view k_meant = "\a\b\t\n\v\f\r\"\\";
  std::string out;
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] != '\\' || i + 1 == path.size()) {
      out += path[i];
      continue;
    }
    ++i;
    if (const std::size_t known = k_letters.find(path[i]); known != std::string_view::npos) {
      out += k_meant[known];
      continue;
    }
    unsigned code = 0;
    std::size_t digits = 0;
    for (; digits < 3 && i + digits < path.size() && is_digit(path[i + digits]); ++digits) {
      code = code * 8 + static_cast<unsigned>(path[i + digits] - '0');
    }
    out += static_cast<char>(code);
    i += std::max<std::size_t>(digits, 1) - 1;
  }
  return out;
}

std::map<std::string, std::vector<LineRange>> read_added_lines(std::string_view patch) {
  constexpr std::string_view k_new = "+++ ";
  constexpr std::string_view k_prefix = "b/";
  std::map<std::string, std::vector<LineRange>> added;
  std::vector<LineRange>* file = nullptr;
  bool in_header = false;
  while (!patch.empty()) {
    const std::size_t end = std::min(patch.find('\n'), patch.size());
    const std::string_view line = patch.substr(0, end);
    patch.remove_prefix(std::min(end + 1, patch.size()));
    if (line.starts_with("diff --git ")) {
      in_header = true;
      file = nullptr;
    } else if (in_header && line.starts_with(k_new)) {
      // Behind a name with blanks git puts a tab.
      std::string_view name = line.substr(k_new.size());
      if (name.ends_with('\t')) name.remove_suffix(1);
      const std::string path = unquoted_path(name);
      if (path.starts_with(k_prefix)) file = &added[path.substr(k_prefix.size())];
    } else if (line.starts_with("@@ ")) {
      in_header = false;
      const auto range = range_in(line);
      if (file != nullptr && range) file->push_back(*range);
    } else if (file != nullptr && line.starts_with("+oid sha256:")) {
      file->push_back({1, UINT32_MAX});  // of Git LFS: the lines are those of a pointer
    }
  }
  return added;
}

}  // namespace datakaart::git
