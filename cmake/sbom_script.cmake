# Writes OUTPUT, the list of PARTS in NAME of VERSION; see Sbom.cmake.

cmake_minimum_required(VERSION 3.25)

find_program(DPKG_QUERY dpkg-query)
set(distribution debian)
if(EXISTS /etc/os-release)
    file(STRINGS /etc/os-release id REGEX "^ID=")
    string(REGEX REPLACE "^ID=\"?([^\"]*)\"?$" "\\1" distribution "${id}")
endif()

# A version in an address: what is no letter, digit, dot, hyphen or tilde has a number.
function(escape text)
    string(REPLACE "%" "%25" escaped "${${text}}")
    string(REPLACE "+" "%2B" escaped "${escaped}")
    string(REPLACE ":" "%3A" escaped "${escaped}")
    set(${text} "${escaped}" PARENT_SCOPE)
endfunction()

# What the packages of the system know of a file; nothing where it is in none.
function(look_up file)
    set(version "" PARENT_SCOPE)
    if(NOT DPKG_QUERY)
        return()
    endif()
    file(REAL_PATH "${file}" file)
    execute_process(COMMAND "${DPKG_QUERY}" --search "${file}" OUTPUT_VARIABLE owner ERROR_QUIET RESULT_VARIABLE failed)
    if(failed OR NOT owner MATCHES "^([^:, ]+(:[a-z0-9]+)?)[,:] ")
        return()
    endif()
    execute_process(
        COMMAND "${DPKG_QUERY}" --show "--showformat=\${Package}|\${Version}|\${Architecture}|\${source:Package}"
                "${CMAKE_MATCH_1}"
        OUTPUT_VARIABLE known COMMAND_ERROR_IS_FATAL ANY)
    string(REPLACE "|" ";" known "${known}")
    list(GET known 0 package)
    list(GET known 1 version)
    list(GET known 2 architecture)
    list(GET known 3 source)
    set(version "${version}" PARENT_SCOPE)
    escape(package)
    escape(version)
    escape(source)
    set(purl "pkg:deb/${distribution}/${package}@${version}?arch=${architecture}&upstream=${source}" PARENT_SCOPE)
endfunction()

set(components "")
list(SORT PARTS)
foreach(part ${PARTS})
    string(REGEX MATCH "^([^|]*)\\|([^|]*)\\|(.*)$" part "${part}")
    set(name "${CMAKE_MATCH_1}")
    set(licence "${CMAKE_MATCH_2}")
    look_up("${CMAKE_MATCH_3}")
    set(entry "    {\n      \"type\": \"library\",\n      \"name\": \"${name}\",\n")
    if(version)
        string(APPEND entry "      \"version\": \"${version}\",\n      \"purl\": \"${purl}\",\n")
    endif()
    string(APPEND entry "      \"licenses\": [{ \"expression\": \"${licence}\" }]\n    }")
    list(APPEND components "${entry}")
endforeach()
list(JOIN components ",\n" components)

file(WRITE "${OUTPUT}" "{
  \"bomFormat\": \"CycloneDX\",
  \"specVersion\": \"1.5\",
  \"version\": 1,
  \"metadata\": {
    \"component\": {
      \"type\": \"library\",
      \"name\": \"${NAME}\",
      \"version\": \"${VERSION}\",
      \"licenses\": [{ \"expression\": \"MPL-2.0\" }]
    }
  },
  \"components\": [
${components}
  ]
}
")
