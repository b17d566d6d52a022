#include <catch2/catch.hpp>
#include <thread>

#include "scanner/model/stages.h"

using namespace datakaart;

namespace {

std::chrono::nanoseconds time_of(Stage stage) {
  return stage_times().at(static_cast<std::size_t>(stage));
}

void pass_time() { std::this_thread::sleep_for(std::chrono::milliseconds(2)); }

}  // namespace

TEST_CASE("the time of an inner scope is not that of the outer one") {
  measure_stages();
  const auto extract = time_of(Stage::extract);
  const auto detect = time_of(Stage::detect);
  {
    const StageScope outer(Stage::extract);
    pass_time();
    const auto before = time_of(Stage::extract);
    {
      const StageScope inner(Stage::detect);
      CHECK(time_of(Stage::extract) > before);
      const auto entered = time_of(Stage::extract);
      pass_time();
      CHECK(time_of(Stage::extract) == entered);
    }
    CHECK(time_of(Stage::detect) > detect);
  }
  CHECK(time_of(Stage::extract) > extract);
}

TEST_CASE("waiting belongs to no stage") {
  measure_stages();
  const StageScope outer(Stage::walk);
  const StageScope waiting(Stage::k_count);
  const auto before = stage_times();
  pass_time();
  CHECK(stage_times() == before);
}

TEST_CASE("what a helper measured is added") {
  const auto before = time_of(Stage::read);
  StageTimes more{};
  more.at(static_cast<std::size_t>(Stage::read)) = std::chrono::seconds(3);
  add_stage_times(more);
  CHECK(time_of(Stage::read) == before + std::chrono::seconds(3));
}
