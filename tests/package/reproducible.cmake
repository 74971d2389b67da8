# Builds the extension of SOURCE anew, from a copy in FOLDER, and compares it with OXT.

file(REMOVE_RECURSE "${FOLDER}")
file(COPY "${SOURCE}/CMakeLists.txt" "${SOURCE}/LICENSE" "${SOURCE}/cmake" "${SOURCE}/extension" "${SOURCE}/idl"
    "${SOURCE}/registry" "${SOURCE}/src" DESTINATION "${FOLDER}/source")
execute_process(
    COMMAND "${CMAKE_COMMAND}" -S "${FOLDER}/source" -B "${FOLDER}/build" -G "${GENERATOR}"
        "-DCMAKE_CXX_COMPILER=${CXX_COMPILER}" "-DCMAKE_CXX_FLAGS=${CXX_FLAGS}" "-DCMAKE_BUILD_TYPE=${BUILD_TYPE}"
        -DPARTICIPATIELADDER_TESTS=OFF
    COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${FOLDER}/build" --target oxt COMMAND_ERROR_IS_FATAL ANY)

file(STRINGS "${FOLDER}/build/oxt.path" second ENCODING UTF-8)
file(SHA256 "${OXT}" first_hash)
file(SHA256 "${second}" second_hash)
message("${first_hash}  ${OXT}\n${second_hash}  ${second}")
if(NOT first_hash STREQUAL second_hash)
    message(FATAL_ERROR "The two packages differ.")
endif()
file(REMOVE_RECURSE "${FOLDER}")
