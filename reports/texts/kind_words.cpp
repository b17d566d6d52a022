// The kinds of personal data and the categories of the register.
#include "reports/texts/words.h"

namespace datakaart {

std::string catalogue_context(const KindInfo& kind) { return fmt::format("kind/{}", kind.name); }

std::optional<Label> label_of(Category category) {
  switch (category) {
    case Category::custom:
      break;
    case Category::contact:
      return Label::category_contact;
    case Category::financial:
      return Label::category_financial;
    case Category::belgian_national_number:
      return Label::category_belgian_national_number;
    case Category::foreign_national_number:
      return Label::category_foreign_national_number;
    case Category::identity_document:
      return Label::category_identity_document;
    case Category::personal_trait:
      return Label::category_personal_trait;
    case Category::location:
      return Label::category_location;
    case Category::connection:
      return Label::category_connection;
    case Category::enterprise:
      return Label::category_enterprise;
    case Category::consent:
      return Label::category_consent;
    case Category::health:
      return Label::category_health;
    case Category::religion:
      return Label::category_religion;
    case Category::trade_union:
      return Label::category_trade_union;
    case Category::politics:
      return Label::category_politics;
    case Category::ethnic_origin:
      return Label::category_ethnic_origin;
    case Category::sex_life:
      return Label::category_sex_life;
    case Category::criminal:
      return Label::category_criminal;
  }
  return std::nullopt;
}

KnownKind known_kind(const KindInfo& info, const Texts& texts) {
  const std::string title = texts.translated(catalogue_context(info), info.title);
  const std::optional<Label> category = label_of(info.category);
  return {info.category, info.sensitivity, std::string(info.name), title,
          category ? std::string(texts(*category)) : title};
}

}  // namespace datakaart
