# What the project stands on. Everything is packaged by Debian; what is linked is linked statically, so that the
# extension needs nothing but the office.

if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW)
endif()

# Boost: JSON (reads datapackage.json; compiled in from its headers), Unordered (the fast hash map), System
# (result<T, E>), Format (the drawing of the panel). Boost licence. 1.81 has them all.
find_package(Boost 1.81 REQUIRED)
if(NOT MSVC)
    # Its checks name their source file; not where that stands on this machine.
    foreach(folder ${Boost_INCLUDE_DIRS})
        target_compile_options(compiler INTERFACE "-fmacro-prefix-map=${folder}=include")
    endforeach()
endif()

# libcsv: a strict CSV parser of RFC 4180, small and stable for years. LGPL 2.1 or later.
find_path(LIBCSV_INCLUDE_DIR csv.h REQUIRED)
find_library(LIBCSV_LIBRARY NAMES libcsv.a csv REQUIRED)
add_library(libcsv INTERFACE)
target_include_directories(libcsv SYSTEM INTERFACE "${LIBCSV_INCLUDE_DIR}")
target_link_libraries(libcsv INTERFACE "${LIBCSV_LIBRARY}")

# utf8proc: Unicode case folding, accents and character classes, from the Julia project. MIT licence.
find_path(UTF8PROC_INCLUDE_DIR utf8proc.h REQUIRED)
find_library(UTF8PROC_LIBRARY NAMES libutf8proc.a utf8proc_static utf8proc REQUIRED)
add_library(utf8proc INTERFACE)
target_include_directories(utf8proc SYSTEM INTERFACE "${UTF8PROC_INCLUDE_DIR}")
target_compile_definitions(utf8proc INTERFACE UTF8PROC_STATIC)
target_link_libraries(utf8proc INTERFACE "${UTF8PROC_LIBRARY}")

# minizip, on zlib and from its makers: reads and writes .zip files; zlib itself unpacks .gz files. zlib licence.
find_path(MINIZIP_INCLUDE_DIR minizip/unzip.h REQUIRED)
find_library(MINIZIP_LIBRARY NAMES libminizip.a minizip REQUIRED)
find_library(ZLIB_LIBRARY NAMES libz.a zlibstatic z REQUIRED)
add_library(minizip INTERFACE)
target_include_directories(minizip SYSTEM INTERFACE "${MINIZIP_INCLUDE_DIR}")
target_link_libraries(minizip INTERFACE "${MINIZIP_LIBRARY}" "${ZLIB_LIBRARY}")

# Threads of the system, in which folders of editions are read.
find_package(Threads REQUIRED)

# The LibreOffice SDK; the oldest office that is to be supported is the one to build with.
find_package(LibreOfficeSDK REQUIRED)

# What of it becomes part of the library, each with its licence and a file by which its version is found; see Sbom.cmake.
# Of the compiler and of the SDK that is the code in their headers.
execute_process(COMMAND "${CMAKE_CXX_COMPILER}" -print-libgcc-file-name
    OUTPUT_VARIABLE libgcc OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
list(GET Boost_INCLUDE_DIRS 0 boost)
set(LIBRARY_PARTS
    "boost|BSL-1.0|${boost}/boost/version.hpp"
    "gcc|GPL-3.0-or-later WITH GCC-exception-3.1|${libgcc}"
    "libcsv|LGPL-2.1-or-later|${LIBCSV_LIBRARY}"
    "libreoffice-sdk|MPL-2.0|${LibreOfficeSDK_INCLUDE_DIR}/cppuhelper/weak.hxx"
    "minizip|Zlib|${MINIZIP_LIBRARY}"
    "utf8proc|MIT|${UTF8PROC_LIBRARY}"
    "zlib|Zlib|${ZLIB_LIBRARY}")

# zip: packs the .oxt; with -X it leaves out what differs between two machines.
find_program(ZIP_PROGRAM zip REQUIRED)

if(PARTICIPATIELADDER_TESTS)
    # Catch2, version 3 or, on Debian 12, 2: the test framework. Boost licence.
    find_package(Catch2 REQUIRED)
    # unzip, readelf and objdump: look into the finished .oxt.
    find_program(UNZIP_PROGRAM unzip REQUIRED)
    find_program(READELF_PROGRAM readelf REQUIRED)
    find_program(OBJDUMP_PROGRAM objdump REQUIRED)
endif()
