#include "reports/register/sheets/actions.h"

#include <algorithm>

#include "reports/register/sheets/set_words.h"
#include "reports/texts/choices.h"
#include "reports/workbook/row_keeper.h"

namespace datakaart {
namespace {

constexpr std::uint64_t k_many_copies = 2;
// What makes a set weigh more that is older than its period.
constexpr double k_age = 1.5;

// Collects the actions of one data set.
class Judge {
 public:
  Judge(std::size_t place, const Book& book, std::vector<Action>& actions)
      : place_(place), book_(book), entry_(book.digest.sets[place]), actions_(actions) {}

  void judge() {
    const auto& counts = entry_.sum.counts;
    const bool special = distinct_of(counts, Regime::special_category, book_) > 0 ||
                         distinct_of(counts, Regime::criminal, book_) > 0;
    access(special);
    if (const auto numbers = distinct_of(counts, Regime::belgian_national_number, book_);
        numbers > 0) {
      add("national-number", text(Label::a_national, numbers), Label::a_national_do,
          Label::a_national_why, entry_.readers == Readers::everyone ? 1 : 2);
    }
    if (distinct_of(counts, "payment-card", book_) + distinct_of(counts, "login", book_) > 0) {
      add("secret", text(Label::a_secret, entry_.sum.files), Label::a_secret_do,
          Label::why_integrity, 1);
    }
    if (entry_.overdue > 0) overdue();
    if (entry_.sum.copies >= k_many_copies) copies();
    consent();
    if (entry_.activity.activity == nullptr) {
      add("name", std::string(book_.texts(Label::a_name)), Label::a_name_do, Label::why_account, 3);
    }
  }

 private:
  std::string text(Label label, std::uint64_t count) const {
    return book_.texts.fill(label, book_.texts.count(count));
  }

  void add(std::string rule, std::string finding, Label proposal, Label why, int priority) {
    const double age = entry_.overdue > 0 ? k_age : 1;
    actions_.push_back({place_, std::move(rule), std::move(finding), proposal, why, priority,
                        entry_.risk.score * age});
  }

  void access(bool special) {
    const std::string what = categories_of(entry_.sum.counts, book_);
    if (entry_.readers == Readers::everyone && (special || entry_.risk.risk >= Risk::high)) {
      add("restrict", book_.texts.fill(Label::a_everyone, what), Label::a_restrict,
          special ? Label::why_special : Label::why_integrity, 1);
    } else if (special) {
      add("access-list",
          book_.texts.fill(entry_.readers == Readers::everyone ? Label::a_everyone : Label::a_group,
                           what),
          Label::a_list_access, Label::why_special, 2);
    }
  }

  void overdue() {
    const RetentionTerm* term = book_.digest.activities[entry_.row].term;
    if (term == nullptr) return;
    add("overdue",
        book_.texts.fill(Label::a_overdue, book_.texts.count(entry_.overdue),
                         term_words(*term, book_.texts)),
        Label::a_overdue_do, Label::why_storage,
        term->limit == RetentionTerm::Limit::maximum ? 1 : 2);
  }

  void copies() {
    std::string finding = text(Label::a_copies, entry_.sum.copies);
    if (entry_.open_copies > 0) {
      finding = book_.texts.fill(Label::a_everyone, finding);
    }
    add("copies", std::move(finding), Label::a_copies_do, Label::why_minimal, 3);
  }

  void consent() {
    const ActivityEntry* activity = entry_.activity.activity;
    if (activity == nullptr || activity->code != "mailing" || entry_.sum.rows == 0) return;
    if (distinct_of(entry_.sum.counts, "consent", book_) > 0) return;
    add("consent", std::string(book_.texts(Label::a_consent)), Label::a_consent_do,
        Label::why_lawful, 2);
  }

  std::size_t place_;
  const Book& book_;
  const RegisterEntry& entry_;
  std::vector<Action>& actions_;
};

// The data sets of which a person said in the earlier workbook that they may stay as they are, or
// hold nothing personal, and that hold the same numbers of values since.
class Accepted {
 public:
  explicit Accepted(const Book& book)
      : book_(book), keeper_(book.earlier(Label::sheet_data_sets), book.texts) {
    std::vector<KeptColumn> columns;
    for (const Label label : {Label::d_verdict, Label::kinds_and_counts}) {
      columns.push_back({std::string(book.texts(label)), label});
    }
    keeper_.columns(std::move(columns));
  }

  bool holds(const RegisterEntry& entry) {
    keeper_.begin(entry.key.id());
    const auto verdict = keeper_.typed(0, {});
    if (!verdict || !keeper_.was_written(1, counts_of(entry.sum.counts, book_))) return false;
    return *verdict == book_.texts(label_of(ChoiceList::verdict, "accepted")) ||
           *verdict == book_.texts(label_of(ChoiceList::verdict, "false_alarm"));
  }

 private:
  const Book& book_;
  RowKeeper keeper_;
};

}  // namespace

std::vector<Action> actions_of(const Book& book) {
  std::vector<Action> actions;
  Accepted accepted(book);
  for (std::size_t i = 0; i < book.digest.sets.size(); ++i) {
    if (!accepted.holds(book.digest.sets[i])) Judge(i, book, actions).judge();
  }
  if (book.digest.gaps > 0) {
    actions.push_back({Action::k_whole_scan, "unread",
                       book.texts.fill(Label::a_unread, book.texts.count(book.digest.gaps)),
                       Label::a_unread_do, Label::why_account, 2, 4});
  }
  std::stable_sort(actions.begin(), actions.end(), [](const Action& a, const Action& b) {
    return a.priority != b.priority ? a.priority < b.priority : a.weight > b.weight;
  });
  return actions;
}

}  // namespace datakaart
