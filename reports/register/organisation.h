// What the register says of the controller: Art. 30(1)(a) GDPR and the Belgian model. Constants.
#pragma once

#include <array>
#include <string_view>

namespace datakaart {

// The fields of the sheet Organisation in their order, as the configuration names them.
inline constexpr std::array<std::string_view, 13> k_organisation_fields = {
    "name",     "enterprise_number",    "address",           "telephone",
    "email",    "legal_representative", "eu_representative", "dpo",
    "dpo_name", "dpo_contact",          "contact",           "authority",
    "version"};

}  // namespace datakaart
