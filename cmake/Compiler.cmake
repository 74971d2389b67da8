# What all our own code is compiled with; link to `compiler` to get it.

add_library(compiler INTERFACE)
if(MSVC)
    target_compile_options(compiler INTERFACE /W4 /utf-8 /we4062)
else()
    # Errors with the compiler of the releases; another may warn of more.
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        target_compile_options(compiler INTERFACE -Werror -Wno-restrict)
    endif()
    # A switch without default is how the code says that it knows every case, such as every language: one that
    # is not handled is an error with any compiler.
    target_compile_options(compiler INTERFACE
        -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Wnon-virtual-dtor -Werror=switch)
    # No path of the machine that builds it, so that two builds give the same bytes wherever they stand.
    target_compile_options(compiler INTERFACE
        "-ffile-prefix-map=${PROJECT_SOURCE_DIR}=." "-ffile-prefix-map=${PROJECT_BINARY_DIR}=build")
endif()
