// Any bytes as a file of any name, read in this process with all that is inside: no crash, no hang.
#include <cstddef>
#include <cstdint>
#include <string>

#include "scanner/examine/examiner.h"

namespace {

class Nowhere final : public datakaart::ResultSink {
 public:
  void identities(datakaart::FileId, std::span<const datakaart::Identity>) override {}
  void file(datakaart::FileResult&&) override {}
};

// The first byte chooses the name, for formats that are told by it.
constexpr const char* k_names[] = {"a",      "a.txt", "a.csv", "a.html", "a.json", "a.xml",
                                   "a.docx", "a.ods", "a.iso", "a.vcf",  "a.eml",  "a.fodt"};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto engine = datakaart::Engine::create({});
  static const datakaart::ValueHasher hasher({});
  static const std::vector<std::string> words{"loon*", "*fiche"};
  static const datakaart::RuleWords heading_words(words);
  if (size == 0) return 0;
  const std::string name = k_names[data[0] % std::size(k_names)];
  const auto source = datakaart::make_memory_source(
      {name, {}}, std::string(reinterpret_cast<const char*>(data + 1), size - 1));
  datakaart::Limits limits;
  limits.max_expanded = 16 << 20;
  limits.max_buffered = 8 << 20;
  limits.max_members = 200;
  limits.max_time = 20;
  datakaart::Budget budget(limits, size);
  Nowhere nowhere;
  datakaart::Job job;
  job.id = {1, 0};
  job.choice = datakaart::choose_format(datakaart::make_probe(*source->head(), name));
  datakaart::Examiner(*engine, datakaart::all_extractors(), hasher, heading_words)
      .examine(job, *source, budget, nowhere);
  return 0;
}
