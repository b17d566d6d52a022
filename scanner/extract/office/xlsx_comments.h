// Comments on the cells of a sheet: the older notes and the newer threads. One thread.
#pragma once

#include <string>
#include <vector>

#include "scanner/extract/office/part_handler.h"
#include "scanner/extract/office/sheet_writer.h"

namespace datakaart {

class XlsxComments final : public PartHandler {
 public:
  // Threads are written a second time as notes, for older programs.
  enum class Threads : std::uint8_t { read_elsewhere, none };

  XlsxComments(Sink& sink, std::string sheet, Threads threads)
      : writer_(sink, std::move(sheet)), threads_(threads) {}
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override;
  void end(std::string_view name) override;
  void text(std::string_view utf8) override;
  tl::expected<void, Problem> status() const override { return writer_.status(); }
  // Pushes what is left, also after damage.
  [[nodiscard]] tl::expected<void, Problem> finish();

 private:
  SheetWriter writer_;
  Threads threads_;
  std::vector<bool> stands_for_thread_;  // by author
  std::string cell_;
  std::string text_;
  bool in_text_ = false;
  bool in_thread_ = false;
  bool again_ = false;  // the current note stands for a thread
};

}  // namespace datakaart
