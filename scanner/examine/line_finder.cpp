#include "scanner/examine/line_finder.h"

#include <algorithm>
#include <utility>

#include "base/characters.h"
#include "base/utf8.h"
#include "scanner/examine/allow_comment.h"
#include "scanner/extract/text/decoded_reader.h"

namespace datakaart {
namespace {

// Of a longer line the rest is not looked at.
constexpr std::size_t k_longest_line = std::size_t{64} << 20;
// Within so many bytes something is looked for: a line may be as long as its file, with as many
// findings on it.
constexpr std::size_t k_reach = std::size_t{64} << 10;
// So many lines of one cell are looked at.
constexpr std::uint32_t k_most_lines = 200;
constexpr std::array k_field_separators{',', ';', '\t', '|'};

// The first line of what is looked for; its end is not known where there are more.
std::string_view first_line(std::string_view bytes) {
  bytes = bytes.substr(0, bytes.find('\n'));
  return bytes.ends_with('\r') ? bytes.substr(0, bytes.size() - 1) : bytes;
}

bool is_free(std::string_view line, std::size_t at, std::size_t size) {
  return free_before(line, at) && free_after(line, at + size);
}

// The first place from `from` on at which the bytes stand by themselves, or else as part of a
// longer word.
std::size_t place_of(std::string_view line, std::string_view bytes, std::size_t from) {
  std::size_t glued = std::string_view::npos;
  line = line.substr(0, std::min(line.size(), from + bytes.size() + k_reach));
  for (std::size_t at = line.find(bytes, from); at != std::string_view::npos;
       at = line.find(bytes, at + 1)) {
    if (is_free(line, at, bytes.size())) return at;
    if (glued == std::string_view::npos) glued = at;
  }
  return glued;
}

}  // namespace

LineFinder::LineFinder(const Engine& engine, FileResult& result, std::span<const SoughtText> sought)
    : engine_(engine), result_(result), sought_(sought) {
  for (std::size_t i = 0; i < sought_.size() && i < result_.findings.size(); ++i) {
    const std::uint32_t line = result_.findings[i].place.number;
    if (!sought_[i].bytes.empty() && line > 0) wanted_.emplace(line, i);
  }
}

void LineFinder::find(Source& source) {
  if (!source.seek(0)) return;
  const auto head = source.head();
  if (!head) return;
  DecodedReader reader(source, *head, DecodedReader::TransportCodes::kept);
  std::string text;
  for (bool more = true; more && !(wanted_.empty() && open_.empty());) {
    const auto got = reader.next(text);
    if (!got) return;
    more = *got;
    take(text);
  }
  end_line();
}

void LineFinder::take(std::string_view text) {
  while (!text.empty()) {
    const std::size_t feed = text.find('\n');
    const std::string_view part = text.substr(0, feed);
    const bool is_wanted =
        !open_.empty() || (!wanted_.empty() && wanted_.begin()->first == number_);
    if (is_wanted && line_.size() < k_longest_line) line_.append(part);
    if (feed == std::string_view::npos) return;
    text.remove_prefix(feed + 1);
    end_line();
    ++number_;
  }
}

void LineFinder::end_line() {
  counted_to_ = 0;
  counted_ = 0;
  look_at_line();
  line_.clear();
  taken_.clear();
}

void LineFinder::look_at_line() {
  std::vector<Open> open = std::exchange(open_, {});
  std::size_t cursor = 0;
  const auto [begin, end] = wanted_.equal_range(number_);
  const bool has_any = begin != end || !open.empty();
  for (auto one = begin; one != end; ++one) {
    if (result_.findings[one->second].place.row != 0) {
      open.push_back({one->second, {}, number_ + k_most_lines});
    } else {
      look_for(one->second, cursor);
    }
  }
  for (const Open& one : open) {
    if (!look_in_row(one)) continue;
    result_.findings[one.finding].place.number = number_;
  }
  if (has_any) take_comment();
  wanted_.erase(number_);
}

// In running text: where the detectors saw it, if no escapes stand before it, else behind that.
void LineFinder::look_for(std::size_t finding, std::size_t& cursor) {
  const SoughtText& sought = sought_[finding];
  const std::string_view bytes = first_line(sought.bytes);
  const std::string_view line = line_;
  const bool is_known = sought.before != SoughtText::k_unknown && sought.before <= line.size();
  std::size_t at = std::string_view::npos;
  if (is_known && line.substr(sought.before).starts_with(bytes)) at = sought.before;
  if (at == std::string_view::npos) {
    at = place_of(line, bytes, is_known ? std::max<std::size_t>(sought.before, cursor) : cursor);
  }
  if (at == std::string_view::npos) at = place_of(line, bytes, 0);
  if (at == std::string_view::npos) return;
  cursor = at + bytes.size();
  // An earlier one that stood here is written otherwise, and was not seen where it is.
  const auto [taken, is_new] = taken_.try_emplace(at, finding);
  if (!is_new) result_.findings[std::exchange(taken->second, finding)].span = {};
  set_span(finding, at, bytes.size());
}

// In a table: in the cell of its column, whatever separates cells here. Where the row goes on over
// the end of the line it is looked for on the next one. False: not on this line.
bool LineFinder::look_in_row(const Open& open) {
  const std::string_view bytes = first_line(sought_[open.finding].bytes);
  const std::uint32_t before = result_.findings[open.finding].place.column - 1;
  const std::string_view line = std::string_view(line_).substr(0, k_reach);
  Row row = open.row;
  // The first place that fits, for each separator.
  std::array<std::size_t, k_field_separators.size()> found{};
  found.fill(std::string_view::npos);
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (line.substr(at).starts_with(bytes) && is_free(line, at, bytes.size())) {
      for (std::size_t i = 0; i < found.size(); ++i) {
        if (row.separators[i] == before) found[i] = std::min(found[i], at);
      }
    }
    if (line[at] == '"') row.in_quotes = !row.in_quotes;
    if (row.in_quotes) continue;
    for (std::size_t i = 0; i < k_field_separators.size(); ++i) {
      if (line[at] == k_field_separators[i]) ++row.separators[i];
    }
  }
  // What separates cells is what there is most of.
  std::size_t best = k_field_separators.size();
  for (std::size_t i = 0; i < found.size(); ++i) {
    if (found[i] == std::string_view::npos) continue;
    if (best == k_field_separators.size() || row.separators[i] > row.separators[best]) best = i;
  }
  if (best < k_field_separators.size()) {
    set_span(open.finding, found[best], bytes.size());
    return true;
  }
  if (row.in_quotes && number_ < open.until) open_.push_back({open.finding, row, open.until});
  return false;
}

