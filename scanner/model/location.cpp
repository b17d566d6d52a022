#include "scanner/model/location.h"

#include "base/utf8.h"

namespace datakaart {

Location Location::member(std::string name) const {
  Location inner = *this;
  inner.members.push_back(std::move(name));
  return inner;
}

std::string_view Location::name() const {
  const std::string_view last = members.empty() ? path : members.back();
  const auto slash = last.rfind('/');
  return slash == std::string_view::npos ? last : last.substr(slash + 1);
}

std::string Location::bytes() const {
  std::string joined = path;
  for (const std::string& member : members) joined.append("!").append(member);
  return joined;
}

std::string Location::display() const { return printable(bytes()); }

}  // namespace datakaart
