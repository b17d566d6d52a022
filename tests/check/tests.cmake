# The gate as people and CI jobs run it, with the real git.
add_test(NAME "check: what fails, what is accepted and by what, and what a change adds"
  COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/check_gate.py $<TARGET_FILE:datakaart>)
set_tests_properties("check: what fails, what is accepted and by what, and what a change adds"
  PROPERTIES TIMEOUT 600)
