// Scores detection on a labelled folder: datakaart_score FOLDER [options].
//
// FOLDER/labels.tsv says what was planted: file, kind and canonical value, a line per occurrence.
// The folder is scanned as the program does it, and what is found is compared by keyed hash.
// Nothing here looks into the detectors: the labels come from the corpus' construction.
//
//   --figures FILE   fail where precision or recall fall below those of the file
//   --update         write the figures instead
//   --show KIND      list each miss and each false finding of a kind
//   --without KIND   score as if nothing of this kind were found (to see the figures fall)
#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <mutex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "reports/texts/place_words.h"
#include "scanner/scan/scan.h"

namespace {

using namespace datakaart;

constexpr std::string_view k_negatives = "negatives/";
constexpr std::size_t k_levels = 3;

struct Planted {
  std::string value;
  bool found[k_levels] = {};
};
using Labels = std::map<std::pair<std::string, std::string>, std::vector<Planted>>;  // file, kind

struct Score {
  std::uint64_t positives = 0;
  std::uint64_t found[k_levels] = {};
  std::uint64_t wrong[k_levels] = {};

  double recall(std::size_t level) const { return ratio(found[level], positives); }
  double precision(std::size_t level) const {
    return ratio(found[level], found[level] + wrong[level]);
  }
  static double ratio(std::uint64_t part, std::uint64_t all) {
    return all == 0 ? 1.0 : static_cast<double>(part) / static_cast<double>(all);
  }
};

class Collector final : public ResultSink {
 public:
  void identities(FileId, std::span<const Identity>) override {}
  void file(FileResult&& result) override {
    const std::lock_guard lock(mutex_);
    results.push_back(std::move(result));
  }
  std::vector<FileResult> results;

 private:
  std::mutex mutex_;
};

Labels read_labels(const std::string& folder) {
  Labels labels;
  std::ifstream file(folder + "/labels.tsv");
  for (std::string line; std::getline(file, line);) {
    std::istringstream parts(line);
    std::string name;
    std::string kind;
    Planted label;
    std::getline(parts, name, '\t');
    std::getline(parts, kind, '\t');
    std::getline(parts, label.value);
    labels[{name, kind}].push_back(label);
  }
  return labels;
}

struct Options {
  std::string folder;
  std::string figures;
  std::string show;
  std::string without;
  bool update = false;
};

std::vector<FileResult> scan_folder(const Options& options, const Engine& engine) {
  ScanOptions scan_options;
  scan_options.walk.roots = {options.folder};
  scan_options.limits.max_findings = UINT64_MAX;
  scan_options.jobs = 2;
  scan_options.extractors = all_extractors();
  Collector collector;
  const std::atomic<int> interrupts{0};
  const ScanSummary summary =
      scan(scan_options, engine, collector, interrupts, [](const Progress&) {});
  if (!summary.complete) throw std::runtime_error("the scan was not completed");
  return std::move(collector.results);
}

class Scorer {
 public:
  Scorer(const Options& options, const Engine& engine, Labels labels)
      : options_(options), engine_(engine), labels_(std::move(labels)) {}

  void take(const FileResult& file) {
    const std::string path = file.location.path;
    const std::string name =
        path.size() > options_.folder.size() ? path.substr(options_.folder.size() + 1) : path;
    if (name == "labels.tsv") return;
    if (name.starts_with(k_negatives)) negative_bytes_ += file.meta.size;
    for (const Finding& finding : file.findings) take(file, name, finding);
  }

  void count_labels() {
    for (const auto& [place, labels] : labels_) {
      Score& score = scores_[place.second];
      for (const Planted& label : labels) {
        ++score.positives;
        for (std::size_t level = 0; level < k_levels; ++level) {
          score.found[level] += label.found[level] ? 1 : 0;
        }
        if (!label.found[1] && options_.show == place.second) {
          std::cout << "missed " << place.first << ": " << label.value
                    << (label.found[0] ? " (low)\n" : "\n");
        }
      }
    }
  }

  void print() const {
    std::printf("%-22s %7s %7s %7s %7s  %-20s %-20s %-20s\n", "kind", "planted", "found", "missed",
                "false", "precision l/m/h", "recall l/m/h", "F1 l/m/h");
    for (const auto& [kind, s] : scores_) {
      const auto f1 = [&](std::size_t level) {
        const double sum = s.precision(level) + s.recall(level);
        return sum == 0 ? 0.0 : 2 * s.precision(level) * s.recall(level) / sum;
      };
      std::printf("%-22s %7lu %7lu %7lu %7lu  %.3f %.3f %.3f    %.3f %.3f %.3f    %.3f %.3f %.3f\n",
                  kind.c_str(), s.positives, s.found[1], s.positives - s.found[1], s.wrong[1],
                  s.precision(0), s.precision(1), s.precision(2), s.recall(0), s.recall(1),
                  s.recall(2), f1(0), f1(1), f1(2));
    }
    const double megabytes = static_cast<double>(negative_bytes_) / 1e6;
    std::printf("hard negatives: %lu false findings at medium or above in %.1f MB, %.2f per MB\n",
                negative_findings_, megabytes, static_cast<double>(negative_findings_) / megabytes);
  }

