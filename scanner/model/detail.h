// What a person needs to understand why a file or member was not, or not wholly, read: a fact with
// its numbers and a name, never content of files. The sentences are made in reports/texts.
//
// Values; any thread.
#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <string>
#include <utility>

namespace datakaart {

// In brackets what the Detail's numbers and name are. The numbers of the enum are those of helpers
// and stores: k_store_schema_version rises with every change.
enum class DetailCode : std::uint8_t {
  none,
  // The file's own.
  needs_password,
  pages_without_text,  // [pages; which of them: "2-5, 7"]
  binary_workbook,
  ole2_under_office_name,
  needs_key,  // of the one to whom it was sent
  nested_without_end,
  nested_too_deep,
  entities_multiply,
  tag_too_long,
  no_pdf_structure,
  no_readable_pages,
  page_unreadable,  // [page]
  beside_pages_unreadable,
  attachment_damaged,
  end_is_missing,
  cannot_be_unpacked,
  input_truncated,       // [bytes needed, bytes available]
  decompression_failed,  // [zlib's code without its sign]
  archive_list_encrypted,
  xml_not_well_formed,
  xml_mismatched_tag,
  xml_no_element,
  xml_unclosed_token,
  changed_while_read,
  see_member,  // [; the member's location]
  // Limits.
  too_many_texts,
  text_too_long,
  too_many_relations,
  more_to_hold,   // [bytes]
  more_unpacked,  // [bytes]
  ratio,          // [bytes out, bytes in, ratio]
  more_members,   // [members]
  more_depth,     // [containers]
  more_text,      // [bytes]
  more_cells,     // [cells]
  more_pages,     // [pages]
  too_slow,       // [seconds]
  // The reader.
  no_html_parser,
  pdf_reader_out_of_memory,
  pdf_reader_gave_up,
  reader_failed,
  reader_out_of_memory,
  reader_not_in_time,
  reader_not_started,
  reader_ended_by_signal,  // [signal]
  reader_ended_with_code,  // [code]
  reader_answered_falsely,
  reader_says,  // [; another library's words]
  stopped,
  // The file system.
  no_answer,  // [seconds]
  not_seekable,
  not_regular_any_more,
  became_link,
  was_listed,
  target_walked_elsewhere,
  target_unreachable,
  kernel_file_system,
  permission_denied,
  input_output_error,
  too_many_links,
  name_too_long,
  system_says,  // [errno]
  k_count
};

struct Detail {
  DetailCode code = DetailCode::none;
  std::array<std::uint64_t, 3> numbers{};
  std::string name{};
  // Where in the file, if the fact is of a part of it.
  std::string part{};      // of a document: its name there
  std::uint64_t line = 0;  // of the part or the file, from 1

  Detail() = default;
  Detail(DetailCode what) : code(what) {}  // NOLINT: most have neither numbers nor a name
  Detail(DetailCode what, std::uint64_t first, std::uint64_t second = 0, std::uint64_t third = 0)
      : code(what), numbers{first, second, third} {}
  Detail(DetailCode what, std::string of) : code(what), name(std::move(of)) {}

  Detail at_line(std::uint64_t number) && {
    line = number;
    return std::move(*this);
  }
  bool empty() const { return code == DetailCode::none; }
  bool operator==(const Detail&) const = default;
};

// Of an errno.
Detail detail_of_errno(int error);
// That nothing came in so many seconds.
inline Detail no_answer_in(std::chrono::seconds patience) {
  return {DetailCode::no_answer, static_cast<std::uint64_t>(patience.count())};
}

}  // namespace datakaart
