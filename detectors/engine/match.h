// A place in a text that holds personal data, as the engine hands it on, and on its way to that.
// Values.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "detectors/engine/confidence.h"
#include "detectors/engine/detector.h"

namespace datakaart {

struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
  KindId kind = 0;
  Confidence confidence = Confidence::low;
  EvidenceSet evidence;
  std::string value;   // canonical, secret: hash it, then drop it
  std::string masked;  // may be shown
  Facts facts;
};

// A match with its detector, while evidence is still being gathered.
struct Found {
  Match match;
  const Detector* detector;

  Found(Judgement&& judged, KindId kind, const Detector& by)
      : match{judged.begin,
              judged.end,
              kind,
              Confidence::low,
              judged.evidence,
              std::move(judged.value),
              std::move(judged.masked),
              judged.facts},
        detector(&by) {
    weigh();
  }
  // To be called again when evidence was added.
  void weigh() { match.confidence = confidence_of(detector->rule(), match.evidence); }
};

// Overlap resolution: replaces `out` by the best explanations of the text, in order of begin. The
// surer wins, then the kind of higher priority, then the longer one.
void resolve_overlaps(std::vector<Found>& found, std::vector<Match>& out);

}  // namespace datakaart