  const std::map<std::string, Score>& scores() const { return scores_; }

 private:
  void take(const FileResult& file, const std::string& name, const Finding& finding) {
    const std::string kind(engine_.kinds()[finding.kind].name);
    if (kind == options_.without) return;
    const auto level = static_cast<std::size_t>(finding.confidence);
    auto labels = labels_.find({name, kind});
    bool true_one = false;
    if (labels != labels_.end()) {
      for (Planted& label : labels->second) {
        if (label.found[0] || hasher_(kind, label.value) != finding.hash) continue;
        for (std::size_t l = 0; l <= level; ++l) label.found[l] = true;
        true_one = true;
        break;
      }
    }
    if (true_one) return;
    for (std::size_t l = 0; l <= level; ++l) ++scores_[kind].wrong[l];
    if (level == 0) return;
    if (name.starts_with(k_negatives)) ++negative_findings_;
    if (options_.show == kind) {
      std::cout << "false " << file.location.display() << " "
                << place_words(finding.place, Language::en) << " " << name_of(finding.confidence)
                << " " << finding.masked << " "
                << fmt::format("{}", fmt::join(names_of(finding.evidence.set()), ",")) << "\n";
    }
  }

  const Options& options_;
  const Engine& engine_;
  Labels labels_;
  const ValueHasher hasher_{ValueHasher::Key{}};
  std::map<std::string, Score> scores_;
  std::uint64_t negative_bytes_ = 0;
  std::uint64_t negative_findings_ = 0;
};

// Per mille, rounded down: what was reached once may not be lost.
int per_mille(double ratio) { return static_cast<int>(ratio * 1000 + 1e-9); }

bool holds_figures(const Scorer& scorer, const std::string& path) {
  std::ifstream file(path);
  if (!file) throw std::runtime_error("cannot read " + path);
  bool holds = true;
  std::string kind;
  int precision = 0;
  int recall = 0;
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    std::istringstream(line) >> kind >> precision >> recall;
    const auto found = scorer.scores().find(kind);
    const Score score = found == scorer.scores().end() ? Score{} : found->second;
    const bool here = found != scorer.scores().end() &&
                      per_mille(score.precision(1)) >= precision &&
                      per_mille(score.recall(1)) >= recall;
    if (!here) {
      std::printf("%s fell: precision %d (was %d), recall %d (was %d) per mille\n", kind.c_str(),
                  per_mille(score.precision(1)), precision, per_mille(score.recall(1)), recall);
    }
    holds = holds && here;
  }
  return holds;
}

void write_figures(const Scorer& scorer, const std::string& path) {
  std::ofstream file(path);
  file << "# kind, precision and recall at medium confidence and above, per mille: may only rise\n";
  for (const auto& [kind, score] : scorer.scores()) {
    if (score.positives == 0) continue;
    file << kind << "\t" << per_mille(score.precision(1)) << "\t" << per_mille(score.recall(1))
         << "\n";
  }
}

Options parse(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const auto next = [&] {
      return i + 1 < count ? words[++i] : throw std::runtime_error("no value");
    };
    if (word == "--figures") {
      options.figures = next();
    } else if (word == "--show") {
      options.show = next();
    } else if (word == "--without") {
      options.without = next();
    } else if (word == "--update") {
      options.update = true;
    } else {
      options.folder = word;
    }
  }
  if (options.folder.empty()) throw std::runtime_error("which folder?");
  return options;
}

}  // namespace

int main(int count, char** words) {
  try {
    const Options options = parse(count, words);
    EngineOptions engine_options;
    engine_options.detectors.regions = {"BE", "NL", "FR", "LU", "DE"};
    const auto engine = Engine::create(engine_options);
    if (!engine) throw std::runtime_error(engine.error());
    Scorer scorer(options, *engine, read_labels(options.folder));
    for (const FileResult& file : scan_folder(options, *engine)) scorer.take(file);
    scorer.count_labels();
    scorer.print();
    if (options.update) {
      write_figures(scorer, options.figures);
      return 0;
    }
    return options.figures.empty() || holds_figures(scorer, options.figures) ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "datakaart_score: " << error.what() << "\n";
    return 2;
  }
}
