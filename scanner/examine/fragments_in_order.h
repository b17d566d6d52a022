// The fragments of one file on their way through the detectors: examined by several threads where
// some are free, and handed back in the order of the text. One per file; one thread.
#pragma once

#include <deque>
#include <functional>
#include <future>
#include <span>

#include "scanner/examine/fragment_examiner.h"
#include "scanner/examine/fragment_pool.h"

namespace datakaart {

class FragmentsInOrder {
 public:
  using Receiver = std::function<void(FragmentFindings&&)>;

  // `pool`: null where everything is done by this thread. Calls `receiver` on this thread, within
  // take() and finish().
  // `rules`: as in FragmentExaminer; they outlive it.
  FragmentsInOrder(const FragmentExaminer& examiner, FragmentPool* pool, Receiver receiver,
                   const FileRules* rules = nullptr)
      : examiner_(examiner), pool_(pool), receiver_(std::move(receiver)), rules_(rules) {}

  // Examines the fragment or has it examined. `room`: as in FragmentExaminer. Throws what examining
  // this fragment or an earlier one threw (std::bad_alloc).
  void take(const Fragment& fragment, std::span<const std::uint64_t> room);
  // Waits until all are handed back. Throws likewise; the rest is lost then.
  void finish();

 private:
  bool given_away(const Fragment& fragment, std::span<const std::uint64_t> room);
  void hand_back_first();

  const FragmentExaminer& examiner_;
  FragmentPool* pool_;
  Receiver receiver_;
  const FileRules* rules_;
  std::deque<std::future<FragmentFindings>> under_way_;  // in the order of the text
};

}  // namespace datakaart
