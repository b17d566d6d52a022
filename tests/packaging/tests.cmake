add_test(NAME "packaging: the installed tree and the Debian package run"
         COMMAND bash ${CMAKE_CURRENT_SOURCE_DIR}/packaging/check_package.sh ${CMAKE_BINARY_DIR})
