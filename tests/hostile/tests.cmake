# Bombs, strange names and healthy files on one drive, scanned by the built program.
add_test(NAME "hostile: bombs cost only themselves, each is told, and nothing leaks"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_hostile.py $<TARGET_FILE:datakaart>)
set_tests_properties("hostile: bombs cost only themselves, each is told, and nothing leaks"
  PROPERTIES TIMEOUT 600)

# Readers that fail on purpose.
add_test(NAME "hostile: a reader that fails costs the file or member in hand"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_faults.py $<TARGET_FILE:datakaart>)
set_tests_properties("hostile: a reader that fails costs the file or member in hand"
  PROPERTIES TIMEOUT 300)

# A file system on which files misbehave; kills, full disks, and what a scan does to the system.
add_library(datakaart_faulty_files MODULE ${CMAKE_CURRENT_LIST_DIR}/faulty_files.cpp)
target_compile_options(datakaart_faulty_files PRIVATE -U_FORTIFY_SOURCE)  # it takes the place of what that wraps
add_test(NAME "hostile: what the system does to a scan, and a scan to the system"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_system.py
          $<TARGET_FILE:datakaart> $<TARGET_FILE:datakaart_faulty_files>)
set_tests_properties("hostile: what the system does to a scan, and a scan to the system"
  PROPERTIES TIMEOUT 600)
