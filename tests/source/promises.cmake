# Every test that docs/promises.md and docs/security.md name is there.
# cmake -DSOURCE=<the project> -DBUILD=<its build> -DCTEST=<ctest> -P promises.cmake

cmake_minimum_required(VERSION 3.25)

execute_process(COMMAND "${CTEST}" -N WORKING_DIRECTORY "${BUILD}" OUTPUT_VARIABLE tests COMMAND_ERROR_IS_FATAL ANY)
file(READ "${SOURCE}/docs/promises.md" text)
file(READ "${SOURCE}/docs/security.md" security)
# Where a table of promises has them: the rest of a text names files too.
string(REGEX MATCHALL "\n\\|[^\n]*" rows "${text}${security}")
string(REGEX MATCHALL "`[a-z]+\\.[^`]*`" names "${rows}")
set(missing "")
foreach(name ${names})
    string(REPLACE "`" "" name "${name}")
    string(FIND "${tests}" ": ${name}" place)
    if(place EQUAL -1)
        list(APPEND missing "${name}")
    endif()
endforeach()

list(LENGTH names count)
if(count LESS 20)
    message(FATAL_ERROR "docs/promises.md and docs/security.md name few tests.")
endif()
if(missing)
    list(JOIN missing "\n" text)
    message(FATAL_ERROR "There are no such tests:\n${text}")
endif()
