# The catalogues of reports/texts/po: what a translator works on, checked by gettext's own tools.
find_program(MSGCMP msgcmp REQUIRED)
set(po ${PROJECT_SOURCE_DIR}/reports/texts/po)

add_executable(make_template ${CMAKE_CURRENT_LIST_DIR}/make_template.cpp)
target_link_libraries(make_template PRIVATE datakaart_reports datakaart_warnings fmt::fmt)
add_test(NAME "catalogues: the template holds every text as the source has it"
  COMMAND ${CMAKE_COMMAND} -DMAKE_TEMPLATE=$<TARGET_FILE:make_template> -DTEMPLATE=${po}/datakaart.pot
          -P ${CMAKE_CURRENT_LIST_DIR}/check_template.cmake)
file(STRINGS ${po}/LINGUAS languages REGEX "^[a-z]")
foreach(language IN LISTS languages)
  add_test(NAME "catalogues: ${language} translates every text, none of them for review"
    COMMAND ${MSGCMP} ${po}/${language}.po ${po}/datakaart.pot)
  add_test(NAME "catalogues: ${language} fills in what the English does"
    COMMAND ${MSGFMT} --check --output-file=/dev/null ${po}/${language}.po)
endforeach()

# A further language is one file and one line: the reports are linked with a catalogue more, and the
# library stays as it is. It is the Dutch with another name, and another name of one sheet.
set(one_more ${CMAKE_CURRENT_BINARY_DIR}/one_more_language)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${po}/nl.po)
foreach(language IN LISTS languages)
  configure_file(${po}/${language}.po ${one_more}/${language}.po COPYONLY)
endforeach()
file(READ ${po}/LINGUAS list)
file(CONFIGURE OUTPUT ${one_more}/LINGUAS CONTENT "${list}xx\n" @ONLY)
file(READ ${po}/nl.po catalogue)
string(REPLACE "Language: nl" "Language: xx" catalogue "${catalogue}")
string(REPLACE "\"Samenvatting\"" "\"Xamenvatting\"" catalogue "${catalogue}")
file(CONFIGURE OUTPUT ${one_more}/xx.po CONTENT "${catalogue}" @ONLY)
add_executable(test_one_more_language ${CMAKE_CURRENT_LIST_DIR}/test_one_more_language.cpp)
datakaart_catalogues(test_one_more_language ${one_more})
target_link_libraries(test_one_more_language PRIVATE
  Catch2::Catch2WithMain datakaart_reports datakaart_warnings fmt::fmt SQLite::SQLite3)
target_compile_definitions(test_one_more_language PRIVATE DATAKAART_SOURCE_DIR="${PROJECT_SOURCE_DIR}")
catch_discover_tests(test_one_more_language TEST_PREFIX "catalogues: " PROPERTIES TIMEOUT 300 LABELS unit)
