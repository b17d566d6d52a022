#include "reports/register/facts.h"

#include <sys/stat.h>

#include <algorithm>

#include "base/characters.h"

namespace datakaart {
namespace {

int amount_of(std::uint64_t distinct) {
  if (distinct >= 1000) return 4;
  if (distinct >= 100) return 3;
  return distinct >= 10 ? 2 : 1;
}

double exposure_of(Readers readers) {
  switch (readers) {
    case Readers::owner:
      return 1;
    case Readers::everyone:
      return 2;
    default:
      return 1.5;
  }
}

Risk band_of(double score) {
  if (score >= 16) return Risk::very_high;
  if (score >= 8) return Risk::high;
  return score >= 4 ? Risk::medium : Risk::low;
}

bool stands_for_itself(char c) {
  return is_alnum(c) || c == '-' || c == '_' || c == '.' || c == '~' || c == '/';
}

}  // namespace

Readers readers_of(const StoredFile& file) {
  const std::uint32_t mode = file.meta.mode;
  if (mode == 0) return Readers::unknown;
  const auto& listed = file.readers;
  const bool open = std::find(listed.begin(), listed.end(), "*") != listed.end();
  if (open || (mode & S_IROTH) != 0) return Readers::everyone;
  if (!listed.empty()) return Readers::group;
  return (mode & S_IRGRP) != 0 ? Readers::group : Readers::owner;
}

std::vector<std::string> reader_names(const StoredFile& file) {
  if (file.readers.empty()) return {file.group};
  std::vector<std::string> names;
  for (const std::string& reader : file.readers) {
    if (reader != "*") names.push_back(reader.substr(reader.find(':') + 1));
  }
  return names;
}

std::string readers_words(Readers readers, std::string_view group, const Texts& texts) {
  switch (readers) {
    case Readers::owner:
      return std::string(texts(Label::readers_owner));
    case Readers::group:
      return texts.fill(Label::readers_group, group);
    case Readers::everyone:
      return std::string(texts(Label::readers_everyone));
    default:
      return std::string(texts(Label::readers_unknown));
  }
}

RiskScore risk_of(std::span<const KindCount> counts, std::span<const KnownKind> kinds,
                  Readers readers) {
  double heaviest = 0;
  for (const KindCount& count : counts) {
    if (count.kind >= kinds.size() || count.total() == 0) continue;
    const double certainty = count.high + count.medium > 0 ? 1 : 0.5;
    heaviest = std::max(heaviest, static_cast<int>(kinds[count.kind].sensitivity) *
                                      amount_of(count.distinct) * certainty);
  }
  const double score = heaviest * exposure_of(readers);
  return {score, band_of(score)};
}

Label label_of(Risk risk) {
  switch (risk) {
    case Risk::low:
      return Label::risk_low;
    case Risk::medium:
      return Label::risk_medium;
    case Risk::high:
      return Label::risk_high;
    default:
      return Label::risk_very_high;
  }
}

Confidence highest_confidence(std::span<const KindCount> counts) {
  Confidence highest = Confidence::low;
  for (const KindCount& count : counts) {
    if (count.high > 0) return Confidence::high;
    if (count.medium > 0) highest = Confidence::medium;
  }
  return highest;
}

std::string file_url(std::string_view path, std::string_view base) {
  std::string url;
  const auto add = [&](std::string_view part) {
    for (const char c : part) {
      if (stands_for_itself(c)) {
        url += c;
      } else {
        url += fmt::format("%{:02X}", static_cast<unsigned char>(c));
      }
    }
  };
  if (path.starts_with('/')) {
    url = "file://";
  } else if (!base.empty()) {
    add(base);
    url += '/';
  }
  add(path);
  return url;
}

}  // namespace datakaart
