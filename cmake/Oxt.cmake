# add_oxt(<target> LIBRARY <target> RDB <file> ROOT <folder> FILES <file>... [TEMPLATES <file>.in...] [OUTPUT <name>])
#
# Packs an extension. FILES and TEMPLATES are taken from ROOT, with their place below it; of a file elsewhere
# write <place>=<path>. Defines <target>; its property OXT is the path of the package, beside which stands its
# SHA-256 sum. The same input gives the same bytes: sorted names, one fixed time, nothing of the machine.

set(_oxt_script "${CMAKE_CURRENT_LIST_DIR}/oxt_script.cmake")

# The names of platforms in extensions.
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
    set(_processor x86_64)
elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "^(aarch64|arm64|ARM64)$")
    set(_processor AARCH64)
else()
    string(TOUPPER "${CMAKE_SYSTEM_PROCESSOR}" _processor)
endif()
set(OXT_ENVIRONMENT gcc3) # the C++ ABI as UNO names it
if(WIN32)
    set(OXT_ENVIRONMENT mscx)
    set(OXT_PLATFORM "Windows_${_processor}")
elseif(APPLE)
    set(OXT_PLATFORM "MacOSX_${_processor}")
else()
    set(OXT_PLATFORM "Linux_${_processor}")
endif()
string(TOLOWER "${OXT_PLATFORM}" OXT_PLATFORM_LOWER)

function(add_oxt target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "LIBRARY;RDB;ROOT;OUTPUT" "FILES;TEMPLATES")
    set(stage "${CMAKE_CURRENT_BINARY_DIR}/${target}.stage")
    set(oxt "${CMAKE_CURRENT_BINARY_DIR}/${arg_OUTPUT}")
    set(places)
    set(sources)
    foreach(file ${arg_FILES})
        if(file MATCHES "^([^=]+)=(.+)$")
            list(APPEND places "${CMAKE_MATCH_1}")
            list(APPEND sources "${CMAKE_MATCH_2}")
        else()
            list(APPEND places "${file}")
            list(APPEND sources "${arg_ROOT}/${file}")
        endif()
    endforeach()
    get_target_property(library_name ${arg_LIBRARY} OUTPUT_NAME)
    set(OXT_LIBRARY "${library_name}${CMAKE_SHARED_LIBRARY_SUFFIX}")
    # The office that loads the library has what it needs; where that stood while building says nothing.
    set_target_properties(${arg_LIBRARY} PROPERTIES BUILD_WITH_INSTALL_RPATH ON INSTALL_RPATH "")
    foreach(template ${arg_TEMPLATES})
        string(REGEX REPLACE "\\.in$" "" place "${template}")
        configure_file("${arg_ROOT}/${template}" "${CMAKE_CURRENT_BINARY_DIR}/${target}.configured/${place}" @ONLY)
        list(APPEND places "${place}")
        list(APPEND sources "${CMAKE_CURRENT_BINARY_DIR}/${target}.configured/${place}")
    endforeach()
    list(APPEND places "types/participatieladder.rdb" "lib/${OXT_LIBRARY}")
    list(APPEND sources "${arg_RDB}" "$<TARGET_FILE:${arg_LIBRARY}>")

    add_custom_command(
        OUTPUT "${oxt}" "${oxt}.sha256"
        COMMAND "${CMAKE_COMMAND}" "-DSTAGE=${stage}" "-DOXT=${oxt}" "-DPLACES=${places}" "-DSOURCES=${sources}"
                "-DZIP=${ZIP_PROGRAM}" "-DSTRIP=${CMAKE_STRIP}" "-DLIBRARY=lib/${OXT_LIBRARY}" -P "${_oxt_script}"
        DEPENDS ${sources} ${arg_LIBRARY} "${_oxt_script}"
        COMMENT "Packing ${arg_OUTPUT}" VERBATIM)
    add_custom_target(${target} ALL DEPENDS "${oxt}")
    set_target_properties(${target} PROPERTIES OXT "${oxt}")
endfunction()
