#include "tests/scanner/extract/archive/archive_support.h"

#include <archive.h>
#include <archive_entry.h>
#include <locale.h>

#include <algorithm>
#include <catch2/catch.hpp>

#include "base/utf8.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/formats.h"

namespace datakaart {
namespace {

la_ssize_t append(archive*, void* to, const void* from, size_t size) {
  static_cast<std::string*>(to)->append(static_cast<const char*>(from), size);
  return static_cast<la_ssize_t>(size);
}

bool is_archive(const Choice& choice) {
  return choice.is_read() &&
         (formats()[choice.format].name == "archive" || formats()[choice.format].name == "zip");
}

Probe probe_of(std::string_view name, std::string_view head) {
  Probe probe;
  probe.head = head.substr(0, 16 * 1024);
  probe.name = name;
  const auto dot = name.rfind('.');
  if (dot != std::string_view::npos) probe.extension = name.substr(dot + 1);
  if (probe.extension == "Z") probe.extension = "z";
  return probe;
}

// RAR 5 writes numbers in groups of seven bits, the lowest first.
std::string vint(std::uint64_t value) {
  std::string result;
  for (; value > 127; value >>= 7U) result += static_cast<char>((value & 127U) | 128U);
  return result + static_cast<char>(value);
}

std::string rar5_block(const std::string& content) {
  const std::string sized = vint(content.size()) + content;
  return little_endian(crc32_of(sized), 4) + sized;
}

std::string rar4_block(const std::string& content) {
  return little_endian(crc32_of(content) & 0xFFFFU, 2) + content;
}

}  // namespace

std::string make_archive(const std::string& format, const std::string& filter,
                         const Members& members, const std::string& options) {
  std::string bytes;
  // The writer converts names; bytes that are no UTF-8 it leaves alone in the "C" locale only.
  const bool utf8 = std::all_of(members.begin(), members.end(),
                                [](const auto& member) { return is_valid_utf8(member.first); });
  locale_t locale = newlocale(LC_CTYPE_MASK, utf8 ? "C.UTF-8" : "C", nullptr);
  locale_t before = uselocale(locale);
  archive* writer = archive_write_new();
  REQUIRE(archive_write_set_format_by_name(writer, format.c_str()) == ARCHIVE_OK);
  if (!filter.empty()) {
    REQUIRE(archive_write_add_filter_by_name(writer, filter.c_str()) == ARCHIVE_OK);
  }
  if (!options.empty()) {
    REQUIRE(archive_write_set_options(writer, options.c_str()) == ARCHIVE_OK);
    if (options.find("encryption") != std::string::npos) {
      REQUIRE(archive_write_set_passphrase(writer, "geheim") == ARCHIVE_OK);
    }
  }
  archive_write_set_bytes_in_last_block(writer, 1);
  REQUIRE(archive_write_open2(writer, &bytes, nullptr, append, nullptr, nullptr) == ARCHIVE_OK);
  for (const auto& [name, content] : members) {
    archive_entry* entry = archive_entry_new();
    archive_entry_copy_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, name.ends_with("/") ? AE_IFDIR : AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_mtime(entry, 1'600'000'000, 0);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    REQUIRE(archive_write_header(writer, entry) >= ARCHIVE_WARN);
    REQUIRE(archive_write_data(writer, content.data(), content.size()) ==
            static_cast<la_ssize_t>(content.size()));
    archive_entry_free(entry);
  }
  REQUIRE(archive_write_close(writer) == ARCHIVE_OK);
  archive_write_free(writer);
  uselocale(before);
  freelocale(locale);
  return bytes;
}

std::uint32_t crc32_of(std::string_view bytes) {
  std::uint32_t crc = 0xFFFFFFFFU;
  for (const char c : bytes) {
    crc ^= static_cast<unsigned char>(c);
    for (int i = 0; i < 8; ++i) crc = (crc >> 1U) ^ ((crc & 1U) != 0 ? 0xEDB88320U : 0U);
  }
  return ~crc;
}

std::string little_endian(std::uint64_t value, int bytes) {
  std::string result;
  for (int i = 0; i < bytes; ++i, value >>= 8U) result += static_cast<char>(value & 255U);
  return result;
}

std::string make_rar4(const Members& members) {
  std::string bytes("Rar!\x1A\x07\0", 7);
  bytes += rar4_block(std::string("\x73\0\0\x0D\0\0\0\0\0\0\0", 11));
  for (const auto& [marked, content] : members) {
    const bool encrypted = marked.starts_with("*");
    const std::string name = marked.substr(encrypted ? 1 : 0);
    const std::uint64_t flags = 0x8000U | (encrypted ? 4U : 0U);
    bytes +=
        rar4_block("\x74" + little_endian(flags, 2) + little_endian(32 + name.size(), 2) +
                   little_endian(content.size(), 4) + little_endian(content.size(), 4) + "\x03" +
                   little_endian(crc32_of(content), 4) + little_endian(0x50000000, 4) + "\x14\x30" +
                   little_endian(name.size(), 2) + little_endian(0100644, 4) + name);
    bytes += content;
  }
  return bytes + rar4_block(std::string("\x7B\0\x40\x07\0", 5));
}

std::string make_rar5(const Members& members) {
  std::string bytes("Rar!\x1A\x07\x01\0", 8);
  bytes += rar5_block(vint(1) + vint(0) + vint(0));
  for (const auto& [name, content] : members) {
    bytes += rar5_block(vint(2) + vint(2) + vint(content.size()) + vint(4) + vint(content.size()) +
                        vint(0100644) + little_endian(crc32_of(content), 4) + vint(0) + vint(1) +
                        vint(name.size()) + name);
    bytes += content;
  }
  return bytes + rar5_block(vint(5) + vint(0) + vint(0));
}

tl::expected<void, Problem> ToleratingSink::child(Source& member) {
  const std::string name = member.location().bytes();
  if (nested) {
    auto head = member.head();
    const Probe probe = probe_of(member.location().name(), head ? *head : std::string_view());
    const Choice choice = choose_format(probe);
    if (is_archive(choice)) return archive_extractor().extract(member, choice.type, *this);
  }
  children.push_back({name.substr(name.find('!') + 1), {}, {}, member.modified()});
  if (read_ == Read::nothing) return budget_.check();
  std::string buffer(10'000, '\0');
  for (;;) {
    auto got = member.read(buffer.data(), buffer.size());
    if (!got) children.back().problem = got.error();
    if (!got || *got == 0) return budget_.check();
    children.back().bytes.append(buffer, 0, *got);
  }
}

tl::expected<void, Problem> ToleratingSink::unreadable_child(const Location& location,
                                                             Problem why) {
  const std::string name = location.bytes();
  children.push_back({name.substr(name.find('!') + 1), {}, std::move(why)});
  return {};
}

std::optional<std::string> ToleratingSink::operator[](std::string_view name) const {
  for (const Child& child : children) {
    if (child.name == name) return child.bytes;
  }
  return std::nullopt;
}

std::string archive_type(const std::string& name, std::string_view bytes) {
  const Choice choice = choose_format(probe_of(name, bytes));
  return is_archive(choice) ? choice.type : "";
}

tl::expected<void, Problem> read_archive(ToleratingSink& sink, std::string name,
                                         std::string bytes) {
  const auto source = make_memory_source(Location{std::move(name), {}}, std::move(bytes));
  const Choice choice = choose_format(probe_of(source->location().name(), *source->head()));
  return archive_extractor().extract(*source, choice.type, sink);
}

}  // namespace datakaart
