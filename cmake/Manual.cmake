# The manual: extension/manual/<language>.md, for an officer who knows Calc and no more. Each becomes a text document,
# which Writer opens, and a page without pictures, which Calc opens where there is no Writer.

# pandoc turns Markdown into both: the text can be read and compared as it is, and none of us writes ODF. GPL 2 or later;
# nothing of it becomes part of the package.
find_program(PANDOC_PROGRAM pandoc REQUIRED)

set(_manual_script "${CMAKE_CURRENT_LIST_DIR}/manual_script.cmake")

# add_manual(<language> <name>): makes manual/<name>.odt and .html, and adds them to MANUAL_FILES as add_oxt wants them.
function(add_manual language name)
    set(source "${PROJECT_SOURCE_DIR}/extension/manual")
    set(folder "${PROJECT_BINARY_DIR}/manual")
    file(GLOB pictures CONFIGURE_DEPENDS "${source}/pictures/${language}/*.png")
    add_custom_command(
        OUTPUT "${folder}/${name}.odt" "${folder}/${name}.html"
        COMMAND "${CMAKE_COMMAND}" "-DLANGUAGE=${language}" "-DSOURCE=${source}" "-DFOLDER=${folder}" "-DNAME=${name}"
                "-DPANDOC=${PANDOC_PROGRAM}" "-DZIP=${ZIP_PROGRAM}" -P "${_manual_script}"
        DEPENDS "${source}/${language}.md" "${source}/styles.xml" "${source}/contents.lua" "${source}/plain.lua" ${pictures} "${_manual_script}"
        COMMENT "Writing the manual (${language})" VERBATIM)
    list(APPEND MANUAL_FILES "manual/${name}.odt=${folder}/${name}.odt" "manual/${name}.html=${folder}/${name}.html")
    set(MANUAL_FILES "${MANUAL_FILES}" PARENT_SCOPE)
endfunction()
