# Packs STAGE into OXT, and writes its sum beside it, as sha256sum --check reads it; see Oxt.cmake.

file(REMOVE_RECURSE "${STAGE}")
file(REMOVE "${OXT}")
list(LENGTH PLACES count)
math(EXPR last "${count} - 1")
foreach(i RANGE ${last})
    list(GET PLACES ${i} place)
    list(GET SOURCES ${i} source)
    get_filename_component(folder "${STAGE}/${place}" DIRECTORY)
    file(MAKE_DIRECTORY "${folder}")
    file(COPY_FILE "${source}" "${STAGE}/${place}")
    file(CHMOD "${STAGE}/${place}" PERMISSIONS OWNER_READ OWNER_WRITE GROUP_READ WORLD_READ)
endforeach()
if(STRIP)
    execute_process(COMMAND "${STRIP}" --strip-unneeded "${STAGE}/${LIBRARY}" COMMAND_ERROR_IS_FATAL ANY)
endif()

# The oldest time that a zip can hold.
set(ENV{TZ} UTC)
list(SORT PLACES)
foreach(place ${PLACES})
    execute_process(COMMAND touch -t 198001010000.00 "${STAGE}/${place}" COMMAND_ERROR_IS_FATAL ANY)
endforeach()
execute_process(COMMAND "${ZIP}" -q -X -D "${OXT}" ${PLACES} WORKING_DIRECTORY "${STAGE}" COMMAND_ERROR_IS_FATAL ANY)

file(SHA256 "${OXT}" sum)
get_filename_component(name "${OXT}" NAME)
file(WRITE "${OXT}.sha256" "${sum}  ${name}\n")
