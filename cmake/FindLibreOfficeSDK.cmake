# Finds the LibreOffice SDK and the office that it belongs to.
#
#   LibreOfficeSDK_PROGRAM_DIR   the office's program folder (soffice, types.rdb, …)
#   LibreOfficeSDK_OFFAPI        the type library of the office's API
#   LibreOfficeSDK_TYPES         the type library of UNO itself
#   LibreOffice::unoidl-write, LibreOffice::unoidl-read, LibreOffice::cppumaker   the tools
#   LibreOffice::UNO             headers of the language binding and the URE libraries
#
# Set LibreOfficeSDK_ROOT to an SDK folder where the usual places are not right.

include(FindPackageHandleStandardArgs)

set(_roots ${LibreOfficeSDK_ROOT} $ENV{OO_SDK_HOME}
    /usr/lib/libreoffice/sdk
    /usr/lib64/libreoffice/sdk
    /opt/libreoffice/sdk
    "/Applications/LibreOffice.app/Contents/sdk"
    "C:/Program Files/LibreOffice/sdk")

foreach(_tool unoidl-write unoidl-read cppumaker)
    find_program(LibreOfficeSDK_${_tool} ${_tool} PATHS ${_roots} PATH_SUFFIXES bin NO_DEFAULT_PATH)
    mark_as_advanced(LibreOfficeSDK_${_tool})
endforeach()

find_path(LibreOfficeSDK_INCLUDE_DIR cppuhelper/weak.hxx PATHS ${_roots} /usr/include/libreoffice
    PATH_SUFFIXES include NO_DEFAULT_PATH)

get_filename_component(_sdk "${LibreOfficeSDK_unoidl-write}" DIRECTORY)
get_filename_component(_sdk "${_sdk}" DIRECTORY)
find_path(LibreOfficeSDK_PROGRAM_DIR types/offapi.rdb PATHS
    "${_sdk}/../program" "${_sdk}/../Resources" NO_DEFAULT_PATH)
set(LibreOfficeSDK_TYPES "${LibreOfficeSDK_PROGRAM_DIR}/types.rdb")
set(LibreOfficeSDK_OFFAPI "${LibreOfficeSDK_PROGRAM_DIR}/types/offapi.rdb")

if(WIN32)
    set(_libraries isal icppu icppuhelper)
else()
    set(_libraries uno_sal uno_cppu uno_cppuhelpergcc3)
endif()
foreach(_library ${_libraries})
    find_library(LibreOfficeSDK_${_library} ${_library} PATHS ${_roots} PATH_SUFFIXES lib NO_DEFAULT_PATH)
    list(APPEND _required LibreOfficeSDK_${_library})
    list(APPEND _found ${LibreOfficeSDK_${_library}})
    mark_as_advanced(LibreOfficeSDK_${_library})
endforeach()

find_package_handle_standard_args(LibreOfficeSDK REQUIRED_VARS
    LibreOfficeSDK_unoidl-write LibreOfficeSDK_unoidl-read LibreOfficeSDK_cppumaker
    LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_PROGRAM_DIR ${_required})
mark_as_advanced(LibreOfficeSDK_INCLUDE_DIR LibreOfficeSDK_PROGRAM_DIR)

if(LibreOfficeSDK_FOUND AND NOT TARGET LibreOffice::UNO)
    foreach(_tool unoidl-write unoidl-read cppumaker)
        add_executable(LibreOffice::${_tool} IMPORTED)
        set_target_properties(LibreOffice::${_tool} PROPERTIES IMPORTED_LOCATION "${LibreOfficeSDK_${_tool}}")
    endforeach()
    add_library(LibreOffice::UNO INTERFACE IMPORTED)
    target_include_directories(LibreOffice::UNO SYSTEM INTERFACE "${LibreOfficeSDK_INCLUDE_DIR}")
    target_link_libraries(LibreOffice::UNO INTERFACE ${_found})
    # The names that the SDK's own settings define for each platform.
    if(WIN32)
        target_compile_definitions(LibreOffice::UNO INTERFACE WNT CPPU_ENV=mscx)
    elseif(APPLE)
        target_compile_definitions(LibreOffice::UNO INTERFACE MACOSX UNX GCC CPPU_ENV=gcc3)
    else()
        target_compile_definitions(LibreOffice::UNO INTERFACE LINUX UNX GCC CPPU_ENV=gcc3)
    endif()
endif()
