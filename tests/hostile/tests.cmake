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
