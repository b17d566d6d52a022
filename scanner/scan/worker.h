// One scanning thread: takes files from the queue and has each examined, by itself or, where
// third-party code would parse it, by its helper process.
//
// A Worker is shared by its thread and by the scan, which watches it from outside: a thread that
// hangs in the file system is given up and left behind, with its Worker.
#pragma once

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>

#include "scanner/examine/examiner.h"
#include "scanner/examine/fragment_pool.h"
#include "scanner/helper/helper_examiner.h"
#include "scanner/scan/scan.h"
#include "scanner/scan/seen_contents.h"
#include "scanner/walk/job_queue.h"

namespace datakaart {

// What all workers of a scan share. Everything in it is const or thread-safe.
struct WorkerContext {
  const ScanOptions& options;
  const Engine& engine;
  const ValueHasher hasher;
  FragmentPool& pool;
  const Examiner examiner;
  JobQueue<WalkedFile>& queue;
  ResultSink& results;
  CopySink* copies;                       // may be null
  std::atomic<std::uint64_t>& next_file;  // FileId::file
  SeenContents seen{};
  std::atomic<bool> stop{false};  // files in hand are given up
  std::mutex mutex{};
  std::condition_variable one_finished{};  // a worker has ended, under `mutex`
};

class Worker {
 public:
  explicit Worker(WorkerContext& context) : context_(context) {}

  // The thread's own part: works until the queue is closed and empty, or the worker is given up.
  void run();

  struct InHand {
    std::string path;
    std::chrono::seconds since{0};
  };
  // The file in hand, for progress.
  std::optional<InHand> in_hand() const;
  // Interrupts the file in hand, from any thread.
  void interrupt();
  // Gives the worker up when its file has been in hand for longer than `patience`; reports that
  // file as timed out. True when it was given up now.
  bool give_up_hanging(std::chrono::seconds patience);
  bool finished() const { return finished_; }

 private:
  class Gate;
  void examine(const WalkedFile& file);
  void examine_open(const WalkedFile& file, int fd, Job job);
  bool repeat(const ContentLook& look, int fd, const Job& job, const Location& location);
  void fail(const WalkedFile& file, const Job& job, Problem why);

  WorkerContext& context_;
  std::unique_ptr<helper::HelperExaminer> helper_;
  mutable std::mutex mutex_;  // guards the next three
  std::optional<WalkedFile> file_;
  Budget* budget_ = nullptr;
  std::chrono::steady_clock::time_point since_;
  std::atomic<bool> abandoned_{false};
  std::atomic<bool> finished_{false};
};

}  // namespace datakaart
