#include "scanner/extract/ole2/msg.h"

#include <array>
#include <charconv>
#include <map>
#include <utility>

#include "base/characters.h"
#include "base/try.h"
#include "scanner/extract/mail/mail_reader.h"
#include "scanner/extract/mail/mapi_item.h"
#include "scanner/extract/ole2/fields.h"
#include "scanner/extract/text/charset.h"

namespace datakaart {
namespace {

constexpr std::string_view k_msg_properties = "__properties_version1.0";
constexpr std::string_view k_stream = "__substg1.0_";
constexpr std::string_view k_names = "__nameid_version1.0";
constexpr std::size_t k_entry = 16;
constexpr unsigned k_deepest_msg = 8;  // messages in messages
constexpr std::uint32_t k_msg_members = k_named + 0x8055;

// Names that a file gives to properties from 0x8000 on ([MS-OXMSG] 2.2.3).
struct MsgNames {
  std::map<std::uint32_t, MapiId> numbered;
  std::map<std::uint32_t, std::string> named;
};

class MsgReader {
 public:
  explicit MsgReader(Budget& budget) : budget_(budget) {}

  MapiItem message(const Ole2Folder& folder, bool outermost) {
    MapiItem item;
    read_properties(folder, outermost ? 32 : 24, item, true);
    for (const std::string& name : folder.names()) {
      const bool is_recipient = name.starts_with("__recip_version1.0_");
      if (!is_recipient && !name.starts_with("__attach_version1.0_")) continue;
      const auto inner = folder.folder(name);
      if (!inner) continue;
      if (is_recipient) {
        item.recipients.push_back(part(*inner));
      } else {
        item.attachments.push_back(attachment(*inner));
      }
    }
    return item;
  }

  void read_names(const Ole2Folder& root) {
    const auto folder = root.folder(k_names);
    if (!folder) return;
    const std::string entries = stream(*folder, "__substg1.0_00030102");
    const std::string texts = stream(*folder, "__substg1.0_00040102");
    for (std::size_t at = 0; at + 8 <= entries.size(); at += 8) {
      const std::uint32_t name = u32(entries, at);
      const bool is_text = (u16(entries, at + 4) & 1U) != 0;
      const std::uint32_t id = 0x8000 + u16(entries, at + 6);
      if (!is_text) {
        names_.numbered[id] = k_named + (name & 0xFFFFU);
      } else if (name < texts.size()) {
        const std::size_t size = u32(texts, name);
        names_.named[id] = text_in_charset(
            std::string_view(texts).substr(std::min(texts.size(), name + std::size_t{4}), size),
            "utf-16le");
      }
    }
  }

  // Whether something was left out because there is no more room for it.
  bool left_out() const { return left_out_; }

 private:
  std::string stream(const Ole2Folder& folder, std::string_view name) {
    if (!folder.has(name)) return {};
    auto bytes = folder.stream(name, budget_, budget_.limits().max_buffered);
    left_out_ = left_out_ || !bytes;
    return bytes.value_or(std::string());
  }

  MapiItem part(const Ole2Folder& folder) {
    MapiItem item;
    read_properties(folder, 8, item, false);
    return item;
  }

  MapiItem attachment(const Ole2Folder& folder) {
    MapiItem item = part(folder);
    const auto inner = folder.folder("__substg1.0_3701000D");
    if (!inner) return item;
    if (!is_msg(*inner)) {
      take_object(*inner, item);
    } else if (depth_ < k_deepest_msg) {
      ++depth_;
      item.message.push_back(message(*inner, false));
      --depth_;
    } else {
      left_out_ = true;
    }
    return item;
  }

  // A document that was put into the text: its own stream, of those that know one.
  void take_object(const Ole2Folder& folder, MapiItem& item) {
    for (const std::string_view name : {"Package", "CONTENTS", "Contents", "\1Ole10Native"}) {
      if (!folder.has(name)) continue;
      item.binaries[0x3701] = stream(folder, name);
      return;
    }
    left_out_ = left_out_ || !folder.names().empty();
  }

