#include "sheets/extent.hpp"

#include <algorithm>

namespace sheets {

using ladder::AreaIndex;
using ladder::Edition;
using ladder::ItemIndex;
using ladder::ItemKind;

std::size_t charactersOf(const std::string& text) {
    // As many as bytes of UTF-8 that begin one.
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char byte) {
        return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
    }));
}

bool isMeasured(const Edition& edition, ItemIndex rung) {
    for (AreaIndex area = 0; area < edition.areas().size(); ++area) {
        if (edition.observation(area, rung).value)
            return true;
    }
    return false;
}

namespace {

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

std::size_t longestNameOf(const Edition& edition, ItemIndex item) {
    std::size_t most = 0;
    for (const auto language : ladder::allLanguages)
        raise(most, charactersOf(edition.items()[item].name.in(language)));
    return most;
}

/// Raises the characters of each name in a list to those of items.
void raiseNames(std::vector<std::size_t>& names, const Edition& edition,
                const std::vector<ItemIndex>& items) {
    names.resize(std::max(names.size(), items.size()));
    for (std::size_t k = 0; k < items.size(); ++k)
        raise(names[k], longestNameOf(edition, items[k]));
}

void include(Extent& extent, const Edition& edition) {
    const auto rungs = rungsOf(edition);
    extent.instruments.resize(std::max(extent.rungs(), rungs.size()));
    raiseNames(extent.rungNames, edition, rungs);
    extent.instrumentNames.resize(extent.rungs());
    std::size_t split = 0;
    for (std::size_t position = 0; position < rungs.size(); ++position) {
        const auto number = edition.items()[rungs[position]].rung;
        const auto& instruments = edition.partsOf(number, ItemKind::instrument);
        raise(extent.instruments[position], instruments.size());
        raiseNames(extent.instrumentNames[position], edition, instruments);
        const auto place = std::lower_bound(extent.measured.begin(), extent.measured.end(), position);
        if (isMeasured(edition, rungs[position]) && (place == extent.measured.end() || *place != position))
            extent.measured.insert(place, position);
        const auto& sectors = edition.partsOf(number, ItemKind::sector);
        if (sectors.empty())
            continue;
        extent.splits.resize(std::max(extent.splits.size(), split + 1));
        extent.sectorNames.resize(extent.splits.size());
        raise(extent.splits[split], sectors.size());
        raiseNames(extent.sectorNames[split++], edition, sectors);
    }
    for (const auto& area : edition.areas()) {
        for (const auto language : ladder::allLanguages)
            raise(extent.areaName, charactersOf(area.name.in(language)));
    }
    raise(extent.domains, edition.domains().size());
    raise(extent.areas, edition.areas().size());
    raise(extent.parts, mostParts(edition));
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
