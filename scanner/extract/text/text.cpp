// Plain text of any kind and encoding, block by block in flat memory. Some kinds hide characters
// behind escapes of their own, which are undone on the way.
#include <algorithm>
#include <array>
#include <map>
#include <memory>

#include "base/characters.h"
#include "base/folding.h"
#include "scanner/extract/extractors.h"
#include "scanner/extract/recognise.h"
#include "scanner/extract/text/decoded_reader.h"
#include "scanner/extract/text/records.h"
#include "scanner/extract/text/unescape.h"
#include "scanner/extract/text_writer.h"

namespace datakaart {
namespace {

const std::map<std::string, std::string, std::less<>>& types_by_ending() {
  static const std::map<std::string, std::string, std::less<>> k_types = {
      {"log", "log"},       {"md", "markdown"}, {"markdown", "markdown"}, {"json", "json"},
      {"geojson", "json"},  {"jsonl", "jsonl"}, {"ndjson", "jsonl"},      {"xml", "xml"},
      {"xsd", "xml"},       {"xsl", "xml"},     {"svg", "xml"},           {"kml", "xml"},
      {"gpx", "xml"},       {"yaml", "yaml"},   {"yml", "yaml"},          {"sql", "sql"},
      {"ini", "ini"},       {"cfg", "ini"},     {"conf", "ini"},          {"properties", "ini"},
      {"toml", "ini"},      {"vcf", "vcard"},   {"ldif", "ldif"},         {"vcard", "vcard"},
      {"ics", "icalendar"}, {"c", "source"},    {"h", "source"},          {"cpp", "source"},
      {"cc", "source"},     {"hpp", "source"},  {"cs", "source"},         {"java", "source"},
      {"py", "source"},     {"js", "source"},   {"ts", "source"},         {"jsx", "source"},
      {"tsx", "source"},    {"php", "source"},  {"rb", "source"},         {"go", "source"},
      {"rs", "source"},     {"sh", "source"},   {"bat", "source"},        {"ps1", "source"},
      {"css", "source"},    {"vb", "source"},   {"vbs", "source"},        {"pl", "source"},
      {"lua", "source"},    {"r", "source"},    {"kt", "source"},         {"swift", "source"}};
  return k_types;
}

// An object or a list of objects, lists or texts.
bool begins_like_json(std::string_view head) {
  if (head[0] != '{' && head[0] != '[') return false;
  const std::size_t next = head.find_first_not_of(" \t\r\n", 1);
  if (next == std::string_view::npos) return false;
  if (head[next] == '"') return head.find(head[0] == '{' ? ':' : ',') != std::string_view::npos;
  return head[0] == '[' && (head[next] == '{' || head[next] == '[') &&
         head.find('"') != std::string_view::npos;
}

// Statements that fill tables, behind the comments and settings of a dump.
bool begins_like_sql(std::string_view head) {
  const std::string lower = lower_case(head.substr(0, 4096));
  const bool dump = lower.starts_with("--") || lower.starts_with("/*") ||
                    lower.starts_with("set ") || lower.starts_with("begin;");
  constexpr auto k_statements =
      std::to_array<std::string_view>({"insert into ", "create table ", "copy "});
  return std::any_of(
             k_statements.begin(), k_statements.end(),
             [&](std::string_view statement) {
               if (!lower.starts_with(statement)) {
                 if (!dump || lower.find("\n" + std::string(statement)) == std::string::npos)
                   return false;
               }
               return statement != "copy " || lower.find(" from stdin") != std::string::npos;
             }) &&
         lower.find('(') != std::string::npos;
}

// The type by how the text begins, for names that do not tell; empty where that does not either.
std::string type_by_content(std::string_view head) {
  if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
  const auto first = head.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {};
  head.remove_prefix(first);
  if (head.starts_with("<?xml")) return "xml";
  if (head.starts_with("BEGIN:VCARD")) return "vcard";
  if (head.starts_with("BEGIN:VCALENDAR")) return "icalendar";
  if (head.starts_with("dn: ") || head.starts_with("dn:: ") || head.starts_with("version: 1\n")) {
    return "ldif";
  }
  if (begins_like_json(head)) return "json";
  if (begins_like_sql(head)) return "sql";
  if (head[0] == '<' && head.find("</") != std::string_view::npos && is_letter(head[1])) {
    return "xml";
  }
  return {};
}

std::unique_ptr<RecordReader> records_for(std::string_view type, TextWriter& writer) {
  if (type == "json" || type == "jsonl") return make_json_records(writer);
  if (type == "sql") return make_sql_records(writer);
  if (type == "xml") return make_xml_records(writer);
  if (type == "vcard") return make_card_records(writer);
  if (type == "icalendar") return make_calendar_records(writer);
  if (type == "ldif") return make_directory_records(writer);
  if (type == "text" || type == "markdown") return make_line_tables(writer);
  return nullptr;
}

std::unique_ptr<Unescaper> unescaper_for(std::string_view type) {
  if (type == "vcard" || type == "icalendar" || type == "ldif") return make_line_unfolder();
  return nullptr;
}

class TextExtractor final : public Extractor {
 public:
  tl::expected<void, Problem> extract(Source& source, std::string_view type,
                                      Sink& sink) const override {
    auto head = source.head();
    if (!head) return tl::unexpected(head.error());
    DecodedReader reader(source, *head);
    return read(reader, type, sink);
  }

 private:
  static tl::expected<void, Problem> read(DecodedReader& reader, std::string_view type,
                                          Sink& sink) {
    TextWriter writer(sink);
    writer.at(Place::line(1));
    const auto records = records_for(type, writer);
    const auto unescaper = unescaper_for(type);
    std::string text;
    std::string unescaped;
    for (bool more = true; more;) {
      auto got = reader.next(text);
      if (!got) return tl::unexpected(got.error());
      more = *got;
      if (unescaper != nullptr) {
        unescaped.clear();
        unescaper->apply(text, unescaped);
        if (!more) unescaper->finish(unescaped);
        text.swap(unescaped);
      }
      const auto written = records != nullptr ? records->take(text) : writer.write(text);
      if (!written) return written;
      if (auto go_on = sink.budget().check(); !go_on) return go_on;
    }
    if (records != nullptr) {
      if (auto written = records->finish(); !written) return written;
    }
    return writer.finish();
  }
};

}  // namespace

std::string text_type(const Probe& probe) {
  if (!probe.is_text()) return {};
  const auto& types = types_by_ending();
  if (const auto known = types.find(probe.extension); known != types.end()) return known->second;
  const std::string type = type_by_content(probe.head);
  return type.empty() ? "text" : type;
}

const Extractor& text_extractor() {
  static const TextExtractor instance;
  return instance;
}

}  // namespace datakaart
