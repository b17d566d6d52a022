# Bombs, strange names and healthy files on one drive, scanned by the built program.
add_test(NAME "hostile: bombs cost only themselves, each is told, and nothing leaks"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_hostile.py $<TARGET_FILE:datakaart>)
set_tests_properties("hostile: bombs cost only themselves, each is told, and nothing leaks"
  PROPERTIES TIMEOUT 600)

# Readers that fail on purpose: the program and its helper as they are, but for one format more. A
# format is one file and one line: the tables that are made of formats.def are compiled anew with
# that line, and linked before the libraries.
set(faulty ${CMAKE_CURRENT_BINARY_DIR}/faulty)
set(format_list ${PROJECT_SOURCE_DIR}/scanner/extract/formats.def)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${format_list})
file(READ ${format_list} format_lines)
file(CONFIGURE OUTPUT ${faulty}/lists/scanner/extract/formats.def @ONLY CONTENT
  "FORMAT(faulty, third_party, probe.head.starts_with(\"datakaart-test-format\\n\") ? \"test\" : \"\")
${format_lines}")
function(datakaart_faulty target name folder library)
  add_executable(${target} ${PROJECT_SOURCE_DIR}/scanner/extract/formats.cpp ${ARGN})
  target_include_directories(${target} BEFORE PRIVATE ${faulty}/lists)
  target_link_libraries(${target} PRIVATE ${library} datakaart_warnings fmt::fmt)
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY ${folder})
endfunction()
datakaart_faulty(datakaart_faulty datakaart ${faulty} datakaart_cli ${PROJECT_SOURCE_DIR}/cli/main.cpp)
datakaart_faulty(datakaart_faulty_helper datakaart-helper ${faulty}/libexec/datakaart datakaart_parsers
  ${PROJECT_SOURCE_DIR}/scanner/extract/all/all_extractors.cpp
  ${PROJECT_SOURCE_DIR}/scanner/helper/program/main.cpp
  ${PROJECT_SOURCE_DIR}/scanner/helper/program/read_here.cpp
  ${CMAKE_CURRENT_LIST_DIR}/faulty/faulty_format.cpp)
add_test(NAME "hostile: a reader that fails costs the file or member in hand"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_faults.py $<TARGET_FILE:datakaart_faulty>)
set_tests_properties("hostile: a reader that fails costs the file or member in hand"
  PROPERTIES TIMEOUT 300)

# Scan files with overwritten pages, in every command that opens one.
add_test(NAME "hostile: a damaged store is told, and never reported from"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_damaged_store.py
          $<TARGET_FILE:datakaart>)
set_tests_properties("hostile: a damaged store is told, and never reported from"
  PROPERTIES TIMEOUT 300)

# A file system on which files misbehave; kills, full disks, and what a scan does to the system.
add_library(datakaart_faulty_files MODULE ${CMAKE_CURRENT_LIST_DIR}/faulty_files.cpp)
target_compile_options(datakaart_faulty_files PRIVATE -U_FORTIFY_SOURCE)  # it takes the place of what that wraps
add_test(NAME "hostile: what the system does to a scan, and a scan to the system"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_system.py
          $<TARGET_FILE:datakaart> $<TARGET_FILE:datakaart_faulty_files>)
set_tests_properties("hostile: what the system does to a scan, and a scan to the system"
  PROPERTIES TIMEOUT 600)