void LineFinder::set_span(std::size_t finding, std::size_t at, std::size_t size) {
  LineSpan& span = result_.findings[finding].span;
  span.begin = column_at(at);
  const bool is_whole = sought_[finding].bytes.find('\n') == std::string::npos;
  if (is_whole) span.end = column_at(at + size);
}

// The number of the character at `at`; asked in ascending order for the most part.
std::uint32_t LineFinder::column_at(std::size_t at) {
  if (at < counted_to_) {
    counted_to_ = 0;
    counted_ = 0;
  }
  for (; counted_to_ < at; ++counted_to_) {
    if (!is_continuation(line_[counted_to_])) ++counted_;
  }
  return counted_ + 1;
}

void LineFinder::take_comment() {
  const auto comment = allow_comment_on(line_);
  if (!comment) return;
  const auto kinds = engine_.kinds();
  const auto is_kind = [&](const std::string& name) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](const KindInfo& kind) { return kind.name == name; });
  };
  const bool is_whole = !comment->reason.empty() && !comment->kinds.empty() &&
                        std::all_of(comment->kinds.begin(), comment->kinds.end(), is_kind);
  if (!is_whole) return result_.refused_comments.push_back(number_);
  std::uint16_t number = 0;
  const auto [begin, end] = wanted_.equal_range(number_);
  for (auto one = begin; one != end; ++one) {
    Finding& finding = result_.findings[one->second];
    const bool is_meant = std::find(comment->kinds.begin(), comment->kinds.end(),
                                    kinds[finding.kind].name) != comment->kinds.end();
    if (!is_meant || finding.accepted != 0) continue;
    if (number == 0) number = accept(comment->reason);
    finding.accepted = number;
  }
}

// A reason may hold what the comment accepts: then it is not told.
std::uint16_t LineFinder::accept(const std::string& reason) {
  constexpr std::size_t k_most = 0x7FFE;
  std::vector<Match> matches;
  engine_.find(Text{reason}, matches);
  const std::string told = matches.empty() ? printable(reason) : std::string();
  if (result_.comments.size() < k_most) result_.comments.push_back(told);
  return static_cast<std::uint16_t>(k_by_comment + result_.comments.size() - 1);
}

}  // namespace datakaart
