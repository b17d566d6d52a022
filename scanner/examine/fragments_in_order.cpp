#include "scanner/examine/fragments_in_order.h"

#include <chrono>
#include <memory>
#include <utility>

#include "scanner/model/stages.h"

namespace datakaart {
namespace {

// Smaller ones are not worth a copy.
constexpr std::size_t k_worth_a_copy = 64 * 1024;
// So many may be done or under way before the first of them is waited for.
constexpr std::size_t k_most_under_way = 64;

bool is_ready(const std::future<FragmentFindings>& findings) {
  return findings.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

}  // namespace

void FragmentsInOrder::take(const Fragment& fragment, std::span<const std::uint64_t> room) {
  if (!given_away(fragment, room)) {
    FragmentFindings findings = examiner_.examine(fragment, room, rules_);
    if (under_way_.empty()) return receiver_(std::move(findings));
    std::promise<FragmentFindings> done;
    done.set_value(std::move(findings));
    under_way_.push_back(done.get_future());
  }
  while (!under_way_.empty() &&
         (under_way_.size() > k_most_under_way || is_ready(under_way_.front()))) {
    hand_back_first();
  }
}

bool FragmentsInOrder::given_away(const Fragment& fragment, std::span<const std::uint64_t> room) {
  if (pool_ == nullptr || fragment.text.bytes.size() < k_worth_a_copy) return false;
  auto place = pool_->room();
  if (place == nullptr) return false;
  FragmentPool::Task task([&examiner = examiner_, rules = rules_,
                           copy = std::make_unique<FragmentCopy>(fragment),
                           most = std::vector(room.begin(), room.end())] {
    return examiner.examine(copy->fragment(), most, rules);
  });
  under_way_.push_back(task.get_future());
  pool_->add(std::move(place), std::move(task));
  return true;
}

void FragmentsInOrder::hand_back_first() {
  std::future<FragmentFindings> first = std::move(under_way_.front());
  under_way_.pop_front();
  {
    const StageScope waiting(Stage::k_count);
    first.wait();
  }
  receiver_(first.get());
}

void FragmentsInOrder::finish() {
  while (!under_way_.empty()) hand_back_first();
}

}  // namespace datakaart
