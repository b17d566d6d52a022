// What an examination needs to know of a file on disk beforehand. Values.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "scanner/extract/formats.h"
#include "scanner/model/result.h"

namespace datakaart {

// A file or container in which an examination was cut short, and how far it came.
struct Resume {
  FileId id;
  std::uint64_t children = 0;  // members that are dealt with, and are passed over
  std::string gap;             // where one of them was not wholly read: which
};

struct Job {
  FileId id;
  FileMeta meta;
  Choice choice{};  // its format
  // Where an earlier examination of the same file ended: the file, and the containers from it
  // inwards, of which each is the next member of the one before. Empty: from the beginning.
  std::vector<Resume> resume{};
  FileId last_id{};  // the highest id that was given to a member before
};

}  // namespace datakaart
