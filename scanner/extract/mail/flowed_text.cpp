#include "scanner/extract/mail/flowed_text.h"

#include <algorithm>

namespace datakaart {

std::string unflowed(std::string_view text, bool delsp) {
  std::string joined;
  std::size_t depth_before = 0;
  bool goes_on = false;
  while (!text.empty()) {
    const std::size_t feed = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, feed);
    text.remove_prefix(std::min(feed + 1, text.size()));
    if (line.ends_with('\r')) line.remove_suffix(1);
    const std::size_t depth = std::min(line.find_first_not_of('>'), line.size());
    line.remove_prefix(depth);
    if (line.starts_with(' ')) line.remove_prefix(1);  // that was put before it
    if (!joined.empty() && (!goes_on || depth != depth_before)) joined += '\n';
    if (depth > 0 && (joined.empty() || joined.back() == '\n')) joined.append(depth, '>') += ' ';
    depth_before = depth;
    goes_on = line.ends_with(' ') && line != "-- ";
    if (goes_on && delsp) line.remove_suffix(1);
    joined += line;
  }
  return joined += '\n';
}

}  // namespace datakaart
