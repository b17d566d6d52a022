# Compiles the catalogues of texts into a target: each language of a file LINGUAS is a .po file
# beside it, which msgfmt checks and compiles; the bytes become a source (reports/texts/catalogue.h).
find_program(MSGFMT msgfmt REQUIRED)

# datakaart_catalogues(target folder): the folder holds LINGUAS and the .po files.
function(datakaart_catalogues target folder)
  set(out ${CMAKE_CURRENT_BINARY_DIR}/${target}_catalogues)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${folder}/LINGUAS)
  file(STRINGS ${folder}/LINGUAS languages REGEX "^[a-z]")
  set(compiled)
  foreach(language IN LISTS languages)
    add_custom_command(
      OUTPUT ${out}/${language}.mo
      COMMAND ${CMAKE_COMMAND} -E make_directory ${out}
      COMMAND ${MSGFMT} --check -o ${out}/${language}.mo ${folder}/${language}.po
      DEPENDS ${folder}/${language}.po VERBATIM)
    list(APPEND compiled ${out}/${language}.mo)
  endforeach()
  add_custom_command(
    OUTPUT ${out}/compiled_catalogues.cpp
    COMMAND ${CMAKE_COMMAND} -DOUT=${out}/compiled_catalogues.cpp "-DCATALOGUES=${compiled}"
            -P ${PROJECT_SOURCE_DIR}/cmake/embed_catalogues.cmake
    DEPENDS ${compiled} ${PROJECT_SOURCE_DIR}/cmake/embed_catalogues.cmake VERBATIM)
  target_sources(${target} PRIVATE ${out}/compiled_catalogues.cpp)
  # Alone in its object: a test links other catalogues in its place.
  set_source_files_properties(${out}/compiled_catalogues.cpp PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON)
endfunction()
