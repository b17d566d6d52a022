#include "reports/answers/breach_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ctime>

#include "base/try.h"
#include "reports/texts/words.h"

namespace datakaart {
namespace {

constexpr std::int64_t k_term = std::int64_t{72} * 3600;  // Art. 33(1): clock hours

constexpr std::array k_columns = {Label::breach_kind, Label::breach_category,
                                  Label::breach_distinct, Label::breach_special};
constexpr std::array k_fields = {Label::breach_nature,   Label::breach_contact,
                                 Label::breach_subjects, Label::breach_consequences,
                                 Label::breach_measures, Label::breach_informing};

std::string local_time(std::int64_t seconds) {
  const std::time_t time = seconds;
  std::tm parts{};
  localtime_r(&time, &parts);
  std::array<char, 40> text{};
  text[std::strftime(text.data(), text.size(), "%Y-%m-%d %H:%M %z", &parts)] = '\0';
  return text.data();
}

DocumentSection data(const FileSum& sum, const ScanInfo& scan, const Texts& texts) {
  DocumentSection section{std::string(texts(Label::breach_data)), {}, {}, {}, {}};
  for (Label column : k_columns) section.columns.emplace_back(texts(column));
  for (const KindCount& count : sum.counts) {
    if (count.high + count.medium == 0) continue;
    const KnownKind kind = known_kind(scan.kinds[count.kind], texts);
    section.rows.push_back({kind.title, kind.category_name, texts.count(count.distinct),
                            std::string(texts(kind.is_special() ? Label::yes : Label::no))});
  }
  return section;
}

}  // namespace

BreachNotice::BreachNotice(std::vector<std::string> paths, std::optional<std::int64_t> discovered,
                           std::int64_t now, DocumentFormat format)
    : paths_(std::move(paths)), discovered_(discovered), now_(now), format_(format) {
  for (std::string& path : paths_) {
    while (path.size() > 1 && path.back() == '/') path.pop_back();
  }
}

bool BreachNotice::touches(const StoredFile& file) const {
  return paths_.empty() || std::any_of(paths_.begin(), paths_.end(), [&](const std::string& path) {
           if (file.path.compare(0, path.size(), path) != 0) return false;
           return file.path.size() == path.size() || path == "/" || file.path[path.size()] == '/';
         });
}

DocumentSection BreachNotice::summary(const FileSum& sum, const BreachExtent& touched,
                                      const Texts& texts) const {
  DocumentSection section;
  for (const std::string& chosen : paths_) section.lines.push_back(code(chosen));
  const auto field = [&](Label name, std::string value) {
    section.fields.push_back({std::string(texts(name)), std::move(value)});
  };
  field(Label::breach_aware, discovered_ ? local_time(*discovered_) : k_to_fill_in);
  field(Label::breach_deadline, discovered_ ? local_time(*discovered_ + k_term) : k_to_fill_in);
  if (discovered_) {
    const std::int64_t left = std::max<std::int64_t>(0, *discovered_ + k_term - now_);
    field(Label::breach_left, fmt::format("{} h {:02} min", left / 3600, left / 60 % 60));
  }
  if (discovered_ && now_ > *discovered_ + k_term) field(Label::breach_delay, k_to_fill_in);
  field(
      Label::breach_people,
      fmt::format("{} ({})", texts.count(sum.people),
                  texts.fill(Label::breach_range, texts.count(std::min(touched.least, sum.people)),
                             texts.count(std::max(touched.most, sum.people)))));
  field(Label::breach_records, texts.count(sum.rows));
  field(Label::breach_files, texts.count(sum.files));
  return section;
}

tl::expected<void, std::string> BreachNotice::write(const ScanStore& store, const std::string& path,
                                                    const ReportOptions& options) const {
  const Texts texts(language_of(options.language));
  TRY_ASSIGN(const auto sums, store.sums_by([&](const StoredFile& file) {
    return std::string(touches(file) ? "touched" : "");
  }));
  const FileSum sum = sums.empty() ? FileSum{} : sums.front();
  BreachExtent touched;
  TRY(store.files(ScanStore::Files::with_personal_data, [&](const StoredFile& file) {
    if (!touches(file)) return true;
    touched.files.push_back(code(file.location));
    touched.least = std::max(touched.least, file.people);
    if (file.copy_of.empty()) touched.most += file.people;
    return true;
  }));
  TRY(store.files(ScanStore::Files::not_examined, [&](const StoredFile& file) {
    if (touches(file) && is_gap(file.reason)) {
      touched.unread.push_back(code(file.location) + ": " +
                               std::string(texts(labels_of(file.reason).name)));
    }
    return true;
  }));

  Document notice;
  notice.title = texts(Label::breach_title);
  notice.sections.push_back(summary(sum, touched, texts));
  notice.sections.push_back(data(sum, store.info(), texts));
  const auto list = [&](Label name, std::vector<std::string> lines) {
    if (lines.empty()) return;
    notice.sections.push_back({std::string(texts(name)), std::move(lines), {}, {}, {}});
  };
  list(Label::breach_files, std::move(touched.files));
  list(Label::breach_unread, std::move(touched.unread));
  DocumentSection open{std::string(texts(Label::breach_to_fill_in)), {}, {}, {}, {}};
  for (Label field : k_fields) {
    open.fields.push_back({std::string(texts(field)), k_to_fill_in});
  }
  notice.sections.push_back(std::move(open));
  return write_document(notice, format_, store.info(), texts, path);
}

}  // namespace datakaart
