// Any bytes as a name.

#include "fuzz/require.hpp"
#include "ladder/catalogue.hpp"

#include <algorithm>
#include <cstdint>

using namespace ladder;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string name(reinterpret_cast<const char*>(data), size);
    const auto folded = fold(name);
    fuzz::require(fold(folded) == folded);

    const auto& edition = bundledCatalogue().defaultEdition();
    const auto& known = edition.itemNames();
    const auto nearest = known.nearest(name, 3);
    fuzz::require(nearest.size() <= 3);
    const auto& found = known.find(name);
    // What has the name is the nearest to it, unless it was found without the footnote mark in what was
    // written.
    if (found.size() == 1) {
        const auto names = namesOf(edition.items()[found.front()]);
        const bool isItsName = std::any_of(names.begin(), names.end(),
                                           [&](const std::string& each) { return fold(each) == folded; });
        fuzz::require(!isItsName || (!nearest.empty() && nearest.front() == found.front()));
    }

    NameIndex index;
    index.add(name, 7);
    fuzz::require(folded.empty() ? index.find(name).empty() : index.find(name).front() == 7);
    return 0;
}
