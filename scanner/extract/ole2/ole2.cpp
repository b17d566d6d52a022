// OLE2 is the container of many formats: what stands in it says which. Documents may have others in
// folders of their own.
#include <fmt/format.h>

#include <array>

#include "base/try.h"
#include "scanner/extract/archive/unique_names.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/member_name.h"
#include "scanner/extract/ole2/msg.h"
#include "scanner/extract/ole2/old_office.h"
#include "scanner/extract/ole2/ole2_file.h"
#include "scanner/extract/rtf/ole_object.h"

namespace datakaart {
namespace {

constexpr unsigned k_deepest_objects = 8;  // documents in documents
const Problem k_needs_password{Reason::encrypted, DetailCode::needs_password};

// The type of the document in this folder; empty for none that is read.
std::string_view document_in(const Ole2Folder& folder) {
  using Known = std::pair<std::string_view, std::string_view>;
  static constexpr auto k_known = std::to_array<Known>({{"WordDocument", "doc"},
                                                        {"Workbook", "xls"},
                                                        {"Book", "xls"},
                                                        {"PowerPoint Document", "ppt"}});
  for (const auto& [stream, type] : k_known) {
    if (folder.has(stream)) return type;
  }
  return {};
}

class DocumentReader {
 public:
  DocumentReader(const Location& location, Sink& sink) : location_(location), sink_(sink) {}

  tl::expected<void, Problem> read(const Ole2Folder& folder, std::string_view type) {
    TRY(read_text(folder, type));
    TRY(read_old_properties(folder, sink_));
    return read_objects(folder, 0);
  }

 private:
  tl::expected<void, Problem> read_text(const Ole2Folder& folder, std::string_view type) {
    if (type == "doc") return read_old_word(folder, sink_);
    if (type == "ppt") return read_old_powerpoint(folder, sink_);
    return read_old_excel(folder, folder.has("Workbook") ? "Workbook" : "Book", sink_);
  }

  // What was put into the document; it costs itself where it is broken.
  tl::expected<void, Problem> read_objects(const Ole2Folder& folder, unsigned depth) {
    for (const std::string& name : folder.names()) {
      const auto inner = folder.folder(name);
      if (!inner) continue;
      if (depth >= k_deepest_objects) {
        sink_.partial({Reason::limit_depth, {DetailCode::more_depth, k_deepest_objects}});
        return {};
      }
      TRY(read_object(*inner));
      TRY(read_objects(*inner, depth + 1));
    }
    return {};
  }

  tl::expected<void, Problem> read_object(const Ole2Folder& folder) {
    if (folder.has("EncryptedPackage")) {
      sink_.partial(k_needs_password);
    } else if (const auto type = document_in(folder); !type.empty()) {
      if (auto done = read_text(folder, type); !done) sink_.partial(done.error());
    } else if (folder.has("\1Ole10Native")) {
      constexpr std::size_t k_length = 4;
      const std::string bytes = stream(folder, "\1Ole10Native");
      auto object =
          read_ole_package(std::string_view(bytes).substr(std::min(bytes.size(), k_length)));
      if (object) return hand_on(member_name(object->name), std::move(object->bytes));
    } else if (folder.has("Package")) {
      return hand_on({}, stream(folder, "Package"));
    } else if (folder.has("CONTENTS")) {
      return hand_on({}, stream(folder, "CONTENTS"));
    }
    return sink_.budget().check();
  }

  std::string stream(const Ole2Folder& folder, std::string_view name) {
    auto bytes = folder.stream(name, sink_.budget(), sink_.budget().limits().max_buffered);
    if (!bytes) sink_.partial({Reason::damaged, DetailCode::attachment_damaged});
    return bytes.value_or(std::string());
  }

  tl::expected<void, Problem> hand_on(std::string name, std::string bytes) {
    if (bytes.empty()) return sink_.budget().check();
    ++objects_;
    TRY(sink_.budget().take_member());
    if (name.empty()) name = fmt::format("object-{}", objects_);
    const auto source =
        make_memory_source(location_.member(unique_.before_ending(name)), std::move(bytes));
    return sink_.child(*source);
  }

  const Location& location_;
  Sink& sink_;
  UniqueNames unique_;
  unsigned objects_ = 0;
};

class Ole2Extractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view, Sink& sink) const override {
    TRY_ASSIGN(const std::string_view bytes, source.whole(sink.budget().limits().max_buffered));
    TRY_ASSIGN(const Ole2Folder root, Ole2Folder::open(bytes));
    if (is_msg(root)) {
      sink.is_a("msg");
      return read_msg(root, source.location(), sink);
    }
    if (root.has("EncryptedPackage")) return tl::unexpected(k_needs_password);
    const std::string_view type = document_in(root);
    if (type.empty()) return tl::unexpected(Problem{Reason::unsupported, {}});
    sink.is_a(std::string(type));
    return DocumentReader(source.location(), sink).read(root, type);
  }
};

}  // namespace

const Extractor& ole2_extractor() {
  static const Ole2Extractor instance;
  return instance;
}

}  // namespace datakaart
