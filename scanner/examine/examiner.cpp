#include "scanner/examine/examiner.h"

#include <algorithm>

#include "scanner/examine/file_reading.h"
#include "scanner/model/stages.h"

namespace datakaart {

void Examiner::examine(const Job& job, Source& source, Budget& budget, ResultSink& results,
                       ProgressSink* progress) const {
  const StageScope stage(Stage::extract);
  Examination shared{extractors_,
                     fragments_,
                     column_hasher_,
                     heading_words_,
                     pool_,
                     job,
                     budget,
                     results,
                     progress,
                     acceptance_,
                     std::max(job.id, job.last_id)};
  results.file(FileReading(shared, source, job.id, FileId{}, 0).run());
}

}  // namespace datakaart
