// Measures how much room a prepared sheet needs, so that any edition at hand can be chosen in it.
#pragma once

#include "ladder/catalogue.hpp"

#include <numeric>
#include <vector>

namespace sheets {

/// The most that any edition has of each kind of thing.
struct Extent {
    std::vector<std::size_t> instruments; ///< on the first rung of the list, the second, …
    std::vector<std::size_t> measured;    ///< positions of rungs that have a figure in some edition
    std::vector<std::size_t> splits; ///< sectors of the first rung that is split into them, the second, …
    /// Of the longest name of each rung, of each instrument on it and of each sector of a split: characters.
    std::vector<std::size_t> rungNames;
    std::vector<std::vector<std::size_t>> instrumentNames;
    std::vector<std::vector<std::size_t>> sectorNames;
    std::size_t areaName = 0; ///< characters of the longest name of an area
    std::size_t domains = 0;
    std::size_t areas = 0;
    std::size_t parts = 0; ///< areas inside one area

    std::size_t rungs() const { return instruments.size(); }
    /// The most sectors that there is room for.
    std::size_t sectors() const { return std::accumulate(splits.begin(), splits.end(), std::size_t{0}); }
};

/// Whether any area has a figure for a rung.
bool isMeasured(const ladder::Edition& edition, ladder::ItemIndex rung);

/// The characters of a text.
std::size_t charactersOf(const std::string& text);

Extent extentOf(const ladder::Catalogue& catalogue);

/// The lines that the longest of some lists of notes takes, where a line has room for so many characters.
std::size_t linesOf(const std::vector<std::vector<std::string>>& lists, std::size_t charactersInLine);

/// The same of the lists that `textsOf` gives for each area of each of some editions.
template<class Editions, class TextsOf>
std::size_t linesOfLongest(const Editions& editions, std::size_t charactersInLine, TextsOf textsOf) {
    std::vector<std::vector<std::string>> lists;
    for (const auto& edition : editions) {
        for (ladder::AreaIndex area = 0; area < edition->areas().size(); ++area)
            lists.push_back(textsOf(*edition, area));
    }
    return linesOf(lists, charactersInLine);
}

} // namespace sheets
