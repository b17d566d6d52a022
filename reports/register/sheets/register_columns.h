// The columns of the sheet Register, in the order of the Belgian model: what each holds, and who
// fills it in. Constants.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "reports/register/sheets/sheets.h"
#include "reports/texts/choices.h"

namespace datakaart {

struct RegisterColumn {
  // fact: the scan knows it; proposal: to be checked, empty where nothing tells; human: the scan
  // cannot know it.
  enum class Fill : std::uint8_t { fact, proposal, human };
  Label label;
  Fill fill = Fill::human;
  bool mandatory = false;  // Art. 30 GDPR
  double width = 18;
  std::optional<ChoiceList> list = {};
  std::string (*value)(const RegisterRow&, const Book&) = nullptr;
};

std::span<const RegisterColumn> register_columns();

}  // namespace datakaart
