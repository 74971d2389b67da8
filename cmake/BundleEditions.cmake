# bundle_editions(<target> <folder>...)
#
# Defines <target>, an object library that holds the files of data packages, byte by byte, and gives them as
# ladder::package::bundledPackages().

set(_bundle_script "${CMAKE_CURRENT_LIST_DIR}/bundle_editions_script.cmake")

function(bundle_editions target)
    set(source "${CMAKE_CURRENT_BINARY_DIR}/${target}.cpp")
    set(files)
    foreach(folder ${ARGN})
        file(GLOB package CONFIGURE_DEPENDS "${folder}/datapackage.json" "${folder}/*.csv"
             "${folder}/*.geojson")
        list(APPEND files ${package})
    endforeach()
    add_custom_command(
        OUTPUT "${source}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${source}" "-DFOLDERS=${ARGN}" -P "${_bundle_script}"
        DEPENDS ${files} "${_bundle_script}"
        COMMENT "Bundling editions into ${target}" VERBATIM)
    add_library(${target} OBJECT "${source}")
    target_link_libraries(${target} PRIVATE compiler shipped ladder)
endfunction()
