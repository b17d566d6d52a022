// An OLE2 file ([MS-CFB]: a file system in a file, as Office and Outlook wrote before 2007), read
// by libgsf. The one place that includes gsf. One thread; an Ole2Folder borrows nothing: it may
// outlive the file.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "scanner/model/limits.h"
#include "scanner/model/outcome.h"

namespace datakaart {

class Ole2Folder {
 public:
  // The file's root. The bytes outlive it. damaged where they are no OLE2 file.
  static tl::expected<Ole2Folder, Problem> open(std::string_view bytes);
  Ole2Folder(const Ole2Folder&) = default;

  // The names of what stands in it, in stored order.
  const std::vector<std::string>& names() const { return names_; }
  bool has(std::string_view name) const;
  std::optional<Ole2Folder> folder(std::string_view name) const;
  // All bytes of a stream, counted against the budget; nothing where there is none of that name, or
  // where it is longer than `limit` or than the budget allows.
  std::optional<std::string> stream(std::string_view name, Budget& budget,
                                    std::uint64_t limit) const;

 private:
  explicit Ole2Folder(std::shared_ptr<void> folder);
  std::size_t place_of(std::string_view name) const;
  std::shared_ptr<void> child(std::string_view name) const;

  std::shared_ptr<void> folder_;  // a GsfInfile
  std::vector<std::string> names_;
};

}  // namespace datakaart
