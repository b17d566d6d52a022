add_test(NAME "structure: who includes whom, sizes, and a test for every listed part"
         COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/structure/check_structure.py
                 ${PROJECT_SOURCE_DIR})

add_test(NAME "structure: the sources of the detectors' lists are made of their data"
         COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/tools/make-data --check)
add_test(NAME "structure: the source of header words is made of their data"
         COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/tools/make-header-words --check)

# A new kind is one file and one line: the list of the detectors is compiled anew with one line
# more, and linked before the library, which stays as it is.
set(one_more ${CMAKE_CURRENT_BINARY_DIR}/one_more_kind)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/detectors/kinds/list.def)
file(READ ${PROJECT_SOURCE_DIR}/detectors/kinds/list.def detector_list)
file(CONFIGURE OUTPUT ${one_more}/detectors/kinds/list.def CONTENT "${detector_list}DETECTOR(shoe_size)\n" @ONLY)
add_executable(test_one_more_kind
  ${PROJECT_SOURCE_DIR}/detectors/kinds/list.cpp structure/one_more_kind/shoe_size.cpp
  structure/one_more_kind/test_one_more_kind.cpp)
target_include_directories(test_one_more_kind BEFORE PRIVATE ${one_more})
target_link_libraries(test_one_more_kind PRIVATE
  Catch2::Catch2WithMain datakaart_detectors datakaart_warnings)
catch_discover_tests(test_one_more_kind TEST_PREFIX "structure: " PROPERTIES TIMEOUT 300 LABELS unit)

add_test(NAME "structure: the main program links no parser of documents"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_linking.py
          $<TARGET_FILE:datakaart> $<TARGET_FILE:datakaart-helper>)
