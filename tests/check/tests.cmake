# The gate as people and CI jobs run it, with the real git.
add_test(NAME "check: what fails, what is accepted and by what, and what a change adds"
  COMMAND /usr/bin/python3 ${CMAKE_CURRENT_LIST_DIR}/check_gate.py $<TARGET_FILE:datakaart>)
set_tests_properties("check: what fails, what is accepted and by what, and what a change adds"
  PROPERTIES TIMEOUT 600)
add_test(NAME "check: the hooks stop a commit and let it through, by the real pre-commit"
  COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_LIST_DIR}/check_hooks.py $<TARGET_FILE:datakaart>
          ${PROJECT_SOURCE_DIR}/.pre-commit-hooks.yaml)
set_tests_properties("check: the hooks stop a commit and let it through, by the real pre-commit"
  PROPERTIES TIMEOUT 600)
add_test(NAME "check: what the document on CI tells is what happens"
  COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_LIST_DIR}/check_ci_docs.py $<TARGET_FILE:datakaart>
          ${PROJECT_SOURCE_DIR}/docs/ci.md ${PROJECT_SOURCE_DIR}/docs/check.schema.json)
add_test(NAME "check: sources, locks, logs and fixtures without personal data stop nobody"
  COMMAND /usr/bin/python3 -B ${CMAKE_CURRENT_LIST_DIR}/check_quiet.py $<TARGET_FILE:datakaart>)
