// Any bytes as datapackage.json, and as a JSON text in which a value is to be located.

#include "ladder/package/json.hpp"
#include "fuzz/require.hpp"
#include "ladder/package/descriptor.hpp"

#include <algorithm>
#include <cstdint>

using namespace ladder;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text(reinterpret_cast<const char*>(data), size);
    const auto lines = static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) + 1;
    for (const auto* pointer : {"", "/title", "/resources/0/path", "/a~1b", "/0/0"}) {
        const auto place = package::locate(text, pointer);
        fuzz::require(place.line >= 1 && place.line <= lines && place.column >= 1);
    }
    package::Defects defects;
    package::Defects warnings;
    package::readDescriptor([&](std::string_view) { return text; }, defects, warnings);
    fuzz::require(defects.none() == defects.kept().empty());
    for (const auto& defect : defects.kept()) {
        fuzz::require(!describe(defect, Language::dutch).empty());
        fuzz::require(!describe(defect, Language::english).empty());
    }
    return 0;
}
