# Writes OUTPUT, a C++ source with the files of the packages in FOLDERS; see BundleEditions.cmake.

set(arrays "")
set(lists "")
set(packages "")
set(package 0)
foreach(folder ${FOLDERS})
    file(GLOB files RELATIVE "${folder}" "${folder}/datapackage.json" "${folder}/*.csv"
         "${folder}/*.geojson")
    list(SORT files)
    set(entries "")
    set(number 0)
    foreach(file ${files})
        file(READ "${folder}/${file}" bytes HEX)
        string(REGEX REPLACE "(................................)" "\\1\n    " bytes "${bytes}")
        string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")
        set(name "package${package}File${number}")
        string(APPEND arrays "constexpr char ${name}[] = {\n    ${bytes}};\n\n")
        string(APPEND entries "    {\"${file}\", {${name}, sizeof ${name}}},\n")
        math(EXPR number "${number} + 1")
    endforeach()
    string(APPEND lists "constexpr ladder::package::BundledFile package${package}[] = {\n${entries}};\n\n")
    string(APPEND packages "    {package${package}},\n")
    math(EXPR package "${package} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Generated from the data packages of the bundled editions.

#include \"ladder/package/bundled.hpp\"

namespace {

${arrays}${lists}constexpr ladder::package::BundledPackage packages[] = {
${packages}};

} // namespace

std::span<const ladder::package::BundledPackage> ladder::package::bundledPackages() {
    return packages;
}
")
