# Tests, each with its line in tests/gate.txt, which says when scripts/test.sh runs it: its label is `always` or `all`, and
# what `never` runs is not there.
#
# gate_test(NAME <name> COMMAND <command>... [WORKING_DIRECTORY <folder>] [PROPERTIES (<property> <value>)...])
# gate_subjects(<target> <prefix>)   a test for each file X.tests.cpp of a program of Catch2, with the cases that have
#                                    its tag, [X], in a process of its own: "<prefix>.X"
# gate_cases(<target> <prefix>)      a test for each case of such a program: "<prefix>.<case>"
# gate_complete(<folder>)            fails where a test was added in another way, or a line is of no test
#
# No test has a limit of time but that of ctest, 25 minutes, where it does not set its own: a machine can be slow, and is
# not wrong then.

include(Catch)

# Properties of a test with Catch2: it did not run where a case writes "SKIPPED: <why>" and no other case fails.
set(GATE_SKIPS SKIP_REGULAR_EXPRESSION "SKIPPED: .*(All tests passed|assertions: - none -)")

set(_gate_table "${PROJECT_SOURCE_DIR}/tests/gate.txt")
set_property(DIRECTORY "${PROJECT_SOURCE_DIR}" APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${_gate_table}")

# For CMake a list ends an element where a semicolon stands.
file(STRINGS "${_gate_table}" _gate_broken REGEX "^[^#].*;" LIMIT_COUNT 1)
if(_gate_broken)
    message(FATAL_ERROR "This line of tests/gate.txt has a semicolon, at which CMake would end it: ${_gate_broken}")
endif()

# _gate_line(<label> <pattern> <line>): of a line of the table.
function(_gate_line label pattern line)
    if(NOT line MATCHES "^(always|all|never) +\\| ([^|]*[^| ]) *\\| [^ ]")
        message(FATAL_ERROR "This line of tests/gate.txt is not of the form `when | test | why`: ${line}")
    endif()
    set(${label} ${CMAKE_MATCH_1} PARENT_SCOPE)
    string(REPLACE "." "\\." text "${CMAKE_MATCH_2}")
    string(REPLACE "*" ".*" text "${text}")
    set(${pattern} "^${text}$" PARENT_SCOPE)
endfunction()

# _gate_label(<variable> <test>)
function(_gate_label variable test)
    file(STRINGS "${_gate_table}" lines REGEX "^[^#]")
    foreach(line IN LISTS lines)
        _gate_line(label pattern "${line}")
        if(test MATCHES "${pattern}")
            set_property(GLOBAL APPEND PROPERTY GATE_LINES "${line}")
            set(${variable} ${label} PARENT_SCOPE)
            return()
        endif()
    endforeach()
    message(FATAL_ERROR "No line of tests/gate.txt says when `${test}` runs.")
endfunction()

function(gate_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME;WORKING_DIRECTORY" "COMMAND;PROPERTIES")
    _gate_label(label "${arg_NAME}")
    if(label STREQUAL never)
        return()
    endif()
    if(NOT arg_WORKING_DIRECTORY)
        set(arg_WORKING_DIRECTORY "${CMAKE_CURRENT_BINARY_DIR}")
    endif()
    add_test(NAME "${arg_NAME}" COMMAND ${arg_COMMAND} WORKING_DIRECTORY "${arg_WORKING_DIRECTORY}")
    set_tests_properties("${arg_NAME}" PROPERTIES LABELS ${label})
    if(label STREQUAL all)
        # What is long comes first, so that nothing waits for it in the end.
        set_tests_properties("${arg_NAME}" PROPERTIES COST 100)
    endif()
    if(arg_PROPERTIES)
        set_tests_properties("${arg_NAME}" PROPERTIES ${arg_PROPERTIES})
    endif()
    set_property(GLOBAL APPEND PROPERTY GATE_TESTS "${arg_NAME}")
endfunction()

function(gate_subjects target prefix)
    get_target_property(sources ${target} SOURCES)
    list(FILTER sources INCLUDE REGEX "\\.tests\\.cpp$")
    foreach(source IN LISTS sources)
        string(REGEX REPLACE "^(.*/)?([^/]+)\\.tests\\.cpp$" "\\2" subject "${source}")
        gate_test(NAME ${prefix}.${subject} COMMAND ${target} "[${subject}]" PROPERTIES ${GATE_SKIPS})
    endforeach()
endfunction()

# A checked build runs the program as a whole; see tests/checked.
function(gate_cases target prefix)
    if(PARTICIPATIELADDER_CHECKED)
        return()
    endif()
    _gate_label(label "${prefix}.")
    catch_discover_tests(${target} TEST_PREFIX "${prefix}."
        PROPERTIES LABELS ${label} ${GATE_SKIPS})
endfunction()

function(gate_complete folder)
    get_property(known GLOBAL PROPERTY GATE_TESTS)
    get_property(folders DIRECTORY "${folder}" PROPERTY SUBDIRECTORIES)
    foreach(part IN LISTS folders)
        get_property(tests DIRECTORY "${part}" PROPERTY TESTS)
        list(REMOVE_ITEM tests ${known})
        if(tests)
            message(FATAL_ERROR "In ${part} not with gate_test: ${tests}")
        endif()
    endforeach()
    get_property(used GLOBAL PROPERTY GATE_LINES)
    file(STRINGS "${_gate_table}" lines REGEX "^[^#]")
    list(REMOVE_ITEM lines ${used})
    if(lines)
        list(JOIN lines "\n" text)
        message(FATAL_ERROR "These lines of tests/gate.txt are of no test:\n${text}")
    endif()
endfunction()
