#include "reports/register/sheets/register_columns.h"

#include <algorithm>
#include <array>
#include <set>

#include "reports/register/sheets/set_words.h"

namespace datakaart {
namespace {

using Fill = RegisterColumn::Fill;

constexpr std::uint64_t k_large_scale = 1000;  // people; a sign, no rule of the law

// The same of each data set once, joined.
std::string joined(const RegisterRow& row, const Book& book,
                   std::string (*of)(const RegisterEntry&, const Book&)) {
  std::set<std::string> told;
  std::string all;
  for (const std::size_t set : row.sets) {
    std::string one = of(book.digest.sets[set], book);
    if (one.empty() || !told.insert(one).second) continue;
    if (!all.empty()) all += "; ";
    all += one;
  }
  return all;
}

std::string business_function(const RegisterRow& row, const Book& book) {
  return joined(row, book, [](const RegisterEntry& entry, const Book& b) {
    const std::string name = name_of(entry, b);
    return name.substr(0, std::min(name.find_first_of("/:"), name.size()));
  });
}

std::string consent(const RegisterRow& row, const Book& book) {
  std::string where;
  for (const std::size_t set : row.sets) {
    if (distinct_of(book.digest.sets[set].sum.counts, "consent", book) == 0) continue;
    where += (where.empty() ? "" : ", ") + set_number(set);
  }
  return where.empty() ? std::string(book.texts(Label::consent_none))
                       : book.texts.fill(Label::consent_found, where);
}

std::string interest(const RegisterRow& row, const Book& book) {
  const bool rests = row.activity != nullptr && row.activity->may_rest_on_interest();
  return rests ? std::string(book.texts(Label::see_interest)) : std::string();
}

std::string subjects(const RegisterRow& row, const Book& book) {
  if (row.activity == nullptr) return {};
  return std::string(book.texts(label_of(ChoiceList::subject, row.activity->subject)));
}

std::string vulnerable(const RegisterRow& row, const Book& book) {
  if (const std::uint64_t minors = minors_of(row.sum.facts); minors > 0) {
    return book.texts.fill(Label::minors_found, book.texts.count(minors));
  }
  const std::string subject = row.activity == nullptr ? "" : row.activity->subject;
  if (subject == "pupil") return std::string(book.texts(Label::minors_likely));
  if (subject == "patient") return std::string(book.texts(Label::patients_likely));
  if (subject == "employee") return std::string(book.texts(Label::employees_likely));
  return {};
}

std::string suspected(const RegisterRow& row, Regime regime, const Book& book) {
  const std::string words = categories_of(row.sum.counts, regime, book);
  return words.empty() ? words : book.texts.fill(Label::suspected, words);
}

std::string national_number(const RegisterRow& row, const Book& book) {
  const std::uint64_t numbers = distinct_of(row.sum.counts, Regime::belgian_national_number, book);
  return numbers == 0 ? std::string(book.texts(Label::national_none))
                      : book.texts.fill(Label::national_found, book.texts.count(numbers));
}

std::string period(const RegisterRow& row, const Book& book) {
  if (row.term == nullptr) return {};
  return fmt::format("{} ({})", term_words(*row.term, book.texts),
                     limit_words(*row.term, book.texts));
}

std::string oldest_newest(const RegisterRow& row, const Book& book) {
  if (row.sum.newest == 0) return {};
  return book.texts.fill(Label::from_to, book.texts.day(row.sum.oldest),
                         book.texts.day(row.sum.newest));
}

std::string readers(const RegisterRow& row, const Book& book) {
  return joined(row, book,
                [](const RegisterEntry& e, const Book& b) { return readers_of(e, b.texts); });
}

// What shows of the criteria of the European guidelines WP 248; two of them ask for a judgement.
std::string criteria(const RegisterRow& row, const Book& book) {
  std::string words;
  const auto add = [&](Label label) {
    words += (words.empty() ? "" : "; ") + std::string(book.texts(label));
  };
  const auto& counts = row.sum.counts;
  if (distinct_of(counts, Regime::special_category, book) +
          distinct_of(counts, Regime::criminal, book) >
      0) {
    add(Label::criterion_sensitive);
  }
  if (row.sum.people >= k_large_scale) add(Label::criterion_many);
  if (!vulnerable(row, book).empty()) add(Label::criterion_vulnerable);
  return words;
}

std::string risk(const RegisterRow& row, const Book& book) {
  Risk highest = Risk::low;
  for (const std::size_t set : row.sets) {
    highest = std::max(highest, book.digest.sets[set].risk.risk);
  }
  return std::string(book.texts(label_of(highest)));
}

std::string set_numbers(const RegisterRow& row, const Book&) {
  std::string numbers;
  for (const std::size_t set : row.sets) {
    numbers += (numbers.empty() ? "" : ", ") + set_number(set);
  }
  return numbers;
}

std::string places(const RegisterRow& row, const Book& book) {
  return joined(row, book,
                [](const RegisterEntry& entry, const Book&) { return entry.key.folder; });
}

std::string first_status(const RegisterRow&, const Book& book) {
  return std::string(book.texts(label_of(ChoiceList::status, "proposal")));
}

const std::array<RegisterColumn, 44> k_columns = {{
    {Label::number, Fill::fact, false, 7},
    {Label::activity_name, Fill::proposal, false, 26, {}, title_of},
    {Label::r_function, Fill::proposal, false, 18, {}, business_function},
    {Label::r_owner},
    {Label::r_role, Fill::human, false, 20, ChoiceList::role},
    {Label::r_joint, Fill::human, true, 18},
    {Label::purposes, Fill::human, true, 28},
    {Label::lawful_basis, Fill::human, false, 21, ChoiceList::lawful_basis},
    {Label::r_explanation, Fill::human, false, 20},
    {Label::r_consent, Fill::proposal, false, 20, {}, consent},
    {Label::r_interest, Fill::fact, false, 16, {}, interest},
    {Label::subjects, Fill::proposal, true, 22, ChoiceList::subject, subjects},
    {Label::persons, Fill::fact, false, 15},
    {Label::r_vulnerable, Fill::proposal, false, 24, {}, vulnerable},
    {Label::categories,
     Fill::proposal,
     true,
     32,
     {},
     [](const RegisterRow& r, const Book& b) { return categories_of(r.sum.counts, b); }},
    {Label::r_special,
     Fill::proposal,
     false,
     22,
     {},
     [](const RegisterRow& r, const Book& b) { return suspected(r, Regime::special_category, b); }},
    {Label::r_criminal,
     Fill::proposal,
     false,
     20,
     {},
     [](const RegisterRow& r, const Book& b) { return suspected(r, Regime::criminal, b); }},
    {Label::r_exception, Fill::human, false, 22, ChoiceList::exception},
    {Label::r_national, Fill::fact, false, 20, {}, national_number},
    {Label::r_national_basis, Fill::human, false, 24, ChoiceList::national_basis},
    {Label::r_source, Fill::human, false, 18, ChoiceList::source},
    {Label::system_location, Fill::fact, false, 36, {}, places},
    {Label::r_internal, Fill::proposal, true, 22, {}, readers},
    {Label::r_external, Fill::human, true, 22, ChoiceList::recipient},
    {Label::r_processors, Fill::human, true, 20},
    {Label::transfers, Fill::human, true, 18, ChoiceList::yes_no},
    {Label::r_safeguards, Fill::human, true, 20, ChoiceList::safeguard},
    {Label::retention, Fill::proposal, true, 18, {}, period},
    {Label::r_starts,
     Fill::proposal,
     false,
     22,
     {},
     [](const RegisterRow& r, const Book& b) {
       return r.term == nullptr ? std::string() : std::string(b.texts(r.term->start));
     }},
    {Label::r_term_basis,
     Fill::proposal,
     false,
     28,
     {},
     [](const RegisterRow& r, const Book& b) {
       return r.term == nullptr ? std::string() : std::string(b.texts(r.term->basis));
     }},
    {Label::r_oldest_newest, Fill::fact, false, 20, {}, oldest_newest},
    {Label::r_disposal, Fill::human, false, 16, ChoiceList::disposal},
    {Label::security,
     Fill::proposal,
     true,
     28,
     {},
     [](const RegisterRow& r, const Book& b) {
       return b.texts.fill(Label::readable_for, readers(r, b));
     }},
    {Label::r_automated, Fill::human, false, 20, ChoiceList::yes_no},
    {Label::r_criteria, Fill::proposal, false, 22, {}, criteria},
    {Label::r_dpia, Fill::human, false, 16, ChoiceList::dpia},
    {Label::r_rights},
    {Label::r_breach, Fill::human, false, 12, ChoiceList::yes_no},
    {Label::risk, Fill::fact, false, 12, {}, risk},
    {Label::data_sets, Fill::fact, false, 22, {}, set_numbers},
    {Label::status, Fill::human, false, 14, ChoiceList::status, first_status},
    {Label::r_reviewed},
    {Label::r_replaced},
    {Label::remarks, Fill::human, false, 24},
}};

}  // namespace

std::span<const RegisterColumn> register_columns() { return k_columns; }

}  // namespace datakaart
