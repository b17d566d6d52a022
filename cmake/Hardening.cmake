# A release checks itself where that costs little; the other presets have sanitizers for it.
include(CheckCXXSourceCompiles)

add_compile_options(-fno-omit-frame-pointer)  # for perf and the like
if(DATAKAART_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)
endif()
if(CMAKE_BUILD_TYPE STREQUAL "Release")
  add_compile_options(-fstack-protector-strong)
  add_compile_definitions(_GLIBCXX_ASSERTIONS)
  add_link_options(-Wl,-z,relro,-z,now)
  # Distributions set it in their compiler or their flags, some to a higher level.
  set(CMAKE_REQUIRED_FLAGS "-O2 ${CMAKE_CXX_FLAGS}")
  check_cxx_source_compiles("
    #ifdef _FORTIFY_SOURCE
    #error \"it is set\"
    #endif
    int main() {}" DATAKAART_SETS_FORTIFY_SOURCE)
  unset(CMAKE_REQUIRED_FLAGS)
  if(DATAKAART_SETS_FORTIFY_SOURCE)
    add_compile_definitions(_FORTIFY_SOURCE=2)
  endif()
endif()