  // The fixed ones stand in one stream, the others in streams of their own.
  void read_properties(const Ole2Folder& folder, std::size_t header, MapiItem& item,
                       bool is_message) {
    const std::string entries = stream(folder, k_msg_properties);
    for (std::size_t at = header; at + k_entry <= entries.size(); at += k_entry) {
      const auto type = static_cast<std::uint16_t>(u16(entries, at));
      add_mapi_property(item, u16(entries, at + 2), fixed(type) ? type : std::uint16_t{0},
                        std::string_view(entries).substr(at + 8, 8), 0);
    }
    if (is_message) code_page_ = code_page_of(item);
    for (const std::string& name : folder.names()) {
      if (name.starts_with(k_stream)) read_stream(folder, name, item);
    }
    // Numbered by the file alone: the names' own numbers stand beside.
    for (const auto& [id, number] : names_.numbered) {
      if (const auto found = item.numbers.find(id); found != item.numbers.end()) {
        item.numbers[number] = found->second;
      }
    }
  }

  static bool fixed(std::uint16_t type) {
    return type == 0x0002 || type == 0x0003 || type == 0x000B || type == 0x0040;
  }

  void read_stream(const Ole2Folder& folder, const std::string& name, MapiItem& item) {
    std::uint32_t tag = 0;
    const char* const first = name.data() + k_stream.size();
    const char* const last = name.data() + std::min(name.size(), k_stream.size() + 8);
    if (std::from_chars(first, last, tag, 16).ptr != last || last - first != 8) return;
    const auto type = static_cast<std::uint16_t>(tag & 0xFFFFU);
    const std::uint32_t id = tag >> 16U;
    const bool is_piece = last != name.data() + name.size();  // of many: "...-00000003"
    if (is_piece) return read_piece(folder, name, id, type, item);
    if (type != 0x001E && type != 0x001F && type != 0x0102) return;
    const auto named = names_.named.find(id);
    const auto numbered = names_.numbered.find(id);
    if (id < 0x8000 || numbered != names_.numbered.end()) {
      const MapiId known = id < 0x8000 ? id : numbered->second;
      add_mapi_property(item, known, type, stream(folder, name), code_page_);
    } else if (named != names_.named.end() && type != 0x0102) {
      add_own_field(item, named->second, type, stream(folder, name));
    }
  }

  void read_piece(const Ole2Folder& folder, const std::string& name, std::uint32_t id,
                  std::uint16_t type, MapiItem& item) {
    constexpr std::size_t k_most_members = 100'000;
    const auto numbered = names_.numbered.find(id);
    const auto named = names_.named.find(id);
    if (type == 0x1102 && numbered != names_.numbered.end() &&
        (numbered->second == k_msg_members || numbered->second == k_msg_members - 1)) {
      if (item.members.size() < k_most_members) item.members.push_back(stream(folder, name));
    } else if ((type == 0x101F || type == 0x101E) && named != names_.named.end()) {
      add_own_field(item, named->second, type & 0x0FFFU, stream(folder, name));
    }
  }

  void add_own_field(MapiItem& item, const std::string& name, unsigned type,
                     std::string_view value) {
    MapiItem one;
    add_mapi_property(one, 1, static_cast<std::uint16_t>(type), value, code_page_);
    if (!one.text(1).empty()) item.own_fields.emplace_back(name, std::string(one.text(1)));
  }

  Budget& budget_;
  MsgNames names_;
  unsigned code_page_ = 1252;
  unsigned depth_ = 0;
  bool left_out_ = false;
};

}  // namespace

bool is_msg(const Ole2Folder& root) { return root.has(k_msg_properties); }

tl::expected<void, Problem> read_msg(const Ole2Folder& root, const Location& location, Sink& sink) {
  MsgReader reader(sink.budget());
  reader.read_names(root);
  const MapiItem item = reader.message(root, true);
  TRY(sink.budget().check());
  if (reader.left_out()) sink.partial({Reason::damaged, DetailCode::attachment_damaged});
  return read_mail(mime_of(item), location, sink);
}

}  // namespace datakaart
