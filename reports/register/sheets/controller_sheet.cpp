// Who answers for the processing: what Art. 30(1)(a) GDPR and the Belgian model ask, for a person
// to fill in here or in the configuration. The scan adds its own date only: it never guesses an
// identity from files.
#include <array>
#include <optional>

#include "reports/register/organisation.h"
#include "reports/register/sheets/sheets.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

struct Field {
  Label label;
  bool mandatory;
  std::optional<ChoiceList> list = {};
};

// As k_organisation_fields.
constexpr std::array<Field, k_organisation_fields.size()> k_fields = {
    {{Label::controller_name, true},
     {Label::enterprise_number, false},
     {Label::postal_address, true},
     {Label::telephone, true},
     {Label::email, true},
     {Label::legal_representative, false},
     {Label::eu_representative, true},
     {Label::dpo, true, ChoiceList::dpo},
     {Label::dpo_name, true},
     {Label::dpo_contact, true},
     {Label::contact_for_people, false},
     {Label::authority, false, ChoiceList::authority},
     {Label::register_version, false}}};

}  // namespace

void write_controller(const Book& book) {
  const Texts& texts = book.texts;
  XlsxSheet& sheet = book.sheets.controller;
  sheet.tab_color(palette::k_dark_red);
  ListSheet list(sheet, book.styles, texts, book.earlier(Label::sheet_controller));
  list.title(texts(Label::controller_title));
  list.note(texts(Label::controller_note));
  list.header({list_column(texts, Label::field, book.styles.header, 44, 44),
               list_column(texts, Label::to_fill_in, book.styles.header_human, 44, 44)},
              ListSheet::Freeze::no);
  list.least_height(1.5);
  const std::string choose(texts(Label::hint_choose));
  std::size_t number = 0;
  for (const Field& field : k_fields) {
    if (field.list) {
      sheet.drop_down(list.row(), list.row(), 1,
                      {std::string(defined_name(*field.list)), choose, {}});
    }
    list.begin_row(std::to_string(++number));
    list.text(texts(field.label),
              field.mandatory ? book.styles.header_mandatory : book.styles.text);
    const auto& organisation = book.options.organisation;
    const auto known = organisation.find(std::string(k_organisation_fields.at(number - 1)));
    if (known == organisation.end()) {
      list.blank(book.styles.fill_in);
    } else {
      list.text(translated_choice(known->second, texts), book.styles.fill_in);
    }
    list.end_row();
  }
  const ScanInfo& info = book.store.info();
  list.begin_row("scan");
  list.text(texts(Label::scanned_on), book.styles.text);
  list.date(info.finished != 0 ? info.finished : info.started, book.styles.date);
  list.end_row();
  list.earlier_rows();
  list.finish(PageSetup::Paper::a4_portrait);
}

}  // namespace datakaart
