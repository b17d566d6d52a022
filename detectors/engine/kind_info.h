// What a kind of personal data is, and what the law makes of it. Values, constants and pure
// functions; any thread.
//
// Whoever describes a kind states its category; the regime follows from that, so that none becomes
// ordinary because nobody thought of it: a new category does not compile without its regime.
#pragma once

#include <cstdint>
#include <string_view>

namespace datakaart {

// The categories of personal data of the Belgian model of a register of processing activities.
// Scan files hold their numbers: a new one goes to the end, and is k_last_category.
enum class Category : std::uint8_t {
  custom,  // of a custom detector: what it is only its author knows
  contact,
  financial,
  belgian_national_number,
  foreign_national_number,
  identity_document,
  personal_trait,
  location,
  connection,
  enterprise,
  consent,
  health,
  religion,
  trade_union,
  politics,
  ethnic_origin,
  sex_life,
  criminal,
};
inline constexpr Category k_last_category = Category::criminal;

// ENISA's scale for the severity of breaches.
enum class Sensitivity : std::uint8_t { simple = 1, behavioural, financial, sensitive };

// What the law asks beyond the rules for all personal data.
enum class Regime : std::uint8_t {
  ordinary,
  special_category,         // GDPR, Article 9
  criminal,                 // GDPR, Article 10
  belgian_national_number,  // GDPR, Article 87; Belgian law of 8 August 1983
  foreign_national_number,  // GDPR, Article 87; the law of the country that gives it out
};

constexpr Regime regime_of(Category category) {
  switch (category) {
    case Category::custom:
    case Category::contact:
    case Category::financial:
    case Category::identity_document:
    case Category::personal_trait:
    case Category::location:
    case Category::connection:
    case Category::enterprise:
    case Category::consent:
      return Regime::ordinary;
    case Category::belgian_national_number:
      return Regime::belgian_national_number;
    case Category::foreign_national_number:
      return Regime::foreign_national_number;
    case Category::health:
    case Category::religion:
    case Category::trade_union:
    case Category::politics:
    case Category::ethnic_origin:
    case Category::sex_life:
      return Regime::special_category;
    case Category::criminal:
      return Regime::criminal;
  }
  return Regime::special_category;  // not reached: the compiler shows a category left out
}

struct KindInfo {
  // No default for what the law needs to know.
  constexpr KindInfo(std::string_view a_name, std::string_view a_title, std::string_view a_summary,
                     std::string_view a_source, Category a_category, Sensitivity how_sensitive,
                     int an_identity_rank = 0)
      : name(a_name),
        title(a_title),
        summary(a_summary),
        source(a_source),
        category(a_category),
        sensitivity(how_sensitive),
        identity_rank(an_identity_rank) {}

  constexpr Regime regime() const { return regime_of(category); }

  std::string_view name;     // as in JSON and --kinds: "be-national-number"
  std::string_view title;    // English, for people: "Belgian national number"
  std::string_view summary;  // one line: what counts as one
  std::string_view source;   // where the rule comes from
  Category category;
  Sensitivity sensitivity;
  // How well a value tells one person from all others: 1 for a number given for life, 2 for an
  // address that one person uses, 3 for one that a household may share; 0: not by itself.
  int identity_rank;
};

}  // namespace datakaart
