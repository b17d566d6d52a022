# Writes compiled_catalogues() of reports/texts/catalogue.h to OUT, from the .mo files CATALOGUES.
set(arrays "")
set(rows "")
foreach(catalogue IN LISTS CATALOGUES)
  get_filename_component(language ${catalogue} NAME_WE)
  file(READ ${catalogue} bytes HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
  string(APPEND arrays "constexpr unsigned char k_${language}[] = {${bytes}};\n")
  string(APPEND rows "    {\"${language}\", k_${language}},\n")
endforeach()
file(WRITE ${OUT} "// Generated from the catalogues in reports/texts/po, do not edit.
#include \"reports/texts/catalogue.h\"

namespace datakaart {
namespace {

${arrays}
constexpr CompiledCatalogue k_catalogues[] = {
${rows}};

}  // namespace

std::span<const CompiledCatalogue> compiled_catalogues() { return k_catalogues; }

}  // namespace datakaart
")
