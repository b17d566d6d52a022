// A zip file from the parts that a fuzzer's input describes, so that mutations reach the parts'
// parsers instead of the checksums around them.
#pragma once

#include <archive.h>
#include <archive_entry.h>

#include <string>
#include <string_view>

namespace datakaart::fuzz {

// "PART word/document.xml\n<w:document>...PART ..." becomes a zip of stored members. Input without
// the word is taken for a zip already.
inline std::string package_of(std::string_view input) {
  constexpr std::string_view k_part = "PART ";
  if (!input.starts_with(k_part)) return std::string(input);
  std::string zip(input.size() * 2 + 64 * 1024, '\0');
  std::size_t used = 0;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_zip_set_compression_store(writer);
  archive_write_open_memory(writer, zip.data(), zip.size(), &used);
  while (input.starts_with(k_part)) {
    input.remove_prefix(k_part.size());
    const std::string name(input.substr(0, input.find('\n')));
    input.remove_prefix(std::min(input.size(), name.size() + 1));
    const std::string_view content = input.substr(0, input.find(k_part));
    input.remove_prefix(content.size());
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0600);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    if (archive_write_header(writer, entry) == ARCHIVE_OK) {
      static_cast<void>(archive_write_data(writer, content.data(), content.size()));
    }
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  zip.resize(used);
  return zip;
}

}  // namespace datakaart::fuzz
