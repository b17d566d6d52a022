// What the tests of the store and of the reports share: a folder of their own, invented results,
// and children that are killed or run short of disk.
#pragma once

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <string>
#include <vector>

#include "scanner/store/store.h"
#include "tests/temp_folder.h"

namespace datakaart::testing {

enum : KindId { k_email, k_phone, k_iban, k_national_number };

inline ScanInfo test_info() {
  ScanInfo info;
  info.version = "1.2.3";
  info.roots = {"/srv/share"};
  info.started = 1'700'000'000;
  info.options = {{"region", "BE"}, {"min-confidence", "low"}};
  info.kinds = {{"email", "E-mail address", "an address", "RFC 5321", Category::contact,
                 Sensitivity::simple, 2},
                {"phone", "Telephone number", "a number", "ITU E.164", Category::contact,
                 Sensitivity::simple},
                {"iban", "Bank account", "an account", "ISO 13616", Category::financial,
                 Sensitivity::financial},
                {"be-national-number", "Belgian national number", "a person", "the law",
                 Category::belgian_national_number, Sensitivity::financial}};
  return info;
}

// `number`: of the file on disk, from 1.
inline FileResult test_file(std::uint64_t number, std::string path) {
  FileResult file;
  file.id = {number, 0};
  file.location.path = std::move(path);
  file.type = "txt";
  file.meta.size = 1000;
  file.meta.modified = 1'600'000'000;
  file.meta.mode = 0100640;
  file.meta.device = 1;
  file.meta.inode = number;
  file.counts.resize(4);
  return file;
}

inline FileResult test_member(std::uint64_t on_disk, std::uint64_t number, std::string path,
                              std::string member) {
  FileResult file = test_file(on_disk, std::move(path));
  file.parent = file.id;
  file.id.member = number;
  file.location.members = {std::move(member)};
  return file;
}

// Adds a finding and counts it.
inline void add_finding(FileResult& file, KindId kind, Confidence confidence, std::uint64_t hash,
                        std::string masked = "j***@voorbeeld.be") {
  ++file.counts[kind][static_cast<std::size_t>(confidence)];
  const auto line = static_cast<std::uint32_t>(file.findings.size() + 1);
  EvidenceSet evidence;
  for (const Evidence e : {Evidence::shape, Evidence::registry, Evidence::word_near}) {
    evidence.add(e);
  }
  evidence.word = "e-mail";
  file.findings.push_back({kind, confidence, evidence, Place::line(line), std::move(masked), hash});
}

// Hands over a file with the identities of its findings.
inline void put(ResultSink& sink, const FileResult& file) {
  std::vector<Identity> identities;
  for (const Finding& finding : file.findings) identities.push_back({finding.kind, finding.hash});
  sink.identities(file.id, identities);
  sink.file(FileResult(file));
}

inline std::unique_ptr<StoreWriter> make_writer(const std::string& path) {
  auto writer = StoreWriter::create(path, test_info());
  if (!writer) FAIL(writer.error());
  return std::move(*writer);
}

inline constexpr std::int64_t k_finished = 1'700'000'060;

inline void make_store(const std::string& path, const std::vector<FileResult>& files) {
  const auto writer = make_writer(path);
  for (const FileResult& file : files) put(*writer, file);
  REQUIRE(writer->finish(k_finished, true));
}

inline ScanStore open_store(const std::string& path) {
  auto store = ScanStore::open(path);
  if (!store) FAIL(store.error().text);
  return std::move(*store);
}

inline std::vector<StoredFile> all_files(const ScanStore& store,
                                         ScanStore::Files which = ScanStore::Files::all) {
  std::vector<StoredFile> files;
  REQUIRE(store.files(which, [&](const StoredFile& file) {
    files.push_back(file);
    return true;
  }));
  return files;
}

inline std::vector<StoredFinding> all_findings(const ScanStore& store, std::uint64_t cap = 1000) {
  std::vector<StoredFinding> findings;
  REQUIRE(store.findings(ScanStore::Files::with_findings, cap,
                         [&](const StoredFile&, const StoredFinding& finding) {
                           findings.push_back(finding);
                           return true;
                         }));
  return findings;
}

// Runs `work` in a child process, which ends with its result. No test assertion belongs in it.
inline pid_t start_child(const std::function<int()>& work) {
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) _exit(work());
  return child;
}

// The child's exit code, or -1 where it did not end by itself.
inline int end_of_child(pid_t child) {
  int status = 0;
  REQUIRE(waitpid(child, &status, 0) == child);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace datakaart::testing
