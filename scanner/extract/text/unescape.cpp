#include "scanner/extract/text/unescape.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

#include "base/utf8.h"

namespace datakaart {
namespace {

// What is no character, or one that no text holds, stands for a blank or U+FFFD.
void append_text(char32_t code, std::string& out) {
  append_utf8(code == 0 ? k_replacement_character : code < 0x20 ? U' ' : code, out);
}

// What became of the characters at an escape's beginning.
enum class Escape { done, none, cut };

// Goes from one escape character to the next, copying what lies between in one piece. What may be
// an escape cut by the end of the block waits for the next.
class EscapeUnescaper : public Unescaper {
 public:
  explicit EscapeUnescaper(char mark) : mark_(mark) {}

  void apply(std::string_view text, std::string& out) override {
    if (waiting_.empty()) return pass(text, out);
    std::string joined = std::exchange(waiting_, {});
    joined.append(text);
    pass(joined, out);
  }

  void finish(std::string& out) override { out.append(std::exchange(waiting_, {})); }

 protected:
  static constexpr std::size_t k_longest = 12;
  // `text` begins with the mark. Appends what it stands for and takes it off `text`.
  virtual Escape undo(std::string_view& text, std::string& out) = 0;

 private:
  void pass(std::string_view text, std::string& out) {
    for (;;) {
      const std::size_t at = std::min(text.find(mark_), text.size());
      out.append(text.substr(0, at));
      text.remove_prefix(at);
      if (text.empty()) return;
      const Escape result = undo(text, out);
      if (result == Escape::cut && text.size() < k_longest) {
        waiting_ = text;
        return;
      }
      if (result != Escape::done) {
        out += text[0];
        text.remove_prefix(1);
      }
    }
  }

  char mark_;
  std::string waiting_;
};

class JsonUnescaper final : public EscapeUnescaper {
 public:
  JsonUnescaper() : EscapeUnescaper('\\') {}

 protected:
  Escape undo(std::string_view& text, std::string& out) override {
    if (text.size() < 2) return Escape::cut;
    switch (text[1]) {
      case '/':
      case '"':
      case '\\':
        out += text[1];
        break;
      case 'n':
      case 'r':
      case 't':
      case 'b':
      case 'f':
        out += ' ';
        break;
      case 'u':
        return undo_code(text, out);
      default:
        return Escape::none;
    }
    text.remove_prefix(2);
    return Escape::done;
  }

 private:
  static bool unit(std::string_view text, std::uint32_t& code) {
    if (text.size() < 6 || !text.starts_with("\\u")) return false;
    const char* end = text.data() + 6;
    return std::from_chars(text.data() + 2, end, code, 16).ptr == end;
  }

  static Escape undo_code(std::string_view& text, std::string& out) {
    std::uint32_t code = 0;
    if (!unit(text, code)) return text.size() < 6 ? Escape::cut : Escape::none;
    std::size_t used = 6;
    if (code >= 0xD800 && code < 0xDC00) {
      std::uint32_t low = 0;
      if (text.size() < 12) return Escape::cut;
      if (unit(text.substr(6), low) && low >= 0xDC00 && low < 0xE000) {
        code = 0x10000 + ((code - 0xD800) << 10U) + (low - 0xDC00);
        used = 12;
      }
    }
    append_text(code, out);
    text.remove_prefix(used);
    return Escape::done;
  }
};

class XmlUnescaper final : public EscapeUnescaper {
 public:
  XmlUnescaper() : EscapeUnescaper('&') {}

 protected:
  Escape undo(std::string_view& text, std::string& out) override {
    const std::size_t end = text.substr(0, k_longest).find(';');
    if (end == std::string_view::npos) return text.size() < k_longest ? Escape::cut : Escape::none;
    const std::string_view name = text.substr(1, end - 1);
    static constexpr std::pair<std::string_view, char> k_named[] = {
        {"amp", '&'}, {"lt", '<'}, {"gt", '>'}, {"quot", '"'}, {"apos", '\''}};
    for (const auto& [known, character] : k_named) {
      if (name != known) continue;
      out += character;
      text.remove_prefix(end + 1);
      return Escape::done;
    }
    if (name.size() < 2 || name[0] != '#') return Escape::none;
    const bool hex = name[1] == 'x' || name[1] == 'X';
    const char* last = name.data() + name.size();
    std::uint32_t code = 0;
    const auto parsed = std::from_chars(name.data() + (hex ? 2 : 1), last, code, hex ? 16 : 10);
    if (parsed.ec != std::errc{} || parsed.ptr != last) return Escape::none;
    append_text(code, out);
    text.remove_prefix(end + 1);
    return Escape::done;
  }
};

// The line feeds that are taken out of a folded line come after its end.
class LineUnfolder final : public Unescaper {
 public:
  void apply(std::string_view text, std::string& out) override {
    for (char c : text) {
      if (line_feed_waits_) {
        line_feed_waits_ = false;
        if (c == ' ' || c == '\t') {
          ++taken_out_;
          continue;
        }
        end_line(out);
      }
      if (c == '\n') {
        line_feed_waits_ = true;
      } else if (c != '\r') {
        out += c;
      }
    }
  }
  void finish(std::string& out) override {
    if (line_feed_waits_) end_line(out);
  }

 private:
  void end_line(std::string& out) { out.append(std::exchange(taken_out_, 0) + 1, '\n'); }

  bool line_feed_waits_ = false;
  std::size_t taken_out_ = 0;
};

}  // namespace

std::unique_ptr<Unescaper> make_json_unescaper() { return std::make_unique<JsonUnescaper>(); }
std::unique_ptr<Unescaper> make_xml_unescaper() { return std::make_unique<XmlUnescaper>(); }
std::unique_ptr<Unescaper> make_line_unfolder() { return std::make_unique<LineUnfolder>(); }

}  // namespace datakaart
