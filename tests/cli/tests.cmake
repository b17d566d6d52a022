# Scripts that run the built program.
find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME "cli: a scan of the samples finds what was planted there and nothing else"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_samples.py
    $<TARGET_FILE:datakaart> ${PROJECT_SOURCE_DIR})
add_test(NAME "cli: the register of the samples proposes the activities that a consultant would write"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_register.py
    $<TARGET_FILE:datakaart> ${PROJECT_SOURCE_DIR})
add_test(NAME "cli: what people typed in a workbook is still there after --update"
  COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/check_update.py
    $<TARGET_FILE:datakaart>)
add_test(NAME "cli: workbooks keep the rules that Excel repairs files by"
  COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/check_workbook.py
    $<TARGET_FILE:datakaart> ${PROJECT_SOURCE_DIR}/samples)
add_test(NAME "cli: the table of kinds in the documents is what the program tells"
  COMMAND ${Python3_EXECUTABLE} ${CMAKE_CURRENT_LIST_DIR}/check_detectors.py
    $<TARGET_FILE:datakaart> ${PROJECT_SOURCE_DIR})
