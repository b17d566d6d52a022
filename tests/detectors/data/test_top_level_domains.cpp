#include <catch2/catch.hpp>
#include <string>

#include "detectors/data/top_level_domains.h"

namespace datakaart {
namespace {

TEST_CASE("top-level domains are known as written and as punycode") {
  const auto label =
      GENERATE(as<std::string>{}, "be", "nl", "fr", "de", "lu", "eu", "com", "org", "brussels",
               "vlaanderen", "gent", "museum", "uk", "ck", "рф", "xn--p1ai", "中国", "xn--fiqs8s");
  CAPTURE(label);
  CHECK(is_top_level_domain(label));
}

TEST_CASE("endings of files and names of hosts are none") {
  const auto label = GENERATE(as<std::string>{}, "", "png", "jpg", "js", "tgz", "local",
                              "localdomain", "internal", "lan", "txt", "BE", "1", "be.");
  CAPTURE(label);
  CHECK_FALSE(is_top_level_domain(label));
}

}  // namespace
}  // namespace datakaart
