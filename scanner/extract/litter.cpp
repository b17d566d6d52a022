#include "scanner/extract/litter.h"

#include <algorithm>
#include <array>

#include "base/characters.h"

namespace datakaart {
namespace {

using namespace std::string_view_literals;

bool is_thumbs_db(const Probe& probe) {
  const std::string name = lower_ascii(probe.name);
  return (name == "thumbs.db" || name == "ehthumbs.db") &&
         probe.head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv);
}

// Of macOS: how a folder is shown, and the resource fork of a file on a disk that has none.
bool is_ds_store(const Probe& probe) {
  return probe.name == ".DS_Store" && probe.head.starts_with("\0\0\0\1Bud1"sv);
}
bool is_apple_double(const Probe& probe) {
  return probe.name.starts_with("._") && probe.head.starts_with("\0\5\x16\7"sv);
}

// Who has a document of Office open: the length of the user's name, the name, and the same again in
// UTF-16. 162 bytes by Word, 165 by Excel and PowerPoint.
bool is_office_lock(const Probe& probe) {
  constexpr char k_longest_name = 54;
  const std::size_t size = probe.head.size();
  return probe.name.starts_with("~$") && (size == 162 || size == 165) && probe.head[0] > 0 &&
         probe.head[0] <= k_longest_name;
}

// SQLite's application id stands at byte 68; scanner/store/store_schema.cpp sets it.
bool is_scan_file(const Probe& probe) {
  constexpr std::size_t k_id_at = 68;
  return probe.head.starts_with("SQLite format 3\0"sv) && probe.head.size() > k_id_at + 4 &&
         probe.head.substr(k_id_at, 4) == "dkrt";
}
bool is_key(const Probe& probe) {
  constexpr std::size_t k_key_size = 32;
  return probe.name.ends_with(".datakaart.key") && probe.head.size() == k_key_size;
}

struct Litter {
  std::string_view type;
  bool (*is)(const Probe&);
};

constexpr std::array k_litter = {
    Litter{"thumbs-db", is_thumbs_db},       Litter{"ds-store", is_ds_store},
    Litter{"apple-double", is_apple_double}, Litter{"office-lock", is_office_lock},
    Litter{"datakaart-scan", is_scan_file},  Litter{"datakaart-key", is_key},
};

}  // namespace

std::string litter_type(const Probe& probe) {
  for (const Litter& litter : k_litter) {
    if (litter.is(probe)) return std::string(litter.type);
  }
  return {};
}

bool is_litter_type(std::string_view type) {
  return std::any_of(k_litter.begin(), k_litter.end(),
                     [&](const Litter& litter) { return litter.type == type; });
}

}  // namespace datakaart
