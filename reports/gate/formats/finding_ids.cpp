#include "reports/gate/formats/finding_ids.h"

#include <fmt/format.h>

#include "base/fingerprint.h"

namespace datakaart {
namespace {

std::string hexadecimal(std::string_view bytes) {
  std::string digits;
  for (const char c : bytes) digits += fmt::format("{:02x}", static_cast<unsigned char>(c));
  return digits;
}

std::string what_tells_apart(const GateFinding& finding, const KindInfo& kind) {
  const std::string value = finding.lasting_hash
                                ? fmt::format("keyed {:016x}", *finding.lasting_hash)
                                : "masked " + finding.found.masked;
  return fmt::format("{}\n{}\n{}", kind.name, finding.found.place.name, value);
}

}  // namespace

void FindingIds::begin_file(const GateFile& file) {
  file_ = Location{file.path, file.location.members}.bytes();
  seen_.clear();
}

std::string FindingIds::id_of(const GateFinding& finding, const KindInfo& kind) {
  const std::string one = what_tells_apart(finding, kind);
  return id_of_file(fmt::format("{}\n{}", one, ++seen_[one]));
}

std::string FindingIds::id_of_file(std::string_view what) const {
  Fingerprint fingerprint;
  fingerprint.add(file_);
  fingerprint.add(std::string_view("\0", 1));  // stands in no path
  fingerprint.add(what);
  return hexadecimal(fingerprint.digest());
}

}  // namespace datakaart
