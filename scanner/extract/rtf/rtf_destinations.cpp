#include "scanner/extract/rtf/rtf_destinations.h"

#include <algorithm>
#include <array>
#include <utility>

namespace datakaart {
namespace {

struct Known {
  std::string_view control;
  RtfContent content;
  std::optional<PlaceLabel> label = {};
};

using enum RtfContent;

constexpr auto k_known = std::to_array<Known>({
    {"header", story, PlaceLabel::header},
    {"headerl", story, PlaceLabel::header},
    {"headerr", story, PlaceLabel::header},
    {"headerf", story, PlaceLabel::header},
    {"footer", story, PlaceLabel::footer},
    {"footerl", story, PlaceLabel::footer},
    {"footerr", story, PlaceLabel::footer},
    {"footerf", story, PlaceLabel::footer},
    {"footnote", story, PlaceLabel::footnote},
    {"annotation", story, PlaceLabel::comment},
    {"shptxt", story, PlaceLabel::text_box},
    {"dptxbxtext", story, PlaceLabel::text_box},
    {"shpinst", text},
    {"shprslt", nothing},  // the same shape for older readers
    {"shppict", text},
    {"field", text},
    {"fldrslt", text},
    {"object", text},
    {"result", text},
    {"info", text},
    {"userprops", text},
    {"formfield", text},
    {"atnauthor", value, PlaceLabel::comment_author},
    {"atnid", value, PlaceLabel::comment_author},
    {"title", value, PlaceLabel::property_title},
    {"subject", value, PlaceLabel::property_subject},
    {"author", value, PlaceLabel::property_author},
    {"manager", value, PlaceLabel::property_manager},
    {"company", value, PlaceLabel::property_company},
    {"operator", value, PlaceLabel::property_last_modified_by},
    {"category", value, PlaceLabel::property_category},
    {"keywords", value, PlaceLabel::property_keywords},
    {"comment", value, PlaceLabel::property_description},
    {"doccomm", value, PlaceLabel::property_description},
    {"hlinkbase", value, PlaceLabel::property_hyperlink_base},
    {"template", value, PlaceLabel::property_template},
    {"propname", value, PlaceLabel::property},
    {"staticval", value, PlaceLabel::property},
    {"docvar", value, PlaceLabel::property},
    {"revtbl", value, PlaceLabel::change_author},
    {"ffdeftext", value, PlaceLabel::form_field},
    {"ffl", value, PlaceLabel::choices},
    {"ffhelptext", value, PlaceLabel::prompt},
    {"ffstattext", value, PlaceLabel::prompt},
    {"colortbl", nothing},
    {"stylesheet", nothing},
    {"listtable", nothing},
    {"listoverridetable", nothing},
    {"rsidtbl", nothing},
    {"generator", nothing},
    {"themedata", nothing},
    {"colorschememapping", nothing},
    {"datastore", nothing},
    {"latentstyles", nothing},
    {"xmlnstbl", nothing},
    {"pgptbl", nothing},
    {"filetbl", nothing},
    {"nonshppict", nothing},
    {"objclass", nothing},
    {"objname", nothing},
    {"objtime", nothing},
    {"sn", nothing},
    {"sv", nothing},
    {"bkmkstart", nothing},
    {"bkmkend", nothing},
    {"atnref", nothing},
    {"atrfstart", nothing},
    {"atrfend", nothing},
    {"atndate", nothing},
    {"atntime", nothing},
    {"atnparent", nothing},
    {"ffname", nothing},
    {"ffformat", nothing},
    {"fldtype", nothing},
    {"creatim", nothing},
    {"revtim", nothing},
    {"printim", nothing},
    {"buptim", nothing},
    {"mmathPr", nothing},
    {"panose", nothing},
    {"falt", nothing},
    {"picprop", nothing},
    {"blipuid", nothing},
    {"background", nothing},
    {"xe", nothing},
    {"tc", nothing},
});

using Character = std::pair<std::string_view, std::string_view>;

constexpr auto k_characters = std::to_array<Character>({{"~", "\u00A0"},
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
  const auto* found = std::find_if(k_known.begin(), k_known.end(),
                                   [&](const Known& one) { return one.control == control; });
  if (found == k_known.end()) return std::nullopt;
  return RtfDestination{found->content, found->label};
}

std::string_view rtf_character(std::string_view control) {
  const auto* found = std::find_if(k_characters.begin(), k_characters.end(),
                                   [&](const Character& one) { return one.first == control; });
  return found == k_characters.end() ? std::string_view() : found->second;
}

}  // namespace datakaart
