// An Outlook data file (.pst, .ost: [MS-PST]) as folders and items, by libpff. The one place that
// includes libpff. It reads what it is asked for and holds little, however large the file. One
// thread; the Source outlives the file, the file its items.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "scanner/extract/mail/mapi_item.h"
#include "scanner/model/limits.h"
#include "scanner/source/source.h"

namespace datakaart {

// A folder or an item in one. What is damaged is nothing, or counts as none.
class PstItem {
 public:
  explicit PstItem(std::shared_ptr<void> item) : item_(std::move(item)) {}

  std::string folder_name() const;
  int folders() const;
  std::optional<PstItem> folder(int i) const;
  int messages() const;
  std::optional<PstItem> message(int i) const;

  // Its properties, recipients and attachments; values are counted against the budget.
  // `left_out`: becomes true where something cannot be had.
  MapiItem read(Budget& budget, bool& left_out, unsigned depth = 0) const;

 private:
  std::shared_ptr<void> item_;  // a libpff_item_t
};

class PstFile {
 public:
  // damaged where it is none, or so broken that its folders cannot be found.
  static tl::expected<PstFile, Problem> open(Source& source);
  PstFile(PstFile&&) noexcept;
  PstFile& operator=(PstFile&&) noexcept;
  ~PstFile();

  PstItem root() const { return root_; }

 private:
  struct Impl;
  PstFile(std::unique_ptr<Impl> impl, PstItem root);
  std::unique_ptr<Impl> impl_;
  PstItem root_;
};

}  // namespace datakaart
