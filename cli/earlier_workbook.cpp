#include "cli/earlier_workbook.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include "scanner/extract/list.h"
#include "scanner/helper/sandbox.h"

namespace datakaart {
namespace {

// What goes from the child to the parent: a Head, the sheet's name and the text. A Head of no sheet
// says that all was read.
struct Head {
  std::uint32_t row = 0;
  std::uint32_t column = 0;
  std::uint32_t sheet_bytes = 0;
  std::uint32_t text_bytes = 0;
};
constexpr std::uint32_t k_most_bytes = 1 << 20;  // of a name or text

class CellSink final : public Sink {
 public:
  CellSink(std::FILE* to, const Limits& limits, std::uint64_t bytes)
      : to_(to), budget_(limits, bytes) {}

  tl::expected<void, Problem> fragment(const Fragment& fragment) override {
    for (const Cell& cell : fragment.text.cells) {
      send(cell, fragment.table, fragment.text.bytes.substr(cell.begin, cell.end - cell.begin));
    }
    return {};
  }
  tl::expected<void, Problem> child(Source&) override { return {}; }
  tl::expected<void, Problem> unreadable_child(const Location&, Problem) override { return {}; }
  void partial(Problem) override { whole_ = false; }
  Budget& budget() override { return budget_; }
  bool keeps_line_breaks() const override { return true; }

  void end() { send({}, {}, {}); }
  bool whole() const { return whole_; }

 private:
  void send(const Cell& cell, std::string_view sheet, std::string_view text) {
    const Head head{cell.row, cell.column, static_cast<std::uint32_t>(sheet.size()),
                    static_cast<std::uint32_t>(text.size())};
    std::fwrite(&head, sizeof head, 1, to_);
    std::fwrite(sheet.data(), 1, sheet.size(), to_);
    std::fwrite(text.data(), 1, text.size(), to_);
  }

  std::FILE* to_;
  Budget budget_;
  bool whole_ = true;
};

// The child's whole life. What is sent is only complete with its end.
[[noreturn]] void read_and_send(int fd, int to) {
  const Limits limits;
  if (!enter_sandbox(Sandbox::basic, limits)) _exit(1);
  std::FILE* pipe = fdopen(to, "w");
  Location location;
  location.path = "workbook.xlsx";
  const auto source = make_file_source(location, fd);
  CellSink sink(pipe, limits, source->size());
  if (spreadsheet_extractor().extract(*source, sink) && sink.whole()) sink.end();
  std::fflush(pipe);
  _exit(0);
}

// False where the child sent less than a whole workbook, or something else.
bool receive(std::FILE* from, EarlierBook& book) {
  std::string sheet;
  std::string text;
  Head head;
  while (std::fread(&head, sizeof head, 1, from) == 1) {
    if (head.sheet_bytes == 0) return true;
    if (head.sheet_bytes > k_most_bytes || head.text_bytes > k_most_bytes) return false;
    sheet.resize(head.sheet_bytes);
    text.resize(head.text_bytes);
    if (std::fread(sheet.data(), 1, sheet.size(), from) != sheet.size()) return false;
    if (std::fread(text.data(), 1, text.size(), from) != text.size()) return false;
    if (head.row >= k_max_rows || head.column >= k_max_columns) return false;
    if (!book.add(sheet, head.row, static_cast<Column>(head.column), text)) return false;
  }
  return false;
}

}  // namespace

tl::expected<std::shared_ptr<const EarlierBook>, std::string> read_earlier_workbook(
    const std::string& path) {
  const auto fail = [&](const char* why) {
    return tl::unexpected(fmt::format("cannot read the workbook {}: {}", printable(path), why));
  };
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return fail(std::strerror(errno));
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) {
    close(fd);
    return fail(std::strerror(errno));
  }
  std::fflush(nullptr);
  const pid_t child = fork();
  if (child == 0) {
    close(ends[0]);
    read_and_send(fd, ends[1]);
  }
  close(fd);
  close(ends[1]);
  auto book = std::make_shared<EarlierBook>();
  bool whole = false;
  if (std::FILE* from = fdopen(ends[0], "r"); from != nullptr) {
    whole = child > 0 && receive(from, *book);
    std::fclose(from);
  }
  if (child > 0) waitpid(child, nullptr, 0);
  if (!whole) return fail("it is no workbook, or damaged");
  if (book->find(Label::sheet_register) == nullptr) return fail("it has no register of datakaart");
  return book;
}

}  // namespace datakaart
