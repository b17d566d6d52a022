// A comment that accepts what is found on its line: "datakaart:allow email,phone why that is good".
// Pure; any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

inline constexpr std::string_view k_allow_comment = "datakaart:allow";

struct AllowComment {
  std::vector<std::string> kinds;
  std::string reason;  // without what ends a comment: "*/", "-->"
};

// The comment on the line, if there is one. What it lacks is empty in it: such a one accepts
// nothing.
std::optional<AllowComment> allow_comment_on(std::string_view line);

}  // namespace datakaart
