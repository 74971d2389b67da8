# Writes FOLDER/NAME.odt and FOLDER/NAME.html from SOURCE/LANGUAGE.md; see Manual.cmake. The same text gives the same
# bytes: pandoc takes the time from the environment, and the parts are packed anew with one time and in one order.

set(ENV{SOURCE_DATE_EPOCH} 315532800) # 1980-01-01, the oldest time that a zip can hold
set(ENV{TZ} UTC)
set(ENV{LC_ALL} C.UTF-8)
set(parts "${FOLDER}/${NAME}.parts")
set(odt "${FOLDER}/${NAME}.odt")
file(REMOVE_RECURSE "${parts}")
file(REMOVE "${odt}")
file(MAKE_DIRECTORY "${parts}")

function(pandoc)
    execute_process(COMMAND "${PANDOC}" --from markdown --standalone --fail-if-warnings --lua-filter contents.lua ${ARGN} "${LANGUAGE}.md"
        WORKING_DIRECTORY "${SOURCE}" COMMAND_ERROR_IS_FATAL ANY)
endfunction()

pandoc(--to html4 --lua-filter plain.lua --output "${FOLDER}/${NAME}.html")
pandoc(--to odt --output "${odt}")

execute_process(COMMAND "${CMAKE_COMMAND}" -E tar xf "${odt}" WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
set(COUNTRY BE)
if(LANGUAGE STREQUAL en)
    set(COUNTRY GB)
endif()
configure_file("${SOURCE}/styles.xml" "${parts}/styles.xml" @ONLY)
# A line below each row of a table, and room around the text.
file(READ "${parts}/content.xml" content)
string(REPLACE "fo:border=\"none\"" "fo:border=\"none\" fo:border-bottom=\"0.5pt solid #c9ced3\" fo:padding=\"0.08cm\"" content "${content}")
file(WRITE "${parts}/content.xml" "${content}")

file(REMOVE "${odt}")
file(GLOB_RECURSE files LIST_DIRECTORIES FALSE RELATIVE "${parts}" "${parts}/*")
list(REMOVE_ITEM files mimetype)
list(SORT files)
foreach(file mimetype ${files})
    execute_process(COMMAND touch -t 198001010000.00 "${parts}/${file}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
# By its first part, which is not compressed, a text document is known.
execute_process(COMMAND "${ZIP}" -q -X -D -0 "${odt}" mimetype WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${ZIP}" -q -X -D "${odt}" ${files} WORKING_DIRECTORY "${parts}" COMMAND_ERROR_IS_FATAL ANY)
file(REMOVE_RECURSE "${parts}")
