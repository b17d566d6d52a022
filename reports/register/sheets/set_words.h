// What the sheets say of data sets and activities, in the workbook's language. Pure functions.
#pragma once

#include <span>
#include <string>

#include "reports/register/sheets/sheets.h"

namespace datakaart {

// "Klanten: klanten", "Personeel/Contracten: documents": the folder as people know it, and which of
// its files.
std::string name_of(const RegisterEntry& entry, const Book& book);
// "V001" of the register's first row; "DS-001".
std::string activity_number(std::size_t place);
std::string set_number(std::size_t place);
// The activity's title; of a row that nothing tells, its data set's name as one to be replaced.
std::string title_of(const RegisterRow& row, const Book& book);
// Categories of personal data, the heaviest first, each once; of some regimes only.
std::string categories_of(std::span<const KindCount> counts, const Book& book);
std::string categories_of(std::span<const KindCount> counts, Regime regime, const Book& book);
// "E-mail address 12; Bank account 3": distinct values.
std::string counts_of(std::span<const KindCount> counts, const Book& book);
// Distinct values of kinds of one regime.
std::uint64_t distinct_of(std::span<const KindCount> counts, Regime regime, const Book& book);
// Distinct values of the kind of that name.
std::uint64_t distinct_of(std::span<const KindCount> counts, std::string_view kind,
                          const Book& book);
// "MA 3, TR 1": countries outside the EEA of telephone numbers and accounts, the most frequent
// first.
std::string countries_of(std::span<const FactCount> facts);
// How many values of the kind that tells most of them belong to persons under 18.
std::uint64_t minors_of(std::span<const FactCount> facts);
std::string readers_of(const RegisterEntry& entry, const Texts& texts);
// "folder: “Personeel”; file name: “loon” (3)"; or that nothing tells.
std::string evidence_of(const ActivityProposal& proposal, const Texts& texts);
// "10 years".
std::string term_words(const RetentionTerm& term, const Texts& texts);
std::string limit_words(const RetentionTerm& term, const Texts& texts);
// To two digits from 100 on, as a number of persons is told that is about.
double rounded(std::uint64_t people);

}  // namespace datakaart
