// The balancing test of Art. 6(1)(f) GDPR for each activity that is likely to rest on it, with
// drop-downs, room for reasons, and the result at a glance; questions.def holds the questions.
#include "reports/register/sheets/set_words.h"
#include "reports/texts/choices.h"
#include "reports/workbook/list_sheet.h"

namespace datakaart {
namespace {

struct Question {
  Label part;
  Label text;
};

constexpr auto k_questions = std::to_array<Question>({
#define QUESTION(part, name, english) {Label::part, Label::question_##name},
#include "reports/register/sheets/questions.def"
#undef QUESTION
});

constexpr Column k_answer = 2;

// Open questions first; then a person weighs more than an interest, as one answer against is enough
// to ask for a safeguard and two for another basis.
std::string result_formula(Row first, Row last, const Texts& texts) {
  const std::string cells = fmt::format("C{}:C{}", first + 1, last + 1);
  const auto quoted = [](std::string_view text) { return fmt::format("\"{}\"", text); };
  return fmt::format("=IF(COUNTBLANK({0})>0,{1}&COUNTBLANK({0}),IF(COUNTIF({0},{2})>1,{3},{4}))",
                     cells, quoted(texts(Label::interest_open_excel)),
                     quoted(texts(label_of(ChoiceList::answer, "bad"))),
                     quoted(texts(Label::interest_against)), quoted(texts(Label::interest_for)));
}

void write_block(ListSheet& list, const std::string& title, const std::string& key,
                 const Book& book) {
  const Styles& styles = book.styles;
  const Texts& texts = book.texts;
  XlsxSheet& sheet = book.sheets.interest;
  list.section(title);
  const auto column = [&](Label label, Style header, double width) {
    return list_column(texts, label, header, width, width);
  };
  list.header({column(Label::interest_part, styles.header, 16),
               column(Label::interest_question, styles.header, 62),
               column(Label::interest_answer, styles.header_human, 18),
               column(Label::interest_reasons, styles.header_human, 60)},
              ListSheet::Freeze::no);
  const Row first = list.row();
  std::size_t number = 0;
  for (const Question& question : k_questions) {
    list.begin_row(fmt::format("{}:{}", key, ++number));
    list.text(texts(question.part), styles.text);
    list.text(texts(question.text), styles.text);
    list.blank(styles.fill_in);
    list.blank(styles.fill_in);
    list.end_row();
  }
  const Row last = list.row() - 1;
  sheet.drop_down(
      first, last, k_answer,
      {std::string(defined_name(ChoiceList::answer)), std::string(texts(Label::hint_choose)), {}});
  sheet.text(list.row(), 1, texts(Label::interest_result), styles.total_text);
  sheet.formula(list.row(), k_answer, result_formula(first, last, texts),
                fmt::format("{}{}", texts(Label::interest_open_excel), k_questions.size()),
                styles.total_text);
  sheet.text(list.row(), k_answer + 1, "", styles.total_text);
  sheet.highlight({list.row(), k_answer, list.row(), k_answer},
                  fmt::format("=COUNTIF(C{}:C{},\"{}\")>1", first + 1, last + 1,
                              texts(label_of(ChoiceList::answer, "bad"))),
                  {palette::k_amber});
  list.end_line();
  list.skip_row();
}

}  // namespace

void write_interest(const Book& book) {
  XlsxSheet& sheet = book.sheets.interest;
  sheet.tab_color(palette::k_dark_red);
  ListSheet list(sheet, book.styles, book.texts, book.earlier(Label::sheet_interest));
  list.title(book.texts(Label::interest_title));
  list.note(book.texts(Label::interest_note));
  list.skip_row();
  bool any = false;
  for (std::size_t i = 0; i < book.digest.activities.size(); ++i) {
    const RegisterRow& row = book.digest.activities[i];
    if (row.activity == nullptr || !row.activity->may_rest_on_interest()) continue;
    write_block(list, fmt::format("{} {}", activity_number(i), title_of(row, book)), row.id, book);
    any = true;
  }
  if (!any) {
    list.note(book.texts(Label::interest_none));
    write_block(list, std::string(book.texts(Label::interest_title)), "other", book);
  }
  list.earlier_rows();
  list.finish(PageSetup::Paper::a4_landscape);
}

}  // namespace datakaart
