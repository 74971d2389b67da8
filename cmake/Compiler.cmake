# What all our own code is compiled with; link to `compiler` to get it, and to `shipped` as well where it goes into the
# package.

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

# What keeps a fault from becoming more than a crash. Only where the compiler optimises, which the checks of
# _FORTIFY_SOURCE need; builds with sanitizers have their own.
add_library(shipped INTERFACE)
if(CMAKE_SYSTEM_NAME STREQUAL Linux)
    set(hardening -fstack-protector-strong -fstack-clash-protection -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3)
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|amd64)$")
        list(APPEND hardening -fcf-protection=full)
    elseif(CMAKE_SYSTEM_PROCESSOR STREQUAL aarch64)
        list(APPEND hardening -mbranch-protection=standard)
    endif()
    target_compile_options(shipped INTERFACE "$<$<CONFIG:Release>:${hardening}>")
    # What the loader has looked up can be written to no more, and all is looked up at once.
    target_link_options(shipped INTERFACE -Wl,-z,relro -Wl,-z,now)
endif()
