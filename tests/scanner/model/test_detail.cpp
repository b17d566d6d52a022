#include <catch2/catch.hpp>
#include <cerrno>

#include "scanner/model/detail.h"

using namespace datakaart;

TEST_CASE("an errno that people meet often is a detail of its own") {
  CHECK(detail_of_errno(EACCES) == DetailCode::permission_denied);
  CHECK(detail_of_errno(EIO) == DetailCode::input_output_error);
  CHECK(detail_of_errno(ENOTCONN) == Detail(DetailCode::system_says, ENOTCONN));
  CHECK(no_answer_in(std::chrono::seconds(30)) == Detail(DetailCode::no_answer, 30));
}
