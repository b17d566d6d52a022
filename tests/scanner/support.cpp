#include "tests/scanner/support.h"

#include <archive.h>
#include <archive_entry.h>

#include <catch2/catch.hpp>

#include "base/utf8.h"
#include "reports/texts/place_words.h"
#include "scanner/examine/place_map.h"
#include "scanner/extract/archive/archive_reader.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/formats.h"

namespace datakaart {

tl::expected<void, Problem> RecordingSink::fragment(const Fragment& fragment) {
  ++fragments;
  PlaceMap places(fragment);
  const std::string_view bytes = fragment.text.bytes;
  CHECK(is_valid_utf8(bytes));
  for (const Cell& cell : fragment.text.cells) {
    if (!fragment.marks.empty()) {
      headers.emplace_back(fragment.text.header_at(cell.begin));
      continue;
    }
    pieces.push_back({place_words(places.at(cell.begin), Language::en),
                      std::string(bytes.substr(cell.begin, cell.end - cell.begin)),
                      std::string(fragment.text.header_at(cell.begin))});
  }
  if (fragment.marks.empty()) return {};
  const std::size_t end = bytes.size() - fragment.margin;
  for (std::size_t at = fragment.lead; at < end;) {
    const std::size_t line = std::min(bytes.find('\n', at), end);
    pieces.push_back(
        {place_words(places.at(at), Language::en), std::string(bytes.substr(at, line - at)), {}});
    at = line + 1;
  }
  return {};
}

tl::expected<void, Problem> RecordingSink::child(Source& member) {
  auto bytes = member.whole(std::uint64_t{1} << 30);
  REQUIRE(bytes);
  children.push_back({member.location().members.back(), std::string(*bytes)});
  return {};
}

tl::expected<void, Problem> RecordingSink::unreadable_child(const Location&, Problem why) {
  unreadable.push_back(std::move(why));
  return {};
}

std::string RecordingSink::at(std::string_view place) const {
  std::string all;
  for (const Piece& piece : pieces) {
    if (piece.place != place || piece.text.empty()) continue;
    if (!all.empty()) all += '\n';
    all += piece.text;
  }
  return all;
}

std::size_t RecordingSink::count(std::string_view text) const {
  std::size_t times = 0;
  for (const Piece& piece : pieces) {
    for (auto at = piece.text.find(text); at != std::string::npos;
         at = piece.text.find(text, at + 1)) {
      ++times;
    }
  }
  return times;
}

std::string RecordingSink::header_at(std::string_view place) const {
  for (const Piece& piece : pieces) {
    if (piece.place == place) return piece.header;
  }
  return {};
}

namespace {

// Empty where this extractor would not be chosen.
std::string type_read_by(const Extractor& extractor, Source& source, Budget& budget) {
  Probe probe = make_probe(source.head().value(), source.location().name());
  const Choice choice = choose_format(probe);
  if (const auto* document = dynamic_cast<const DocumentInZip*>(&extractor)) {
    if (!choice.is_read() || formats()[choice.format].name != "zip") return {};
    probe.zip_members = zip_member_names(source, budget);
    return document->type_of(probe);
  }
  const bool chosen = choice.is_read() && all_extractors()[choice.format] == &extractor;
  return chosen ? choice.type : std::string();
}

}  // namespace

Reading read_bytes(const Extractor& extractor, std::string name, std::string bytes,
                   const Limits& limits) {
  Reading reading{{}, {}, RecordingSink(limits, bytes.size())};
  const auto source = make_memory_source(Location{std::move(name), {}}, std::move(bytes));
  reading.type = type_read_by(extractor, *source, reading.sink.budget());
  if (reading.type.empty()) return reading;
  reading.ended = extractor.extract(*source, reading.type, reading.sink);
  return reading;
}

std::string make_zip(const Members& members) {
  std::string bytes;
  archive* writer = archive_write_new();
  archive_write_set_format_zip(writer);
  archive_write_set_bytes_in_last_block(writer, 1);
  const auto append = [](archive*, void* to, const void* from, size_t size) {
    static_cast<std::string*>(to)->append(static_cast<const char*>(from), size);
    return static_cast<la_ssize_t>(size);
  };
  REQUIRE(archive_write_open2(writer, &bytes, nullptr, append, nullptr, nullptr) == ARCHIVE_OK);
  for (const auto& [name, content] : members) {
    name == "mimetype" ? archive_write_zip_set_compression_store(writer)
                       : archive_write_zip_set_compression_deflate(writer);
    archive_entry* entry = archive_entry_new();
    archive_entry_set_pathname(entry, name.c_str());
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_entry_set_perm(entry, 0644);
    archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    REQUIRE(archive_write_header(writer, entry) == ARCHIVE_OK);
    REQUIRE(archive_write_data(writer, content.data(), content.size()) ==
            static_cast<la_ssize_t>(content.size()));
    archive_entry_free(entry);
  }
  archive_write_close(writer);
  archive_write_free(writer);
  return bytes;
}

}  // namespace datakaart
