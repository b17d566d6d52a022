# The scored corpus: generated once per build, scored against the figures that were reached before.
add_executable(datakaart_score ${CMAKE_CURRENT_LIST_DIR}/score.cpp)
target_link_libraries(datakaart_score PRIVATE datakaart_parsers datakaart_reports datakaart_warnings)
set(corpus ${CMAKE_BINARY_DIR}/corpus)
set(figures ${CMAKE_CURRENT_LIST_DIR}/figures.tsv)
add_test(NAME "corpus: generate"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/generate.py ${corpus})
add_test(NAME "corpus: no figure falls" COMMAND datakaart_score ${corpus} --figures ${figures})
# The ratchet bites: a kind that is not found any more lowers its figures.
add_test(NAME "corpus: a lost kind is noticed"
  COMMAND datakaart_score ${corpus} --figures ${figures} --without iban)
# Labels that were spoilt on purpose are not found: what is scored are the values, not the places.
add_test(NAME "corpus: spoilt values are noticed"
  COMMAND datakaart_score ${corpus}-spoilt --figures ${figures})
add_test(NAME "corpus: generate spoilt"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/generate.py ${corpus}-spoilt --spoil)
set_tests_properties("corpus: a lost kind is noticed" "corpus: spoilt values are noticed"
  PROPERTIES WILL_FAIL TRUE)
set_tests_properties("corpus: generate" PROPERTIES FIXTURES_SETUP corpus)
set_tests_properties("corpus: generate spoilt" PROPERTIES FIXTURES_SETUP spoilt_corpus)
set_tests_properties("corpus: no figure falls" "corpus: a lost kind is noticed"
  PROPERTIES FIXTURES_REQUIRED corpus)
set_tests_properties("corpus: spoilt values are noticed" PROPERTIES FIXTURES_REQUIRED spoilt_corpus)

# The mutation check: the same scorer with one rule broken on purpose (every Luhn digit is right)
# must fall below the figures. Its check_digits.cpp takes the place of the library's.
file(READ ${PROJECT_SOURCE_DIR}/detectors/engine/check_digits.cpp rules)
string(REPLACE "return sum % 10 == 0;" "return true;" broken_rules "${rules}")
if(broken_rules STREQUAL rules)
  message(FATAL_ERROR "tests/corpus: the rule to break is not in check_digits.cpp any more")
endif()
file(GENERATE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/broken/check_digits.cpp CONTENT "${broken_rules}")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  ${PROJECT_SOURCE_DIR}/detectors/engine/check_digits.cpp)
add_executable(datakaart_score_broken ${CMAKE_CURRENT_LIST_DIR}/score.cpp
  ${CMAKE_CURRENT_BINARY_DIR}/broken/check_digits.cpp)
target_link_libraries(datakaart_score_broken PRIVATE datakaart_parsers datakaart_reports datakaart_warnings)
add_test(NAME "corpus: a broken rule is noticed"
  COMMAND datakaart_score_broken ${corpus} --figures ${figures})
set_tests_properties("corpus: a broken rule is noticed"
  PROPERTIES WILL_FAIL TRUE FIXTURES_REQUIRED corpus)
