# What is installed, and the Debian package of it: cpack --config build/release/CPackConfig.cmake
install(FILES ${PROJECT_SOURCE_DIR}/docs/datakaart.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
install(FILES ${PROJECT_SOURCE_DIR}/README.md ${PROJECT_SOURCE_DIR}/docs/detectors.md
              ${PROJECT_SOURCE_DIR}/docs/configuration.md
              ${PROJECT_SOURCE_DIR}/docs/report_formats.md ${PROJECT_SOURCE_DIR}/docs/report.schema.json
              ${PROJECT_SOURCE_DIR}/docs/ci.md ${PROJECT_SOURCE_DIR}/docs/check.schema.json
        DESTINATION ${CMAKE_INSTALL_DOCDIR})
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION ${CMAKE_INSTALL_DOCDIR} RENAME copyright)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME datakaart)
set(CPACK_PACKAGE_CONTACT "The datakaart developers <datakaart@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "finds the personal data on a shared drive")
set(CPACK_PACKAGE_DESCRIPTION
    "datakaart reads documents, spreadsheets, PDFs, mails, text and archives, finds personal data
in them, and writes an inventory workbook that seeds the register of processing activities of
the GDPR. It works offline and only reads.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_DEBIAN_PACKAGE_SECTION utils)
set(CPACK_DEBIAN_PACKAGE_SUGGESTS git)  # check --staged and --diff
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_STRIP_FILES ON)
include(CPack)
