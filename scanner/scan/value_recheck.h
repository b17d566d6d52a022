// Takes in a scan of files that held some values, and tells whether they still do. The scanning
// threads share one: results may come in on any thread; ask when the scan has ended.
#pragma once

#include <map>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <utility>

#include "scanner/model/presence.h"
#include "scanner/model/result.h"

namespace datakaart {

class ValueRecheck final : public ResultSink {
 public:
  void identities(FileId file, std::span<const Identity> values) override;
  void file(FileResult&& result) override;

  // Whether one of `wanted`, by the kinds of this scan, stands in the file or member whose location
  // has those raw bytes.
  Presence presence_in(const std::string& location, std::span<const Identity> wanted) const;

 private:
  std::mutex mutex_;
  std::map<std::string, std::pair<FileId, Reason>> files_;  // by raw location
  std::map<FileId, std::set<Identity>> values_;
};

}  // namespace datakaart
