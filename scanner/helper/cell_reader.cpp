#include "scanner/helper/cell_reader.h"

#include <fcntl.h>

#include "scanner/helper/helper_process.h"
#include "scanner/helper/messages.h"

namespace datakaart::helper {

bool read_cells(const std::string& program, int fd, const Limits& limits,
                const CellReceiver& take) {
  JobMessage message;
  message.location = {"workbook.xlsx", {}};
  const auto source = make_file_source(message.location, fcntl(fd, F_DUPFD_CLOEXEC, 0));
  const auto head = source->head();
  if (!head) return false;
  message.job.meta.stored = source->size();
  message.job.choice = choose_format(make_probe(*head, message.location.name()));
  if (!message.job.choice.is_third_party()) return false;
  HelperProcess process(program, k_cells_setup, pack(CellsSetup{limits, Sandbox::basic}));
  const auto patience = time_for(limits, source->size()) + k_grace;
  if (!process.send(k_job, pack(message), fd, patience)) return false;
  const std::atomic<bool> never{false};
  for (;;) {
    const auto frame = process.next(never);
    if (!frame) return false;
    if (frame->type == k_done) return Unpacker(frame->payload).number() == 1;
    const auto cells = frame->type == k_cells ? unpack_cells(frame->payload) : std::nullopt;
    if (!cells) return false;
    for (const CellsMessage::Item& cell : cells->cells) {
      if (!take(cells->sheet, cell.row, cell.column, cell.text)) return false;
    }
  }
}

}  // namespace datakaart::helper
