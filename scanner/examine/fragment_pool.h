// Lets a large file use the threads that no file uses: its fragments are examined by the threads of
// this pool while its own thread extracts on. The pool does nothing as long as files enough are in
// hand. Shared by all scanning threads.
#pragma once

#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "scanner/examine/fragment_examiner.h"

namespace datakaart {

class FragmentPool {
 public:
  using Task = std::packaged_task<FragmentFindings()>;

  // `threads`: how many shall be at work at once, with those that have a file in hand.
  explicit FragmentPool(unsigned threads) : threads_(threads) {}
  // Waits for the tasks that were begun and drops the others: their futures break.
  ~FragmentPool();
  FragmentPool(const FragmentPool&) = delete;
  FragmentPool& operator=(const FragmentPool&) = delete;

  // A scanning thread that has a file in hand holds one of these.
  class FileInHand {
   public:
    explicit FileInHand(FragmentPool& pool) : pool_(pool) { pool_.count_files(1); }
    ~FileInHand() { pool_.count_files(-1); }
    FileInHand(const FileInHand&) = delete;
    FileInHand& operator=(const FileInHand&) = delete;

   private:
    FragmentPool& pool_;
  };

  // Starts a thread now: for a process that may not start one later.
  void start();
  // Whether fewer files are in hand than threads are wanted.
  bool has_spare_threads() const;

  // Room for one task. The pool outlives it.
  using Room = std::unique_ptr<FragmentPool, void (*)(FragmentPool*)>;

  // Null where a task is not welcome now.
  Room room();
  // The task must not wait for another.
  void add(Room room, Task task);

 private:
  struct Item {
    Room room;
    Task task;
  };

  void count_files(int more);
  void free_room();
  void start_thread();
  void work();

  const unsigned threads_;
  mutable std::mutex mutex_;
  std::condition_variable has_tasks_;
  std::deque<Item> tasks_;         // not yet begun
  std::vector<std::thread> pool_;  // started when they are first needed; at most threads_ - 1
  int files_ = 0;                  // in hand
  std::size_t under_way_ = 0;  // tasks that have room: waiting or running ones, and those to come
  bool closed_ = false;
};

}  // namespace datakaart
