add_test(NAME "structure: who includes whom, sizes, and a test for every listed part"
         COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/structure/check_structure.py
                 ${CMAKE_SOURCE_DIR})
