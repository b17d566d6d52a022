#include "cli/earlier_workbook.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "base/utf8.h"
#include "cli/helper_program.h"
#include "scanner/helper/cell_reader.h"
#include "scanner/model/location.h"

namespace datakaart {
namespace {

constexpr std::size_t k_most_workbook_bytes = 1 << 20;  // of a name or text

}  // namespace

tl::expected<std::shared_ptr<const EarlierBook>, std::string> read_earlier_workbook(
    const std::string& path) {
  const auto fail = [&](const char* why) {
    return tl::unexpected(fmt::format("cannot read the workbook {}: {}", printable(path), why));
  };
  const int fd = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (fd < 0) return fail(std::strerror(errno));
  auto book = std::make_shared<EarlierBook>();
  const auto take = [&](std::string_view sheet, std::uint32_t row, std::uint32_t column,
                        std::string_view text) {
    if (sheet.empty() || sheet.size() > k_most_workbook_bytes ||
        text.size() > k_most_workbook_bytes)
      return false;
    if (row >= k_max_rows || column >= k_max_columns) return false;
    return book->add(std::string(sheet), row, static_cast<Column>(column), std::string(text));
  };
  const bool whole = helper::read_cells(helper_program(), fd, Limits(), take);
  close(fd);
  if (!whole) return fail("it is no workbook, or damaged");
  if (book->find(Label::sheet_register) == nullptr) return fail("it has no register of datakaart");
  return book;
}

}  // namespace datakaart
