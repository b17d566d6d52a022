#include <catch2/catch.hpp>

#include "scanner/extract/archive/archive_words.h"

using namespace datakaart;

TEST_CASE("what libarchive often says is told as a fact") {
  const Problem cut =
      problem_of_archive("Truncated input file (needed 900 bytes, only 12 available)");
  CHECK(cut.reason == Reason::damaged);
  CHECK(cut.detail == Detail(DetailCode::input_truncated, 900, 12));
  CHECK(problem_of_archive("ZIP decompression failed (-5)").detail ==
        Detail(DetailCode::decompression_failed, 5));
  const Problem locked =
      problem_of_archive("The archive header is encrypted, but currently not supported");
  CHECK(locked.reason == Reason::encrypted);
  CHECK(locked.detail == DetailCode::archive_list_encrypted);
  CHECK(problem_of_archive("").detail == DetailCode::cannot_be_unpacked);
}

TEST_CASE("what libarchive says otherwise is told in its words") {
  for (const std::string said :
       {"Truncated input file (needed 900 bytes, only some available)",
        "Truncated input file (needed 900 bytes, only 12 available) at 7",
        "ZIP decompression failed (2)", "ZIP decompression failed (-5", "Unsupported ZIP entry"}) {
    CHECK(problem_of_archive(said).detail == Detail(DetailCode::reader_says, said));
  }
  CHECK(problem_of_archive("Passphrase required for this entry").reason == Reason::encrypted);
  CHECK(problem_of_archive("Unrecognized archive format").reason == Reason::unsupported);
}
