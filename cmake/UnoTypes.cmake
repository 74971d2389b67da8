# From IDL files to a type library (.rdb) and C++ headers.

set(_uno_dir "${PROJECT_BINARY_DIR}/uno")
file(MAKE_DIRECTORY "${_uno_dir}")

# The headers of the office's own API, once for all targets. cppumaker takes relative paths only.
file(COPY_FILE "${LibreOfficeSDK_TYPES}" "${_uno_dir}/types.rdb" ONLY_IF_DIFFERENT)
file(COPY_FILE "${LibreOfficeSDK_OFFAPI}" "${_uno_dir}/offapi.rdb" ONLY_IF_DIFFERENT)
add_custom_command(
    OUTPUT "${_uno_dir}/office.stamp"
    COMMAND LibreOffice::cppumaker -Gc -O./office types.rdb offapi.rdb
    COMMAND "${CMAKE_COMMAND}" -E touch office.stamp
    DEPENDS "${_uno_dir}/types.rdb" "${_uno_dir}/offapi.rdb"
    WORKING_DIRECTORY "${_uno_dir}"
    COMMENT "Generating the headers of the office's API" VERBATIM)
add_custom_target(uno_headers DEPENDS "${_uno_dir}/office.stamp")

add_library(uno INTERFACE)
target_link_libraries(uno INTERFACE LibreOffice::UNO)
target_include_directories(uno SYSTEM INTERFACE "${_uno_dir}/office")
add_dependencies(uno uno_headers)

# uno_types(<target> IDL <file>...)
#
# Files stand in folders that follow their modules, below a folder named idl. Defines <target>, an interface
# library with the headers, whose property UNO_RDB is the path of the type library.
function(uno_types target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "IDL")
    list(GET arg_IDL 0 first)
    string(REGEX REPLACE "(^|/)idl/.*" "\\1idl" root "${first}")
    # The headers are named, so that what includes one that has changed is built again in the same build.
    list(TRANSFORM arg_IDL REPLACE "^(.*/)?idl/(.*)\\.idl$" "${_uno_dir}/${target}/\\2" OUTPUT_VARIABLE names)
    list(TRANSFORM names APPEND .hdl OUTPUT_VARIABLE declarations)
    list(TRANSFORM names APPEND .hpp OUTPUT_VARIABLE headers)
    list(TRANSFORM arg_IDL PREPEND "${CMAKE_CURRENT_SOURCE_DIR}/")
    set(rdb "${_uno_dir}/${target}.rdb")
    add_custom_command(
        OUTPUT "${rdb}"
        COMMAND LibreOffice::unoidl-write types.rdb offapi.rdb "${CMAKE_CURRENT_SOURCE_DIR}/${root}" "${rdb}"
        DEPENDS ${arg_IDL} "${_uno_dir}/types.rdb"
        WORKING_DIRECTORY "${_uno_dir}"
        COMMENT "Writing ${target}.rdb" VERBATIM)
    add_custom_command(
        OUTPUT "${_uno_dir}/${target}.stamp"
        BYPRODUCTS ${declarations} ${headers}
        COMMAND LibreOffice::cppumaker -Gc "-O./${target}" -X types.rdb -X offapi.rdb "${target}.rdb"
        COMMAND "${CMAKE_COMMAND}" -E touch "${target}.stamp"
        DEPENDS "${rdb}"
        WORKING_DIRECTORY "${_uno_dir}"
        COMMENT "Generating the headers of ${target}" VERBATIM)
    add_custom_target(${target}_headers DEPENDS "${_uno_dir}/${target}.stamp")

    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE uno)
    target_include_directories(${target} SYSTEM INTERFACE "${_uno_dir}/${target}")
    add_dependencies(${target} ${target}_headers uno_headers)
    set_target_properties(${target} PROPERTIES UNO_RDB "${rdb}")
endfunction()
