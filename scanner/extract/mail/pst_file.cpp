// libpff asks for bytes through libbfio's callbacks; a Source answers. No exception passes through
// either, and their errors, which could quote the file, are dropped.
#include "scanner/extract/mail/pst_file.h"

#include <libbfio.h>
#include <libpff.h>

#include <algorithm>
#include <exception>
#include <utility>

namespace datakaart {
namespace {

constexpr unsigned k_deepest_items = 8;  // messages in messages
constexpr int k_most_parts = 100'000;
constexpr MapiId k_pst_members = k_named + 0x8055;
constexpr std::uint32_t k_list_of_binaries = 0x1102;

// What libbfio is given as its handle.
struct Stream {
  Source& source;
  std::uint64_t position = 0;
};

Stream& stream_of(intptr_t* handle) { return *reinterpret_cast<Stream*>(handle); }

int do_nothing(intptr_t*, libbfio_error_t**) { return 1; }
int open_stream(intptr_t*, int, libbfio_error_t**) { return 1; }
int close_stream(intptr_t*, libbfio_error_t**) { return 0; }
int free_stream(intptr_t** handle, libbfio_error_t**) {
  *handle = nullptr;  // it is PstFile's
  return 1;
}
int clone_stream(intptr_t** to, intptr_t* from, libbfio_error_t**) {
  *to = from;
  return 1;
}

ssize_t read_stream(intptr_t* handle, std::uint8_t* to, std::size_t size, libbfio_error_t**) {
  Stream& stream = stream_of(handle);
  try {
    if (!stream.source.seek(stream.position)) return -1;
    std::size_t filled = 0;
    while (filled < size) {
      const auto got = stream.source.read(reinterpret_cast<char*>(to) + filled, size - filled);
      if (!got) return -1;
      if (*got == 0) break;
      filled += *got;
    }
    stream.position += filled;
    return static_cast<ssize_t>(filled);
  } catch (const std::exception&) {
    return -1;
  }
}

ssize_t write_stream(intptr_t*, const std::uint8_t*, std::size_t, libbfio_error_t**) { return -1; }

off64_t seek_stream(intptr_t* handle, off64_t offset, int whence, libbfio_error_t**) {
  Stream& stream = stream_of(handle);
  const off64_t base = whence == SEEK_SET   ? 0
                       : whence == SEEK_CUR ? static_cast<off64_t>(stream.position)
                                            : static_cast<off64_t>(stream.source.size());
  if (base + offset < 0) return -1;
  stream.position = static_cast<std::uint64_t>(base + offset);
  return base + offset;
}

int size_of_stream(intptr_t* handle, size64_t* size, libbfio_error_t**) {
  *size = stream_of(handle).source.size();
  return 1;
}

std::optional<PstItem> owned_item(int result, libpff_item_t* item) {
  if (result != 1 || item == nullptr) return std::nullopt;
  return PstItem(std::shared_ptr<void>(item, [](void* held) {
    auto* free = static_cast<libpff_item_t*>(held);
    libpff_item_free(&free, nullptr);
  }));
}

libpff_item_t* as_item(const std::shared_ptr<void>& item) {
  return static_cast<libpff_item_t*>(item.get());
}

// The parts of one item, gathered into a MapiItem.
class PstReader {
 public:
  PstReader(Budget& budget, bool& left_out) : budget_(budget), left_out_(left_out) {}

  void read_properties(libpff_item_t* item, MapiItem& into) {
    int sets = 0;
    if (libpff_item_get_number_of_record_sets(item, &sets, nullptr) != 1) return;
    for (int i = 0; i < std::min(sets, 1); ++i) read_set(item, i, into);
    clean(into);
  }

  void read_recipients(libpff_item_t* message, MapiItem& into) {
    libpff_item_t* recipients = nullptr;
    if (libpff_message_get_recipients(message, &recipients, nullptr) != 1) return;
    int sets = 0;
    libpff_item_get_number_of_record_sets(recipients, &sets, nullptr);
    for (int i = 0; i < std::min(sets, k_most_parts); ++i) {
      into.recipients.emplace_back();
      read_set(recipients, i, into.recipients.back());
    }
    libpff_item_free(&recipients, nullptr);
  }

  void read_attachments(libpff_item_t* message, MapiItem& into, unsigned depth) {
    int count = 0;
    if (libpff_message_get_number_of_attachments(message, &count, nullptr) != 1) return;
    for (int i = 0; i < std::min(count, k_most_parts); ++i) {
      libpff_item_t* attachment = nullptr;
      if (libpff_message_get_attachment(message, i, &attachment, nullptr) != 1) {
        left_out_ = true;
        continue;
      }
      into.attachments.emplace_back();
      read_attachment(attachment, into.attachments.back(), depth);
      libpff_item_free(&attachment, nullptr);
    }
  }

