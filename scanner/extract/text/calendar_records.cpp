// Calendars (RFC 5545): who organises and who attends are records of a name and an address; the
// texts of events have their escapes undone. Identifiers, which look like addresses, are left out.
#include <algorithm>
#include <array>
#include <string>

#include "base/characters.h"
#include "base/folding.h"
#include "scanner/extract/text/line_records.h"
#include "scanner/extract/text/records.h"

namespace datakaart {
namespace {

bool is_for_calendars(std::string_view name) {
  constexpr auto k_names = std::to_array<std::string_view>(
      {"uid", "related-to", "prodid", "dtstamp", "created", "last-modified", "recurrence-id",
       "sequence", "tzid", "x-wr-relcalid", "x-alt-desc", "acknowledged"});
  return std::find(k_names.begin(), k_names.end(), name) != k_names.end() || name.ends_with("-id");
}

class CalendarRecords final : public LineRecords {
 public:
  using LineRecords::LineRecords;

 private:
  void take_line(std::string_view line) override {
    const std::size_t colon = colon_of(line);
    if (colon == std::string_view::npos) return write(line);
    const std::string_view head = line.substr(0, colon);
    const std::string_view value = line.substr(colon + 1);
    const std::string name = lower_case(head.substr(0, head.find(';')));
    if (is_for_calendars(name) || lower_ascii(parameter_in(head, "encoding")) == "base64") return;
    if (name == "attendee" || name == "organizer") return tell_person(head, value);
    write(head.substr(0, head.find(';')));
    write(": ");
    write(without_backslashes(value));
  }

  void tell_person(std::string_view head, std::string_view value) {
    constexpr std::string_view k_mail = "mailto:";
    next_record();
    if (lower_ascii(value.substr(0, k_mail.size())) == k_mail) value.remove_prefix(k_mail.size());
    const std::string_view name = parameter_in(head, "cn");
    write(head.substr(0, head.find(';')));
    write(": ");
    if (name != value) write_cell("full name", name);
    write(" ");
    const bool is_mail = value.find('@') != std::string_view::npos;
    write_cell(is_mail ? "email" : std::string_view(), value);
  }
};

}  // namespace

std::unique_ptr<RecordReader> make_calendar_records(TextWriter& writer) {
  return std::make_unique<CalendarRecords>(writer);
}

}  // namespace datakaart
