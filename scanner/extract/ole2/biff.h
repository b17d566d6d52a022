// The records of an Excel workbook ([MS-XLS] 2.1.4), and the texts in them, which may go on in
// further records. Borrows the stream; one thread.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace datakaart {

struct BiffRecord {
  std::uint16_t type = 0;
  std::vector<std::string_view> pieces;  // its own bytes, and those of the records that continue it

  std::string_view body() const { return pieces.front(); }
};

class BiffRecords {
 public:
  // From `at` on.
  BiffRecords(std::string_view stream, std::size_t at);
  // False at the end of the stream.
  bool next(BiffRecord& record);

 private:
  std::string_view rest_;
};

// Reads texts out of the pieces of one record, one after the other.
class BiffTexts {
 public:
  explicit BiffTexts(const BiffRecord& record, std::size_t at);

  std::uint32_t number(std::size_t size);
  // A text with a length of so many bytes before it ([MS-XLS] 2.5.293): its formatting is passed
  // over.
  std::string text(std::size_t length_size);
  bool at_end() const { return piece_ >= pieces_.size(); }

 private:
  std::string_view take(std::size_t size);
  void pass(std::uint64_t size);
  void settle();

  const std::vector<std::string_view>& pieces_;
  std::size_t piece_ = 0;
  std::size_t at_;
};

}  // namespace datakaart
