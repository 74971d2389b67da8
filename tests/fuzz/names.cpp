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

    const auto& known = bundledCatalogue().defaultEdition().itemNames();
    const auto nearest = known.nearest(name, 3);
    fuzz::require(nearest.size() <= 3);
    const auto& found = known.find(name);
    // What has the name is the nearest to it.
    if (found.size() == 1)
        fuzz::require(!nearest.empty() && nearest.front() == found.front());

    NameIndex index;
    index.add(name, 7);
    fuzz::require(folded.empty() ? index.find(name).empty() : index.find(name).front() == 7);
    return 0;
}
