# The warnings that our code is free of. They are errors in the presets for work on the code and in CI
# only (CMakePresets.json): a newer compiler that warns of more must not stop who only wants to build.
add_library(datakaart_warnings INTERFACE)
target_compile_options(datakaart_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlaps and overruns in string concatenations that are none (its bugs 105651, 105329).
  target_compile_options(datakaart_warnings INTERFACE
    -Wno-restrict -Wno-array-bounds -Wno-stringop-overflow)
endif()
if(CMAKE_UNITY_BUILD AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # It takes a source that is included for a header whose types all would see.
  target_compile_options(datakaart_warnings INTERFACE -Wno-subobject-linkage)
endif()
