# Every library is a Debian 12 package; docs/architecture.md says what each is for. The versions are
# the least: what Debian 12 has, and what CI builds with.
find_package(PkgConfig REQUIRED)
find_package(Threads REQUIRED)
find_package(Boost 1.74 REQUIRED COMPONENTS program_options)
find_package(EXPAT 2.5 REQUIRED)
find_package(LibXml2 2.9.14 REQUIRED)
find_package(SQLite3 3.40 REQUIRED)
find_package(fmt 9.1 REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(tl-expected 1.0 REQUIRED)
pkg_check_modules(RE2 REQUIRED IMPORTED_TARGET re2)  # its package tells no version
pkg_check_modules(HIGHWAY REQUIRED libhwy>=1.0.3)  # its headers only, see detectors/engine/anchor_filter.cpp
pkg_check_modules(ARCHIVE REQUIRED IMPORTED_TARGET libarchive>=3.6.2)
pkg_check_modules(POPPLER REQUIRED IMPORTED_TARGET poppler-cpp>=22.12)
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0>=3.2.13)
pkg_check_modules(GSF REQUIRED IMPORTED_TARGET libgsf-1>=1.14.50)
pkg_check_modules(PFF REQUIRED IMPORTED_TARGET libpff>=20180714 libbfio>=20170123)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf>=11.3)
pkg_check_modules(UCHARDET REQUIRED IMPORTED_TARGET uchardet>=0.0.7)
pkg_check_modules(ACL REQUIRED IMPORTED_TARGET libacl>=2.3.1)
pkg_check_modules(SECCOMP REQUIRED IMPORTED_TARGET libseccomp>=2.5.4)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(TOMLPLUSPLUS REQUIRED IMPORTED_TARGET tomlplusplus>=3.3)
pkg_check_modules(XXHASH REQUIRED IMPORTED_TARGET libxxhash>=0.8.1)

# These two tell CMake nothing.
function(datakaart_find_library name header library)
  find_path(${name}_INCLUDE_DIR ${header} REQUIRED)
  find_library(${name}_LIBRARY ${library} REQUIRED)
  add_library(${library}::${library} INTERFACE IMPORTED GLOBAL)
  target_include_directories(${library}::${library} INTERFACE ${${name}_INCLUDE_DIR})
  target_link_libraries(${library}::${library} INTERFACE ${${name}_LIBRARY})
endfunction()
datakaart_find_library(PHONENUMBER phonenumbers/phonenumberutil.h phonenumber)  # no version at all
datakaart_find_library(XLSXWRITER xlsxwriter.h xlsxwriter)
# reports/workbook/xlsx_file.cpp looks into its structures, for what it does not tell by itself: the
# versions are those on which the tests of full disks and of lists in cells have run.
file(STRINGS ${XLSXWRITER_INCLUDE_DIR}/xlsxwriter.h xlsxwriter_version REGEX "define LXW_VERSION ")
string(REGEX REPLACE ".*\"(.*)\".*" "\\1" xlsxwriter_version "${xlsxwriter_version}")
if(xlsxwriter_version VERSION_LESS 1.1.4 OR xlsxwriter_version VERSION_GREATER_EQUAL 1.2)
  message(FATAL_ERROR "libxlsxwriter ${xlsxwriter_version} is there; 1.1.4 or a later 1.1 is needed")
endif()

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()
