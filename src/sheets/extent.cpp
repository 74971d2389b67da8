#include "sheets/extent.hpp"

#include <algorithm>

namespace sheets {

using ladder::AreaIndex;
using ladder::Edition;
using ladder::ItemIndex;
using ladder::ItemKind;

bool isMeasured(const Edition& edition, ItemIndex rung) {
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        if (edition.observation(area, rung).value)
            return true;
    }
    return false;
}

namespace {

std::vector<ItemIndex> rungsOf(const Edition& edition) {
    std::vector<ItemIndex> rungs;
    for (ItemIndex item = 0; item < edition.items().size(); ++item) {
        if (edition.items()[item].kind == ItemKind::rung)
            rungs.push_back(item);
    }
    return rungs;
}

template<class Number>
void raise(Number& most, std::size_t number) {
    most = std::max(most, number);
}

std::size_t mostParts(const Edition& edition) {
    std::size_t most = 0;
    for (AreaIndex area = 0; area < edition.areas().size(); ++area)
        raise(most, areasIn(edition, area).size());
    return most;
}

void include(Extent& extent, const Edition& edition) {
    const auto rungs = rungsOf(edition);
    extent.instruments.resize(std::max(extent.rungs(), rungs.size()));
    std::size_t split = 0;
    for (std::size_t position = 0; position < rungs.size(); ++position) {
        const auto number = edition.items()[rungs[position]].rung;
        raise(extent.instruments[position], edition.partsOf(number, ItemKind::instrument).size());
        const auto place = std::lower_bound(extent.measured.begin(), extent.measured.end(), position);
        if (isMeasured(edition, rungs[position]) && (place == extent.measured.end() || *place != position))
            extent.measured.insert(place, position);
        const auto sectors = edition.partsOf(number, ItemKind::sector).size();
        if (sectors == 0)
            continue;
        extent.splits.resize(std::max(extent.splits.size(), split + 1));
        raise(extent.splits[split++], sectors);
    }
    raise(extent.domains, edition.domains().size());
    raise(extent.areas, edition.areas().size());
    raise(extent.parts, mostParts(edition));
}

/// How many bytes begin a character of UTF-8.
std::size_t charactersOf(const std::string& text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

} // namespace

Extent extentOf(const ladder::Catalogue& catalogue) {
    Extent extent;
    for (const auto& edition : catalogue.editions())
        include(extent, *edition);
    return extent;
}

std::size_t linesOf(const std::vector<std::vector<std::string>>& lists, std::size_t charactersInLine) {
    std::size_t most = 0;
    for (const auto& list : lists) {
        std::size_t lines = 0;
        for (const auto& text : list)
            lines += (charactersOf(text) + 1) / charactersInLine + 1;
        raise(most, lines);
    }
    return most;
}

} // namespace sheets