 private:
  void read_attachment(libpff_item_t* attachment, MapiItem& into, unsigned depth) {
    read_properties(attachment, into);
    int type = LIBPFF_ATTACHMENT_TYPE_UNDEFINED;
    if (libpff_attachment_get_type(attachment, &type, nullptr) != 1) return;
    if (type == LIBPFF_ATTACHMENT_TYPE_DATA) return read_data(attachment, into);
    libpff_item_t* inner = nullptr;
    if (type != LIBPFF_ATTACHMENT_TYPE_ITEM || depth >= k_deepest_items ||
        libpff_attachment_get_item(attachment, &inner, nullptr) != 1) {
      left_out_ = left_out_ || type == LIBPFF_ATTACHMENT_TYPE_ITEM;
      return;
    }
    if (const auto item = owned_item(1, inner)) {
      into.message.push_back(item->read(budget_, left_out_, depth + 1));
    }
  }

  void read_data(libpff_item_t* attachment, MapiItem& into) {
    size64_t size = 0;
    if (libpff_attachment_get_data_size(attachment, &size, nullptr) != 1) return;
    if (!has_room(size)) return;
    std::string& data = into.binaries[0x3701];
    data.resize(size);
    std::size_t filled = 0;
    while (filled < size) {
      const ssize_t got = libpff_attachment_data_read_buffer(
          attachment, reinterpret_cast<std::uint8_t*>(data.data()) + filled, size - filled,
          nullptr);
      if (got <= 0) break;
      filled += static_cast<std::size_t>(got);
    }
    left_out_ = left_out_ || filled < size;
    data.resize(filled);
  }

  // Before memory is asked for: declared sizes may be anything.
  bool has_room(std::uint64_t size) {
    const bool room = size <= budget_.limits().max_buffered && budget_.take_expanded(size);
    left_out_ = left_out_ || !room;
    return room;
  }

  void read_set(libpff_item_t* item, int number, MapiItem& into) {
    libpff_record_set_t* set = nullptr;
    if (libpff_item_get_record_set_by_index(item, number, &set, nullptr) != 1) return;
    int entries = 0;
    libpff_record_set_get_number_of_entries(set, &entries, nullptr);
    for (int i = 0; i < std::min(entries, k_most_parts); ++i) {
      libpff_record_entry_t* entry = nullptr;
      if (libpff_record_set_get_entry_by_index(set, i, &entry, nullptr) != 1) continue;
      read_entry(entry, into);
      libpff_record_entry_free(&entry, nullptr);
    }
    libpff_record_set_free(&set, nullptr);
  }

  void read_entry(libpff_record_entry_t* entry, MapiItem& into) {
    std::uint32_t id = 0;
    std::uint32_t type = 0;
    if (libpff_record_entry_get_entry_type(entry, &id, nullptr) != 1 ||
        libpff_record_entry_get_value_type(entry, &type, nullptr) != 1) {
      return;
    }
    const std::string name = name_of(entry, id);
    if (type == k_list_of_binaries) {
      if (id == k_pst_members || id == k_pst_members - 1) read_members(entry, into);
      return;
    }
    constexpr MapiId k_data_of_attachment = 0x3701;  // is read as such
    std::size_t size = 0;
    if (id == k_data_of_attachment ||
        libpff_record_entry_get_data_size(entry, &size, nullptr) != 1 || size == 0 ||
        !has_room(size)) {
      return;
    }
    std::string value(size, '\0');
    auto* to = reinterpret_cast<std::uint8_t*>(value.data());
    if (libpff_record_entry_get_data(entry, to, size, nullptr) != 1) return;
    if (name.empty()) {
      add_mapi_property(into, id, static_cast<std::uint16_t>(type), value, code_page_of(into));
      return;
    }
    MapiItem one;
    add_mapi_property(one, 1, static_cast<std::uint16_t>(type), value, code_page_of(into));
    if (!one.text(1).empty()) into.own_fields.emplace_back(name, std::string(one.text(1)));
  }

  // The name of a property that has one; where that is a number, `id` becomes it.
  static std::string name_of(libpff_record_entry_t* entry, std::uint32_t& id) {
    libpff_name_to_id_map_entry_t* name = nullptr;
    std::uint8_t kind = 0;
    if (libpff_record_entry_get_name_to_id_map_entry(entry, &name, nullptr) != 1 ||
        libpff_name_to_id_map_entry_get_type(name, &kind, nullptr) != 1) {
      return {};
    }
    if (kind == LIBPFF_NAME_TO_ID_MAP_ENTRY_TYPE_NUMERIC) {
      std::uint32_t number = 0;
      if (libpff_name_to_id_map_entry_get_number(name, &number, nullptr) == 1) {
        id = k_named + (number & 0xFFFFU);
      }
      return {};
    }
    std::size_t size = 0;
    constexpr std::size_t k_longest = 1024;
    if (libpff_name_to_id_map_entry_get_utf8_string_size(name, &size, nullptr) != 1 || size < 2 ||
        size > k_longest) {
      return {};
    }
    std::string text(size, '\0');
    auto* to = reinterpret_cast<std::uint8_t*>(text.data());
    if (libpff_name_to_id_map_entry_get_utf8_string(name, to, size, nullptr) != 1) return {};
    text.pop_back();
    return text;
  }

