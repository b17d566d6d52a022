# The golden report is what the program writes (test_json.cpp), so the schema is tried on it.
add_test(NAME "reports: the JSON report keeps to its schema"
  COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/tests/reports/validate_json.py
          ${PROJECT_SOURCE_DIR}/docs/report.schema.json
          ${PROJECT_SOURCE_DIR}/tests/reports/golden/report.json)
# The same of a check (tests/reports/gate/formats): each golden report keeps to its format.
add_test(NAME "reports: the reports of a check keep to the rules of their formats"
  COMMAND /usr/bin/python3 ${PROJECT_SOURCE_DIR}/tests/reports/check_gate_goldens.py
          ${PROJECT_SOURCE_DIR}/tests/reports/golden ${PROJECT_SOURCE_DIR}/docs/check.schema.json)
