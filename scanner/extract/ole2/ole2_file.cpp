#include "scanner/extract/ole2/ole2_file.h"

#include <gsf/gsf.h>

#include <algorithm>
#include <mutex>

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr int k_most_entries = 1'000'000;

// Glib's complaints could quote the file.
void drop_gsf_message(const gchar*, GLogLevelFlags, const gchar*, gpointer) {}

void start_gsf() {
  static std::once_flag once;
  std::call_once(once, [] {
    g_log_set_default_handler(drop_gsf_message, nullptr);
    gsf_init();
  });
}

std::shared_ptr<void> owned_object(void* object) {
  return {object, [](void* held) {
            if (held != nullptr) g_object_unref(held);
          }};
}

}  // namespace

tl::expected<Ole2Folder, Problem> Ole2Folder::open(std::string_view bytes) {
  start_gsf();
  const auto input = owned_object(gsf_input_memory_new(
      reinterpret_cast<const guint8*>(bytes.data()), static_cast<gsf_off_t>(bytes.size()), FALSE));
  GError* error = nullptr;
  auto file = owned_object(gsf_infile_msole_new(GSF_INPUT(input.get()), &error));
  g_clear_error(&error);
  if (!file) return tl::unexpected(Problem{Reason::damaged, DetailCode::cannot_be_unpacked});
  return Ole2Folder(std::move(file));
}

Ole2Folder::Ole2Folder(std::shared_ptr<void> folder) : folder_(std::move(folder)) {
  const int count = std::min(gsf_infile_num_children(GSF_INFILE(folder_.get())), k_most_entries);
  for (int i = 0; i < count; ++i) {
    const char* name = gsf_infile_name_by_index(GSF_INFILE(folder_.get()), i);
    names_.emplace_back(name == nullptr ? "" : name);
  }
}

// Names are the same whatever the case of their letters ([MS-CFB] 2.6.4).
std::size_t Ole2Folder::place_of(std::string_view name) const {
  const std::string lower = lower_ascii(name);
  const auto found = std::find_if(names_.begin(), names_.end(), [&](const std::string& one) {
    return one.size() == lower.size() && lower_ascii(one) == lower;
  });
  return static_cast<std::size_t>(found - names_.begin());
}

bool Ole2Folder::has(std::string_view name) const { return place_of(name) < names_.size(); }

std::shared_ptr<void> Ole2Folder::child(std::string_view name) const {
  const std::size_t place = place_of(name);
  if (place == names_.size()) return nullptr;
  return owned_object(
      gsf_infile_child_by_index(GSF_INFILE(folder_.get()), static_cast<int>(place)));
}

std::optional<Ole2Folder> Ole2Folder::folder(std::string_view name) const {
  auto found = child(name);
  const bool is_folder = found != nullptr && GSF_IS_INFILE(found.get()) &&
                         gsf_infile_num_children(GSF_INFILE(found.get())) >= 0;
  return is_folder ? std::optional(Ole2Folder(std::move(found))) : std::nullopt;
}

std::optional<std::string> Ole2Folder::stream(std::string_view name, Budget& budget,
                                              std::uint64_t limit) const {
  const auto found = child(name);
  if (!found) return std::nullopt;
  GsfInput* input = GSF_INPUT(found.get());
  const gsf_off_t size = gsf_input_size(input);
  if (size < 0 || static_cast<std::uint64_t>(size) > limit) return std::nullopt;
  std::string bytes;
  constexpr gsf_off_t k_block = gsf_off_t{64} * 1024;
  for (gsf_off_t left = size; left > 0;) {
    const auto count = static_cast<std::size_t>(std::min(left, k_block));
    if (!budget.take_expanded(count)) return std::nullopt;
    const std::size_t filled = bytes.size();
    bytes.resize(filled + count);
    auto* to = reinterpret_cast<guint8*>(bytes.data() + filled);
    if (gsf_input_read(input, count, to) == nullptr) {
      bytes.resize(filled);  // its chain of sectors is cut
      break;
    }
    left -= static_cast<gsf_off_t>(count);
  }
  return bytes;
}

}  // namespace datakaart
