# Makes the pictures of the manual anew; see pictures.txt. WINDOW_TESTS makes what is seen in windows, below PICTURES, and
# MAKE_SHEETS the sheets as PDF; SOURCE is the folder of the project.

file(REMOVE_RECURSE "${PICTURES}")
execute_process(COMMAND "${WINDOW_TESTS}" "[panel],[builder],[editions],[wizard]" COMMAND_ERROR_IS_FATAL ANY)
set(sheets "${PICTURES}/sheets")
execute_process(COMMAND "${MAKE_SHEETS}" "${OXT}" "${sheets}" COMMAND_ERROR_IS_FATAL ANY)
file(GLOB documents "${sheets}/*.pdf")
foreach(document ${documents})
    string(REGEX REPLACE "\\.pdf$" "" name "${document}")
    execute_process(COMMAND pdftoppm -png -r 130 "${document}" "${name}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()

file(STRINGS "${CMAKE_CURRENT_LIST_DIR}/pictures.txt" lines REGEX "^[^#]")
foreach(line ${lines})
    string(REGEX REPLACE " *\\| *" ";" parts "${line}")
    list(GET parts 0 picture)
    list(GET parts 2 made)
    file(GLOB_RECURSE found "${PICTURES}/${made}.png")
    list(LENGTH found count)
    if(NOT count EQUAL 1)
        message(FATAL_ERROR "${count} pictures are called ${made}.")
    endif()
    # With 256 colours and without what tells when and where it was made.
    execute_process(COMMAND convert "${found}" +dither -colors 256 -strip -define png:exclude-chunk=date,time
            "PNG8:${SOURCE}/extension/manual/pictures/${picture}"
        COMMAND_ERROR_IS_FATAL ANY)
    message("${picture}")
endforeach()
