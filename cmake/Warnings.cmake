# Warnings are errors, in every build; sanitizers are switched on by DATAKAART_SANITIZE.
add_library(datakaart_warnings INTERFACE)
target_compile_options(datakaart_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
  -Woverloaded-virtual -Werror -fno-omit-frame-pointer)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
  # GCC 12 sees overlaps in string concatenations that are none (its bug 105651).
  target_compile_options(datakaart_warnings INTERFACE -Wno-restrict)
endif()
if(DATAKAART_SANITIZE)
  add_compile_options(-fsanitize=${DATAKAART_SANITIZE} -fno-sanitize-recover=all -g)
  add_link_options(-fsanitize=${DATAKAART_SANITIZE})
  # Instrumented code makes GCC 12 see unset members in the standard library's own.
  target_compile_options(datakaart_warnings INTERFACE
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
endif()
if(DATAKAART_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-fstack-protector-strong)
  add_compile_definitions(_FORTIFY_SOURCE=2 _GLIBCXX_ASSERTIONS)
  add_link_options(-Wl,-z,relro,-z,now)
endif()
