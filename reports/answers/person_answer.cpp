#include "reports/answers/person_answer.h"

#include <fmt/format.h>

#include <array>
#include <set>

#include "base/calendar.h"
#include "base/try.h"
#include "reports/texts/place_words.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr std::array k_place_columns = {
    Label::person_file,       Label::person_place,   Label::person_kind, Label::person_masked,
    Label::person_confidence, Label::person_changed, Label::person_now,  Label::person_action};
constexpr std::array k_reminders = {Label::person_others, Label::person_elsewhere,
                                    Label::person_recipients};

std::string_view presence_words(Presence presence, const Texts& texts) {
  switch (presence) {
    case Presence::not_checked:
      break;
    case Presence::still_there:
      return texts(Label::person_still_there);
    case Presence::no_longer_there:
      return texts(Label::person_no_longer_there);
    case Presence::file_gone:
      return texts(Label::person_file_gone);
    case Presence::unread:
      return texts(Label::person_unreadable);
  }
  return {};
}

}  // namespace

PersonAnswer::PersonAnswer(std::vector<Identity> values, std::optional<std::int64_t> received,
                           std::function<Presence(const StoredFile&)> recheck,
                           DocumentFormat format)
    : values_(std::move(values)),
      received_(received),
      recheck_(std::move(recheck)),
      format_(format) {}

tl::expected<DocumentSection, std::string> PersonAnswer::head(const ScanStore& store,
                                                              std::size_t files,
                                                              const Texts& texts) const {
  DocumentSection section;
  const auto field = [&](Label name, std::string value) {
    section.fields.push_back({std::string(texts(name)), std::move(value)});
  };
  std::set<std::string> kinds;
  for (const Identity& value : values_) {
    kinds.insert(known_kind(store.info().kinds[value.kind], texts).title);
  }
  std::uint64_t unread = 0;
  TRY_ASSIGN(const auto coverage, store.coverage());
  for (const CoverageCount& count : coverage) {
    if (is_gap(count.reason)) unread += count.files + count.members;
  }
  field(Label::person_kinds, fmt::format("{}", fmt::join(kinds, ", ")));
  field(Label::person_scan, texts.time(store.info().started) + " UTC");
  field(Label::person_received, received_ ? texts.day(*received_) : k_to_fill_in);
  field(Label::person_deadline, received_ ? texts.day(months_later(*received_, 1)) : k_to_fill_in);
  field(Label::person_extended, received_ ? texts.day(months_later(*received_, 3)) : k_to_fill_in);
  field(Label::person_identity, k_to_fill_in);
  field(Label::person_found, texts.count(files));
  field(Label::person_unread, texts.count(unread));
  return section;
}

tl::expected<void, std::string> PersonAnswer::write(const ScanStore& store, const std::string& path,
                                                    const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  DocumentSection places{std::string(texts(Label::person_places)), {}, {}, {}, {}};
  for (Label column : k_place_columns) places.columns.emplace_back(texts(column));
  DocumentSection clean{std::string(texts(Label::person_clean)), {}, {}, {}, {}};
  std::size_t files = 0;
  const auto each = [&](const StoredFile& file, const std::vector<StoredFinding>& found) {
    ++files;
    const std::string name = code(file.location);
    const std::string now(presence_words(recheck_(file), texts));
    const std::string changed = file.meta.modified == 0 ? "" : texts.day(file.meta.modified);
    for (const StoredFinding& f : found) {
      places.rows.push_back({name, place_words(f.place, texts.language()),
                             known_kind(store.info().kinds[f.kind], texts).title, code(f.masked),
                             std::string(texts(label_of(f.confidence))), changed, now,
                             k_to_fill_in});
    }
    if (found.empty()) {
      places.rows.push_back(
          {name, std::string(texts(Label::person_more)), "", "", "", changed, now, k_to_fill_in});
    }
    if (!file.copy_of.empty()) {
      clean.lines.push_back(texts.fill(Label::person_copy, name, code(file.copy_of)));
    } else if (file.id.is_member()) {
      clean.lines.push_back(texts.fill(Label::person_member, name));
    }
    return true;
  };
  TRY(store.find(values_, each));
  TRY_ASSIGN(DocumentSection first, head(store, files, texts));
  Document answer;
  answer.title = texts(Label::person_title);
  answer.sections.push_back(std::move(first));
  answer.sections.push_back(std::move(places));
  if (!clean.lines.empty()) answer.sections.push_back(std::move(clean));
  DocumentSection mind{std::string(texts(Label::person_mind)), {}, {}, {}, {}};
  for (Label reminder : k_reminders) mind.lines.emplace_back(texts(reminder));
  answer.sections.push_back(std::move(mind));
  return write_document(answer, format_, store.info(), texts, path);
}

}  // namespace datakaart
