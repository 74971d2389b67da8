# add_sbom(<output> NAME <name> VERSION <version> PARTS <name>|<licence>|<file>...)
#
# Writes what is in the extension besides our own code, as CycloneDX in JSON, so that whoever hears of a hole in one of
# them can look it up. <file> is one of the part, by which the package is found that it was installed with; that gives
# the version. The same parts give the same bytes: no time, no number of its own.

set(_sbom_script "${CMAKE_CURRENT_LIST_DIR}/sbom_script.cmake")

function(add_sbom output)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "NAME;VERSION" "PARTS")
    list(TRANSFORM arg_PARTS REPLACE "^[^|]*\\|[^|]*\\|" "" OUTPUT_VARIABLE files)
    add_custom_command(
        OUTPUT "${output}"
        COMMAND "${CMAKE_COMMAND}" "-DOUTPUT=${output}" "-DNAME=${arg_NAME}" "-DVERSION=${arg_VERSION}"
                "-DPARTS=${arg_PARTS}" -P "${_sbom_script}"
        DEPENDS ${files} "${_sbom_script}"
        COMMENT "Listing what is in the extension" VERBATIM)
endfunction()
