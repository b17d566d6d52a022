// PowerPoint: records in records; the texts stand in atoms, those of the outline in a list by
// themselves, slide after slide.
#include "base/try.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/ole2/old_office.h"
#include "scanner/extract/text/charset.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

constexpr std::uint16_t k_slide = 0x03EE;
constexpr std::uint16_t k_notes = 0x03F0;
constexpr std::uint16_t k_slide_of_list = 0x03F3;
constexpr std::uint16_t k_master = 0x03F8;
constexpr std::uint16_t k_list = 0x0FF0;
constexpr std::uint16_t k_text_atom = 0x0FA0;
constexpr std::uint16_t k_bytes_atom = 0x0FA8;
constexpr std::uint16_t k_string = 0x0FBA;
constexpr unsigned k_deepest_records = 64;

class PowerPointReader {
 public:
  explicit PowerPointReader(Sink& sink) : sink_(sink), writer_(sink) {}

  tl::expected<void, Problem> read(std::string_view records, Place place, unsigned depth) {
    std::uint32_t listed = 0;
    while (records.size() >= 8) {
      const bool is_container = (u16(records, 0) & 0xFU) == 0xF;
      const std::uint16_t type = u16(records, 2);
      const std::string_view body = piece(records, 8, u32(records, 4));
      records.remove_prefix(8 + body.size());
      if (type == k_slide_of_list) place = Place::slide(++listed, place.labels);
      if (is_container && depth < k_deepest_records) {
        TRY(read(body, place_in(type, place), depth + 1));
      } else {
        TRY(take_atom(type, body, place));
      }
    }
    return depth == 0 ? writer_.finish() : sink_.budget().check();
  }

 private:
  Place place_in(std::uint16_t type, const Place& place) {
    if (type == k_slide) return Place::slide(++slides_);
    if (type == k_notes) return Place::slide(++notes_, PlaceLabel::notes);
    if (type == k_master) return Place::part(PlaceLabel::slide_master);
    return type == k_list ? Place::part(PlaceLabel::presentation) : place;
  }

  tl::expected<void, Problem> take_atom(std::uint16_t type, std::string_view body,
                                        const Place& place) {
    if (type != k_text_atom && type != k_string && type != k_bytes_atom) return {};
    std::string text = text_in_charset(body, type == k_bytes_atom ? "windows-1252" : "utf-16le");
    for (char& c : text) {
      if (c == '\r' || c == '\v') c = '\n';
    }
    writer_.at(place);
    TRY(writer_.write(text));
    return writer_.write("\n");
  }

  Sink& sink_;
  TextWriter writer_;
  std::uint32_t slides_ = 0;
  std::uint32_t notes_ = 0;
};

}  // namespace

tl::expected<void, Problem> read_old_powerpoint(const Ole2Folder& folder, Sink& sink) {
  const std::uint64_t most = sink.budget().limits().max_buffered;
  const auto user = folder.stream("Current User", sink.budget(), 4096);
  constexpr std::uint32_t k_encrypted = 0xF3D1C4DF;
  if (user && u32(*user, 12) == k_encrypted) {
    return tl::unexpected(Problem{Reason::encrypted, DetailCode::needs_password});
  }
  const auto stream = folder.stream("PowerPoint Document", sink.budget(), most);
  if (!stream) return tl::unexpected(Problem{Reason::damaged, DetailCode::cannot_be_unpacked});
  return PowerPointReader(sink).read(*stream, Place::part(PlaceLabel::presentation), 0);
}

}  // namespace datakaart
