#include "scanner/helper/send_cells.h"

#include <span>
#include <utility>

#include "scanner/extract/fragment.h"
#include "scanner/helper/sandbox.h"

namespace datakaart::helper {
namespace {

// So many bytes of text go in one message; more only where one cell has them.
constexpr std::size_t k_most_text = 1 << 20;

// Takes the cells of a document's tables and leaves the rest.
class CellSink final : public Sink {
 public:
  CellSink(Connection& socket, const Limits& limits, std::uint64_t bytes)
      : socket_(socket), budget_(limits, bytes) {}

  tl::expected<void, Problem> fragment(const Fragment& fragment) override {
    CellsMessage message{fragment.table, {}};
    std::size_t bytes = 0;
    const std::span<const Cell> as_they_stand =
        fragment.standing.empty() ? fragment.text.cells : fragment.standing;
    for (const Cell& cell : as_they_stand) {
      message.cells.push_back(
          {cell.row, cell.column,
           std::string(fragment.text.bytes.substr(cell.begin, cell.end - cell.begin))});
      bytes += message.cells.back().text.size();
      if (bytes < k_most_text) continue;
      send(message);
      bytes = 0;
    }
    send(message);
    return {};
  }
  tl::expected<void, Problem> child(Source&) override { return {}; }
  tl::expected<void, Problem> unreadable_child(const Location&, Problem) override { return {}; }
  void partial(Problem) override { whole_ = false; }
  void is_a(std::string type) override { type_ = std::move(type); }
  Budget& budget() override { return budget_; }
  bool keeps_line_breaks() const override { return true; }

  // Whether nothing of a workbook was left unread.
  bool is_whole_workbook() const { return whole_ && type_.starts_with("xl"); }

 private:
  void send(CellsMessage& message) {
    if (!message.cells.empty()) socket_.queue(k_cells, pack(message));
    message.cells.clear();
  }

  Connection& socket_;
  Budget budget_;
  std::string type_;
  bool whole_ = true;
};

}  // namespace

int send_cells(Connection& socket, const CellsSetup& setup, Extractors extractors) {
  if (!enter_sandbox(setup.sandbox, setup.limits)) return 1;
  while (auto frame = socket.receive()) {
    auto message = frame->type == k_job ? unpack_job(frame->payload) : std::nullopt;
    if (!message || frame->fd < 0) return 1;
    const auto source = make_file_source(std::move(message->location), frame->fd);
    CellSink sink(socket, setup.limits, source->size());
    const Choice& choice = message->job.choice;
    const bool read = extractors[choice.format]->extract(*source, choice.type, sink).has_value();
    const std::uint64_t whole = read && sink.is_whole_workbook() ? 1 : 0;
    if (!socket.send(k_done, Packer().number(whole).bytes())) return 0;
  }
  return 0;
}

}  // namespace datakaart::helper