  void read_members(libpff_record_entry_t* entry, MapiItem& into) {
    libpff_multi_value_t* values = nullptr;
    if (libpff_record_entry_get_multi_value(entry, &values, nullptr) != 1) return;
    int count = 0;
    libpff_multi_value_get_number_of_values(values, &count, nullptr);
    for (int i = 0; i < std::min(count, k_most_parts); ++i) {
      std::size_t size = 0;
      if (libpff_multi_value_get_value_binary_data_size(values, i, &size, nullptr) != 1 ||
          !has_room(size)) {
        continue;
      }
      std::string bytes(size, '\0');
      auto* to = reinterpret_cast<std::uint8_t*>(bytes.data());
      if (libpff_multi_value_get_value_binary_data(values, i, to, size, nullptr) == 1) {
        into.members.push_back(std::move(bytes));
      }
    }
    libpff_multi_value_free(&values, nullptr);
  }

  // A subject begins with a mark and the length of its "RE: ".
  static void clean(MapiItem& item) {
    constexpr MapiId k_subject_of_item = 0x0037;
    const auto subject = item.texts.find(k_subject_of_item);
    if (subject == item.texts.end()) return;
    if (subject->second.starts_with('\1')) subject->second.erase(0, 2);
  }

  Budget& budget_;
  bool& left_out_;
};

}  // namespace

std::string PstItem::folder_name() const {
  std::size_t size = 0;
  constexpr std::size_t k_longest = 4096;
  if (libpff_folder_get_utf8_name_size(as_item(item_), &size, nullptr) != 1 || size < 2 ||
      size > k_longest) {
    return {};
  }
  std::string name(size, '\0');
  auto* to = reinterpret_cast<std::uint8_t*>(name.data());
  if (libpff_folder_get_utf8_name(as_item(item_), to, size, nullptr) != 1) return {};
  name.pop_back();
  return name;
}

int PstItem::folders() const {
  int count = 0;
  libpff_folder_get_number_of_sub_folders(as_item(item_), &count, nullptr);
  return count;
}

std::optional<PstItem> PstItem::folder(int i) const {
  libpff_item_t* found = nullptr;
  const int result = libpff_folder_get_sub_folder(as_item(item_), i, &found, nullptr);
  return owned_item(result, found);
}

int PstItem::messages() const {
  int count = 0;
  libpff_folder_get_number_of_sub_messages(as_item(item_), &count, nullptr);
  return count;
}

std::optional<PstItem> PstItem::message(int i) const {
  libpff_item_t* found = nullptr;
  const int result = libpff_folder_get_sub_message(as_item(item_), i, &found, nullptr);
  return owned_item(result, found);
}

MapiItem PstItem::read(Budget& budget, bool& left_out, unsigned depth) const {
  MapiItem item;
  PstReader reader(budget, left_out);
  reader.read_properties(as_item(item_), item);
  reader.read_recipients(as_item(item_), item);
  reader.read_attachments(as_item(item_), item, depth);
  return item;
}

struct PstFile::Impl {
  explicit Impl(Source& source) : stream{source} {}
  Impl(const Impl&) = delete;
  Impl& operator=(const Impl&) = delete;
  ~Impl() {
    if (file != nullptr) libpff_file_free(&file, nullptr);
    if (handle != nullptr) libbfio_handle_free(&handle, nullptr);
  }

  bool open() {
    auto* self = reinterpret_cast<intptr_t*>(&stream);
    return libbfio_handle_initialize(&handle, self, free_stream, clone_stream, open_stream,
                                     close_stream, read_stream, write_stream, seek_stream,
                                     do_nothing, do_nothing, size_of_stream, 0, nullptr) == 1 &&
           libpff_file_initialize(&file, nullptr) == 1 &&
           libpff_file_open_file_io_handle(file, handle, LIBPFF_OPEN_READ, nullptr) == 1;
  }

  Stream stream;
  libbfio_handle_t* handle = nullptr;
  libpff_file_t* file = nullptr;
};

PstFile::PstFile(std::unique_ptr<Impl> impl, PstItem root)
    : impl_(std::move(impl)), root_(std::move(root)) {}

PstFile::PstFile(PstFile&&) noexcept = default;
PstFile& PstFile::operator=(PstFile&&) noexcept = default;
PstFile::~PstFile() { root_ = PstItem(nullptr); }

tl::expected<PstFile, Problem> PstFile::open(Source& source) {
  auto impl = std::make_unique<Impl>(source);
  const Problem damaged{Reason::damaged, DetailCode::cannot_be_unpacked};
  if (!impl->open()) return tl::unexpected(damaged);
  libpff_item_t* root = nullptr;
  const int found = libpff_file_get_root_folder(impl->file, &root, nullptr);
  auto item = owned_item(found, root);
  if (!item) return tl::unexpected(damaged);
  return PstFile(std::move(impl), *std::move(item));
}

}  // namespace datakaart
