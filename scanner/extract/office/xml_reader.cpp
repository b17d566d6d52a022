#include "scanner/extract/office/xml_reader.h"

#include <expat.h>

#include <algorithm>
#include <array>
#include <exception>
#include <memory>
#include <vector>

#include "base/characters.h"

namespace datakaart {
namespace {

constexpr int k_piece = 64 * 1024;
constexpr std::size_t k_max_depth = 4096;
// Expat holds a tag until its end has come: a longer one is an attack or a mistake.
constexpr std::int64_t k_max_tag = 16 << 20;

// Where Windows-1252 and ISO-8859-15 differ from ISO-8859-1, which expat knows.
constexpr std::array<int, 32> k_controls_of_1252 = {
    0x20AC, 0x81,   0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x8D,   0x017D, 0x8F,   0x90,   0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,   0x017E, 0x0178};
constexpr std::array<std::pair<int, int>, 8> k_latin9 = {{{0xA4, 0x20AC},
                                                          {0xA6, 0x0160},
                                                          {0xA8, 0x0161},
                                                          {0xB4, 0x017D},
                                                          {0xB8, 0x017E},
                                                          {0xBC, 0x0152},
                                                          {0xBD, 0x0153},
                                                          {0xBE, 0x0178}}};

// Names are short: one loop over the characters is faster than a call for ':' and one for the end.
std::string_view local_name(const char* qualified) {
  const char* begin = qualified;
  const char* end = qualified;
  for (; *end != '\0'; ++end) {
    if (*end == ':' && begin == qualified) begin = end + 1;
  }
  return {begin, static_cast<std::size_t>(end - begin)};
}

struct FreeParser {
  void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using ParserPointer = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

// What expat's callbacks work on. An exception must not pass through expat's C frames: it is kept
// here, the parser stopped, and thrown again outside.
struct Parsing {
  XmlHandler& handler;
  XML_Parser parser = nullptr;
  std::vector<XmlAttribute> attributes = {};
  std::size_t depth = 0;
  std::exception_ptr thrown = nullptr;

  template <typename Work>
  void guarded(Work work) {
    if (thrown) return;
    try {
      work();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
};

void XMLCALL on_start(void* user, const XML_Char* name, const XML_Char** attributes) {
  auto& parsing = *static_cast<Parsing*>(user);
  if (++parsing.depth > k_max_depth) {
    XML_StopParser(parsing.parser, XML_FALSE);
    return;
  }
  parsing.guarded([&] {
    parsing.attributes.clear();
    for (; *attributes != nullptr; attributes += 2) {
      if (std::string_view(attributes[0]).starts_with("xmlns")) continue;  // names no content
      parsing.attributes.push_back({local_name(attributes[0]), attributes[1]});
    }
    parsing.handler.start(local_name(name), parsing.attributes);
  });
}

void XMLCALL on_end(void* user, const XML_Char* name) {
  auto& parsing = *static_cast<Parsing*>(user);
  --parsing.depth;
  parsing.guarded([&] { parsing.handler.end(local_name(name)); });
}

void XMLCALL on_text(void* user, const XML_Char* text, int size) {
  auto& parsing = *static_cast<Parsing*>(user);
  parsing.guarded([&] { parsing.handler.text({text, static_cast<std::size_t>(size)}); });
}

int XMLCALL on_unknown_encoding(void*, const XML_Char* name, XML_Encoding* encoding) {
  const std::string known = lower_ascii(name);
  const bool windows = known == "windows-1252" || known == "cp1252";
  if (!windows && known != "iso-8859-15") return XML_STATUS_ERROR;
  for (int i = 0; i < 256; ++i) encoding->map[i] = i;
  if (windows) {
    std::copy(k_controls_of_1252.begin(), k_controls_of_1252.end(), encoding->map + 0x80);
  } else {
    for (const auto& [byte, character] : k_latin9) encoding->map[byte] = character;
  }
  encoding->data = nullptr;
  encoding->convert = nullptr;
  encoding->release = nullptr;
  return XML_STATUS_OK;
}

Detail detail_of(XML_Error error) {
  switch (error) {
    case XML_ERROR_INVALID_TOKEN:
      return DetailCode::xml_not_well_formed;
    case XML_ERROR_TAG_MISMATCH:
      return DetailCode::xml_mismatched_tag;
    case XML_ERROR_NO_ELEMENTS:
      return DetailCode::xml_no_element;
    case XML_ERROR_UNCLOSED_TOKEN:
      return DetailCode::xml_unclosed_token;
    default: {
      const char* text = XML_ErrorString(error);
      return {DetailCode::reader_says, std::string(text == nullptr ? "" : text)};
    }
  }
}

Problem damage(const Parsing& parsing) {
  const auto line = XML_GetCurrentLineNumber(parsing.parser);
  const XML_Error error = XML_GetErrorCode(parsing.parser);
  if (error == XML_ERROR_NO_MEMORY) throw std::bad_alloc();
  if (error == XML_ERROR_AMPLIFICATION_LIMIT_BREACH) {
    return {Reason::limit_ratio, Detail(DetailCode::entities_multiply).at_line(line)};
  }
  if (parsing.depth > k_max_depth) {
    return {Reason::damaged, Detail(DetailCode::nested_too_deep).at_line(line)};
  }
  return {Reason::damaged, detail_of(error).at_line(line)};
}

tl::expected<void, Problem> parse_pieces(const ByteReader& read, Parsing& parsing) {
  std::int64_t given = 0;
  for (;;) {
    void* buffer = XML_GetBuffer(parsing.parser, k_piece);
    if (buffer == nullptr) throw std::bad_alloc();
    auto got = read(static_cast<char*>(buffer), k_piece);
    if (!got) return tl::unexpected(std::move(got.error()));
    const bool last = *got == 0;
    const auto status = XML_ParseBuffer(parsing.parser, static_cast<int>(*got), last ? 1 : 0);
    if (parsing.thrown) std::rethrow_exception(parsing.thrown);
    if (auto going = parsing.handler.status(); !going) return going;
    if (status != XML_STATUS_OK) return tl::unexpected(damage(parsing));
    if (last) return {};
    given += static_cast<std::int64_t>(*got);
    const std::int64_t waiting = given - XML_GetCurrentByteIndex(parsing.parser);
    if (waiting > k_max_tag) {
      return tl::unexpected(Problem{Reason::damaged, DetailCode::tag_too_long});
    }
  }
}

}  // namespace

std::string_view attribute(std::span<const XmlAttribute> attributes, std::string_view name) {
  for (const XmlAttribute& each : attributes) {
    if (each.name == name) return each.value;
  }
  return {};
}

tl::expected<void, Problem> parse_xml(const ByteReader& read, XmlHandler& handler) {
  const ParserPointer parser(XML_ParserCreate(nullptr));
  if (!parser) throw std::bad_alloc();
  Parsing parsing{handler, parser.get()};
  XML_SetUserData(parser.get(), &parsing);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetUnknownEncodingHandler(parser.get(), on_unknown_encoding, nullptr);
  return parse_pieces(read, parsing);
}

}  // namespace datakaart
