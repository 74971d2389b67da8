# Makes the seeds of the fuzz targets in SEEDS, a folder each: of the edition in the folder EDITION, and TEXTS.

file(REMOVE_RECURSE "${SEEDS}")
file(COPY "${TEXTS}/" DESTINATION "${SEEDS}")

file(GLOB files "${EDITION}/*")
foreach(file ${files})
    get_filename_component(name "${file}" NAME)
    if(name MATCHES "\\.csv$")
        file(COPY "${file}" DESTINATION "${SEEDS}/csv")
    else()
        file(COPY "${file}" DESTINATION "${SEEDS}/json")
    endif()
    # A file of a package begins with its name; see package.cpp.
    file(READ "${file}" content)
    file(WRITE "${SEEDS}/package/${name}" "${name}\n${content}")
endforeach()

# Stored as they are, and packed; a package, one in a folder, and a single file.
file(MAKE_DIRECTORY "${SEEDS}/zip")
get_filename_component(folder "${EDITION}" NAME)
foreach(seed "stored -j -0 ${folder}" "packed -j -9 ${folder}" "folder -9 ${folder}"
        "single -j -0 ${folder}/domains.csv")
    separate_arguments(arguments UNIX_COMMAND "${seed}")
    list(POP_FRONT arguments name)
    execute_process(COMMAND "${ZIP}" -q -X -r "${SEEDS}/zip/${name}.zip" ${arguments}
        WORKING_DIRECTORY "${EDITION}/.." COMMAND_ERROR_IS_FATAL ANY)
endforeach()
