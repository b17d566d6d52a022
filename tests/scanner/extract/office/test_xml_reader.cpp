#include <catch2/catch.hpp>
#include <cstring>

#include "scanner/extract/office/part_handler.h"
#include "scanner/extract/office/xml_reader.h"

namespace datakaart {
namespace {

// Writes the events down: "<p a=1>", "</p>", text as it is.
class Notebook final : public XmlHandler {
 public:
  void start(std::string_view name, std::span<const XmlAttribute> attributes) override {
    written += "<" + std::string(name);
    for (const XmlAttribute& each : attributes) {
      written += " " + std::string(each.name) + "=" + std::string(each.value);
    }
    written += ">";
  }
  void end(std::string_view name) override { written += "</" + std::string(name) + ">"; }
  void text(std::string_view utf8) override { written += utf8; }
  tl::expected<void, Problem> status() const override {
    if (written.size() < most) return {};
    return tl::unexpected(Problem{Reason::interrupted, DetailCode::stopped});
  }

  std::string written;
  std::size_t most = std::string::npos;
};

tl::expected<void, Problem> parse(std::string_view xml, XmlHandler& handler) {
  return parse_xml(
      [&xml](char* to, std::size_t size) -> tl::expected<std::size_t, Problem> {
        const std::size_t count = std::min(size, xml.size());
        std::memcpy(to, xml.data(), count);
        xml.remove_prefix(count);
        return count;
      },
      handler);
}

std::string events(std::string_view xml) {
  Notebook notebook;
  CHECK(parse(xml, notebook));
  return notebook.written;
}

Problem failure(std::string_view xml) {
  Notebook notebook;
  auto parsed = parse(xml, notebook);
  REQUIRE_FALSE(parsed);
  return parsed.error();
}

}  // namespace

TEST_CASE("names lose their prefix, and entities become characters") {
  CHECK(events("<w:p xmlns:w='u' w:a='1 &lt; 2'>x &amp; &#233;</w:p>") ==
        "<p a=1 < 2>x & é</p>");
}

TEST_CASE("text in other encodings than UTF-8 comes out in UTF-8") {
  CHECK(events("<?xml version='1.0' encoding='windows-1252'?><a>\x80 \xE9</a>") == "<a>€ é</a>");
  CHECK(events("<?xml version='1.0' encoding='ISO-8859-15'?><a>\xA4</a>") == "<a>€</a>");
  CHECK(events(std::string("\xFF\xFE<\0a\0>\0\xE9\0<\0/\0a\0>\0", 18)) == "<a>é</a>");
}

TEST_CASE("what is not well-formed is damaged, and what came before it was handed out") {
  Notebook notebook;
  auto parsed = parse("<a>\n<b>tot hier</a>", notebook);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().reason == Reason::damaged);
  CHECK(parsed.error().detail == Detail(DetailCode::xml_mismatched_tag).at_line(2));
  CHECK(notebook.written == "<a>\n<b>tot hier");
  CHECK(failure("").reason == Reason::damaged);
  CHECK(failure("no xml").reason == Reason::damaged);
}

TEST_CASE("entities that grow without end are a limit, not memory") {
  std::string xml = "<!DOCTYPE a [<!ENTITY e0 \"" + std::string(1000, 'x') + "\">";
  for (int i = 1; i < 12; ++i) {
    xml += "<!ENTITY e" + std::to_string(i) + " \"";
    for (int n = 0; n < 10; ++n) xml += "&e" + std::to_string(i - 1) + ";";
    xml += "\">";
  }
  CHECK(failure(xml + "]><a>&e11;</a>").reason == Reason::limit_ratio);
}

TEST_CASE("external entities are not loaded") {
  CHECK(events("<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>") == "<a></a>");
}

TEST_CASE("elements nested without end are damage") {
  std::string xml;
  for (int i = 0; i < 1'000'000; ++i) xml += "<a>";
  CHECK(failure(xml).detail.code == DetailCode::nested_too_deep);
}

TEST_CASE("a tag without end is damage") {
  CHECK(failure("<a b='" + std::string(40 << 20, 'x')).reason == Reason::damaged);
}

TEST_CASE("the handler's problem ends the parsing") {
  std::string xml = "<a>";
  for (int i = 0; i < 200'000; ++i) xml += "<b/>";
  Notebook notebook;
  notebook.most = 1000;
  auto parsed = parse(xml, notebook);
  REQUIRE_FALSE(parsed);
  CHECK(parsed.error().reason == Reason::interrupted);
  CHECK(notebook.written.size() < 400'000);
}

TEST_CASE("an exception of the handler comes out again") {
  class Thrower final : public XmlHandler {
   public:
    void start(std::string_view, std::span<const XmlAttribute>) override { throw 1; }
    void end(std::string_view) override {}
    void text(std::string_view) override {}
  };
  Thrower thrower;
  CHECK_THROWS_AS(parse("<a/>", thrower), int);
}

TEST_CASE("of alternative contents only the first is passed on") {
  Notebook notebook;
  FirstAlternative filter(notebook);
  CHECK(
      parse("<r><AlternateContent><Choice>1<AlternateContent><Choice>2</Choice>"
            "<Fallback>3</Fallback></AlternateContent></Choice><Choice>4</Choice>"
            "<Fallback>5</Fallback></AlternateContent><AlternateContent><Fallback>6</Fallback>"
            "</AlternateContent></r>",
            filter));
  std::string text;
  for (const char c : notebook.written) {
    if (c >= '0' && c <= '9') text += c;
  }
  CHECK(text == "126");
}

TEST_CASE("the target of a link is told as people read it") {
  CHECK(readable_target("mailto:jan%40x.be") == "jan@x.be");
  CHECK(readable_target("tel:+32475123456") == "+32475123456");
  CHECK(readable_target("http://x.be/a%20b%C3%A9%") == "http://x.be/a bé%");
}

}  // namespace datakaart
