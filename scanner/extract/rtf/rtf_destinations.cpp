#include "scanner/extract/rtf/rtf_destinations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace datakaart {
namespace {

struct KnownDestination {
  std::string_view control;
  RtfContent content;
  std::optional<PlaceLabel> label = {};
};

constexpr auto k_known = std::to_array<KnownDestination>({
    {"header", RtfContent::story, PlaceLabel::header},
    {"headerl", RtfContent::story, PlaceLabel::header},
    {"headerr", RtfContent::story, PlaceLabel::header},
    {"headerf", RtfContent::story, PlaceLabel::header},
    {"footer", RtfContent::story, PlaceLabel::footer},
    {"footerl", RtfContent::story, PlaceLabel::footer},
    {"footerr", RtfContent::story, PlaceLabel::footer},
    {"footerf", RtfContent::story, PlaceLabel::footer},
    {"footnote", RtfContent::story, PlaceLabel::footnote},
    {"annotation", RtfContent::story, PlaceLabel::comment},
    {"shptxt", RtfContent::story, PlaceLabel::text_box},
    {"dptxbxtext", RtfContent::story, PlaceLabel::text_box},
    {"shpinst", RtfContent::text},
    {"shprslt", RtfContent::nothing},  // the same shape for older readers
    {"shppict", RtfContent::text},
    {"field", RtfContent::text},
    {"fldrslt", RtfContent::text},
    {"object", RtfContent::text},
    {"result", RtfContent::text},
    {"info", RtfContent::text},
    {"userprops", RtfContent::text},
    {"formfield", RtfContent::text},
    {"atnauthor", RtfContent::value, PlaceLabel::comment_author},
    {"atnid", RtfContent::value, PlaceLabel::comment_author},
    {"title", RtfContent::value, PlaceLabel::property_title},
    {"subject", RtfContent::value, PlaceLabel::property_subject},
    {"author", RtfContent::value, PlaceLabel::property_author},
    {"manager", RtfContent::value, PlaceLabel::property_manager},
    {"company", RtfContent::value, PlaceLabel::property_company},
    {"operator", RtfContent::value, PlaceLabel::property_last_modified_by},
    {"category", RtfContent::value, PlaceLabel::property_category},
    {"keywords", RtfContent::value, PlaceLabel::property_keywords},
    {"comment", RtfContent::value, PlaceLabel::property_description},
    {"doccomm", RtfContent::value, PlaceLabel::property_description},
    {"hlinkbase", RtfContent::value, PlaceLabel::property_hyperlink_base},
    {"template", RtfContent::value, PlaceLabel::property_template},
    {"propname", RtfContent::value, PlaceLabel::property},
    {"staticval", RtfContent::value, PlaceLabel::property},
    {"docvar", RtfContent::value, PlaceLabel::property},
    {"revtbl", RtfContent::value, PlaceLabel::change_author},
    {"ffdeftext", RtfContent::value, PlaceLabel::form_field},
    {"ffl", RtfContent::value, PlaceLabel::choices},
    {"ffhelptext", RtfContent::value, PlaceLabel::prompt},
    {"ffstattext", RtfContent::value, PlaceLabel::prompt},
    {"colortbl", RtfContent::nothing},
    {"stylesheet", RtfContent::nothing},
    {"listtable", RtfContent::nothing},
    {"listoverridetable", RtfContent::nothing},
    {"rsidtbl", RtfContent::nothing},
    {"generator", RtfContent::nothing},
    {"themedata", RtfContent::nothing},
    {"colorschememapping", RtfContent::nothing},
    {"datastore", RtfContent::nothing},
    {"latentstyles", RtfContent::nothing},
    {"xmlnstbl", RtfContent::nothing},
    {"pgptbl", RtfContent::nothing},
    {"filetbl", RtfContent::nothing},
    {"nonshppict", RtfContent::nothing},
    {"objclass", RtfContent::nothing},
    {"objname", RtfContent::nothing},
    {"objtime", RtfContent::nothing},
    {"sn", RtfContent::nothing},
    {"sv", RtfContent::nothing},
    {"bkmkstart", RtfContent::nothing},
    {"bkmkend", RtfContent::nothing},
    {"atnref", RtfContent::nothing},
    {"atrfstart", RtfContent::nothing},
    {"atrfend", RtfContent::nothing},
    {"atndate", RtfContent::nothing},
    {"atntime", RtfContent::nothing},
    {"atnparent", RtfContent::nothing},
    {"ffname", RtfContent::nothing},
    {"ffformat", RtfContent::nothing},
    {"fldtype", RtfContent::nothing},
    {"creatim", RtfContent::nothing},
    {"revtim", RtfContent::nothing},
    {"printim", RtfContent::nothing},
    {"buptim", RtfContent::nothing},
    {"mmathPr", RtfContent::nothing},
    {"panose", RtfContent::nothing},
    {"falt", RtfContent::nothing},
    {"picprop", RtfContent::nothing},
    {"blipuid", RtfContent::nothing},
    {"background", RtfContent::nothing},
    {"xe", RtfContent::nothing},
    {"tc", RtfContent::nothing},
});

using NamedCharacter = std::pair<std::string_view, std::string_view>;

constexpr auto k_characters = std::to_array<NamedCharacter>({{"~", "\u00A0"},
                                                             {"_", "\u2011"},
                                                             {"{", "{"},
                                                             {"}", "}"},
                                                             {"\\", "\\"},
                                                             {"tab", "\t"},
                                                             {"line", "\n"},
                                                             {"lbr", "\n"},
                                                             {"emdash", "\u2014"},
                                                             {"endash", "\u2013"},
                                                             {"emspace", " "},
                                                             {"enspace", " "},
                                                             {"qmspace", " "},
                                                             {"bullet", "\u2022"},
                                                             {"lquote", "\u2018"},
                                                             {"rquote", "\u2019"},
                                                             {"ldblquote", "\u201C"},
                                                             {"rdblquote", "\u201D"}});

}  // namespace

std::optional<RtfDestination> rtf_destination(std::string_view control) {
  const auto* found =
      std::find_if(k_known.begin(), k_known.end(),
                   [&](const KnownDestination& one) { return one.control == control; });
  if (found == k_known.end()) return std::nullopt;
  return RtfDestination{found->content, found->label};
}

std::string_view rtf_character(std::string_view control) {
  const auto* found = std::find_if(k_characters.begin(), k_characters.end(),
                                   [&](const NamedCharacter& one) { return one.first == control; });
  return found == k_characters.end() ? std::string_view() : found->second;
}

}  // namespace datakaart
