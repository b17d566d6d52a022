#include "scanner/extract/office/xlsx_comments.h"

namespace datakaart {
namespace {

constexpr std::size_t k_longest = 1024 * 1024;
constexpr std::size_t k_most_authors = 100'000;

}  // namespace

void XlsxComments::start(std::string_view name, std::span<const XmlAttribute> attributes) {
  if (name == "comment" || name == "threadedComment") {
    cell_ = attribute(attributes, "ref");
    in_thread_ = name == "threadedComment";
    const std::uint32_t author = count_of(attribute(attributes, "authorId"));
    again_ = !in_thread_ && author < stands_for_thread_.size() && stands_for_thread_[author];
    text_.clear();
  } else if (name == "author") {
    in_text_ = true;
    text_.clear();
  } else if (name == "t" || (name == "text" && in_thread_)) {
    in_text_ = true;
  } else if (name == "person") {
    for (const std::string_view what : {"displayName", "userId"}) {
      writer_.note({}, PlaceLabel::author, attribute(attributes, what));
    }
  }
}

void XlsxComments::end(std::string_view name) {
  in_text_ = false;
  if (name == "author") {
    const bool thread = text_.starts_with("tc=");
    if (!thread) writer_.note({}, PlaceLabel::author, text_);
    if (stands_for_thread_.size() < k_most_authors) {
      stands_for_thread_.push_back(thread && threads_ == Threads::read_elsewhere);
    }
  } else if ((name == "comment" || name == "threadedComment") && !again_) {
    writer_.note(cell_, PlaceLabel::comment, text_);
  }
}

void XlsxComments::text(std::string_view utf8) {
  if (in_text_ && text_.size() < k_longest) text_ += utf8;
}

tl::expected<void, Problem> XlsxComments::finish() {
  writer_.finish();
  return writer_.status();
}

}  // namespace datakaart
